"""One record by its id, or by the beginning of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from verbale.errors import LedgerError
from verbale.ledger import listed, read
from verbale.ledger.queries import ContactQuery, StatementQuery
from verbale.ledger.rows import from_json
from verbale.records import (
    Article,
    Commitment,
    Contact,
    Mention,
    Report,
    Skipped,
    Statement,
    TimeExpression,
)

if TYPE_CHECKING:
    from verbale.ledger.questions import Questions

Record = Article | Contact | Report | Statement | Mention | TimeExpression | Commitment | Skipped

SHORTEST = 6
_NAMED = 8  # so many candidates are named where a beginning is not enough
_LAST = "\U0010ffff"  # sorts after every id that goes on
# In this order: a contact, which has the id of its first report, before the report.
_TABLES = ("articles", "contacts", "reports", "statements", "mentions", "times", "commitments", "skipped")


def find_record(ledger: Questions, connection: sqlite3.Connection, name: str) -> Record | None:
    """Return the record whose id is `name` or begins with it; raises LedgerError where several do."""
    found = _exact(connection, name) or _beginning(connection, name, ledger)
    if found is None:
        return None
    table, full = found
    if table == "articles":
        return ledger.article(full)
    if table == "contacts":
        return next(listed.contacts(connection, ContactQuery(), full))
    if table == "statements":
        return next(read.statements(connection, StatementQuery(), full))
    (row,) = connection.execute(f"select row from {table} where id = ?", (full,)).fetchone()
    return _DECODE[table](row)


def _exact(connection: sqlite3.Connection, name: str) -> tuple[str, str] | None:
    for table in _TABLES:
        if connection.execute(f"select 1 from {table} where id = ?", (name,)).fetchone():
            return table, name
    return None


def _beginning(connection: sqlite3.Connection, name: str, ledger: Questions) -> tuple[str, str] | None:
    """Of `a1b2c3` and `a1b2c3.r12`, the part before the full stop is the beginning of an article's id.

    Without a full stop an article (or a skipped row) is meant; what stands in it begins with the
    same letters, and would make every beginning ambiguous.
    """
    article, stop, place = name.partition(".")
    if len(article) < SHORTEST:
        return None
    if not stop:
        return _only(_starting(connection, ("articles", "skipped"), name), name, ledger)
    owner = _only(_starting(connection, ("articles",), article), article, ledger)
    if owner is None:
        return None
    full = f"{owner[1]}.{place}"
    tables = _TABLES[1:-1]
    return _exact(connection, full) or _only(_starting(connection, tables, full), name, ledger)


def _starting(connection: sqlite3.Connection, tables: tuple[str, ...], begin: str) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    for table in tables:
        rows = connection.execute(f"select id from {table} where id >= ? and id < ?", (begin, begin + _LAST))
        for (full,) in rows:
            found.setdefault(full, table)
    return sorted((table, full) for full, table in found.items())


def _only(found: list[tuple[str, str]], name: str, ledger: Questions) -> tuple[str, str] | None:
    if len(found) > 1:
        names = ", ".join(full for _, full in found[:_NAMED])
        more = f" and {len(found) - _NAMED} more" if len(found) > _NAMED else ""
        raise LedgerError(
            f"ledger {ledger.path}: several ids begin with {name}: {names}{more} (give more of it)"
        )
    return found[0] if found else None


_DECODE: dict[str, Callable[[str], Record]] = {
    "reports": lambda row: from_json(Report, row),
    "mentions": lambda row: from_json(Mention, row),
    "times": lambda row: from_json(TimeExpression, row),
    "commitments": lambda row: from_json(Commitment, row),
    "skipped": lambda row: from_json(Skipped, row),
}
