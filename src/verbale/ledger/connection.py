"""Opening the file: a new ledger, an older one that is brought forward, or a refusal that says why."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from verbale.ledger import failures
from verbale.ledger.add_columns import add_counting, add_orders
from verbale.ledger.add_indexes import add_indexes, index_many_days, widen_indexes
from verbale.ledger.add_outcomes import add_outcomes
from verbale.ledger.backup import back_up
from verbale.ledger.failures import plain_failures, refusal
from verbale.ledger.script import run_script
from verbale.ledger.seal import add_seals

# Marks the file as a ledger of this program, for `file` and for ourselves: the letters VBLE.
APPLICATION_ID = 0x56424C45

_ASK_ANEW_MS = 20

Step = Callable[[sqlite3.Connection], None]


def add_actor_lists(connection: sqlite3.Connection) -> None:
    """Make room for the user's own lists of actors."""
    connection.execute("create table actor_lists (name text primary key, text text not null)")


def add_sides_of_statements(connection: sqlite3.Connection) -> None:
    """Let statements be asked for by the side of their speaker and by the report that they speak of."""
    connection.execute(
        "alter table statements add column side text generated always as"
        " (coalesce(json_extract(row, '$.speaker.side'), speaker)) virtual"
    )
    connection.execute("create index statements_by_side on statements (side, act)")
    connection.execute("create index statements_by_report on statements (report)")


def add_judgements(connection: sqlite3.Connection) -> None:
    """Make room for what people decide on reports."""
    connection.execute("alter table decisions add column judge text")
    connection.execute("alter table decisions add column judged text")
    connection.execute(
        "create table judgements (id text primary key, made text not null, number integer not null,"
        " withdrawn text, row text not null)"
    )
    connection.execute(
        "create index judgements_by_withdrawn on judgements (withdrawn) where withdrawn is not null"
    )
    connection.execute(
        "create table judged (report text not null,"
        " judgement text not null references judgements (id) on delete cascade)"
    )
    connection.execute("create index judged_by_report on judged (report, judgement)")
    connection.execute("create index judged_by_judgement on judged (judgement)")


# MIGRATIONS[n] brings a ledger of version n + 1 to version n + 2. `schema.sql` is always the newest.
MIGRATIONS: tuple[Step, ...] = (
    add_actor_lists,
    add_sides_of_statements,
    add_outcomes,
    add_judgements,
    add_indexes,
    add_seals,
    add_counting,
    add_orders,
    widen_indexes,
    index_many_days,
)


def newest_version() -> int:
    """Return the version of the schema that this program writes."""
    return 1 + len(MIGRATIONS)


class Opened(NamedTuple):
    """An open file, and where a copy stands of what it was before it was brought forward, if it was."""

    connection: sqlite3.Connection
    backup: Path | None


def connect(path: Path, *, write: bool) -> Opened:
    """Return a connection to the ledger at `path`; with `write`, make it where it is missing.

    A reader's connection cannot write. An older ledger is brought forward by a writer, after a copy of it
    was laid beside it. Raises LedgerError for a missing folder or file, a file of
    another kind or another program, a newer schema, and whatever the system refuses.
    """
    _look(path, write)
    with plain_failures(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?{_mode(path, write)}",
            uri=True,
            timeout=failures.BUSY_SECONDS,
            isolation_level=None,
        )
    try:
        with plain_failures(path):
            return Opened(connection, _prepare(connection, path, write))
    except BaseException:
        connection.close()
        raise


def _mode(path: Path, write: bool) -> str:
    """Return how to open the file; one in a folder that nobody here may write to stays as it is.

    Without that word SQLite would want to lay a file for the readers of the log beside it.
    """
    if write:
        return "mode=rwc"
    has_log = path.with_name(path.name + "-wal").exists()
    return "mode=ro" if has_log or os.access(path.parent, os.W_OK) else "mode=ro&immutable=1"


def _look(path: Path, write: bool) -> None:
    """Refuse what can be told without opening the file."""
    if path.is_dir():
        raise refusal(path, "this is a folder", "name a file, such as ledger.db")
    if not path.parent.is_dir():
        raise refusal(path, f"there is no folder {path.parent}", "make the folder, or name another file")
    if not path.exists():
        if not write:
            raise refusal(path, "there is no such file", "`verbale read` makes one")
        if not os.access(path.parent, os.W_OK):
            raise refusal(path, "its folder may not be written to", "name a file in another folder")
        return
    if not os.access(path, os.R_OK):
        raise refusal(path, "it may not be opened", "ask for the right to read it, or name another file")
    if write and not os.access(path, os.W_OK):
        raise refusal(path, "it may not be written to", "ask for the right to write, or name another file")
    with path.open("rb") as file:
        if file.read(16) not in (b"", b"SQLite format 3\x00"):
            raise refusal(path, "it is not a SQLite file, so it is no ledger", "name another file")


def _prepare(connection: sqlite3.Connection, path: Path, write: bool) -> Path | None:
    """Make the connection ready for use; return the copy of a ledger that was brought forward."""
    connection.execute("pragma foreign_keys = on")
    connection.execute("pragma cache_size = -65536")  # 64 MB: an article, or a count, touches pages all over
    if not write:
        _check(connection, path)
        if _number(connection, "user_version") < newest_version():
            raise refusal(
                path, "an older version of the program made it", "run `verbale read` once to bring it forward"
            )
        return None
    if not _is_empty(connection) or _number(connection, "application_id"):
        _check(connection, path)
    if connection.execute("pragma journal_mode").fetchone()[0] != "wal":
        connection.execute("pragma journal_mode = wal")
    # Safe against a killed program; a power cut may cost the last articles, never the file.
    connection.execute("pragma synchronous = normal")
    # An article changes some 250 pages. To bring them into the file takes as long as to add several: so it is done for many together. Of 1,000, 2,000,
    # 4,000 and 16,000 pages the 95th percentile of adding is 40, 52, 78 and 38 ms, the longest 110, 110, 150 and 200; of 1,000 is written most.
    connection.execute("pragma wal_autocheckpoint = 16000")
    return _bring_forward(connection, path)


def _check(connection: sqlite3.Connection, path: Path) -> None:
    owner = _number(connection, "application_id")
    if _is_empty(connection) and not owner:
        raise refusal(path, "the file is empty", "`verbale read` makes a ledger of it")
    if owner != APPLICATION_ID:
        raise refusal(path, "it is the SQLite file of another program, not a ledger", "name another file")
    version, newest = _number(connection, "user_version"), newest_version()
    if version > newest:
        reason = (
            f"a newer version of the program made it (its form is {version}, this program knows {newest})"
        )
        raise refusal(path, reason, "install the newer version of verbale")


def begin_writing(connection: sqlite3.Connection) -> None:
    """Begin a transaction that writes as soon as no other program does; raises sqlite3.Error if none lets it in.

    SQLite by itself asks ever more seldom, at last ten times a second, and so may find two busy programs
    writing in turn each time. Here it begins anew with its short waits (1, 2, 5, 10 ms).
    """
    end = monotonic() + failures.BUSY_SECONDS
    connection.execute(f"pragma busy_timeout = {_ASK_ANEW_MS}")
    try:
        while True:
            try:
                connection.execute("begin immediate")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > end:
                    raise
            else:
                return
    finally:
        connection.execute(f"pragma busy_timeout = {int(failures.BUSY_SECONDS * 1000)}")


def _bring_forward(connection: sqlite3.Connection, path: Path) -> Path | None:
    """Make the tables of a new ledger, or take an older one through the steps it lacks, all or nothing.

    Returns the copy of the older one, which goes again if a step fails.
    """
    if not _is_empty(connection) and _number(connection, "user_version") == newest_version():
        return None
    backup = None
    begin_writing(connection)
    try:
        if _is_empty(connection):  # asked again: somebody else may have made it meanwhile
            run_script(connection, schema())
            connection.execute(f"pragma application_id = {APPLICATION_ID}")
        else:
            _check(connection, path)
            version = _number(connection, "user_version")
            backup = back_up(path, f"v{version}") if version < newest_version() else None
            for step in MIGRATIONS[version - 1 :]:
                step(connection)
        connection.execute(f"pragma user_version = {newest_version()}")
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        if backup is not None:
            backup.unlink()
        raise
    return backup


def schema() -> str:
    """Return the script that makes the tables of a new ledger."""
    return files("verbale").joinpath("ledger", "schema.sql").read_text("utf-8")


def _is_empty(connection: sqlite3.Connection) -> bool:
    return connection.execute("select 1 from sqlite_master limit 1").fetchone() is None


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"pragma {pragma}").fetchone()[0])
