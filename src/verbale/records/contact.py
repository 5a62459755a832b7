"""A contact: what one article tells of it (the report), and the ledger's view merged over articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from verbale.errors import RecordError
from verbale.records.passage import Evidence, Span
from verbale.records.when import When

Mode = Literal["call", "video_call", "meeting", "visit", "talks", "message", "contact"]
Status = Literal["held", "ongoing", "planned", "proposed", "possible", "cancelled", "denied"]
Bound = Literal["exact", "more", "less", "about"]
Level = Literal["leader", "minister", "envoy", "delegation"]

_PROVEN = ("date", "duration", "place", "initiator", "count")


@dataclass(frozen=True, slots=True)
class Participant:
    """Who took part: `actor` is an id, `side` the state or body acted for, `evidence` the words."""

    actor: str
    name: str
    evidence: tuple[Span, ...]
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A city in the article's language, and the state's code."""

    name: str | None = None
    state: str | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many contacts a summary tells of."""

    value: int
    bound: Bound


@dataclass(frozen=True, slots=True)
class Report:
    """One article's account of one contact.

    Raises RecordError where a filled field has no words in `evidence`: what is not proven is not
    stored.
    """

    id: str
    article: str
    mode: Mode
    participants: tuple[Participant, ...]
    status: Status
    evidence: tuple[Evidence, ...]
    contact: str | None = None
    date: str | None = None
    duration: str | None = None
    place: Place | None = None
    initiator: str | None = None
    topics: tuple[str, ...] = ()
    outcomes: tuple[Span, ...] = ()
    count: Count | None = None

    def __post_init__(self) -> None:
        proven = {entry.field for entry in self.evidence}
        missing = [name for name in _PROVEN if getattr(self, name) is not None and name not in proven]
        topics = {entry.value for entry in self.evidence if entry.field == "topics"}
        missing += [f"topics {topic}" for topic in self.topics if topic not in topics]
        missing += [f"participant {who.name}" for who in self.participants if not who.evidence]
        if "contact" not in proven:
            missing.append("contact")
        if missing:
            raise RecordError(f"report {self.id}: no words for {', '.join(missing)}")
        if self.date is not None:
            When.parse(self.date)


@dataclass(frozen=True, slots=True)
class Claim:
    """One value of a contact's field with the reports that say so, and those that say otherwise."""

    value: Any
    support: tuple[str, ...]
    conflict: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusChange:
    """The status that a report tells of, as of the report's publication (EDTF)."""

    status: Status
    report: str
    as_of: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """Why a report belongs to a contact: a score from 0 to 1 and its reasons; `by`/`when` for a person's."""

    report: str
    score: float
    reasons: tuple[str, ...]
    by: str | None = None
    when: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """The ledger's view of one contact. `sources` counts independent origins, not articles."""

    id: str
    mode: tuple[Claim, ...]
    participants: tuple[Claim, ...]
    status: tuple[Claim, ...]
    reports: tuple[str, ...]
    sources: int
    level: Level
    status_history: tuple[StatusChange, ...]
    decisions: tuple[Decision, ...]
    date: tuple[Claim, ...] = ()
    duration: tuple[Claim, ...] = ()
    place: tuple[Claim, ...] = ()
    initiator: tuple[Claim, ...] = ()
    topics: tuple[Claim, ...] = ()
    count: tuple[Claim, ...] = ()
    unconfirmed: bool = False
