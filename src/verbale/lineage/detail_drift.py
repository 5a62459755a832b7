"""Numbers and days that differ between sentences that tell the same.

"sechs Leitungen" becomes "acht Leitungen": a figure of the article that the source does not have there, and one of
the source that the article does not have, of one kind and in like company.
"""

from __future__ import annotations

from collections.abc import Iterable

from verbale.lineage.beads import Bead
from verbale.lineage.figures import Figure, figures_of, is_same
from verbale.lineage.matches import Matches, clause_at, line_at, words_of
from verbale.lineage.meanings import facts_of, meanings_of
from verbale.lineage.outline import Outline, Word
from verbale.records import Drift, Span
from verbale.records.lineage import DriftKind

_UNITS = (
    frozenset({"dollar", "euro", "franc", "krone", "pound", "rouble"}),
    frozenset({"minute", "hour", "day", "week", "month", "year"}),
    frozenset({"kilometre", "metre", "mile"}),
)
_LEAST = 0.12  # sentences less alike may well tell of different things with different numbers
_SMALL = 12  # a number up to this may stand elsewhere in a text by chance
_REACH = 3  # words after a figure, and before it, that tell what it counts
_SURELY = 5  # the same, where the other text has one of them elsewhere
_ENOUGH = 2  # signs that two figures tell of one thing
_WEAK = 4  # the same, where the sentences share little else and do not stand between pairs
_FACTOR = 10  # how far apart the two may be


def find_detail_drift(matches: Matches) -> list[Drift]:
    """Return changed numbers and dates, each with the clauses that hold them."""
    all_here = figures_of(matches.article.words, matches.article)
    all_there = figures_of(matches.source.words, matches.source)
    found = [drift for bead in matches.beads.pairs for drift in _changed(matches, bead, all_here, all_there)]
    return found + _transposed(matches, found, all_here, all_there)


def _transposed(
    matches: Matches, found: list[Drift], all_here: list[Figure], all_there: list[Figure]
) -> list[Drift]:
    """Return numbers of the same digits in another order, wherever they stand: "310" for "130", where neither text has both."""
    told = [(drift.article, drift.source) for drift in found]
    new = [one for one in _alone(all_here, all_there) if _is_loose(one, [here for here, _ in told])]
    gone = [two for two in _alone(all_there, all_here) if _is_loose(two, [there for _, there in told])]
    everywhere = Bead(tuple(range(len(matches.article.lines))), tuple(range(len(matches.source.lines))), 1.0)
    pairs = [(one, two) for one in new for two in gone if _is_transposed(one, two)]
    return [
        drift
        for one, two in pairs
        if sum(one is other or two is another for other, another in pairs) == 1
        for drift in _drift(matches, everywhere, one, two)
    ]


def _is_loose(figure: Figure, told: list[Span | None]) -> bool:
    """Whether no change holds the figure yet."""
    return not any(span and span.start <= figure.word.start < span.end for span in told)


def _is_transposed(one: Figure, two: Figure) -> bool:
    digits = _digits(one)
    same = one.kind == two.kind == "number" and digits == _digits(two) and len(set(digits)) > 1
    return (
        same
        and one.word.quoted == two.word.quoted
        and 1 / _FACTOR <= one.value / (two.value or 0.1) <= _FACTOR
    )


def _changed(matches: Matches, bead: Bead, all_here: list[Figure], all_there: list[Figure]) -> list[Drift]:
    single = len(bead.article) == len(bead.source) == 1
    if bead.score < _LEAST and not matches.across and not single:
        return []
    here, there = words_of(matches.article, bead.article), words_of(matches.source, bead.source)
    near_here = figures_of(words_of(matches.article, bead.article, 1), matches.article)
    near_there = figures_of(words_of(matches.source, bead.source, 1), matches.source)
    found = _other_unit(matches, bead, here, there)
    new = _alone(figures_of(here, matches.article), near_there)
    gone = _alone(figures_of(there, matches.source), near_here)
    kinds = [one.kind for one in new], [two.kind for two in gone]
    only = frozenset(kind for kind in kinds[0] if kinds[0].count(kind) == kinds[1].count(kind) == 1)
    sides = _Sides(matches, here, there, only)
    elsewhere = (
        {one.word.start for one in _elsewhere(new, all_there)},
        {one.word.start for one in _elsewhere(gone, all_here)},
    )
    ranked = sorted(
        ((sides.signs(one, two), -one.first, -two.first, one, two) for one in new for two in gone),
        key=lambda option: option[:3],
        reverse=True,
    )
    least = _ENOUGH if bead.score >= _LEAST or bead in matches.held else _WEAK
    used: set[int] = set()
    for signs, _, _, one, two in ranked:
        enough = _SURELY if one.word.start in elsewhere[0] or two.word.start in elsewhere[1] else least
        if signs >= enough and not used & {one.word.start, -1 - two.word.start}:
            used |= {one.word.start, -1 - two.word.start}
            found += _drift(matches, bead, one, two)
    return found


def _other_unit(matches: Matches, bead: Bead, here: list[Word], there: list[Word]) -> list[Drift]:
    """Return equal numbers of two currencies or measures: "6 million euros" and "шесть миллионов долларов", "drei Tage" and "drei Wochen"."""
    found: list[Drift] = []
    for one in figures_of(here, matches.article):
        for two in figures_of(there, matches.source):
            ours, theirs = _beside(here, one, matches.article), _beside(there, two, matches.source)
            alike = any(ours & units and theirs & units and not ours & theirs & units for units in _UNITS)
            kept = _has(one, ours, there, matches.source) or _has(two, theirs, here, matches.article)
            if alike and not kept and is_same(one, two) and one.kind == two.kind == "number":
                found += _drift(matches, bead, one, two)
    return found


def _has(figure: Figure, unit: frozenset[str], words: list[Word], text: Outline) -> bool:
    """Whether some words tell the same number of the same: "three days" beside "three hours" in both texts."""
    return any(
        is_same(figure, other) and unit & _beside(words, other, text) for other in figures_of(words, text)
    )


def _beside(words: list[Word], figure: Figure, text: Outline) -> frozenset[str]:
    """Return what the word behind a figure means."""
    beside = words[figure.last : figure.last + 1]
    return meanings_of(beside[0], text.language) if beside else frozenset()


def _alone(figures: list[Figure], near: list[Figure]) -> list[Figure]:
    """Return those that the other text does not have there."""
    return [one for one in figures if not any(is_same(one, other) for other in near)]


def _elsewhere(figures: list[Figure], everywhere: list[Figure]) -> list[Figure]:
    """Return those that the other text has somewhere else; a small number may be anywhere by chance."""
    return [
        one
        for one in figures
        if one.kind in ("number", "year", "share")
        and not (one.kind == "number" and one.value <= _SMALL)
        and any(is_same(one, other) for other in everywhere)
    ]


class _Sides:
    """The words around the figures of two sentences."""

    def __init__(self, matches: Matches, here: list[Word], there: list[Word], only: frozenset[str]) -> None:
        self._matches, self._here, self._there, self._only = matches, here, there, only

    def signs(self, one: Figure, two: Figure) -> int:
        """Return how much says that two figures tell of one thing."""
        if one.kind != two.kind or (one.word.quoted and not two.word.quoted):
            return 0
        if one.kind in ("number", "share") and not 1 / _FACTOR <= one.value / (two.value or 0.1) <= _FACTOR:
            return 0
        signs = 2 * self._shared(one, two, 0, _REACH) + self._shared(one, two, _REACH, 0)
        signs += _digits(one) == _digits(two)
        signs += min(
            2,
            len(
                self._clause(self._here, one, self._matches.article)
                & self._clause(self._there, two, self._matches.source)
            ),
        )
        only = one.kind in self._only
        return signs + only + (one.kind not in ("number", "share") and only)

    def _shared(self, one: Figure, two: Figure, before: int, after: int) -> bool:
        """Whether the words beside the two tell something in common."""
        return bool(
            self._facts(self._here, one, self._matches.article, before, after)
            & self._facts(self._there, two, self._matches.source, before, after)
        )

    def _clause(self, words: list[Word], figure: Figure, text: Outline) -> set[str]:
        line = next(line for line in text.lines if line.span.start <= figure.word.start < line.span.end)
        clause = clause_at(text, line, figure.word.start, figure.word.end)
        return _without_figures(facts_of(text.words_in(clause), text.language, self._matches.across))

    def _facts(self, words: list[Word], figure: Figure, text: Outline, before: int, after: int) -> set[str]:
        beside = (
            words[max(0, figure.first - before) : figure.first]
            if before
            else words[figure.last : figure.last + after]
        )
        return _without_figures(facts_of(beside, text.language, self._matches.across))


def _without_figures(facts: Iterable[str]) -> set[str]:
    return {fact for fact in facts if fact[0] != "#"}


def _digits(figure: Figure) -> list[str]:
    return sorted(f"{figure.value:g}".replace(".", ""))


def _drift(matches: Matches, bead: Bead, one: Figure, two: Figure) -> list[Drift]:
    kind: DriftKind = "number_changed" if one.kind in ("number", "share") else "date_changed"
    if one.word.quoted and two.word.quoted:
        if not matches.across:
            return []  # the quotation as a whole is altered
        kind = "quote_altered"
    here, there = (
        line_at(matches.article, one.word.start, bead.article),
        line_at(matches.source, two.word.start, bead.source),
    )
    return [
        Drift(
            kind,
            clause_at(matches.article, here, one.word.start, one.word.end),
            clause_at(matches.source, there, two.word.start, two.word.end),
        )
    ]
