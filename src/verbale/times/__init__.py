"""Expressions of time, and the days they mean."""

from __future__ import annotations

from verbale.languages import Document
from verbale.records import Article, TimeExpression
from verbale.times.chronicle import heads_line
from verbale.times.expressions import find_said
from verbale.times.lengths import WINDOW
from verbale.times.resolve import resolve
from verbale.times.styles import STYLES, Style, value_in
from verbale.times.tense import tells_past
from verbale.times.verbs import forms_ahead, forms_past
from verbale.times.weekdays_onward import OPEN_WEEK
from verbale.times.weekdays_told import LAST_WEEKDAY, NEXT_WEEKDAY, WEEK_TOLD
from verbale.times.words import DatingWords, ends_in, grammar_of


def find_times(document: Document, article: Article) -> tuple[TimeExpression, ...]:
    """Return the expressions of time in text order, relative ones resolved against `article.published`.

    Of a span of time ("vom 3. bis 5. Mai") both ends carry the days of the whole. A DURATION with
    an `anchor` ("vor drei Wochen") measures a distance in time, not how long something lasted: see
    `tells_length`.
    """
    return resolve(document, article, find_said(document))


def dating_words(language: str) -> DatingWords:
    """Return the language's words about the day on which a text was published."""
    return grammar_of(language).words.dating


def tells_length(time: TimeExpression) -> bool:
    """Whether the expression says how long something lasted; "stundenlang" (`PTXH`) does not say it."""
    return time.type == "DURATION" and time.anchor is None and time.edtf is None and "X" not in time.value


__all__ = [
    "LAST_WEEKDAY",
    "NEXT_WEEKDAY",
    "OPEN_WEEK",
    "STYLES",
    "WEEK_TOLD",
    "WINDOW",
    "DatingWords",
    "Style",
    "dating_words",
    "ends_in",
    "find_times",
    "forms_ahead",
    "forms_past",
    "heads_line",
    "tells_length",
    "tells_past",
    "value_in",
]
