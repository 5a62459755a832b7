"""Which words of two texts of one language stand in the same runs.

Quoted words are kept apart: two independent reports may quote the same speech.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from verbale.lineage.outline import Outline, Word
from verbale.lineage.words import is_service
from verbale.records import Span

_RUN = 4  # words: one changed word leaves its neighbours in runs, chance hits are rare
OWN_WORDS = 0.33  # share of the words outside quotations: below, the quotations are the text
_HEADING = 10  # words, at most, of a line beside the text that ends without a full stop
_SENTENCE_END = re.compile(r"[^\w\n]*[.!?]")
_EDGE = 7  # words at either end that may differ in a copy: place, day, agency; a sentence mostly has more


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two texts have in common.

    `free_one` is the share, from 0 to 1, of the first text's words outside quotations (of all, where it is nearly all
    quotation) that stand in shared runs, `phrases` that of the shared runs of three words outside quotations among those of
    the shorter text. `same` says that nothing differs
    between the ends, but for what an outlet puts beside a text. `longest` is the longest shared run, in each text.
    """

    free_one: float = 0.0
    phrases: float = 0.0
    same: bool = False
    longest: tuple[Span, Span] | None = None


def overlap(one: Outline, two: Outline) -> Overlap:
    """Return how the words of two texts go together."""
    runs_one, runs_two = _runs(one.words), _runs(two.words)
    in_one, in_two = _covered(one.words, runs_two), _covered(two.words, runs_one)
    kept_one, kept_two = _without_service(one, in_one), _without_service(two, in_two)
    return Overlap(
        free_one=_free_share(one.words, in_one),
        phrases=_phrases(one.words, two.words),
        same=bool(kept_one) and kept_one == kept_two,
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
    if len(free) < OWN_WORDS * len(words):
        free = covered
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


def _without_service(text: Outline, covered: list[bool]) -> list[str]:
    """Return the words of a text without what its outlet put beside it, and without what differs at its ends.

    A place and an agency at the start, and who wrote it at the end, make no other text; nor do a heading, a
    link or an offer between paragraphs.
    """
    words = [
        (word.low, hit) for paragraph in paragraphs(text) for word, hit in _kept(text, paragraph, covered)
    ]
    hits = [hit for _, hit in words]
    if True not in hits:
        return []
    first, last = hits.index(True), len(hits) - hits[::-1].index(True)
    if first > _EDGE or len(hits) - last > _EDGE:
        return []
    return [low for low, _ in words[first:last]]


def paragraphs(text: Outline) -> list[tuple[int, int]]:
    """Return the numbers of the first word of each paragraph, and of the word behind its last."""
    found: dict[int, tuple[int, int]] = {}
    for line in text.lines:
        first, _ = found.get(line.paragraph, (line.first, line.last))
        found[line.paragraph] = first, line.last
    return list(found.values())


def _kept(text: Outline, paragraph: tuple[int, int], covered: list[bool]) -> list[tuple[Word, bool]]:
    first, last = paragraph
    words, hits = text.words[first:last], covered[first:last]
    if not any(hits) and is_beside(text, first, last):
        return []
    return list(zip(words, hits, strict=True))


def is_beside(text: Outline, first: int, last: int) -> bool:
    """Whether a paragraph, by the numbers of its words, is no part of the article: a heading, a link, an offer."""
    begin, end = text.words[first].start, text.words[last - 1].end
    if is_service(text.text[begin:end], text.language):
        return True
    return last - first <= _HEADING and not _SENTENCE_END.match(text.text, end)


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
