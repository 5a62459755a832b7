"""What became of commitments: found when an article is added, from all others that tell of it, in whatever order they come.

What must always hold: `outcomes` has just the pairs of a commitment and a record for which `find_verdict` gives something. Which one
counts is asked of them all, so it does not depend on the order of reading either.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from verbale.ledger.clues import Pledge, Telling, clues_of
from verbale.ledger.outcome import LATEST, find_verdict, keys_of
from verbale.ledger.rows import from_json, to_json
from verbale.ledger.shift import shifted
from verbale.ledger.verdicts import Verdict
from verbale.records import Commitment, Outcome, Report, Statement

if TYPE_CHECKING:
    from verbale.reading import Reading

_KINDS: dict[bool, type[Pledge] | type[Telling]] = {True: Pledge, False: Telling}


@dataclass(frozen=True, slots=True)
class Fate:
    """A commitment with the statement that made it and, where one tells what became of it, the record that does.

    `side` is the state or body that the speaker speaks for, `to_side` that of the one it was made to. `verdict` is a word of
    `Verdict`, or the status of a contact.
    """

    commitment: Commitment
    statement: Statement
    side: str | None
    to_side: str | None
    record: Report | Statement | None = None
    verdict: Verdict | str | None = None


def settle(connection: sqlite3.Connection, reading: Reading) -> None:
    """Write what the records of an article tell of commitments, and what became of those that it has.

    The article's records are written already, and what an earlier reading left is gone.
    """
    clues = clues_of(reading)
    for clue in clues:
        is_pledge = isinstance(clue, Pledge)
        connection.execute("insert into clues values (?, ?, ?)", (clue.record, clue.article, to_json(clue)))
        connection.executemany(
            "insert into clue_keys values (?, ?, ?, ?)",
            [(key, is_pledge, clue.day, clue.record) for key in sorted(keys_of(clue))],
        )
    kept: dict[str, Pledge | Telling] = {}
    for clue in clues:
        for other in _meeting(connection, clue, kept):
            pledge, telling = (clue, other) if isinstance(clue, Pledge) else (other, clue)
            if isinstance(pledge, Pledge) and isinstance(telling, Telling):
                _write(connection, pledge, telling)
    sides = {item.actor: item.side for item in reading.mentions if item.actor and item.side}
    connection.executemany(
        "update commitments set toward = ? where id = ?",
        [(sides.get(one.to, one.to), one.id) for one in reading.commitments if one.to is not None],
    )


def _meeting(
    connection: sqlite3.Connection, clue: Pledge | Telling, kept: dict[str, Pledge | Telling]
) -> Iterator[Pledge | Telling]:
    """Yield the commitments that a record may tell of, or the records that may tell of a commitment."""
    wanted = isinstance(clue, Telling)
    day = date.fromisoformat(clue.day)
    first, last = (shifted(day, -LATEST), day) if wanted else (day, shifted(day, LATEST))
    found: set[str] = set()
    for key in keys_of(clue):
        rows = connection.execute(
            "select record from clue_keys where key = ? and pledge = ? and day between ? and ?",
            (key, wanted, str(first), str(last)),
        )
        found |= {row[0] for row in rows}
    for record in sorted(found):
        if record not in kept:
            (row,) = connection.execute("select row from clues where record = ?", (record,)).fetchone()
            kept[record] = from_json(_KINDS[wanted], row)
        yield kept[record]


def _write(connection: sqlite3.Connection, pledge: Pledge, telling: Telling) -> None:
    row = _outcome_row(pledge, telling)
    if row is not None:
        connection.execute("insert or replace into outcomes values (?, ?, ?, ?, ?, ?, ?, ?)", row)


def _outcome_row(pledge: Pledge, telling: Telling) -> tuple[str | int, ...] | None:
    found = find_verdict(pledge, telling)
    if found is None:
        return None
    verdict, reasons = found
    published, article, at = telling.order
    return pledge.record, telling.record, article, verdict, telling.day, published, at, to_json(reasons)


def verdicts_on(connection: sqlite3.Connection, commitment: str) -> list[tuple[str | int, ...]]:
    """Return what the table `outcomes` ought to hold of a commitment, in order of the records that tell."""
    (row,) = connection.execute("select row from clues where record = ?", (commitment,)).fetchone()
    pledge = from_json(Pledge, row)
    rows = [
        _outcome_row(pledge, other)
        for other in _meeting(connection, pledge, {})
        if isinstance(other, Telling)
    ]
    return sorted(row for row in rows if row is not None)


def outcome_of(connection: sqlite3.Connection, commitment: str) -> tuple[str, str, tuple[str, ...]] | None:
    """Return the record that tells what became of a commitment, the verdict and the reasons.

    Of several it is the last verdict, and the first record that gave it since: a demand that was rejected twice and then met is met.
    """
    rows = connection.execute(
        "select record, verdict, reasons from outcomes where commitment = ?"
        " order by day, published, article, at, record",
        (commitment,),
    ).fetchall()
    if not rows:
        return None
    at = len(rows) - 1
    while at and rows[at - 1][1] == rows[-1][1]:
        at -= 1
    return rows[at][0], rows[at][1], tuple(msgspec.json.decode(rows[at][2]))


def with_outcome(connection: sqlite3.Connection, commitment: Commitment) -> Commitment:
    """Return the commitment with what became of it."""
    found = outcome_of(connection, commitment.id)
    if found is None:
        return commitment
    record, _, reasons = found
    is_report = connection.execute("select 1 from reports where id = ?", (record,)).fetchone() is not None
    outcome = Outcome(report=record, reasons=reasons) if is_report else Outcome(None, record, reasons)
    return replace(commitment, outcome=outcome)


def fates_of(
    connection: sqlite3.Connection, rows: Iterable[tuple[str, str, str | None, str | None]]
) -> Iterator[Fate]:
    """Yield commitments with what became of them, from rows of the tables: commitment, statement, side, side of `to`."""
    for row, said, side, toward in rows:
        commitment = with_outcome(connection, from_json(Commitment, row))
        statement = from_json(Statement, said)
        if commitment.outcome is None:
            yield Fate(commitment, statement, side, toward)
            continue
        found = outcome_of(connection, commitment.id)
        record = _record(connection, commitment.outcome)
        yield Fate(commitment, statement, side, toward, record, found[1] if found else None)


def _record(connection: sqlite3.Connection, outcome: Outcome) -> Report | Statement:
    if outcome.report is not None:
        query = "select row, contact from reports where id = ?"
        row, contact = connection.execute(query, (outcome.report,)).fetchone()
        return replace(from_json(Report, row), contact=contact)
    query = "select row from statements where id = ?"
    return from_json(Statement, connection.execute(query, (outcome.statement,)).fetchone()[0])
