"""Which of two related texts is the source: what the texts say of themselves, then their dates, then their form.

"Übersetzt aus dem Russischen" decides it, whatever the dates; an article of Tuesday does not come from
one of Thursday; and who copies leaves out, quotations above all.
"""

from __future__ import annotations

from dataclasses import dataclass

from verbale.lineage.outline import Outline
from verbale.lineage.outside import FOREIGN
from verbale.lineage.relation import Verdict
from verbale.lineage.skeleton import skeleton
from verbale.lineage.words import WORD
from verbale.records import Article, Credit, Span, When


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two articles, with its text made ready."""

    article: Article
    outline: Outline


@dataclass(frozen=True, slots=True)
class Direction:
    """Which one is derived, why, and how sure that is (0.5 is a guess).

    `words` are those of the derived article that say so, `source_words` those of the source.
    """

    derived: Side
    source: Side
    reason: str
    sureness: float
    words: Span | None = None
    source_words: Span | None = None


def direct(one: Side, two: Side, verdict: Verdict) -> Direction:
    """Return which of two related articles comes from the other; the order of the two does not matter."""
    return (
        _by_credit(one, two)
        or _by_credit(two, one)
        or _by_date(one, two)
        or _by_date(two, one)
        or _by_form(one, two, verdict)
    )


def _by_credit(derived: Side, source: Side) -> Direction | None:
    for credit in derived.article.credits:
        if _names(credit, source) and not any(_names(back, derived) for back in source.article.credits):
            reason = f"it names its source ({credit.kind.replace('_', ' ')})"
            return Direction(derived, source, reason, 0.99, credit.evidence[0] if credit.evidence else None)
    return None


def _names(credit: Credit, source: Side) -> bool:
    if credit.outlet and source.article.outlet:
        return same_outlet(credit.outlet, source.article.outlet)
    return (
        credit.kind in FOREIGN and credit.language is not None and credit.language == source.outline.language
    )


def same_outlet(one: str, two: str) -> bool:
    """Whether two names of outlets mean the same, whatever the script: "Wsgljad" and "Взгляд"."""
    first, second = ({skeleton(word) for word in WORD.findall(name)} for name in (one, two))
    return bool(first and second) and (first <= second or second <= first)


def _by_date(derived: Side, source: Side) -> Direction | None:
    later, earlier = derived.article.published, source.article.published
    if not later or not earlier:
        return None
    begins, ended = When.parse(later).earliest, When.parse(earlier).latest
    if begins and ended and ended < begins:
        return Direction(derived, source, f"it was published later ({later} after {earlier})", 0.97)
    return None


def _by_form(one: Side, two: Side, verdict: Verdict) -> Direction:
    """Decide by what gets lost: quotations, numbers, length; the smaller id is the source if all are equal."""
    ranked = sorted((one, two), key=lambda side: (*_details(side.outline), side.article.id), reverse=True)
    source, derived = ranked
    if _details(source.outline) == _details(derived.outline):
        source, derived = sorted(ranked, key=lambda side: side.article.id)
        return Direction(derived, source, "nothing tells which one was first", 0.5)
    quotes = len(source.outline.quotations) - len(derived.outline.quotations)
    if quotes:
        first = source.outline.quotations[0].span
        return Direction(derived, source, "the source has more quotations", 0.7, None, first)
    return Direction(derived, source, "the source is longer", 0.65)


def _details(text: Outline) -> tuple[int, int]:
    return len(text.quotations), len(text.words)
