"""A seal on what was read from an article, so that no record of it can be lost or changed unnoticed."""

from __future__ import annotations

import sqlite3
from hashlib import blake2b

# What a reading leaves; skipped rows are told apart, for the place that they name may move.
_TABLES = ("reports", "statements", "commitments", "mentions", "times")


def seal_of(connection: sqlite3.Connection, article: str) -> str:
    """Return what tells the article's stored records from any others: a digest of their ids and contents."""
    digest = blake2b(digest_size=8)
    for table in _TABLES:
        rows = connection.execute(f"select id, row from {table} where article = ? order by id", (article,))
        for name, row in rows:
            digest.update(f"{table} {name} {row}\n".encode())
    return digest.hexdigest()


def seal(connection: sqlite3.Connection, article: str) -> None:
    """Put the seal on the article's records as they are stored now."""
    connection.execute("update articles set seal = ? where id = ?", (seal_of(connection, article), article))


def is_whole(connection: sqlite3.Connection, article: str) -> bool:
    """Return whether the article's records are those that were read from it."""
    (sealed,) = connection.execute("select seal from articles where id = ?", (article,)).fetchone()
    return bool(sealed == seal_of(connection, article))


def add_seals(connection: sqlite3.Connection) -> None:
    """Let an older ledger have seals: on its records as they are found."""
    connection.execute("alter table articles add column seal text")
    for (article,) in connection.execute("select id from articles").fetchall():
        seal(connection, article)
