"""Put trained weights into the package, measure them there and write their card.

Usage: python training/ship.py DATA EPOCH_FILE VERSION [--build DIR]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import torch
from base import BaseWeights, fetch
from card import card_text
from encoder import TaggerModel
from evaluate import measure
from examples import Batch, Pieces, batch_of
from export import export, find_outliers
from own import LANGUAGES, own_examples
from train import BUILD
from vocabulary import kept_pieces

PACKAGE = Path(__file__).parents[1] / "src" / "verbale" / "tagging" / "weights"
LICENCE = "CC BY-SA 4.0"


def ship(data: Path, epoch: Path, version: str, build: Path, target: Path) -> None:
    """Write model, tokenizer, description, figures and card into the folder `target`."""
    weights, _ = fetch(build)
    tokenizer, kept = kept_pieces(build)
    model = TaggerModel(weights, kept)
    model.load_state_dict(torch.load(epoch, weights_only=True)["model"])
    target.mkdir(exist_ok=True, parents=True)
    about = {"version": version, "licence": LICENCE}
    outliers = find_outliers(model, calibration(tokenizer))
    export(model, BaseWeights(weights), kept, outliers, target / "tagger.onnx", about)
    shutil.copy(tokenizer, target / "tokenizer.json")
    described = about | {
        key: _checksum(target / name)
        for key, name in (("model", "tagger.onnx"), ("tokenizer", "tokenizer.json"))
    }
    lines = "".join(f'{key} = "{value}"\n' for key, value in described.items())
    (target / "weights.toml").write_text(lines, encoding="utf-8")
    figures = measure(data, target)
    (build / "figures.json").write_text(
        json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    (target / "CARD.md").write_text(card_text(version, figures), encoding="utf-8")


def calibration(tokenizer: Path) -> Iterator[Batch]:
    """Yield every tenth sentence of the own training passages."""
    pieces = Pieces(tokenizer)
    for language in LANGUAGES:
        for one in own_examples(language, "train")[0][::10]:
            pieces.fill(one)
            yield batch_of([one])


def _checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Ship."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("epoch", type=Path)
    parser.add_argument("version")
    parser.add_argument("--build", type=Path, default=BUILD)
    parser.add_argument("--target", type=Path, default=PACKAGE)
    given = parser.parse_args()
    ship(given.data, given.epoch, given.version, given.build, given.target)


if __name__ == "__main__":
    main()
