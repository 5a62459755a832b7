"""What stands in the ledger, in a fixed order: by publication, article, and place in the text."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from verbale.ledger.names import names_with, side_called
from verbale.ledger.outcomes import Fate, fates_of, with_outcome
from verbale.ledger.queries import (
    CommitmentQuery,
    Condition,
    ContactQuery,
    StatementQuery,
    commitment_conditions,
    contact_conditions,
    statement_conditions,
)
from verbale.ledger.rows import from_json, to_article, to_contact
from verbale.records import Article, Commitment, Contact, Lineage, Report, Skipped, Statement

Record = TypeVar("Record")

KINDS = (
    "articles",
    "reports",
    "contacts",
    "skipped",
    "mentions",
    "times",
    "statements",
    "commitments",
    "lineage",
)
_STATEMENT = "select statements.row, (select contact from reports where reports.id = statements.report)"
_IN_ORDER = " order by articles.sort, articles.id, at, {table}.id"


def articles(connection: sqlite3.Connection, name: str | None = None) -> Iterator[Article]:
    """Yield all articles, or the one with the id `name`."""
    where, values = ("where id = ?", (name,)) if name is not None else ("", ())
    for row, text in connection.execute(f"select row, text from articles {where} order by sort, id", values):
        yield to_article(row, text)


def given(connection: sqlite3.Connection, name: str) -> tuple[Article, str] | None:
    """Return an article as it was given, before it was read, and by which rules it was read."""
    row = connection.execute("select given, text, rules from articles where id = ?", (name,)).fetchone()
    return (to_article(row[0], row[1]), row[2]) if row else None


def contacts(
    connection: sqlite3.Connection, query: ContactQuery, name: str | None = None
) -> Iterator[Contact]:
    """Yield the contacts that fit the query, or the one with the id `name`."""
    if query.between is not None:
        one, other = query.between
        query = replace(query, between=(side_called(connection, one), side_called(connection, other)))
    spellings = names_with(connection, query.who) if query.who is not None else ()
    conditions = contact_conditions(query, spellings)
    if name is not None:
        conditions.append(("id = ?", (name,)))
    latest = connection.execute("select max(published_from) from articles").fetchone()[0]
    rows = connection.execute(
        f"select row, due from contacts where {_all(conditions)} order by sort, id", _values(conditions)
    )
    for row, due in rows:
        yield replace(to_contact(row), unconfirmed=due is not None and latest is not None and due < latest)


def reports(connection: sqlite3.Connection, article: str | None, contact: str | None) -> Iterator[Report]:
    """Yield all reports, or those of one article or contact, with the contact's id filled in."""
    conditions: list[Condition] = [
        (f"{column} = ?", (value,))
        for column, value in (("reports.article", article), ("reports.contact", contact))
        if value is not None
    ]
    rows = connection.execute(
        "select reports.row, reports.contact from reports join articles on articles.id = reports.article"
        f" where {_all(conditions)}" + _IN_ORDER.format(table="reports"),
        _values(conditions),
    )
    for row, belongs in rows:
        yield replace(from_json(Report, row), contact=belongs)


def statements(
    connection: sqlite3.Connection, query: StatementQuery, name: str | None = None
) -> Iterator[Statement]:
    """Yield the statements that fit the query, or the one with the id `name`, with the contact they speak of."""
    if query.side is not None:
        query = replace(query, side=side_called(connection, query.side))
    conditions = statement_conditions(query)
    if name is not None:
        conditions.append(("statements.id = ?", (name,)))
    rows = connection.execute(
        f"{_STATEMENT} from statements join articles on articles.id = statements.article"
        f" where {_all(conditions)}" + _IN_ORDER.format(table="statements"),
        _values(conditions),
    )
    for row, contact in rows:
        yield replace(from_json(Statement, row), contact=contact)


def records(
    connection: sqlite3.Connection, table: str, kind: type[Record], article: str | None = None
) -> Iterator[Record]:
    """Yield all records of a table that has an article and a place, or those of one article."""
    where, values = (f" where {table}.article = ?", (article,)) if article is not None else ("", ())
    rows = connection.execute(
        f"select {table}.row from {table} join articles on articles.id = {table}.article"
        + where
        + _IN_ORDER.format(table=table),
        values,
    )
    for (row,) in rows:
        yield from_json(kind, row)


def commitments(connection: sqlite3.Connection) -> Iterator[Commitment]:
    """Yield all commitments with what became of them."""
    for commitment in records(connection, "commitments", Commitment):
        yield with_outcome(connection, commitment)


def fates(connection: sqlite3.Connection, query: CommitmentQuery) -> Iterator[Fate]:
    """Yield the commitments that fit the query, each with its statement and the record that tells what became of it."""
    if query.side is not None:
        query = replace(query, side=side_called(connection, query.side))
    if query.to is not None:
        query = replace(query, to=side_called(connection, query.to))
    conditions = commitment_conditions(query)
    rows = connection.execute(
        "select commitments.row, statements.row, statements.side, commitments.toward"
        " from commitments join statements on statements.id = commitments.statement"
        f" join articles on articles.id = commitments.article where {_all(conditions)}"
        " order by articles.sort, articles.id, commitments.at, commitments.id",
        _values(conditions),
    )
    return fates_of(connection, rows)


def lineage(connection: sqlite3.Connection) -> Iterator[Lineage]:
    """Yield the edges, those to sources outside the ledger first for each article."""
    rows = connection.execute(
        "select lineage.row from lineage join articles on articles.id = lineage.article"
        " order by articles.sort, articles.id, lineage.source, lineage.outlet, lineage.row"
    )
    for (row,) in rows:
        yield from_json(Lineage, row)


def skipped(connection: sqlite3.Connection) -> Iterator[Skipped]:
    """Yield what was passed over."""
    for (row,) in connection.execute("select row from skipped order by source, id"):
        yield from_json(Skipped, row)


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how many records of each kind there are."""
    return {kind: int(connection.execute(f"select count(*) from {kind}").fetchone()[0]) for kind in KINDS}


def _all(conditions: list[Condition]) -> str:
    return " and ".join(condition for condition, _ in conditions) or "true"


def _values(conditions: list[Condition]) -> list[str]:
    return [value for _, values in conditions for value in values]
