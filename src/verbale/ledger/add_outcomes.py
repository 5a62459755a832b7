"""The step that lets an older ledger tell what became of commitments."""

from __future__ import annotations

import sqlite3
from typing import Any

from verbale.ledger.outcomes import settle
from verbale.ledger.rows import from_json, to_article
from verbale.reading import Reading
from verbale.records import Commitment, Mention, Report, Statement, TimeExpression

_TABLES = """
alter table commitments add column toward text;
create table clues (
  record text primary key,
  article text not null references articles (id) on delete cascade,
  row text not null
);
create index clues_by_article on clues (article);
create table clue_keys (
  key text not null,
  pledge integer not null,
  day text not null,
  record text not null references clues (record) on delete cascade,
  primary key (key, pledge, day, record)
) without rowid;
create index clue_keys_by_record on clue_keys (record);
create table outcomes (
  commitment text not null references commitments (id) on delete cascade,
  record text not null,
  article text not null references articles (id) on delete cascade,
  verdict text not null,
  day text not null,
  published text not null,
  at integer not null,
  reasons text not null,
  primary key (commitment, record)
) without rowid;
create index outcomes_by_article on outcomes (article)
"""


def add_outcomes(connection: sqlite3.Connection) -> None:
    """Make the tables, and find from what is stored already what became of commitments."""
    for statement in _TABLES.split(";"):
        connection.execute(statement)
    articles = connection.execute("select id from articles order by sort, id").fetchall()
    for (article,) in articles:  # one text after another: all of them need not fit into memory
        row, text = connection.execute("select row, text from articles where id = ?", (article,)).fetchone()
        reading = Reading(
            to_article(row, text),
            times=_stored(connection, "times", TimeExpression, article),
            mentions=_stored(connection, "mentions", Mention, article),
            reports=_stored(connection, "reports", Report, article),
            statements=_stored(connection, "statements", Statement, article),
            commitments=_stored(connection, "commitments", Commitment, article),
        )
        settle(connection, reading)


def _stored(connection: sqlite3.Connection, table: str, kind: type[Any], article: str) -> tuple[Any, ...]:
    rows = connection.execute(f"select row from {table} where article = ? order by at, id", (article,))
    return tuple(from_json(kind, row) for (row,) in rows)
