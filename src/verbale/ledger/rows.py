"""Records as they stand in the ledger: JSON of the whole record, internal fields included."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any, TypeVar

import msgspec

from verbale.records import Article, Claim, Contact, Count, Participant, Place, When

Record = TypeVar("Record")

_UNKNOWN = "~"  # sorts after every date


def to_json(record: Any) -> str:
    """Return the record as one line of JSON, sets in order."""
    return msgspec.json.encode(record, order="deterministic").decode("utf-8")


def from_json(kind: type[Record], row: str) -> Record:
    """Return the record that `to_json` wrote."""
    key: Any = kind
    found: Record = _decoder(key)(row)
    return found


def filled(record: Record, **values: Any) -> Record:
    """Return the record with these values; only for one that was just decoded, for it is the same one: `replace` would check it all again."""
    for name, value in values.items():
        object.__setattr__(record, name, value)
    return record


def article_row(article: Article) -> str:
    """Return an article's JSON without its text, which has a column of its own."""
    return to_json(replace(article, text=""))


def to_article(row: str, text: str) -> Article:
    """Return the article from its two columns."""
    return filled(from_json(Article, row), text=text)


def to_contact(row: str) -> Contact:
    """Return the contact from its JSON; the values of its claims are records again."""
    contact = from_json(Contact, row)
    return filled(
        contact,
        participants=_typed(contact.participants, Participant),
        place=_typed(contact.place, Place),
        count=_typed(contact.count, Count),
    )


@lru_cache(maxsize=10_000)
def parse_when(edtf: str) -> When:
    """Return the date; a ledger holds few different ones, each very often."""
    return When.parse(edtf)


@lru_cache(maxsize=10_000)
def sort_key(published: str | None) -> str:
    """Return what puts articles in order of publication as text; unpublished ones come last.

    >>> sorted(["2025-02-13", "2025-02", None, "../2025-02-13"], key=sort_key)
    ['2025-02', '2025-02-13', '../2025-02-13', None]
    """
    if published is None:
        return _UNKNOWN
    when = parse_when(published)
    low, high = when.earliest or when.latest, when.latest or when.earliest
    return f"{low} {high} {published}" if published.startswith("..") else f"{low} {high}"


def _typed(claims: tuple[Claim, ...], kind: type[Any]) -> tuple[Claim, ...]:
    return tuple(filled(claim, value=msgspec.convert(claim.value, type=kind)) for claim in claims)


@cache
def _decoder(kind: type[Any]) -> Callable[[str], Any]:
    return msgspec.json.Decoder(kind).decode
