"""Writing anew what follows from the records: tables beside them, indexes, full-text search, families, contacts.

The records themselves, their texts and what people decided are never changed. An article of which a record is
lost, or cannot be read, is marked so that `verbale read` reads it again where its source is found.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from verbale.errors import RecordError
from verbale.ledger.accounts import Accounts
from verbale.ledger.backup import back_up
from verbale.ledger.check import BROKEN, fits_its_rows, parts, search_tables, told
from verbale.ledger.decide import close_decisions, index_keys, store_anew
from verbale.ledger.failures import refusal
from verbale.ledger.groups import (
    edge_columns,
    wrong_contacts,
    wrong_edges,
    wrong_families,
    wrong_judgements,
    wrong_outcomes,
    wrong_shingles,
)
from verbale.ledger.judgements import rewrite_judgement
from verbale.ledger.outcomes import settle
from verbale.ledger.rebuilt import DERIVED, Rebuilt, stored_reading, unreadable
from verbale.ledger.seal import is_whole
from verbale.ledger.write import write_reading
from verbale.reading import Reading

if TYPE_CHECKING:
    from verbale.ledger.store import Ledger


_ROUNDS = 10  # of contacts that are put right; two suffice but for what was never decided on


@dataclass(frozen=True, slots=True)
class Repaired:
    """What was done, one plain line each, and where a copy stands of the ledger as it was before."""

    done: tuple[str, ...]
    backup: Path


def repair(ledger: Ledger) -> Repaired:
    """Write anew what follows from the records, all or nothing; `check` tells what is left.

    Raises LedgerError where no copy can be made first, or the file itself is damaged.
    """
    with ledger.transaction():
        backup = back_up(ledger.path, "damaged")
        try:
            return Repaired(tuple(_restore(ledger)), backup)
        except BaseException:
            backup.unlink()
            raise


def _restore(ledger: Ledger) -> list[str]:
    connection = ledger.connection
    connection.execute("reindex")
    damage = connection.execute("pragma integrity_check").fetchone()[0]
    if damage != "ok":
        raise refusal(
            ledger.path,
            f"the file is damaged: {damage}",
            "put back a copy, or read the articles again into a new ledger",
        )
    done = [*_restore_parts(connection), *_restore_search(connection), *_remove_unreadable(connection)]
    done += _remove_strays(connection)
    done += [*_restore_rows(connection), *_restore_groups(connection), *_mark_losses(connection)]
    done += _restore_contacts(connection)
    return done + list(_restore_search(connection))


def _restore_parts(connection: sqlite3.Connection) -> Iterator[str]:
    there = set(connection.execute("select type, name from sqlite_master"))
    for kind, name, sql in parts():
        if (kind, name) not in there:
            connection.execute(sql)
            yield f"the {kind} {name} was made anew"


def _restore_search(connection: sqlite3.Connection) -> Iterator[str]:
    """Bring full-text search in line first, for the triggers of other tables write to it, and once more at the end."""
    for name in search_tables(connection):
        if not fits_its_rows(connection, name):
            connection.execute(f"insert into {name} ({name}) values ('rebuild')")
            yield f"the full-text index {name} was built anew"


def _remove_unreadable(connection: sqlite3.Connection) -> Iterator[str]:
    for table, number, name, article in list(unreadable(connection)):
        connection.execute(f"delete from {table} where rowid = ?", (number,))
        if table == "articles":
            yield f"the record of article {name} cannot be read: the next `verbale read` of its source reads it again"
            continue
        yield f"{table}: the record {name} cannot be read and was taken out"
        if article is not None and table == "lineage":
            yield _mark(connection, article, f"{name} is lost")


def _remove_strays(connection: sqlite3.Connection) -> Iterator[str]:
    """Remove what belongs to an article, report, statement or contact that is no more; parents stand before children."""
    tables = [name for kind, name, _ in parts() if kind == "table" and "_search" not in name]
    for table in tables:
        for key in connection.execute(f"pragma foreign_key_list({table})").fetchall():
            parent, column, other = key[2], key[3], key[4]
            gone = connection.execute(
                f"delete from {table} where {column} is not null and {column} not in (select {other} from {parent})"
            ).rowcount
            if gone:
                yield f"{table}: {gone:,} that belong to no {parent} were removed"


def _restore_rows(connection: sqlite3.Connection) -> Iterator[str]:
    """Write each article anew of which a table has other rows than its records give."""
    missing: Counter[str] = Counter()
    extra: Counter[str] = Counter()
    with closing(Rebuilt()) as rebuilt:
        for (article,) in connection.execute("select id from articles order by sort, id").fetchall():
            try:
                reading = stored_reading(connection, article)
            except RecordError as error:
                yield _mark(connection, article, str(error))
                continue
            whole = is_whole(connection, article)
            if not whole:
                yield _mark(connection, article, BROKEN.format(article=article))
            found = rebuilt.differences(connection, reading)
            if not found:
                continue
            for table, (too_few, too_many) in found.items():
                missing[table] += too_few.total()
                extra[table] += too_many.total()
            _write_anew(connection, reading, whole=whole)
    for table in DERIVED:
        if missing[table] or extra[table]:
            yield f"{table}: written anew where {told(missing[table], extra[table])}"


def _write_anew(connection: sqlite3.Connection, reading: Reading, *, whole: bool) -> None:
    """Write what stands beside the records; those of a broken seal stay without one until they are read again."""
    article = reading.article.id
    (rules,) = connection.execute("select rules from articles where id = ?", (article,)).fetchone()
    connection.execute("delete from clues where article = ?", (article,))
    connection.execute("delete from outcomes where article = ?", (article,))
    write_reading(connection, reading, rules)
    index_keys(Accounts(connection), {report.id for report in reading.reports})
    settle(connection, reading)
    if not whole:
        connection.execute("update articles set seal = null where id = ?", (article,))


def _restore_groups(connection: sqlite3.Connection) -> Iterator[str]:
    edges = list(wrong_edges(connection))
    for number, edge in edges:
        connection.execute(
            "update lineage set article = ?, source = ?, outlet = ?, relation = ? where rowid = ?",
            (*edge_columns(edge), number),
        )
    families = list(wrong_families(connection))
    connection.executemany(
        "update articles set family = ? where id = ?", [(family, article) for article, family in families]
    )
    runs = list(wrong_shingles(connection))
    for number, _, own in runs:
        connection.execute("delete from shingles where article = ?", (number,))
        connection.executemany(
            "insert into shingles values (?, ?, ?)", [(shingle, number, len(own)) for shingle in sorted(own)]
        )
    judgements = list(wrong_judgements(connection))
    for judgement in judgements:
        rewrite_judgement(connection, judgement)
    outcomes = list(wrong_outcomes(connection))
    for commitment, rows in outcomes:
        connection.execute("delete from outcomes where commitment = ?", (commitment,))
        connection.executemany("insert into outcomes values (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    for what, wrong in (
        ("lineage", edges),
        ("families of articles", families),
        ("runs of words of articles", runs),
        ("judgements", judgements),
        ("outcomes of commitments", outcomes),
    ):
        if wrong:
            yield f"{what}: {len(wrong):,} written anew"


def _restore_contacts(connection: sqlite3.Connection) -> Iterator[str]:
    connection.execute("update ledger set sequence = sequence + 1")
    anew: set[str] = set()
    # What stands in a wrong contact may belong to several others, of which each is seen by itself.
    for _ in range(_ROUNDS):
        wrong = list(wrong_contacts(connection))
        if not wrong:
            break
        names = {stored.contact.id if stored else name for stored, name in wrong}
        for name in sorted(names):
            connection.execute("delete from contacts where id = ?", (name,))
        for stored, _ in wrong:
            if stored is not None:
                store_anew(connection, stored)
        anew |= names
    gone = connection.execute(
        "select report from decisions where valid_to is null and report not in (select id from reports)"
    )
    lost = [report for (report,) in gone.fetchall()]
    close_decisions(connection, lost)
    if anew:
        yield f"contacts: {len(anew):,} decided on anew from their reports"
    if lost:
        yield f"decisions: {len(lost):,} on reports that are no more were closed"


# Records that name another one of their article, which is not there.
_BEREFT = (
    "select article, id || ' speaks of a report that is lost' from statements"
    " where report is not null and report not in (select id from reports)"
    " union all select article, id || ' comes from a statement that is lost' from commitments"
    " where statement not in (select id from statements)"
)


def _mark_losses(connection: sqlite3.Connection) -> Iterator[str]:
    for article, why in connection.execute(_BEREFT).fetchall():
        yield _mark(connection, article, why)


def _mark(connection: sqlite3.Connection, article: str, why: str) -> str:
    """Let the article be read again by the next `verbale read` that finds it."""
    connection.execute("update articles set rules = '' where id = ?", (article,))
    (uri,) = connection.execute("select uri from articles where id = ?", (article,)).fetchone() or (article,)
    return f"{why}: the next `verbale read` of {uri} reads it again"
