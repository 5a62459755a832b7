"""Which words of two texts of one language stand in the same runs.

Quoted words are kept apart: two independent reports may quote the same speech.
"""

from __future__ import annotations

from dataclasses import dataclass

from verbale.lineage.outline import Outline, Word
from verbale.records import Span

_RUN = 4  # words: one changed word leaves its neighbours in runs, chance hits are rare
_EDGE = 7  # words at either end that may differ in a copy: place, day, agency; a sentence mostly has more


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two texts have in common.

    `free_one` is the share, from 0 to 1, of the first text's words outside quotations that stand in
    shared runs, `phrases` that of the shared runs of three words outside quotations among those of
    the shorter text. `same` says that nothing differs
    between the ends. `longest` is the longest shared run, in each text.
    """

    free_one: float
    phrases: float
    same: bool
    longest: tuple[Span, Span] | None


def overlap(one: Outline, two: Outline) -> Overlap:
    """Return how the words of two texts go together."""
    runs_one, runs_two = _runs(one.words), _runs(two.words)
    in_one, in_two = _covered(one.words, runs_two), _covered(two.words, runs_one)
    return Overlap(
        free_one=_free_share(one.words, in_one),
        phrases=_phrases(one.words, two.words),
        same=_same_inside(in_one) and _same_inside(in_two) and _same_order(one, two, in_one, in_two),
        longest=_longest(one, two, in_one, runs_two),
    )


def _runs(words: tuple[Word, ...]) -> dict[tuple[str, ...], int]:
    lows = [word.low for word in words]
    runs: dict[tuple[str, ...], int] = {}
    for at in range(len(lows) - _RUN + 1):
        runs.setdefault(tuple(lows[at : at + _RUN]), at)
    return runs


def _covered(words: tuple[Word, ...], others: dict[tuple[str, ...], int]) -> list[bool]:
    lows = [word.low for word in words]
    covered = [False] * len(lows)
    for at in range(len(lows) - _RUN + 1):
        if tuple(lows[at : at + _RUN]) in others:
            covered[at : at + _RUN] = [True] * _RUN
    return covered


def _free_share(words: tuple[Word, ...], covered: list[bool]) -> float:
    free = [hit for word, hit in zip(words, covered, strict=True) if not word.quoted]
    return sum(free) / max(1, len(free))


def _phrases(one: tuple[Word, ...], two: tuple[Word, ...]) -> float:
    first, second = _free_triples(one), _free_triples(two)
    return len(first & second) / max(1, min(len(first), len(second)))


def _free_triples(words: tuple[Word, ...]) -> set[tuple[str, str, str]]:
    return {
        (left.low, word.low, right.low)
        for left, word, right in zip(words, words[1:], words[2:], strict=False)
        if not word.quoted
    }


def _inside(covered: list[bool]) -> tuple[int, int]:
    """Return where the covered part begins and ends."""
    if True not in covered:
        return 0, 0
    return covered.index(True), len(covered) - covered[::-1].index(True)


def _same_inside(covered: list[bool]) -> bool:
    first, last = _inside(covered)
    return first < last and first <= _EDGE and len(covered) - last <= _EDGE and all(covered[first:last])


def _same_order(one: Outline, two: Outline, in_one: list[bool], in_two: list[bool]) -> bool:
    left, right = _inside(in_one), _inside(in_two)
    first = [word.low for word in one.words[left[0] : left[1]]]
    return first == [word.low for word in two.words[right[0] : right[1]]]


def _longest(
    one: Outline, two: Outline, covered: list[bool], others: dict[tuple[str, ...], int]
) -> tuple[Span, Span] | None:
    """Return the longest shared run of words that begins at a known place of the second text."""
    best, place = 0, (0, 0)
    first, second = [word.low for word in one.words], [word.low for word in two.words]
    at = 0
    while at < len(first):
        there = others.get(tuple(first[at : at + _RUN])) if covered[at] else None
        if there is None:
            at += 1
            continue
        length = _RUN
        while (
            at + length < len(first)
            and there + length < len(second)
            and first[at + length] == second[there + length]
        ):
            length += 1
        if length > best:
            best, place = length, (at, there)
        at += length - _RUN + 1
    if not best:
        return None
    here, there = place
    return (
        Span(one.words[here].start, one.words[here + best - 1].end),
        Span(two.words[there].start, two.words[there + best - 1].end),
    )
