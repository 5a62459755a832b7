"""A date with its words, and how dates stand to one another: "am Dienstag, dem 20. Mai" is one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.attributes import phrase_around
from verbale.records import Span, TimeExpression, When
from verbale.times import WINDOW

_YEAR = 4  # digits of a year
# Behind these a length of time tells since when: "the first visit in five years".
_TURN = re.compile(r"(?:first|second|third|fourth|only|latest|erst\w*|zweit\w*|dritt\w*|einzig\w*|перв\w*)$")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date (EDTF) and its words; `close` where they stand right by the contact's noun."""

    edtf: str
    words: tuple[Span, ...]
    close: bool = False


def tells_day(time: TimeExpression) -> bool:
    """Whether it is a day, or a length counted from one: "zwei Tage zuvor", "in the past week"."""
    return time.type in {"DATE", "TIME"} or time.anchor not in {None, "published"} or time.why == WINDOW


def counts_from_now(document: Document, first: int, last: int, time: TimeExpression) -> bool:
    """Whether a length of time, its first token and the one behind its last, tells how long ago or how far ahead a day lies.

    "vor drei Monaten", "liegt drei Monate zurück", "will meet in ten days", not "the first visit in five years".
    """
    roles, tokens = contact_words(document.language).roles, document.tokens
    behind = tokens[last : last + 1]
    if tokens[max(0, first - 1)].low in roles.ago or any(token.low in roles.back for token in behind):
        return True
    before = tokens[document.sentence_at(time.start).first : first]
    led = bool(before) and before[-1].low in roles.ahead
    turn = any(_TURN.match(token.low) for token in before)
    return led and not turn and time.type == "DURATION" and time.anchor == "published"


def narrowest(found: list[Dated]) -> list[Dated]:
    """Leave out dates that hold another one: "am Dienstag, dem 5. Mai", "im Mai, am 5. Mai"."""
    whens = [When.parse(item.edtf) for item in found]
    return [
        item
        for number, item in enumerate(found)
        if not any(
            other != number and whens[number].holds(when) and whens[number] != when
            for other, when in enumerate(whens)
        )
    ]


def follow(first: When, second: When) -> bool:
    """Whether the second is the day after the first."""
    return (
        first.exact
        and second.exact
        and first.latest is not None
        and second.earliest == first.latest + timedelta(days=1)
    )


def days_of_stop(days: list[Dated], length: str | None, goes: bool) -> list[Dated]:
    """Return the days of a later stop: any of those of the whole journey; none where only the day is told on which somebody `goes`."""
    if length:
        return [_within_journey(dated, length) for dated in days]
    return [dated for dated in days if not (goes and When.parse(dated.edtf).exact)]


def _within_journey(dated: Dated, length: str) -> Dated:
    """Return the days of a journey that begins on a day and takes some days."""
    when, days = When.parse(dated.edtf), re.fullmatch(r"P(\d+)D", length)
    if not when.exact or when.earliest is None or days is None or int(days[1]) < 2:
        return dated
    return replace(dated, edtf=str(When(when.earliest, when.earliest + timedelta(days=int(days[1]) - 1))))


def in_whole_units(length: str) -> str:
    """Return a length of hours without a fraction, as ISO 8601 writes it.

    >>> in_whole_units("PT1.5H"), in_whole_units("PT0.25H"), in_whole_units("PT2H")
    ('PT1H30M', 'PT15M', 'PT2H')
    """
    match = re.fullmatch(r"PT(\d+)(\.\d+)H", length)
    if match is None:
        return length
    hours, minutes = int(match[1]), round(60 * float(match[2]))
    return "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")


def is_of_other(document: Document, first: int, last: int, trigger: Trigger) -> bool:
    """Whether an English time is part of a name, or of who said it, a German one of another noun: "Vision 2030", "According to a statement on Friday, …", "sprachen über die im Mai begonnenen Bauten"."""
    if document.language == "de":
        phrase = phrase_around(document, first)
        inside = trigger.first <= first < trigger.last  # "Das Februar-Telefonat"
        return phrase is not None and not (inside or trigger.first <= phrase[1] < trigger.last)
    if document.language != "en":
        return False
    tokens, before = document.tokens, document.tokens[max(0, first - 1)]
    year = tokens[last - 1].text.isdigit() and len(tokens[last - 1].text) == _YEAR
    year = year and (last == first + 1 or tokens[first].text == "Year")
    opener = document.sentence_at(tokens[first].start).first
    if year and first - 1 > opener and before.is_capital:
        return True
    begin = next((at for at in range(first - 1, opener - 1, -1) if tokens[at].text == ","), opener - 1) + 1
    return tokens[begin].low == "according" and begin < first
