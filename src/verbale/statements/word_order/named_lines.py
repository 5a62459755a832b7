"""Lines that begin with who speaks: "Weber: No peace without Kyiv" in headings, "Q: …", "Weber: …" in interviews."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from verbale.languages import Quotation
from verbale.records import Act, Mention, Span, Speaker, SpeechKind
from verbale.statements.page import Page
from verbale.statements.said import Said
from verbale.statements.word_order.phrases import ACTING
from verbale.statements.words import relays

# A time of day may stand first, as in live tickers; then a name of capital words, and a colon.
_LINE = re.compile(
    r"(?:\d{1,2}[:.]\d{2}(?: ?[A-Z]{2,4})?\s*[—–-]\s*)?((?:[A-Z][\w’'.-]*)(?: (?:of |the |de |von )?[A-Z][\w’'.-]*){0,4}):\s+(?=\S)"
)
_SHORTEST = 3  # words behind a name that are said
_LONGEST_HEADING = 20  # words


@dataclass(frozen=True, slots=True)
class NamedLine:
    """Words behind a name and a colon; `answers` where they are a turn of an interview, to the end of the paragraph."""

    sentence: int
    last: int
    speaker: Speaker
    message: Span
    kind: SpeechKind
    act: Act
    answers: bool


@dataclass(frozen=True, slots=True)
class _Opened:
    """A paragraph that a name opens: the name, where its words begin and end, and its first and last sentence."""

    name: Span
    start: int
    end: int
    first: int
    last: int


def named_lines(page: Page) -> list[NamedLine]:
    """Return the lines of an English text that begin with somebody who speaks, in text order."""
    if page.document.language != "en":
        return []
    opened = list(_opened(page))
    text = page.document.text
    interview = len(opened) > 1 and any(text[item.start : item.end].endswith("?") for item in opened)
    lines = (_turn(page, item, opened) if interview else _heading(page, item) for item in opened)
    return [line for line in lines if line is not None]


def _opened(page: Page) -> Iterator[_Opened]:
    text = page.document.text
    for _, group in groupby(page.document.sentences, key=lambda item: item.paragraph):
        sentences = list(group)
        match = _LINE.match(text, sentences[0].start, sentences[-1].end)
        if match is not None:
            name = Span(*match.span(1))
            first = page.document.sentence_at(match.end()).index
            yield _Opened(name, match.end(), sentences[-1].end, first, sentences[-1].index)


def _turn(page: Page, item: _Opened, opened: list[_Opened]) -> NamedLine | None:
    """Return a turn of an interview: all of the paragraph, in somebody's own words."""
    speaker = _named(page, item.name) or _answering(page, item, opened)
    if speaker is None:
        return None
    asks: Act = "ask" if page.document.text[item.start : item.end].endswith("?") else "state"
    return NamedLine(item.first, item.last, speaker, Span(item.start, item.end), "direct", asks, True)


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
    if speaker.actor == speaker.side and not quotes:
        return None  # "Ukraine: What we know" is about a state
    whole = any(quote.start <= words.start and quote.end >= words.end - 1 for quote in quotes)
    if whole:
        return None  # a quotation alone finds its speaker without this
    return NamedLine(item.first, item.first, speaker, words, "indirect", "state", False)


def _named(page: Page, name: Span) -> Speaker | None:
    """Return who a name before a colon is, if the text or the tables know."""
    known = [item for item in page.mentions_in(name) if item.kind in ACTING and item.how != "adjective"]
    fitting = [item for item in known if item.actor and item.end >= name.end - 1]
    if not fitting:
        return None
    best = max(fitting, key=lambda item: item.end - item.start)
    return _speaker(best, name)


def _answering(page: Page, item: _Opened, opened: list[_Opened]) -> Speaker | None:
    """Return who answers behind "A:": the only person whom the text names before the first answer."""
    words = relays(page.document.language).answering
    text = page.document.text
    if text[item.name.start : item.name.end] not in words:
        return None
    first = next(turn for turn in opened if text[turn.name.start : turn.name.end] in words)
    persons = {
        mention.actor: mention
        for mention in page.mentions_in(Span(0, first.name.start))
        if mention.kind == "person" and mention.actor
    }
    return _speaker(next(iter(persons.values())), item.name) if len(persons) == 1 else None


def _speaker(mention: Mention, evidence: Span) -> Speaker:
    return Speaker(mention.actor or "", mention.name, (evidence,), mention.side)


def said_in_line(page: Page, line: NamedLine, used: set[Quotation]) -> Said:
    """Return what a line tells; its quotations are told with it."""
    used.update(quote for quote in page.document.quotations if line.message.holds(quote.span))
    return Said(line.last, line.kind, line.act, (line.message,), line.speaker)


def within_line(line: NamedLine | None, found: Iterable[Said]) -> Iterator[Said]:
    """Yield what is told within a line: in a turn of an interview only what others said, handed on by who answers."""
    for item in found:
        if line is None or not line.answers:
            yield item
        elif _is_another(line, item):
            yield replace(item, chain=(*item.chain, line.speaker))


def _is_another(line: NamedLine, item: Said) -> bool:
    """Whether what is told within a line was said by somebody else than who speaks in it."""
    if item.speaker is None or item.speaker.actor == line.speaker.actor or not item.message:
        return False
    return line.message.holds(item.message[0])
