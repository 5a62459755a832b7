"""Source and article side by side: their pairs of sentences, and the words of each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from verbale.lineage.beads import LEAST_ALIKE, Bead, Beads, string_beads
from verbale.lineage.outline import Line, Outline, Word
from verbale.records import Span

_CLAUSE_END = re.compile(r"[,;:](?=\s)|[()–—„“”\"«»]")
_SHORT_CLAUSE = 4
_KEPT = 0.3  # sentences of an edit or an excerpt are at least so much alike


@dataclass(frozen=True)
class Matches:
    """Source and article with the sentences of either that tell the same."""

    article: Outline
    source: Outline
    beads: Beads

    @property
    def across(self) -> bool:
        """Whether they are in two languages."""
        return self.article.language != self.source.language

    @cached_property
    def of_source(self) -> dict[int, Bead]:
        """The pair of each sentence of the source that has one."""
        return {number: bead for bead in self.beads.pairs for number in bead.source}

    @cached_property
    def of_article(self) -> dict[int, Bead]:
        """The pair of each sentence of the article that has one."""
        return {number: bead for bead in self.beads.pairs for number in bead.article}

    @cached_property
    def held(self) -> frozenset[Bead]:
        """The pairs of one sentence each that stand where they must: both neighbours of either are a pair too.

        Of those even what is told in quite other words is the same.
        """
        return frozenset(bead for bead in self.beads.pairs if self._is_held(bead))

    def _is_held(self, bead: Bead) -> bool:
        if len(bead.article) != 1 or len(bead.source) != 1:
            return False
        return all(self._is_next(bead.article[0] + step, bead.source[0] + step, step) for step in (-1, 1))

    def _is_next(self, here: int, there: int, step: int) -> bool:
        """Whether two sentences are a pair, or stand outside the texts, beyond their first or last."""
        bead = self.of_article.get(here)
        edge = (here < 0 and there < 0) or (
            here >= len(self.article.lines) and there >= len(self.source.lines)
        )
        return edge or (bead is not None and there in bead.source)


def match(article: Outline, source: Outline, *, same_words: bool, reworded: bool) -> Matches:
    """Return both texts with their pairs of sentences, which are much alike where they are of the `same_words`."""
    least = _KEPT if same_words else LEAST_ALIKE
    return Matches(article, source, string_beads(article, source, least, reworded=reworded))


def words_of(text: Outline, numbers: Iterable[int], beside: int = 0) -> list[Word]:
    """Return the words of some sentences, and of so many beside them."""
    held = list(numbers)
    first, last = max(0, min(held) - beside), min(len(text.lines), max(held) + 1 + beside)
    return [word for line in text.lines[first:last] for word in text.words_of(line)]


def line_at(text: Outline, start: int, numbers: Iterable[int]) -> Line:
    """Return that of the sentences in which something stands that begins at `start`."""
    lines = [text.lines[number] for number in numbers]
    return next((line for line in lines if line.span.start <= start < line.span.end), lines[0])


def clauses_of(text: Outline, line: Line) -> list[Span]:
    """Return the parts of a sentence between commas or other marks."""
    inside = text.text[line.span.start : line.span.end]
    cuts = [
        line.span.start + at for mark in _CLAUSE_END.finditer(inside) for at in (mark.start(), mark.end())
    ]
    edges = [line.span.start, *cuts, line.span.end]
    return [Span(left, right) for left, right in zip(edges[::2], edges[1::2], strict=True) if left < right]


def clause_at(text: Outline, line: Line, start: int, end: int, shortest: int = _SHORT_CLAUSE) -> Span:
    """Return the part of a sentence between commas or other marks that holds `start` to `end`.

    A part of fewer words than `shortest` is given as the whole sentence, so that it can be understood.
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
    return span if len(text.words_in(span)) >= shortest else line.span
