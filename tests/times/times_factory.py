"""What a sentence tells of times, short enough for a table of cases."""

from __future__ import annotations

from verbale.languages import split_text
from verbale.records import Article, TimeExpression
from verbale.times import find_times


def times_of(text: str, published: str | None, language: str = "de") -> tuple[TimeExpression, ...]:
    """Return the expressions of time of a text."""
    article = Article.of(text, published=published, language=language)
    return find_times(split_text(text, language), article)


def told(text: str, published: str | None = "2025-02-13", language: str = "de") -> list[tuple[str, str, str]]:
    """Return words, TIMEX3 value and days (empty where not known) of each expression."""
    found = times_of(text, published, language)
    return [(text[time.start : time.end], time.value, time.edtf or "") for time in found]
