"""Whether a ledger is whole: every place in its text, and all that follows from the records as it follows from them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from verbale.errors import RecordError
from verbale.ledger.connection import schema
from verbale.ledger.failures import plain_failures
from verbale.ledger.groups import (
    wrong_contacts,
    wrong_edges,
    wrong_families,
    wrong_judgements,
    wrong_outcomes,
    wrong_shingles,
)
from verbale.ledger.proof import check_places, places_of_edge
from verbale.ledger.read import lineage
from verbale.ledger.rebuilt import Rebuilt, stored_reading, unreadable
from verbale.ledger.script import run_script
from verbale.ledger.seal import is_whole

if TYPE_CHECKING:
    from verbale.ledger.store import Ledger

# What must find nothing, and what it means if it does.
_QUESTIONS = (
    (
        "a report belongs to no contact: {}",
        "select id from reports where contact is null or contact not in (select id from contacts)",
    ),
    (
        "a contact has no reports: {}",
        "select id from contacts where id not in (select contact from reports where contact is not null)",
    ),
    (
        "a report has no decision that holds, or several: {}",
        "select id from reports where"
        " (select count(*) from decisions where report = reports.id and valid_to is null"
        " and decisions.contact = reports.contact) != 1",
    ),
    (
        "a decision holds for a report that is no more: {}",
        "select report from decisions where valid_to is null and report not in (select id from reports)",
    ),
    (
        "a statement speaks of a report that is not there: {}",
        "select id from statements where report is not null and report not in (select id from reports)",
    ),
    (
        "a commitment comes from a statement that is not there: {}",
        "select id from commitments where statement not in (select id from statements)",
    ),
    (
        "an article was found nowhere: {}",
        "select id from articles where id not in (select article from seen)",
    ),
)


BROKEN = "article {article}: a record that was read from it is lost, or is another one now"
UNREADABLE = "(read the article again)"


# Is told what is looked at, how many of these are done, and of how many.
Progress = Callable[[str, int, int], None]


def _untold(what: str, done: int, total: int) -> None:
    """Tell nobody."""


def check(ledger: Ledger, progress: Progress = _untold) -> list[str]:
    """Return what is wrong with the ledger, one plain line each; nothing where it is whole.

    A large ledger takes its time: `progress` is told of `the file`, `full-text search`, `articles` and `contacts`, in this order.
    """
    with ledger.snapshot(), plain_failures(ledger.path):
        connection = ledger.connection
        progress("the file", 0, 1)
        faults = list(_damage(connection)) or list(_lost_parts(connection))
        if any(fault.startswith(("the file", "the table")) for fault in faults):
            return faults
        progress("full-text search", 0, 1)
        faults += [*_strays(connection), *_unfound(ledger), *_unreadable(connection)]
        faults += [*_loose_ends(connection), *_wrong_rows(connection, progress)]
        # What follows from records that cannot be read cannot be told.
        return (
            faults
            if any(fault.endswith(UNREADABLE) for fault in faults)
            else [*faults, *_wrong_groups(connection, progress)]
        )


def _damage(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield what SQLite itself finds: then nothing else can be relied on."""
    try:
        lines = connection.execute("pragma integrity_check").fetchall()
    except sqlite3.DatabaseError as error:
        lines = [(str(error),)]
    for (line,) in lines:
        if line != "ok":
            yield f"the file is damaged: {line}"


def _lost_parts(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the tables, indexes and triggers that a ledger has and this one has not."""
    there = set(connection.execute("select type, name from sqlite_master"))
    for kind, name, _ in parts():
        if (kind, name) not in there:
            yield f"the {kind} {name} is missing"


def parts() -> list[tuple[str, str, str]]:
    """Return kind, name and SQL of all that a new ledger is made of."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as new:
        run_script(new, schema())
        rows = new.execute("select type, name, sql from sqlite_master where sql is not null order by rowid")
        return rows.fetchall()


def _strays(connection: sqlite3.Connection) -> Iterator[str]:
    for table, _, parent, _ in connection.execute("pragma foreign_key_check").fetchall():
        yield f"a row of {table} belongs to no {parent}"


def _unfound(ledger: Ledger) -> Iterator[str]:
    """Ask the indexes of full-text search, in a copy: SQLite asks only who may write."""
    with closing(sqlite3.connect("", isolation_level=None)) as copy:
        ledger.connection.backup(copy)
        for name in search_tables(copy):
            if not fits_its_rows(copy, name):
                yield f"the full-text index {name} does not fit its rows"


def search_tables(connection: sqlite3.Connection) -> list[str]:
    """Return the names of the tables of full-text search."""
    rows = connection.execute(
        "select name from sqlite_master where sql like 'create virtual table%fts5%' order by name"
    )
    return [name for (name,) in rows]


def fits_its_rows(connection: sqlite3.Connection, name: str) -> bool:
    """Return whether a full-text index holds just the words of its table; the connection may write."""
    try:
        connection.execute(f"insert into {name} ({name}, rank) values ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR):
            return False
        raise
    return True


def _unreadable(connection: sqlite3.Connection) -> Iterator[str]:
    for table, _, name, _ in unreadable(connection):
        yield f"{table}: the record {name} cannot be read {UNREADABLE}"


def _loose_ends(connection: sqlite3.Connection) -> Iterator[str]:
    for message, question in _QUESTIONS:
        for (name,) in connection.execute(question).fetchall():
            yield message.format(name)


def _wrong_rows(connection: sqlite3.Connection, progress: Progress) -> Iterator[str]:
    """Cut every place of every record out of its text once more, and compare all that was written beside the record."""
    articles = connection.execute("select id from articles order by sort, id").fetchall()
    with closing(Rebuilt()) as rebuilt:
        for done, (article,) in enumerate(articles):
            progress("articles", done, len(articles))
            if not is_whole(connection, article):
                yield f"{BROKEN.format(article=article)} {UNREADABLE}"
            try:
                found = rebuilt.differences(connection, stored_reading(connection, article))
            except RecordError as error:
                yield f"{error} {UNREADABLE}"
                continue
            for table, (missing, extra) in found.items():
                yield f"{table} of article {article}: {told(missing.total(), extra.total())}"


def told(missing: int, extra: int) -> str:
    """Return how many rows are not as they ought to be, in words.

    >>> told(2, 0), told(1, 1), told(0, 1)
    ('2 rows are missing', '1 row is missing, 1 does not follow from its records', '1 does not follow from its records')
    """
    parts = []
    if missing:
        parts.append(f"{missing:,} {'row is' if missing == 1 else 'rows are'} missing")
    if extra:
        parts.append(f"{extra:,} {'does' if extra == 1 else 'do'} not follow from its records")
    return ", ".join(parts)


def _wrong_groups(connection: sqlite3.Connection, progress: Progress) -> Iterator[str]:
    for _, edge in wrong_edges(connection):
        yield f"lineage of article {edge.article}: a column says something else than the record"
    yield from _unproven_edges(connection)
    for article, family in wrong_families(connection):
        yield f"article {article} is not in its family {family}"
    for _, article, _ in wrong_shingles(connection):
        yield f"the runs of words of article {article} are not those of its text"
    for judgement in wrong_judgements(connection):
        yield f"judgement {judgement.id}: what stands beside it is not what it says"
    for commitment, _ in wrong_outcomes(connection):
        yield f"commitment {commitment}: what became of it is not what the records tell"
    for stored, wrong in wrong_contacts(connection, lambda done, total: progress("contacts", done, total)):
        yield f"contact {stored.contact.id}: {wrong}" if stored else f"contact {wrong}: no report tells of it"


def _unproven_edges(connection: sqlite3.Connection) -> Iterator[str]:
    for edge in lineage(connection):
        for owner, place in places_of_edge(edge):
            (text,) = connection.execute("select text from articles where id = ?", (owner,)).fetchone() or (
                "",
            )
            try:
                check_places(text, f"lineage of {edge.article}", iter((place,)))
            except RecordError as error:
                yield f"{error} {UNREADABLE}"
