"""The steps that make the questions of a large ledger quick to answer."""

from __future__ import annotations

import sqlite3

_INDEXES = (
    "create index articles_by_day on articles (published_from)",
    "create index statements_by_name on statements (words)",
    "create index statements_by_act on statements (act, first_day)",
    "create index commitments_by_statement on commitments (statement)",
    "drop index contacts_by_day",
    "create index contacts_by_day on contacts (first_day, last_day, sort, id)",
    "create index contacts_by_status on contacts (status, sort, id)",
)

_WIDER = (
    "drop index reports_by_contact",
    "create index reports_by_contact on reports (contact, article, id, status)",
    "drop index evidence_by_record",
    "create index evidence_by_record on evidence (record, field, start, stop)",
    "drop index statements_by_act",
    "create index statements_by_act on statements (act, first_day, last_day, article, at, id)",
)

_MANY_DAYS = """create index keys_of_many_days on keys (key, last_day, first_day, report)
  where julianday(last_day) - julianday(first_day) > 20"""


def add_indexes(connection: sqlite3.Connection) -> None:
    """Index what contacts and statements are asked for by, so that no table is read from end to end."""
    for statement in _INDEXES:
        connection.execute(statement)


def widen_indexes(connection: sqlite3.Connection) -> None:
    """Let time lines and lists of statements be put in order without reading what is not shown."""
    for statement in _WIDER:
        connection.execute(statement)


def index_many_days(connection: sqlite3.Connection) -> None:
    """Let what may be merged with a report be found without reading all that was told of the same two before."""
    connection.execute(_MANY_DAYS)
