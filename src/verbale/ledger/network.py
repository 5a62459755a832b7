"""Who talks to whom: pairs of sides or of persons with the number of their contacts, found by indexes alone."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from typing import Literal, get_args

from verbale.errors import LedgerError
from verbale.ledger.conditions import all_of, conditions_of, values_of
from verbale.ledger.counting import name_of
from verbale.ledger.queries import ContactQuery

Among = Literal["sides", "persons"]
AMONG: tuple[Among, ...] = get_args(Among)

_KINDS: dict[str, str] = {"sides": "pair", "persons": "persons"}
# A date stands behind the day that sorts it; there is none where no date is told.
_LINKS = (
    "select value, count(*), sum(status in ('held', 'ongoing')), min(dated), max(dated)"
    " from counted where kind = ? and {where} group by value"
)


@dataclass(frozen=True, slots=True)
class Link:
    """Two that were in contact: how often, how often it was held, and the first and last date (EDTF), as exact as it is known.

    `one` and `other` are codes of sides or ids of persons, in order; `names` says how persons are called. `contacts` counts
    all, those announced, called off or denied too.
    """

    one: str
    other: str
    contacts: int
    held: int
    first: str | None = None
    last: str | None = None
    names: tuple[str, str] | None = None


def find_links(
    connection: sqlite3.Connection, query: ContactQuery, among: str, limit: int | None = None
) -> list[Link]:
    """Return the pairs in the contacts that fit the query, those with most contacts first.

    Raises LedgerError for others than sides and persons.
    """
    kind = _KINDS.get(among)
    if kind is None:
        raise LedgerError(f"there is no network of {among!r} (choose from {', '.join(AMONG)})")
    conditions = conditions_of(connection, query)
    rows = connection.execute(
        _LINKS.format(where=all_of(conditions)), [kind, *values_of(conditions)]
    ).fetchall()
    rows.sort(key=lambda row: (-row[1], row[0]))
    links = [_link(*row) for row in rows[:limit]]
    return links if among == "sides" else [_named(connection, link) for link in links]


def _link(pair: str, contacts: int, held: int, first: str | None, last: str | None) -> Link:
    one, _, other = pair.partition(" ")
    first, last = (keyed and keyed.partition(" ")[2] for keyed in (first, last))
    return Link(one, other, contacts, held, first, last)


def _named(connection: sqlite3.Connection, link: Link) -> Link:
    return replace(link, names=(name_of(connection, link.one), name_of(connection, link.other)))
