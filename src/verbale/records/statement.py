"""What somebody said, and what they promised or demanded by it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from verbale.errors import RecordError
from verbale.records.passage import Evidence, Span
from verbale.records.when import When

SpeechKind = Literal["direct", "indirect", "reported"]
Act = Literal[
    "state",
    "confirm",
    "deny",
    "agree",
    "promise",
    "propose",
    "demand",
    "ask",
    "invite",
    "reject",
    "threaten",
    "warn",
    "accuse",
    "criticise",
    "praise",
    "expect",
    "announce",
]
CommitmentKind = Literal["promised", "demanded", "offered", "threatened", "agreed"]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who spoke; `evidence` are the spans that name the speaker, wherever they stand."""

    actor: str
    name: str
    evidence: tuple[Span, ...]
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What one speaker said under one cue. `speaker` is None where the article does not say who.

    Raises RecordError where a filled field has no words.
    """

    id: str
    article: str
    kind: SpeechKind
    message: tuple[Span, ...]
    act: Act
    speaker: Speaker | None = None
    cue: tuple[Span, ...] = ()
    via: tuple[str, ...] = ()
    venue: str | None = None
    addressee: str | None = None
    date: str | None = None
    topics: tuple[str, ...] = ()
    report: str | None = None
    contact: str | None = None
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        proven = {entry.field for entry in self.evidence}
        missing = [
            name for name in ("venue", "addressee", "date") if getattr(self, name) and name not in proven
        ]
        for name in ("via", "topics"):
            values = {entry.value for entry in self.evidence if entry.field == name}
            missing += [f"{name} {value}" for value in getattr(self, name) if value not in values]
        if not self.message:
            missing.append("message")
        if self.speaker is not None and not self.speaker.evidence:
            missing.append("speaker")
        if missing:
            raise RecordError(f"statement {self.id}: no words for {', '.join(missing)}")
        if self.date is not None:
            When.parse(self.date)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The later record that tells what became of a commitment: one of the two ids, and why it does."""

    report: str | None = None
    statement: str | None = None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Commitment:
    """What was promised, demanded, offered, threatened or agreed; `by` and `to` are actor ids."""

    id: str
    article: str
    statement: str
    by: str
    kind: CommitmentKind
    evidence: tuple[Evidence, ...]
    to: str | None = None
    date: str | None = None
    due: str | None = None
    outcome: Outcome | None = None
