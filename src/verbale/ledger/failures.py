"""What SQLite says when something fails, as one plain line: what, where, why, and what to do.

"The ledger news.db is locked: another program has been writing to it for more than 30 seconds."
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from verbale.errors import LedgerError

BUSY_SECONDS = 30.0

_WAITED = "another program has been writing to it for more than {seconds:g} seconds"

_REASONS = {
    sqlite3.SQLITE_FULL: (
        "the disk is full",
        "make room and run the same command again: it goes on where it stopped, the ledger is whole",
    ),
    sqlite3.SQLITE_BUSY: (
        _WAITED,
        "wait until that program has ended and run the same command again",
    ),
    sqlite3.SQLITE_LOCKED: (
        "another part of this program is writing to it",
        "run the same command again",
    ),
    sqlite3.SQLITE_READONLY: ("it may not be written to", "ask for the right to write, or name another file"),
    sqlite3.SQLITE_PERM: ("it may not be opened", "ask for the right to read it, or name another file"),
    sqlite3.SQLITE_CANTOPEN: (
        "the file cannot be opened",
        "look whether its folder is there and may be written to",
    ),
    sqlite3.SQLITE_NOTADB: ("it is not a SQLite file", "name another file"),
    sqlite3.SQLITE_CORRUPT: (
        "the file is damaged",
        "put back a copy, or read the articles again into a new ledger",
    ),
    sqlite3.SQLITE_IOERR: ("the disk reports an error", "look at the disk, then run the same command again"),
}


@contextmanager
def plain_failures(path: Path) -> Iterator[None]:
    """Turn errors of SQLite within the block into LedgerError that names the ledger and the remedy."""
    try:
        yield
    except sqlite3.Error as error:
        raise explain(path, error) from error


def explain(path: Path, error: sqlite3.Error) -> LedgerError:
    """Return the LedgerError for what SQLite said of the ledger at `path`."""
    code = getattr(error, "sqlite_errorcode", None)
    reason, remedy = _REASONS.get(code & 0xFF if code else 0, (f"SQLite says: {error}", ""))
    return refusal(path, reason.format(seconds=BUSY_SECONDS) if reason is _WAITED else reason, remedy)


def refusal(path: Path, reason: str, remedy: str = "") -> LedgerError:
    """Return a LedgerError of one line."""
    return LedgerError(f"ledger {path}: {reason}" + (f" ({remedy})" if remedy else ""))
