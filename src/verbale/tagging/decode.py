"""From the encoder's scores to tags."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from verbale.tagging.tags import NameLabel, NameSpan, SpeechFrame, WordTags

Scores = NDArray[np.float32]
_NAMES: tuple[NameLabel, ...] = get_args(NameLabel)
# The label of each role, and the field of a frame that holds it.
ROLES = {"Source": "source", "Message": "message", "Topic": "topic", "Addr": "addressee", "Medium": "medium", "PTC": "particle"}  # fmt: skip
_FEATURES = tuple(item.name for item in fields(WordTags))


@dataclass(frozen=True, slots=True)
class Heads:
    """The labels of each head in the order of the scores' columns."""

    labels: dict[str, tuple[str, ...]]
    columns: dict[str, slice]

    @classmethod
    def of(cls, labels: dict[str, tuple[str, ...]]) -> Heads:
        """Return the heads whose scores stand side by side in this order."""
        columns: dict[str, slice] = {}
        at = 0
        for head, names in labels.items():
            columns[head] = slice(at, at + len(names))
            at += len(names)
        return cls(labels, columns)

    def best(self, scores: Scores, head: str) -> list[str]:
        """Return the likeliest label of each word."""
        names = self.labels[head]
        return [names[number] for number in scores[:, self.columns[head]].argmax(axis=1)]

    def shares(self, scores: Scores, head: str) -> Scores:
        """Return the probability of each label of a head, a row a word."""
        part = scores[:, self.columns[head]].astype(np.float64)
        raised = np.exp(part - part.max(axis=1, keepdims=True))
        shares: Scores = (raised / raised.sum(axis=1, keepdims=True)).astype(np.float32)
        return shares


def word_tags(heads: Heads, scores: Scores, count: int) -> tuple[WordTags, ...]:
    """Return the tags of `count` words; those without a row of scores have none."""
    columns = [heads.best(scores, feature) for feature in _FEATURES]
    told = [
        _shared(pos, *(None if value == "-" else value for value in values))
        for pos, *values in zip(*columns, strict=True)
    ]
    return (*told, *[WordTags()] * (count - len(told)))


@cache
def _shared(*values: str | None) -> WordTags:
    """Return the tags of these values, one object for all words that have them: a text has some hundred kinds."""
    return WordTags(*values)  # type: ignore[arg-type]


def name_spans(heads: Heads, scores: Scores) -> tuple[NameSpan, ...]:
    """Return the names; an `I` that continues nothing of its class begins a name."""
    shares = heads.shares(scores, "name").max(axis=1)
    names: list[NameSpan] = []
    for at, tag in enumerate(heads.best(scores, "name")):
        place, _, label = tag.partition("-")
        if place == "O":
            continue
        if place == "I" and names and names[-1].last == at and names[-1].label == label:
            last = names.pop()
            names.append(NameSpan(last.first, at + 1, last.label, min(last.score, _share(shares, at))))
        else:
            named = _NAMES[_NAMES.index(label)]
            names.append(NameSpan(at, at + 1, named, _share(shares, at)))
    return tuple(names)


def find_cues(heads: Heads, scores: Scores) -> list[tuple[tuple[int, ...], float]]:
    """Return the words of each cue with how sure it is."""
    shares = heads.shares(scores, "cue").max(axis=1)
    cues: list[list[int]] = []
    for at, tag in enumerate(heads.best(scores, "cue")):
        if tag == "I" and cues and cues[-1][-1] == at - 1:
            cues[-1].append(at)
        elif tag in ("B", "I"):
            cues.append([at])
    return [(tuple(cue), min(_share(shares, at) for at in cue)) for cue in cues]


def cue_shares(heads: Heads, scores: Scores) -> tuple[float, ...]:
    """Return how likely each word is one of a cue."""
    columns = [heads.labels["cue"].index(label) for label in "BI"]
    summed = heads.shares(scores, "cue")[:, columns].sum(axis=1)
    return tuple(_share(summed, at) for at in range(len(summed)))


def speech_frame(heads: Heads, scores: Scores, cue: tuple[int, ...], score: float) -> SpeechFrame:
    """Return the frame of a cue, from the scores of the sentence in which that cue is marked."""
    places: dict[str, list[int]] = {}
    for at, label in enumerate(heads.best(scores, "role")):
        role = ROLES.get(label)
        if role and at not in cue:
            places.setdefault(role, []).append(at)
    return SpeechFrame(cue, score=score, **{role: tuple(words) for role, words in places.items()})


def _share(shares: Scores, at: int) -> float:
    """Return a word's probability, rounded: its last digits may differ between processors."""
    return round(float(shares[at]), 3)
