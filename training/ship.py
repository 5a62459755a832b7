"""Put trained weights into the package, measure them there and write their card.

Usage: python training/ship.py DATA EPOCH_FILE VERSION [--build DIR]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import torch
from base import BaseWeights, fetch
from card import card_text
from encoder import TaggerModel
from evaluate import measure, speed
from export import export
from train import BUILD
from vocabulary import cut

PACKAGE = Path(__file__).parents[1] / "src" / "verbale" / "tagging" / "weights"
LICENCE = "CC BY-SA 4.0"


def ship(data: Path, epoch: Path, version: str, build: Path, target: Path) -> None:
    """Write model, tokenizer, description, figures and card into the folder `target`."""
    weights, whole = fetch(build)
    tokenizer, kept = cut(build, whole, ())
    model = TaggerModel(weights, kept)
    model.load_state_dict(torch.load(epoch, weights_only=True)["model"])
    target.mkdir(exist_ok=True, parents=True)
    export(
        model, BaseWeights(weights), kept, target / "tagger.onnx", {"version": version, "licence": LICENCE}
    )
    shutil.copy(tokenizer, target / "tokenizer.json")
    described = {"version": version, "licence": LICENCE}
    described |= {
        key: _checksum(target / name)
        for key, name in (("model", "tagger.onnx"), ("tokenizer", "tokenizer.json"))
    }
    lines = "".join(f'{key} = "{value}"\n' for key, value in described.items())
    (target / "weights.toml").write_text(lines, encoding="utf-8")
    figures = measure(data, target)
    for threads in (1, 2):
        figures[f"sentences of some 30 pieces a second, {threads} threads"] = speed(target, threads, data)
    (build / "figures.json").write_text(
        json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    (target / "CARD.md").write_text(card_text(version, figures), encoding="utf-8")


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
