"""A sentence with its labels, and batches of them as the encoder wants them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import torch
from labels import GUIDELINES, HEADS
from tokenizers import Tokenizer
from torch import Tensor

LONGEST = 320  # pieces; sentences of the corpora stay below it but for some twenty
IGNORED = -100
PAD, END, UNKNOWN = 1, 2, 3


@dataclass
class Example:
    """Words with one label a word for some heads; `marked` are the words of the cue whose roles are asked.

    `without_other`: the guideline has no class OTH, so that O may hide one.
    """

    words: list[str]
    guideline: str
    labels: dict[str, list[str]]
    marked: frozenset[int] = frozenset()
    without_other: bool = False
    pieces: list[int] = field(default_factory=list)
    firsts: list[int] = field(default_factory=list)


class Pieces:
    """Words to pieces: the first input is the guideline's, each word's first piece carries its labels."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(path))
        self._known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        """Return the pieces of a word, at least one."""
        found = self._known.get(word)
        if found is None:
            found = self._tokenizer.encode(word, add_special_tokens=False).ids or [UNKNOWN]
            self._known[word] = found
        return found

    def fill(self, example: Example) -> None:
        """Set the pieces of an example; what is longer than `LONGEST` is cut."""
        pieces, firsts = [0], []
        for word in example.words:
            found = self.of(word)
            if len(pieces) + len(found) >= LONGEST:
                break
            firsts.append(len(pieces))
            pieces += found
        example.pieces, example.firsts = [*pieces, END], firsts


@dataclass
class Batch:
    """Padded tensors of several examples."""

    examples: list[Example]
    pieces: Tensor
    mask: Tensor
    marks: Tensor
    guidelines: Tensor
    targets: dict[str, Tensor]
    without_other: Tensor


def batch_of(examples: list[Example], guidelines: list[str] | None = None) -> Batch:
    """Return the tensors of filled examples; `guidelines` replace the examples' own."""
    length = max(len(one.pieces) for one in examples)
    shape = (len(examples), length)
    pieces, mask, marks = torch.full(shape, PAD), torch.zeros(shape), torch.zeros(shape)
    targets: dict[str, Tensor] = {}
    for row, one in enumerate(examples):
        count = len(one.pieces)
        pieces[row, :count] = torch.tensor(one.pieces)
        mask[row, :count] = 1
        ends = [*one.firsts[1:], count - 1]
        for word, (first, end) in enumerate(zip(one.firsts, ends, strict=True)):
            if word in one.marked:
                marks[row, first:end] = 1
        for head, labels in one.labels.items():
            target = targets.setdefault(head, torch.full(shape, IGNORED))
            numbers = [HEADS[head].index(label) if label else IGNORED for label in labels]
            target[row, torch.tensor(one.firsts)] = torch.tensor(numbers[: len(one.firsts)])
    chosen = guidelines or [one.guideline for one in examples]
    return Batch(
        examples,
        pieces,
        mask,
        marks,
        torch.tensor([GUIDELINES.index(name) for name in chosen]),
        targets,
        torch.tensor([one.without_other for one in examples]),
    )


def shuffled_batches(examples: list[Example], size: int, rng: random.Random) -> Iterator[list[Example]]:
    """Yield batches of examples of like length, in random order."""
    order = sorted(examples, key=lambda one: len(one.pieces) + rng.random() * 6)
    groups = [order[at : at + size] for at in range(0, len(order), size)]
    rng.shuffle(groups)
    yield from groups


def sorted_batches(examples: list[Example], size: int = 32) -> Iterator[list[Example]]:
    """Yield batches by length, for measuring."""
    order = sorted(examples, key=lambda one: len(one.pieces))
    for at in range(0, len(order), size):
        yield order[at : at + size]
