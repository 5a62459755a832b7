"""Ledgers as older versions of the program made them: the forms that they had stand in `ledger/older`."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from verbale.ledger import Ledger
from verbale.ledger.connection import APPLICATION_ID
from verbale.reading import Reading

FORMS = sorted((Path(__file__).parent / "ledger" / "older").glob("*.sql"), key=lambda form: int(form.stem))
VERSIONS = [int(form.stem) for form in FORMS]


def make_older(path: Path, version: int, readings: Iterable[Reading]) -> None:
    """Make a ledger of that version with all its columns as a new ledger has them."""
    newest = path.with_name("newest.db")
    with Ledger.open(newest, write=True) as ledger:
        for reading in readings:
            ledger.add(reading)
    with closing(sqlite3.connect(path, isolation_level=None)) as older:
        older.executescript(FORMS[VERSIONS.index(version)].read_text(encoding="utf-8"))
        older.execute("attach ? as newest", (str(newest),))
        older.execute("delete from ledger")
        for table in tables_of(older):
            columns = ", ".join(f'"{name}"' for name in columns_of(older, table))
            older.execute(f"insert into {table} ({columns}) select {columns} from newest.{table}")
        older.execute(f"pragma application_id = {APPLICATION_ID}")
        older.execute(f"pragma user_version = {version}")
    newest.unlink()


def tables_of(connection: sqlite3.Connection) -> list[str]:
    """Return the tables in the order in which they were made, without those of full-text search."""
    rows = connection.execute(
        "select name from main.sqlite_master where type = 'table' and sql not like 'create virtual%'"
        " and name not like '%\\_search\\_%' escape '\\' order by rowid"
    )
    return [name for (name,) in rows]


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return the columns that are stored, as against those that follow from others."""
    return [row[1] for row in connection.execute(f"pragma main.table_info({table})")]


def content_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return {
            table: sorted(connection.execute(f"select * from {table}"), key=repr)
            for table in tables_of(connection)
        }


def form_of(path: Path) -> dict[tuple[str, str], object]:
    """Return the form of a ledger: the columns of each table, and the words of all else."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        rows = connection.execute(
            "select type, name, sql from sqlite_master where sql is not null"
        ).fetchall()
        return {
            (kind, name): connection.execute(f"pragma table_xinfo({name})").fetchall()
            if kind == "table"
            else " ".join(sql.split())
            for kind, name, sql in rows
        }
