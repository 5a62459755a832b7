"""Which sentence comes from which: a path through both texts that keeps their order.

Two sentences are alike as far as they share rare features: a name that stands in each sentence of
both texts says little, one that stands once in each says much. Several sentences may go back to one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import log

from verbale.lineage.outline import Line, Outline

# Alike below this is chance: sentences of unrelated articles on one topic reach 0.15 to 0.25.
ALIKE = 0.22
_STEP = 0.12  # what a pair must bring to the path beyond nothing: keeps weak pairs from bending it


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentence number `one` of the first text and number `two` of the second; `score` is 0 to 1."""

    one: int
    two: int
    score: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """What aligning found.

    Attributes:
        path: the pairs that keep the order of both texts.
        best: for each sentence of the first text its most similar one, whatever the order.
        mass: for each sentence of the first text how much it says (sum of its features' weights).
    """

    path: tuple[Pair, ...]
    best: tuple[Pair, ...]
    mass: tuple[float, ...]


def align(one: Outline, two: Outline) -> Alignment:
    """Return how the sentences of the first text go together with those of the second."""
    across = one.language != two.language
    first = [_features(line, across) for line in one.lines]
    second = [_features(line, across) for line in two.lines]
    weights = _weights(first + second)
    scores = _scores(first, second, weights)
    return Alignment(
        tuple(_path(scores, len(second))),
        tuple(_best(scores)),
        tuple(sum(weights[feature] for feature in features) for features in first),
    )


def _features(line: Line, across: bool) -> tuple[str, ...]:
    return line.across if across else line.within


def _weights(lines: list[tuple[str, ...]]) -> dict[str, float]:
    counts = Counter(feature for features in lines for feature in features)
    return {feature: log(1 + len(lines) / count) for feature, count in counts.items()}


def _scores(
    first: list[tuple[str, ...]], second: list[tuple[str, ...]], weights: dict[str, float]
) -> list[dict[int, float]]:
    """Return for each sentence of the first text those of the second that are alike, with the score."""
    holders: dict[str, list[int]] = defaultdict(list)
    for two, features in enumerate(second):
        for feature in features:
            holders[feature].append(two)
    sizes = [_mass(features, weights) for features in second]
    scores: list[dict[int, float]] = []
    for features in first:
        shared: dict[int, float] = defaultdict(float)
        for feature in features:
            for two in holders.get(feature, ()):
                shared[two] += weights[feature]
        size = _mass(features, weights)
        alike = {two: _score(mass, size, sizes[two]) for two, mass in sorted(shared.items())}
        scores.append({two: score for two, score in alike.items() if score >= ALIKE})
    return scores


def _mass(features: Iterable[str], weights: dict[str, float]) -> float:
    return sum(weights[feature] for feature in features)


def _score(shared: float, one: float, two: float) -> float:
    # The smaller counts for more: a sentence that was cut in two is still like each half.
    return round(shared / (0.6 * min(one, two) + 0.4 * max(one, two)), 4)


def _best(scores: list[dict[int, float]]) -> list[Pair]:
    return [
        Pair(one, *max(alike.items(), key=lambda item: (item[1], -item[0])))
        for one, alike in enumerate(scores)
        if alike
    ]


@dataclass(frozen=True, slots=True)
class _Node:
    pair: Pair
    before: _Node | None


def _path(scores: list[dict[int, float]], width: int) -> list[Pair]:
    """Return the heaviest path on which the numbers of both texts never fall."""
    totals = [0.0] * width
    ends: list[_Node | None] = [None] * width
    for one, alike in enumerate(scores):
        steps = [
            (totals[two] + score - _STEP, two, _Node(Pair(one, two, score), ends[two]))
            for two, score in alike.items()
        ]
        for total, two, node in steps:
            at = two
            while at < width and totals[at] < total:
                totals[at], ends[at] = total, node
                at += 1
    path: list[Pair] = []
    last: _Node | None = ends[-1] if width else None
    while last is not None:
        path.append(last.pair)
        last = last.before
    return path[::-1]
