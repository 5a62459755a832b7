"""What else a statement tells: its date, place and addressee, who handed it on, what it is about.

All of it is read from the words that introduce the statement, never from what was said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from verbale.records import Evidence, Report, Span
from verbale.statements.about import find_topics
from verbale.statements.addressees import find_addressee
from verbale.statements.handed_on import find_via
from verbale.statements.occasions import find_day, find_occasion_before, find_venue
from verbale.statements.telling import Telling


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


def fill_slots(telling: Telling, reports: tuple[Report, ...], published: str | None) -> Slots:
    """Return the further fields of a statement; `published` is the day of the article."""
    message = telling.said.message
    via, proof = find_via(telling)
    addressee = find_addressee(telling)
    venue, date = find_venue(telling), find_day(telling, addressee, published)
    if venue is None and date is None:
        venue, date = find_occasion_before(telling, published)
    about = find_topics(telling)
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


def _report(message: tuple[Span, ...], reports: tuple[Report, ...]) -> str | None:
    """Return the report of this article whose words of contact stand in what was said."""
    for report in reports:
        for entry in report.evidence:
            if entry.field == "contact" and any(span.holds(entry.span) for span in message):
                return report.id
    return None
