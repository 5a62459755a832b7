"""From which day on an article may have been published, by what it tells.

"Am 15. Februar 2025 telefonierten die Minister": nobody wrote that before 15 February 2025. A day
that the words only plan bounds nothing.
"""

from __future__ import annotations

import re

from verbale.languages import Document
from verbale.records import PublishedBound, TimeExpression, When
from verbale.times import DatingWords, dating_words, ends_in, tells_past

# A year, month or day written out in full.
_ABSOLUTE = re.compile(r"\d{4}(-\d\d){0,2}(T.*)?")
_WORD = re.compile(r"[^\W\d_]+")


def is_absolute(time: TimeExpression) -> bool:
    """Whether the expression names a day, month or year by itself."""
    return time.anchor is None and time.edtf is not None and bool(_ABSOLUTE.fullmatch(time.value))


def lower_bound(document: Document, times: tuple[TimeExpression, ...]) -> PublishedBound | None:
    """Return the latest day that the article tells as past, as an open interval (`2025-02-15/..`)."""
    words = dating_words(document.language)
    best: PublishedBound | None = None
    for time in times:
        if not is_absolute(time):
            continue
        reason = _reason(document, time, words)
        earliest = When.parse(time.edtf or "").earliest
        if reason is None or earliest is None:
            continue
        bound = PublishedBound(str(When(earliest, None)), reason, time.start, time.end)
        if best is None or bound.bound > best.bound:
            best = bound
    return best


def _reason(document: Document, time: TimeExpression, words: DatingWords) -> str | None:
    """Return why the article is no older than the day, or None where that is not sure."""
    sentence = document.sentence_at(time.start)
    said = {token.low for token in document.tokens_of(sentence)}
    if said & set(words.first) and said & set(words.published):
        return "first published on that day"
    before = " ".join(_WORD.findall(document.text[sentence.start : time.start].lower()))
    leads = ends_in(before, words.on)
    if leads and tells_past(document, time, words.plans):
        return "tells of that day as past"
    return None
