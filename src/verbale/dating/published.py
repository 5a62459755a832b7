"""The day of publication where none was given: stated in the text, or bounded by it.

"BERLIN, 12. März 2025 (epk)" at the head of a text states its day; "Stand: 12.03.2025" too.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Literal

from verbale.actors import Knowledge
from verbale.dating.bounds import is_absolute, lower_bound
from verbale.dating.terms import bounds_by_terms
from verbale.languages import Document
from verbale.records import Article, Mention, PublishedBound, TimeExpression, When
from verbale.times import DatingWords, dating_words, ends_in

# A statement of its own day stands within so many characters from the head or the end of a text.
_DATELINE = "a dateline: written on that day, and printed then or the day after"
_HEAD = 400
_TAIL = 200
_DAY = re.compile(r"\d{4}-\d\d-\d\d(T.*)?")
# Before the day of a dateline stand a mark ("Berlin, ", "Moskau (TASS) – ", "Bonn (dpa, ") and at most
# so many names, of places and of agencies, which may be short and small.
_LEADS = re.compile(r"[(,–—-] *(den |on )?$")
_NAME = re.compile(r"[A-ZÄÖÜА-ЯЁ][\w./-]*|[\w/]{1,4}")
_NAMES = 5
# What follows it.
_AFTER_DATELINE = re.compile(r" *([)–—:.|]|- |/ ?[A-ZА-Я(]|\(|,? \d{1,2}[:.]\d\d|$|\n)")


def date_article(
    document: Document,
    article: Article,
    times: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
    knowledge: Knowledge,
) -> Article:
    """Return the article with its day of publication stated or bounded by its own words.

    What was given with the article is never changed. Where the text says nothing sure, `published`
    stays None.
    """
    if article.published is not None or not document.language:
        return article
    stated = _stated(document, times)
    bound = lower_bound(document, times)
    if stated is None:
        known = When.parse(bound.bound) if bound is not None else None
        by_terms = bounds_by_terms(document, times, mentions, knowledge, known)
        why = ((bound,) if bound is not None else ()) + by_terms
        return _dated(article, "inferred", why) if why else article
    if bound is None:
        return _dated(article, "text", (stated,))
    day, low = When.parse(stated.bound), When.parse(bound.bound)
    if not day.overlaps(low):
        return _dated(article, "inferred", (bound,))
    if low.holds(day):
        return _dated(article, "text", (stated,))
    return _dated(article, "inferred", (stated, bound))


def _dated(article: Article, how: Literal["text", "inferred"], why: tuple[PublishedBound, ...]) -> Article:
    published = When.parse(why[0].bound)
    for item in why[1:]:
        published = published.common(When.parse(item.bound)) or published
    return replace(article, published=str(published), published_how=how, published_why=why)


def _stated(document: Document, times: tuple[TimeExpression, ...]) -> PublishedBound | None:
    """Return the day, or month, that the text states as its own."""
    words = dating_words(document.language)
    for time in times:
        if not is_absolute(time) or "-" not in time.value or time.edtf is None:
            continue
        at_head = time.start < _HEAD
        if not at_head and time.start < len(document.text) - _TAIL:
            continue
        reason = _reason(document.text, time, words, at_head=at_head)
        if reason is not None:
            return PublishedBound(_days(time.edtf, reason), reason, time.start, time.end)
    return None


def _days(edtf: str, reason: str) -> str:
    """Return the days of publication that a statement leaves open: a dateline may be printed the day after."""
    when = When.parse(edtf)
    if reason != _DATELINE or when.latest is None:
        return edtf
    return str(When(when.earliest, when.latest + timedelta(days=1)))


def _reason(text: str, time: TimeExpression, words: DatingWords, *, at_head: bool) -> str | None:
    line = text.rfind("\n", 0, time.start) + 1
    before = text[line : time.start]
    led = before.strip().rstrip(":").strip().lower()
    is_month = not _DAY.fullmatch(time.value)
    if led in words.labels or (":" in before[-2:] and ends_in(led, words.labels)):
        return "the text states its own date"
    if not at_head or is_month:
        return None
    closed = bool(_AFTER_DATELINE.match(text, time.end))
    if (
        not before.strip()
        and closed
        and (time.start == len(text) - len(text.lstrip()) or _own_line(text, time))
    ):
        return "the text begins with its date"
    if closed and _is_dateline(before):
        return _DATELINE
    return None


def _is_dateline(before: str) -> bool:
    names = re.findall(r"[\w./-]*\w", before)
    return bool(_LEADS.search(before)) and len(names) <= _NAMES and all(map(_NAME.fullmatch, names))


def _own_line(text: str, time: TimeExpression) -> bool:
    end = text.find("\n", time.end)
    rest = text[time.end : end if end >= 0 else len(text)]
    return not re.search(r"[^\W\d_]{5,}", rest)
