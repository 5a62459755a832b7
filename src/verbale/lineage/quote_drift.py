"""What became of a quotation: dropped, altered, or told in the article's own words.

„Wir bleiben hier“ becomes „Wir bleiben gerne hier“ (altered), or: Man bleibe dort, sagte er.
"""

from __future__ import annotations

from dataclasses import dataclass

from verbale.lineage.matches import Matches
from verbale.lineage.outline import Outline, Word, marks_of
from verbale.records import Drift, Span

_FEWEST_WORDS = 3  # below, it is a word in quotation marks rather than something said
_SAME_QUOTE = 0.4  # share of common content above which two quotations are one, in one language
_SAME_TRANSLATED = 0.3
_RETOLD = 0.25  # share of the quotation's content that the article's sentence has


@dataclass(frozen=True, slots=True)
class _Part:
    """One sentence of a quotation, in sentence number `line`."""

    span: Span
    line: int
    lows: tuple[str, ...]
    marks: frozenset[str]


def find_quote_drift(matches: Matches) -> list[Drift]:
    """Return what became of each quotation of the source, sentence by sentence, where it changed."""
    kept = _parts(matches.article, matches.across)
    found = [_drift_of(part, kept, matches) for part in _parts(matches.source, matches.across)]
    return [drift for drift in found if drift]


def _parts(text: Outline, across: bool) -> list[_Part]:
    parts: list[_Part] = []
    for quote in text.quotations:
        for number, line in enumerate(text.lines):
            if not line.span.overlaps(quote.span):
                continue
            span = Span(max(line.span.start, quote.start), min(line.span.end, quote.end))
            words = text.words_in(span)
            if len(words) >= _FEWEST_WORDS:
                parts.append(_Part(span, number, _lows(words), frozenset(marks_of(words, across))))
    return parts


def _lows(words: tuple[Word, ...]) -> tuple[str, ...]:
    return tuple(word.low for word in words)


def _drift_of(part: _Part, kept: list[_Part], matches: Matches) -> Drift | None:
    nearest = max(kept, key=lambda other: _common(part, other), default=None)
    likeness = _common(part, nearest) if nearest else 0.0
    if nearest and likeness >= (_SAME_TRANSLATED if matches.across else _SAME_QUOTE):
        if matches.across or likeness == 1.0:
            return None
        return Drift("quote_altered", nearest.span, part.span)
    pair = matches.told.get(part.line)
    if pair is None:
        return Drift("quote_dropped", source=part.span)
    line = matches.article.lines[pair.two]
    words = matches.article.words_of(line)
    if any(word.quoted for word in words):
        return None if matches.across else Drift("quote_dropped", source=part.span)
    retold = len(part.marks & set(marks_of(words, matches.across)))
    if matches.across or retold >= _RETOLD * len(part.marks):
        return Drift("quote_to_indirect", line.span, part.span)
    return Drift("quote_dropped", source=part.span)


def _common(one: _Part, two: _Part) -> float:
    """Return from 0 to 1 how much two parts share; one word in common is chance."""
    if _holds(one.lows, two.lows) or _holds(two.lows, one.lows):
        return 1.0
    shared = len(one.marks & two.marks)
    return 2 * shared / (len(one.marks) + len(two.marks)) if shared > 1 else 0.0


def _holds(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))
