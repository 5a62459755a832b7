"""Headings that begin with who speaks: "Weber: No peace without Kyiv"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.languages import Quotation
from verbale.records import Span, Speaker
from verbale.statements.page import Page
from verbale.statements.said import Said
from verbale.statements.speakers import named_speaker
from verbale.statements.word_order.phrases import ACTING

# A time of day may stand first, as in live tickers; then a name of capital words, whom or what its words are about, and a colon.
_LINE = re.compile(
    r"(?:[-–—•*]\s+)?"
    r"(?:(?:\d{1,2}[:.]\d{2}|\d{4}(?= ?[A-Z]{3}\b))(?: ?[A-Z]{2,4}\b)?(?:\s*[—–:-])?\s*)?"
    r"((?:[A-Z][\w’'.-]*)(?: (?:of |the |de |von )?[A-Z][\w’'.-]*){0,4})(?: (?:to|on) [^:.!?\"]{2,40})?:\s+(?=\S)"
)
# Words of a heading that a state says, not that it is about: "Moscow: no talks before spring".
_SPEAKING = frozenset(
    {"no", "not", "never", "will", "must", "ready", "should", "won't", "cannot", "our", "we"}
)
_SHORTEST = 3  # words behind a name that are said
_LONGEST_HEADING = 20  # words


@dataclass(frozen=True, slots=True)
class NamedLine:
    """Words behind a name and a colon, in one sentence."""

    sentence: int
    speaker: Speaker
    message: Span


@dataclass(frozen=True, slots=True)
class _Opened:
    """A paragraph that a name opens: the name, where its words begin, and their sentence."""

    name: Span
    start: int
    first: int


def named_lines(page: Page) -> list[NamedLine]:
    """Return the lines of an English text that begin with somebody who speaks, in text order."""
    if page.document.language != "en":
        return []
    lines = (_heading(page, item) for item in _opened(page))
    return [line for line in lines if line is not None]


def _opened(page: Page) -> Iterator[_Opened]:
    text = page.document.text
    for sentences in page.paragraphs:
        match = _LINE.match(text, sentences[0].start, sentences[-1].end)
        if match is not None:
            name = Span(*match.span(1))
            first = page.document.sentence_at(match.end()).index
            yield _Opened(name, match.end(), first)


def _heading(page: Page, item: _Opened) -> NamedLine | None:
    """Return what a heading tells of somebody's words: its first sentence; of a state only where some are quoted."""
    sentence = page.document.sentences[item.first]
    words = Span(item.start, sentence.end)
    quotes = [quote for quote in page.document.quotations if words.holds(quote.span)]
    length = len(page.document.text[words.start : words.end].split())
    speaker = _named(page, item.name)
    if speaker is None or not _SHORTEST <= length <= _LONGEST_HEADING:
        return None
    if any(quote.start == words.start for quote in quotes) and len(quotes) == 1 and length <= _SHORTEST:
        return None
    said = page.document.text[words.start : words.end].lower().split()
    if speaker.actor == speaker.side and not quotes and not _SPEAKING & set(said):
        return None  # "Ukraine: What we know" is about a state
    ends = page.document.text[: words.end].rstrip("\"”’»'")[-1:] in ".!?…"
    whole = any(quote.start <= words.start and quote.end >= words.end - 1 for quote in quotes)
    if whole and ends:
        return None  # a quotation alone finds its speaker without this
    return NamedLine(item.first, speaker, words)


def _named(page: Page, name: Span) -> Speaker | None:
    """Return who a name before a colon is, if the text or the tables know."""
    known = [item for item in page.mentions_in(name) if item.kind in ACTING and item.how != "adjective"]
    fitting = [item for item in known if item.actor and item.end >= name.end - 1]
    if not fitting:
        return None
    best = max(fitting, key=lambda item: item.end - item.start)
    return named_speaker(best, name)


def said_in_line(page: Page, line: NamedLine, used: set[Quotation]) -> Said:
    """Return what a line tells; its quotations are told with it."""
    used.update(quote for quote in page.document.quotations if line.message.holds(quote.span))
    return Said(line.sentence, page.kind_of((line.message,)), "state", (line.message,), line.speaker)
