"""A contact as a list shows it. To read all of it takes five times as long, most of it for the names of its reports."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import msgspec

from verbale.ledger.rows import filled, to_contact
from verbale.records import Contact

T = TypeVar("T")


class Named(msgspec.Struct, gc=False):
    """A participant: who, and for which state or body."""

    actor: str | None = None
    name: str | None = None
    side: str | None = None


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


class Glance(msgspec.Struct, gc=False):
    """What of a `Contact` stands in a list, under the same names; `contact` is all of it."""

    id: str
    mode: tuple[Told[str], ...]
    status: tuple[Told[str], ...]
    participants: tuple[Alone[Named], ...]
    sources: int
    date: tuple[Told[str], ...] = ()
    place: tuple[Told[Located], ...] = ()
    topics: tuple[Alone[str], ...] = ()
    unconfirmed: bool = False
    json: str = ""

    @property
    def contact(self) -> Contact:
        """The whole contact."""
        return filled(to_contact(self.json), unconfirmed=self.unconfirmed)


def to_glance(row: str, unconfirmed: bool) -> Glance:
    """Return what a list shows of the contact whose JSON is `row`."""
    glance: Glance = _decode(row)
    glance.json, glance.unconfirmed = row, unconfirmed
    return glance


_decode: Any = msgspec.json.Decoder(Glance).decode
