"""Judgements as they are kept in the ledger, and what became of each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Literal

from verbale.ledger.rows import from_json, to_json
from verbale.records import Judgement

# In effect; its reports are not there yet; a later one says otherwise of some reports, or of all; taken back.
Effect = Literal["holds", "waits", "in part", "overruled", "withdrawn"]

_NOT_WITHDRAWN = "not exists (select 1 from judgements back where back.withdrawn = judgements.id)"
_LAST = "\U0010ffff"  # sorts after every id that goes on


def judgements(connection: sqlite3.Connection) -> Iterator[Judgement]:
    """Yield all judgements, the earliest first."""
    for (row,) in connection.execute("select row from judgements order by made, number, id"):
        yield from_json(Judgement, row)


def judgements_on(connection: sqlite3.Connection, reports: Iterable[str]) -> list[Judgement]:
    """Return the judgements that name one of the reports and were not taken back."""
    if connection.execute("select 1 from judged limit 1").fetchone() is None:
        return []
    rows = connection.execute(
        "select row from judgements where id in (select judgement from judged where report in"
        f" (select value from json_each(?))) and {_NOT_WITHDRAWN}",
        (to_json(sorted(reports)),),
    )
    return [from_json(Judgement, row) for (row,) in rows]


def judged_reports(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the ids of all reports that a judgement names."""
    return frozenset(name for (name,) in connection.execute("select distinct report from judged"))


def judgement_called(connection: sqlite3.Connection, name: str) -> list[Judgement]:
    """Return the judgement with this id, or those whose ids begin so."""
    rows = connection.execute("select row from judgements where id = ?", (name,)).fetchall()
    rows = (
        rows
        or connection.execute(
            "select row from judgements where id >= ? and id < ? order by id", (name, name + _LAST)
        ).fetchall()
    )
    return [from_json(Judgement, row) for (row,) in rows]


def next_number(connection: sqlite3.Connection) -> int:
    """Return the number of the next judgement: greater than all that are there."""
    (greatest,) = connection.execute("select coalesce(max(number), 0) from judgements").fetchone()
    return int(greatest) + 1


def write_judgement(connection: sqlite3.Connection, judgement: Judgement) -> bool:
    """Keep a judgement, and return whether it was new."""
    written = connection.execute(
        "insert or ignore into judgements values (?, ?, ?, ?, ?)",
        (judgement.id, judgement.when, judgement.number, judgement.withdrawn, to_json(judgement)),
    )
    if written.rowcount < 1:
        return False
    _write_named(connection, judgement)
    return True


def rewrite_judgement(connection: sqlite3.Connection, judgement: Judgement) -> None:
    """Write anew what stands beside a judgement."""
    connection.execute(
        "update judgements set made = ?, number = ?, withdrawn = ? where id = ?",
        (judgement.when, judgement.number, judgement.withdrawn, judgement.id),
    )
    connection.execute("delete from judged where judgement = ?", (judgement.id,))
    _write_named(connection, judgement)


def _write_named(connection: sqlite3.Connection, judgement: Judgement) -> None:
    connection.executemany(
        "insert into judged values (?, ?)", [(report, judgement.id) for report in judgement.named]
    )


def touched_by(connection: sqlite3.Connection, judgement: Judgement) -> set[str]:
    """Return the reports whose contacts may change with the judgement."""
    if judgement.withdrawn is None:
        return set(judgement.named)
    return {report for one in judgement_called(connection, judgement.withdrawn) for report in one.named}


def effect_of(connection: sqlite3.Connection, judgement: Judgement) -> Effect:
    """Return what became of a judgement."""
    if judgement.withdrawn is not None:
        return "holds" if judgement_called(connection, judgement.withdrawn) else "waits"
    if connection.execute("select 1 from judgements where withdrawn = ?", (judgement.id,)).fetchone():
        return "withdrawn"
    reports, others = (_contacts(connection, side) for side in (judgement.reports, judgement.others))
    if not reports or not others:
        return "waits"
    apart, shared = reports | others, reports & others
    if judgement.kind == "split":
        return "holds" if not shared else "in part" if others - shared else "overruled"
    return "holds" if len(apart) == 1 else "in part" if shared else "overruled"


def _contacts(connection: sqlite3.Connection, reports: Iterable[str]) -> set[str]:
    rows = connection.execute(
        "select contact from reports where id in (select value from json_each(?))",
        (to_json(sorted(reports)),),
    )
    return {contact for (contact,) in rows}


def contact_of(connection: sqlite3.Connection, report: str) -> str | None:
    """Return the id of the contact that a report belongs to."""
    row = connection.execute("select contact from reports where id = ?", (report,)).fetchone()
    return row[0] if row else None
