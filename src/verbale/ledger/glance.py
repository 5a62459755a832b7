"""A contact, and a statement, as a list shows it. To read all of it takes five times as long: names of reports, the words behind each field."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import msgspec

from verbale.ledger.gist import Named
from verbale.ledger.rows import filled, from_json, to_contact
from verbale.records import Contact, Statement, Status

T = TypeVar("T")


class Located(msgspec.Struct, gc=False):
    """A place: its name, and the state that it lies in."""

    name: str | None = None
    state: str | None = None


class Told(msgspec.Struct, Generic[T], gc=False):
    """A value with the reports that say so and those that say otherwise, as in `Claim`."""

    value: T
    support: tuple[str, ...] = ()
    conflict: tuple[str, ...] = ()


class Alone(msgspec.Struct, Generic[T], gc=False):
    """A value of a field of which all values are shown, so that nobody asks who says so."""

    value: T


class Step(msgspec.Struct, gc=False):
    """A status, and when the report that tells of it was published, as in `StatusChange`."""

    status: str
    as_of: str | None = None


class Glance(msgspec.Struct, gc=False):
    """What of a `Contact` stands in a list, under the same names; `contact` is all of it."""

    id: str
    mode: tuple[Told[str], ...]
    status: tuple[Told[Status], ...]
    participants: tuple[Alone[Named], ...]
    sources: int
    level: str
    status_history: tuple[Step, ...]
    date: tuple[Told[str], ...] = ()
    place: tuple[Told[Located], ...] = ()
    topics: tuple[Alone[str], ...] = ()
    unconfirmed: bool = False
    json: str = ""

    @property
    def contact(self) -> Contact:
        """The whole contact."""
        return filled(to_contact(self.json), unconfirmed=self.unconfirmed)


class Saying(msgspec.Struct, gc=False):
    """What of a `Statement` stands in a list, under the same names, and the words of its message; `statement` is all of it."""

    id: str
    kind: str
    act: str
    speaker: Named | None = None
    via: tuple[str, ...] = ()
    date: str | None = None
    contact: str | None = None
    words: str = ""
    json: str = ""

    @property
    def statement(self) -> Statement:
        """The whole statement."""
        return filled(from_json(Statement, self.json), contact=self.contact)


def to_saying(row: str, contact: str | None, message: str) -> Saying:
    """Return what a list shows of the statement whose JSON is `row`, and which speaks of that contact."""
    saying: Saying = _decode_saying(row)
    saying.json, saying.contact, saying.words = row, contact, " ".join(message.split())
    return saying


def to_glance(row: str, unconfirmed: bool) -> Glance:
    """Return what a list shows of the contact whose JSON is `row`."""
    glance: Glance = _decode(row)
    glance.json, glance.unconfirmed = row, unconfirmed
    return glance


_decode: Any = msgspec.json.Decoder(Glance).decode
_decode_saying: Any = msgspec.json.Decoder(Saying).decode
