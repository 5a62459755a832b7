"""Which of two related texts is the source: what the texts say of themselves, then their dates, then their form.

"Übersetzt aus dem Russischen" decides it, whatever the dates; an article of Tuesday does not come from
one of Thursday; and who copies leaves out, quotations above all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from verbale.lineage.form import signs, sureness
from verbale.lineage.naming import find_name, is_cited, same_outlet
from verbale.lineage.outline import Outline
from verbale.lineage.outside import FOREIGN
from verbale.lineage.relation import Verdict
from verbale.records import Article, Credit, Span, When

_APART = timedelta(days=60)
NAMED = "it names its source"


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
        by_naming(one, two)
        or by_naming(two, one)
        or _by_date(one, two)
        or _by_date(two, one)
        or _by_form(one, two, verdict)
    )


def by_naming(derived: Side, source: Side) -> Direction | None:
    """Return that direction where the first article names the second as its source, or its outlet, and not the other way round."""
    if _naming(source, derived):
        return None
    return _naming(derived, source)


def cites(one: Side, two: Side) -> bool:
    """Whether the first article says of itself, in words and not by an agency's sign, that it has something from the second's outlet."""
    outlet, own = two.article.outlet, one.article.outlet
    if not outlet or (own and same_outlet(own, outlet)):
        return False
    credited = any(
        credit.kind != "agency" and credit.outlet is not None and same_outlet(credit.outlet, outlet)
        for credit in one.article.credits
    )
    return credited or is_cited(one.outline, outlet)


def _naming(derived: Side, source: Side) -> Direction | None:
    for credit in derived.article.credits:
        if _names(credit, source):
            reason = f"{NAMED} ({credit.kind.replace('_', ' ')})"
            return Direction(derived, source, reason, 0.99, credit.evidence[0] if credit.evidence else None)
    outlet, own = source.article.outlet, derived.article.outlet
    named = find_name(derived.outline, outlet) if outlet and not (own and same_outlet(own, outlet)) else None
    return Direction(derived, source, NAMED, 0.98, named) if named else None


def _names(credit: Credit, source: Side) -> bool:
    if credit.outlet and source.article.outlet:
        return same_outlet(credit.outlet, source.article.outlet)
    return (
        credit.kind in FOREIGN and credit.language is not None and credit.language == source.outline.language
    )


def are_apart(one: Side, two: Side) -> bool:
    """Whether two articles were published so far apart that a rewrite is unlikely: news is rewritten within days."""
    days = [When.parse(side.article.published) for side in (one, two) if side.article.published]
    if len(days) < 2:
        return False
    early, late = days
    if early.latest and late.earliest and early.latest > late.earliest:
        early, late = late, early
    return bool(early.latest and late.earliest and late.earliest - early.latest > _APART)


def _by_date(derived: Side, source: Side) -> Direction | None:
    later, earlier = derived.article.published, source.article.published
    if not later or not earlier:
        return None
    begins, ended = When.parse(later).earliest, When.parse(earlier).latest
    if begins and ended and ended < begins:
        return Direction(derived, source, f"it was published later ({later} after {earlier})", 0.97)
    return None


def _by_form(short: Side, long: Side, verdict: Verdict) -> Direction:
    """Decide by what gets lost and what is put beside; the smaller id is the source if nothing tells."""
    same = verdict.relation in ("copy", "edit", "excerpt")
    ways = [(short, long), (long, short)]
    found = [signs(derived.outline, source.outline, same) for derived, source in ways]
    sure = sureness(*found)
    if sure == 0.5:
        source, derived = sorted((short, long), key=lambda side: side.article.id)
        return Direction(derived, source, "nothing tells which one was first", 0.5)
    derived, source = ways[sure < 0.5]
    first = found[sure < 0.5][0]
    return Direction(derived, source, first.reason, max(sure, 1 - sure), first.words, first.source_words)
