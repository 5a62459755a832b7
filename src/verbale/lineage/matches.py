"""Which sentences of source and article tell the same, looked at from both sides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from verbale.lineage.align import Alignment, Pair, align
from verbale.lineage.outline import Line, Outline
from verbale.records import Span

# A pair off the path, out of order, counts only when it is more alike than chance makes it.
_OUT_OF_ORDER = 0.35
_BETWEEN = 0.2  # the score of a pair that only its place between other pairs makes
_WIDEST = 2  # sentences between two pairs that are so matched
_SHARED_BETWEEN = 0.2
_CLAUSE_END = re.compile(r"[,;:](?=\s)|[()–—„“”\"«»]")
_SHORT_CLAUSE = 4


@dataclass(frozen=True, slots=True)
class Matches:
    """Source and article with their pairs: `told` by the source's sentence, `from_source` by the article's."""

    article: Outline
    source: Outline
    told: dict[int, Pair]
    from_source: dict[int, Pair]

    @property
    def across(self) -> bool:
        """Whether they are in two languages."""
        return self.article.language != self.source.language


def match(article: Outline, source: Outline, found: Alignment, turned: bool) -> Matches:
    """Return the pairs; in `told` the first number is the source's, in `from_source` the article's.

    `found` is one of the two alignments: the article with the source, or turned.
    """
    there = found if turned else align(source, article)
    here = align(article, source) if turned else found
    path = {(pair.two, pair.one): pair.score for pair in there.path}
    path |= {(pair.one, pair.two): pair.score for pair in here.path}
    path |= dict.fromkeys(_between(article, source, sorted(path)), _BETWEEN)
    told, from_source = _sure(there), _sure(here)
    for (one, two), score in sorted(path.items(), key=lambda item: item[1]):
        told[two] = Pair(two, one, score)
        from_source[one] = Pair(one, two, score)
    return Matches(article, source, told, from_source)


def _sure(found: Alignment) -> dict[int, Pair]:
    return {pair.one: pair for pair in found.best if pair.score >= _OUT_OF_ORDER}


def _between(article: Outline, source: Outline, path: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return pairs of sentences that stand between pairs, where as many are left over on either side.

    What has few names or none is known by its place. In one language some likeness is asked for too:
    there, a sentence may well have been replaced.
    """
    across = article.language != source.language
    found: list[tuple[int, int]] = []
    ends = [(-1, -1), *path, (len(article.lines), len(source.lines))]
    for left, right in pairwise(ends):
        gap = right[0] - left[0] - 1
        if not 0 < gap <= _WIDEST or right[1] - left[1] - 1 != gap:
            continue
        for one, two in zip(range(left[0] + 1, right[0]), range(left[1] + 1, right[1]), strict=True):
            if _may_match(article.lines[one], source.lines[two], across):
                found.append((one, two))
    return found


def _may_match(one: Line, two: Line, across: bool) -> bool:
    short, long = sorted((one.last - one.first, two.last - two.first))
    if across:
        return 3 * short >= long
    shared = len(set(one.within) & set(two.within))
    return shared >= _SHARED_BETWEEN * min(len(one.within), len(two.within))


def clause_at(text: Outline, line: Line, start: int, end: int) -> Span:
    """Return the part of a sentence between commas or other marks that holds `start` to `end`.

    A part of very few words is given as the whole sentence, so that it can be understood.
    """
    inside = text.text[line.span.start : line.span.end]
    left, right = line.span.start, line.span.end
    for mark in _CLAUSE_END.finditer(inside):
        if line.span.start + mark.end() <= start:
            left = line.span.start + mark.end()
        elif line.span.start + mark.start() >= end:
            right = line.span.start + mark.start()
            break
    while text.text[left].isspace():
        left += 1
    span = Span(left, right)
    return span if len(text.words_in(span)) >= _SHORT_CLAUSE else line.span
