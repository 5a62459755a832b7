"""What the tables ought to hold of an article: its records written once more, into an empty ledger in memory."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from verbale.errors import RecordError
from verbale.ledger.accounts import Accounts
from verbale.ledger.connection import schema
from verbale.ledger.decide import index_keys
from verbale.ledger.outcomes import settle
from verbale.ledger.rows import from_json, to_article, to_json
from verbale.ledger.script import run_script
from verbale.ledger.write import check_reading, write_reading
from verbale.reading import Reading
from verbale.records import (
    Article,
    Commitment,
    Judgement,
    Lineage,
    Mention,
    Report,
    Skipped,
    Statement,
    TimeExpression,
    article_id,
)

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Derived:
    """A table whose rows follow from an article's records: which of them are the article's, and which columns do not follow."""

    where: str
    but: frozenset[str] = frozenset()


_OWN = "article = ?"
_OF_REPORTS = "report in (select id from reports where article = ?)"
DERIVED = {
    "articles": Derived("id = ?", frozenset({"number", "family", "rules", "seal"})),
    "seen": Derived(_OWN),
    "reports": Derived(_OWN, frozenset({"contact"})),
    "participants": Derived(_OF_REPORTS),
    "keys": Derived(_OF_REPORTS),
    "statements": Derived(_OWN, frozenset({"number"})),
    "statement_topics": Derived("statement in (select id from statements where article = ?)"),
    "mentions": Derived(_OWN),
    "times": Derived(_OWN),
    "commitments": Derived(_OWN),
    "evidence": Derived(_OWN),
    "clues": Derived(_OWN),
    "clue_keys": Derived("record in (select record from clues where article = ?)"),
    "skipped": Derived(_OWN),
}
_RECORDS: dict[str, tuple[str, type[Any]]] = {
    "times": ("times", TimeExpression),
    "mentions": ("mentions", Mention),
    "reports": ("reports", Report),
    "statements": ("statements", Statement),
    "commitments": ("commitments", Commitment),
}


_KEPT: dict[str, tuple[str, type[Any]]] = {
    "articles": ("id", Article),
    **{table: ("id", kind) for table, kind in _RECORDS.values()},
    "lineage": ("article", Lineage),
    "judgements": ("id", Judgement),
}


_WRITTEN = dict(_RECORDS.values()) | {"articles": Article, "skipped": Skipped}


def unreadable(connection: sqlite3.Connection) -> Iterator[tuple[str, int, str, str | None]]:
    """Yield the records that cannot be read: table, row, id (of an edge its article's), and the article."""
    for table, (name, kind) in _KEPT.items():
        article = {"articles": "id", "judgements": "null"}.get(table, "article")
        rows = connection.execute(f"select rowid, {name}, {article}, row from {table} order by rowid")
        for number, record, owner, row in rows.fetchall():
            try:
                from_json(kind, row)
            except (ValueError, RecordError):
                yield table, number, record, owner


def stored_reading(connection: sqlite3.Connection, article: str) -> Reading:
    """Return the article with all records that are stored of it.

    Raises RecordError where one cannot be read, or points outside the text, or the text is another one
    than the article's id tells.
    """
    row, text = connection.execute("select row, text from articles where id = ?", (article,)).fetchone()
    if article_id(text) != article:
        raise RecordError(f"article {article}: its text is not the one that was stored")
    found: dict[str, Any] = {
        field: tuple(_read(kind, name, row) for name, row in _rows(connection, table, article))
        for field, (table, kind) in _RECORDS.items()
    }
    skipped = connection.execute("select id, row from skipped where article = ? order by id", (article,))
    rows = tuple(_read(Skipped, name, row) for name, row in skipped)
    try:
        reading = Reading(to_article(row, text), **found, skipped=rows)
    except ValueError as error:  # msgspec's errors are ones of it
        raise RecordError(f"article {article}: its record cannot be read: {error}") from error
    check_reading(reading)
    return reading


def _rows(connection: sqlite3.Connection, table: str, article: str) -> list[tuple[str, str]]:
    return connection.execute(
        f"select id, row from {table} where article = ? order by at, id", (article,)
    ).fetchall()


def _read(kind: type[Any], name: str, row: str) -> Any:
    try:
        record = from_json(kind, row)
    except ValueError as error:
        raise RecordError(f"{name}: its record cannot be read: {error}") from error
    if record.id != name:
        raise RecordError(f"{name}: its record is that of {record.id}")
    return record


class Rebuilt:
    """An empty ledger in memory, into which one article at a time is written."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        run_script(self.connection, schema())
        for (name,) in self.connection.execute(
            "select name from sqlite_master where type = 'trigger'"
        ).fetchall():
            self.connection.execute(f"drop trigger {name}")
        self._columns = {table: columns_of(self.connection, table) for table in DERIVED}

    def close(self) -> None:
        """Let it go."""
        self.connection.close()

    def differences(
        self, ledger: sqlite3.Connection, reading: Reading
    ) -> dict[str, tuple[Counter[Row], Counter[Row]]]:
        """Return for each table that is not as it ought to be the rows that are missing, and those that are too many."""
        article = reading.article.id
        wanted = self._rows_of(reading)
        found: dict[str, tuple[Counter[Row], Counter[Row]]] = {}
        for table, rows in wanted.items():
            there = _as_of_now(table, self._names(table), self._select(ledger, table, article))
            if rows != there:
                found[table] = (rows - there, there - rows)
        return found

    def _rows_of(self, reading: Reading) -> dict[str, Counter[Row]]:
        connection = self.connection
        connection.execute("begin")
        try:
            write_reading(connection, reading, "")
            index_keys(Accounts(connection), {report.id for report in reading.reports})
            settle(connection, reading)
            return {table: self._select(connection, table, reading.article.id) for table in DERIVED}
        finally:
            connection.execute("rollback")

    def _names(self, table: str) -> list[str]:
        return [name for name in self._columns[table] if name not in DERIVED[table].but]

    def _select(self, connection: sqlite3.Connection, table: str, article: str) -> Counter[Row]:
        columns = ", ".join(f'"{name}"' for name in self._names(table))
        rows = connection.execute(f"select {columns} from {table} where {DERIVED[table].where}", (article,))
        return Counter(rows.fetchall())


def _as_of_now(table: str, names: list[str], rows: Counter[Row]) -> Counter[Row]:
    """Return the rows with their records as this program writes them: an older one may have known fewer fields."""
    kind = _WRITTEN.get(table)
    if kind is None:
        return rows
    records = [at for at, name in enumerate(names) if name in ("row", "given")]
    return Counter({_written_anew(row, records, kind): number for row, number in rows.items()})


def _written_anew(row: Row, records: list[int], kind: type[Any]) -> Row:
    values = list(row)
    for at in records:
        with suppress(ValueError):  # one that cannot be read is not as it ought to be anyhow
            values[at] = to_json(from_json(kind, str(row[at])))
    return tuple(values)


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return the columns of a table that are stored, as against those that SQLite works out."""
    return [row[1] for row in connection.execute(f"pragma table_info({table})")]
