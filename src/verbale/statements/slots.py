"""What else a statement tells: its date, place and addressee, who handed it on, what it is about.

All of it is read from the words that introduce the statement, never from what was said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from verbale.contacts.topics import hits_within
from verbale.languages import Sentence
from verbale.records import Evidence, Mention, Report, Span, Speaker
from verbale.statements.page import Page
from verbale.statements.words import relays


@dataclass(frozen=True, slots=True)
class Slots:
    """The further fields of a statement, with the words behind them."""

    via: tuple[str, ...] = ()
    venue: str | None = None
    addressee: str | None = None
    date: str | None = None
    topics: tuple[str, ...] = ()
    report: str | None = None
    evidence: tuple[Evidence, ...] = ()


def fill_slots(
    page: Page,
    sentence: Sentence,
    message: tuple[Span, ...],
    speaker: Speaker | None,
    chain: tuple[Speaker, ...],
    reports: tuple[Report, ...],
    *,
    reported: bool = False,
) -> Slots:
    """Return the further fields of a statement whose cue stands in `sentence`.

    `chain` are those who handed it on, nearest to the speaker first. Of an act that is only named
    (`reported`) the message is the whole clause: there its outlet and venue stand within.
    """
    apart = () if reported else message
    via, proof = _via(page, sentence, apart, speaker, chain)
    venue = _venue(page, sentence, apart)
    addressee = _addressee(page, sentence, message, speaker)
    date = _date(page, sentence, message)
    about = hits_within(page.topics, message)
    entries = [*proof, *(item for item in (venue, addressee, date) if item), *about]
    return Slots(
        via=via,
        venue=venue.value if venue else None,
        addressee=addressee.value if addressee else None,
        date=date.value if date else None,
        topics=tuple(entry.value for entry in about if entry.value),
        report=_report(message, reports),
        evidence=tuple(_without_single_values(entries)),
    )


def with_date_of(slots: Slots, before: Slots) -> Slots:
    """Return the slots with the date of what the same speaker said right before, where they have none."""
    if slots.date is not None or before.date is None:
        return slots
    words = tuple(entry for entry in before.evidence if entry.field == "date")
    return replace(slots, date=before.date, evidence=slots.evidence + words)


def _without_single_values(entries: list[Evidence]) -> list[Evidence]:
    """Return the entries as the contract writes them: only an element of a list names its value."""
    lists = ("via", "topics")
    return [
        entry if entry.field in lists else Evidence(entry.field, entry.start, entry.end) for entry in entries
    ]


def _outside(page: Page, sentence: Sentence, message: tuple[Span, ...], mention: Mention | Span) -> bool:
    inside = sentence.start <= mention.start and mention.end <= sentence.end
    return inside and not any(span.start < mention.end and mention.start < span.end for span in message)


def _via(
    page: Page,
    sentence: Sentence,
    message: tuple[Span, ...],
    speaker: Speaker | None,
    chain: tuple[Speaker, ...],
) -> tuple[tuple[str, ...], list[Evidence]]:
    """Return who handed the words on: a relay, or an outlet named beside the speaker."""
    links: dict[str, Evidence] = {}
    for link in chain:
        if speaker is None or link.actor != speaker.actor:
            links.setdefault(
                link.name, Evidence("via", link.evidence[0].start, link.evidence[0].end, link.name)
            )
    for mention in page.mentions_in(sentence.span):
        if mention.kind != "outlet" or mention.name in relays(page.document.language).venues:
            continue
        if page.document.token_at(mention.start) in page.asides:
            continue  # a byline: "(dpa)"
        if not _outside(page, sentence, message, mention):
            continue
        if speaker is None or mention.actor != speaker.actor:
            links.setdefault(mention.name, Evidence("via", mention.start, mention.end, mention.name))
    return tuple(links), list(links.values())


@cache
def _venue_pattern(language: str) -> re.Pattern[str] | None:
    names = sorted(relays(language).venues, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)") if names else None


def _venue(page: Page, sentence: Sentence, message: tuple[Span, ...]) -> Evidence | None:
    pattern = _venue_pattern(page.document.language)
    if pattern is None:
        return None
    for match in pattern.finditer(page.document.text, sentence.start, sentence.end):
        if _outside(page, sentence, message, Span(match.start(), match.end())):
            return Evidence("venue", match.start(), match.end(), match.group())
    return None


def _addressee(
    page: Page, sentence: Sentence, message: tuple[Span, ...], speaker: Speaker | None
) -> Evidence | None:
    """Return to whom it was said: who stands behind "gegenüber"."""
    for mention in page.mentions_in(sentence.span):
        if mention.kind not in ("person", "state", "body") or mention.actor is None:
            continue
        if speaker is not None and mention.actor == speaker.actor:
            continue
        before = page.document.tokens[max(0, page.document.token_at(mention.start) - 1)].low
        if before in relays(page.document.language).addressing and _outside(page, sentence, message, mention):
            return Evidence("addressee", mention.start, mention.end, mention.actor)
    return None


def _date(page: Page, sentence: Sentence, message: tuple[Span, ...]) -> Evidence | None:
    """Return when it was said: the first date outside the words said that names days."""
    for time in page.times:
        if time.edtf is None or time.type not in ("DATE", "TIME") or time.value.endswith("_REF"):
            continue
        if _outside(page, sentence, message, time.span):
            return Evidence("date", time.start, time.end, time.edtf)
    return None


def _report(message: tuple[Span, ...], reports: tuple[Report, ...]) -> str | None:
    """Return the report of this article whose words of contact stand in what was said."""
    for report in reports:
        for entry in report.evidence:
            if entry.field == "contact" and any(span.holds(entry.span) for span in message):
                return report.id
    return None
