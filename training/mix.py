"""Mix two trainings of the same model: each weight becomes a mean of the two, a share of the second's.

Usage: python training/mix.py FIRST SECOND SHARE OUT

The second must have begun with the first (`train.py --from`): then the mean of both generalises better than either
(Wortsman et al. 2022, "Robust fine-tuning of zero-shot models"). Embeddings of pieces are the second's: they are not trained.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

State = dict[str, torch.Tensor]


def mix(first: State, second: State, share: float) -> State:
    """Return the mean of two states; of a head that has lost labels the rows that are left."""
    mixed = {}
    for name, value in second.items():
        other = first.get(name)
        if name == "words.weight" or other is None:
            mixed[name] = value
        else:
            mixed[name] = share * value + (1 - share) * other[: value.shape[0]]
    return mixed


def main() -> None:
    """Mix."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("share", type=float)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    states = [torch.load(path, weights_only=True)["model"] for path in (given.first, given.second)]
    torch.save({"model": mix(states[0], states[1], given.share)}, given.out)


if __name__ == "__main__":
    main()
