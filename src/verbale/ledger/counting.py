"""How many contacts there are of each kind: counted by indexes alone, without reading a contact."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from verbale.errors import LedgerError
from verbale.ledger.conditions import GLANCE, all_of, conditions_of, narrowed, values_of
from verbale.ledger.queries import Condition, ContactQuery
from verbale.ledger.rows import parse_when

Counted = Literal["day", "month", "year", "pair", "mode", "level", "person", "status", "topic"]
COUNTED: tuple[Counted, ...] = get_args(Counted)

_DIGITS = {"day": 10, "month": 7, "year": 4}  # of "2025-02-12"
_COLUMNS = dict.fromkeys(_DIGITS, "date") | {"mode": "mode", "level": "level", "status": "status"}
# The index and the table hold all that is asked for, so that no contact is read.
_BY_COLUMN = "select {column}, count(*) from {table} where {where} group by 1"
_BY_KIND = "select value, count(*) from counted where kind = ? and {where} group by value"
# Of the contacts of somebody, or of two sides: those few are found first, and then by what each is counted.
_OF_FEW = (
    "with few (contact) as materialized ({few}) select value, count(*)"
    " from few cross join counted on counted.id = few.contact where kind = ? group by value"
)
_LISTED = "id in ("


@dataclass(frozen=True, slots=True)
class Tally:
    """How many contacts have this value.

    `value` is an EDTF day, month or year (or an interval of them, for a contact that may lie in several), the codes of two sides
    with a blank between them, an actor id, a topic, a mode, level or status; empty where it is not known. `name` is how an
    actor is called.
    """

    value: str
    contacts: int
    name: str = ""


def count_contacts(
    connection: sqlite3.Connection, query: ContactQuery, by: str, limit: int | None = None
) -> list[Tally]:
    """Return how many contacts that fit the query have each value: days, months and years in order, else the most frequent first.

    Where accounts differ, a contact counts by the value shown first; it counts for each of its pairs, persons and topics.
    Raises LedgerError for something that cannot be counted by.
    """
    if by not in COUNTED:
        raise LedgerError(f"contacts cannot be counted by {by!r} (choose from {', '.join(COUNTED)})")
    found = _numbers(connection, query, by)
    if by in _DIGITS:
        return _periods(found, _DIGITS[by])[:limit]
    ranked = sorted(found, key=lambda row: (-row[1], row[0]))[:limit]
    return [
        Tally(value, number, name_of(connection, value) if by == "person" else "") for value, number in ranked
    ]


def _numbers(connection: sqlite3.Connection, query: ContactQuery, by: str) -> list[tuple[str, int]]:
    """Return the values with their numbers, in no order."""
    if by in _COLUMNS and by != "mode":
        table, where, values = narrowed(connection, query)
        question = _BY_COLUMN.format(column=_COLUMNS[by], table=table, where=where)
        return connection.execute(question, values).fetchall()
    conditions = conditions_of(connection, query)
    where, values = all_of(conditions), values_of(conditions)
    if by == "mode":
        return connection.execute(_BY_COLUMN.format(column=by, table=GLANCE, where=where), values).fetchall()
    if query.who is not None or query.between is not None:
        return connection.execute(_OF_FEW.format(few=_ids(conditions)), [*values, by]).fetchall()
    return connection.execute(_BY_KIND.format(where=where), [by, *values]).fetchall()


def number_of_contacts(connection: sqlite3.Connection, query: ContactQuery) -> int:
    """Return how many contacts fit the query."""
    conditions = conditions_of(connection, query)
    question = f"select count(*) from ({_ids(conditions)})"
    return int(connection.execute(question, values_of(conditions)).fetchone()[0])


def _ids(conditions: list[Condition]) -> str:
    """Return the question for the ids of the contacts; where one condition alone lists them, none is looked up again."""
    where = all_of(conditions)
    if len(conditions) == 1 and where.startswith(_LISTED):
        return where[len(_LISTED) : -1]
    return f"select id from {GLANCE} where {where}"


def _periods(found: Iterable[tuple[str | None, int]], digits: int) -> list[Tally]:
    """Return the dates summed up by day, month or year, in order; those that are not known last."""
    numbers: Counter[str] = Counter()
    for date, number in found:
        numbers[_period(date, digits) if date else ""] += number
    ordered = sorted(
        numbers, key=lambda period: (not period, period.removeprefix("../"), period.startswith(".."))
    )
    return [Tally(period, numbers[period]) for period in ordered]


def _period(date: str, digits: int) -> str:
    """Return the day, month or year of a date, or the first and last one in which it may lie.

    >>> _period("2025-02-12", 7), _period("2025", 7), _period("2025-01-30/2025-02-02", 7), _period("../2025-02", 4)
    ('2025-02', '2025-01/2025-12', '2025-01/2025-02', '../2025')
    """
    when = parse_when(date)
    first = str(when.earliest)[:digits] if when.earliest else ".."
    last = str(when.latest)[:digits] if when.latest else ".."
    return first if first == last else f"{first}/{last}"


def name_of(connection: sqlite3.Connection, actor: str) -> str:
    """Return the first in the alphabet of the names that reports give somebody."""
    row = connection.execute("select min(name) from participants where actor = ?", (actor,)).fetchone()
    return str(row[0] or actor)
