"""A query as SQL conditions, the names in it looked up in the ledger."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from verbale.ledger.names import names_with, side_called
from verbale.ledger.queries import Condition, ContactQuery, contact_conditions

# The index holds all that narrows contacts, so that none is read.
GLANCE = "contacts indexed by contacts_at_a_glance"
# The same of the contacts of one topic: they stand side by side there.
_OF_TOPIC = """(
  select id, substr(dated, instr(dated, ' ') + 1) as date, level, status, first_day, last_day,
    coalesce(substr(dated, 1, instr(dated, ' ') - 1), '~') as day
  from counted where kind = 'topic' and value = ?
)"""


def conditions_of(connection: sqlite3.Connection, query: ContactQuery) -> list[Condition]:
    """Return the query as conditions on the table `contacts`.

    Raises LedgerError where nothing is called as one of the sides, or several are.
    """
    if query.between is not None:
        one, other = query.between
        query = replace(query, between=(side_called(connection, one), side_called(connection, other)))
    return contact_conditions(query, names_with(connection, query.who) if query.who is not None else ())


def narrowed(connection: sqlite3.Connection, query: ContactQuery) -> tuple[str, str, list[str]]:
    """Return the narrowest table that holds what contacts of the query are put in order by, the conditions, and the values of both.

    Its columns are `id`, `day`, `date`, `level`, `status` and what else narrows; one of contacts of a topic has no mode.
    """
    if query.topic is None or query.who is not None or query.between is not None:
        conditions = conditions_of(connection, query)
        return GLANCE, all_of(conditions), values_of(conditions)
    others = conditions_of(connection, replace(query, topic=None))
    return _OF_TOPIC, all_of(others), [query.topic, *values_of(others)]


def all_of(conditions: list[Condition]) -> str:
    """Return that all conditions hold, as SQL."""
    return " and ".join(condition for condition, _ in conditions) or "true"


def values_of(conditions: list[Condition]) -> list[str]:
    """Return the values of the conditions in their order."""
    return [value for _, values in conditions for value in values]
