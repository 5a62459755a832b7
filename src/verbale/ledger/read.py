"""What stands in the ledger, in a fixed order: by publication, article, and place in the text."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from verbale.ledger.belonging import belonging
from verbale.ledger.conditions import all_of, conditions_of, values_of
from verbale.ledger.glance import Saying, to_saying
from verbale.ledger.listed import contacts
from verbale.ledger.names import is_actor, side_called
from verbale.ledger.outcomes import Fate, fates_of, with_outcome
from verbale.ledger.queries import (
    EVERY,
    CommitmentQuery,
    Condition,
    ContactQuery,
    Page,
    StatementQuery,
    commitment_conditions,
    statement_conditions,
)
from verbale.ledger.rows import filled, from_json, to_article
from verbale.records import (
    Article,
    Commitment,
    Lineage,
    Mention,
    Report,
    Skipped,
    Statement,
    TimeExpression,
)

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
_STATEMENT = (
    "select statements.row, (select contact from reports where reports.id = statements.report), message"
)
_IN_ORDER = " order by articles.sort, articles.id, at, {table}.id"


def articles(
    connection: sqlite3.Connection,
    name: str | None = None,
    of: ContactQuery | None = None,
    page: Page = EVERY,
) -> Iterator[Article]:
    """Yield all articles, or the one with the id `name`, or those that tell of the contacts of a query; or a page of them."""
    conditions: list[Condition] = [("id = ?", (name,))] if name is not None else []
    conditions += chosen(connection, "articles", of)
    rows = connection.execute(
        f"select row, text from articles where {all_of(conditions)}"
        f" order by sort{' desc' if page.order == 'newest' else ''}, id limit ? offset ?",
        [*values_of(conditions), page.limit, page.offset],
    )
    for row, text in rows:
        yield to_article(row, text)


def given(connection: sqlite3.Connection, name: str) -> tuple[Article, str] | None:
    """Return an article as it was given, before it was read, and by which rules it was read."""
    row = connection.execute("select given, text, rules from articles where id = ?", (name,)).fetchone()
    return (to_article(row[0], row[1]), row[2]) if row else None


def chosen(connection: sqlite3.Connection, kind: str, of: ContactQuery | None) -> list[Condition]:
    """Return the condition that a record of the kind belongs to the contacts of a query; none without a query."""
    return belonging(kind, conditions_of(connection, of)) if of is not None else []


def reports(
    connection: sqlite3.Connection, article: str | None, contact: str | None, of: ContactQuery | None = None
) -> Iterator[Report]:
    """Yield all reports, or those of one article or contact, or of a query's, with the contact's id filled in."""
    conditions: list[Condition] = [
        (f"{column} = ?", (value,))
        for column, value in (("reports.article", article), ("reports.contact", contact))
        if value is not None
    ]
    conditions += chosen(connection, "reports", of)
    rows = connection.execute(
        "select reports.row, reports.contact from reports join articles on articles.id = reports.article"
        f" where {all_of(conditions)}" + _IN_ORDER.format(table="reports"),
        values_of(conditions),
    )
    for row, belongs in rows:
        yield filled(from_json(Report, row), contact=belongs)


def _conditions_of_statements(connection: sqlite3.Connection, query: StatementQuery) -> list[Condition]:
    """Return the query as conditions on the table `statements`, the side in it looked up in the ledger."""
    if query.side is not None:
        query = replace(query, side=side_called(connection, query.side))
    return statement_conditions(query, by_id=query.who is not None and is_actor(connection, query.who))


def statements(
    connection: sqlite3.Connection,
    query: StatementQuery,
    name: str | None = None,
    of: ContactQuery | None = None,
    page: Page = EVERY,
) -> Iterator[Statement]:
    """Yield the statements that fit the query, or the one with the id `name`, with the contact they speak of.

    With `of`, only those that speak of the contacts of that query; with `page`, a part of them.
    """
    for row, contact, _ in _rows_of_statements(connection, query, name, of, page):
        yield filled(from_json(Statement, row), contact=contact)


def sayings(connection: sqlite3.Connection, query: StatementQuery, page: Page = EVERY) -> Iterator[Saying]:
    """Yield of each of the same statements what stands in a list."""
    for row in _rows_of_statements(connection, query, None, None, page):
        yield to_saying(*row)


def _rows_of_statements(
    connection: sqlite3.Connection,
    query: StatementQuery,
    name: str | None,
    of: ContactQuery | None,
    page: Page,
) -> Iterator[tuple[str, str | None, str]]:
    """Yield the statements as JSON, each with the contact that it speaks of, and its words."""
    conditions = _conditions_of_statements(connection, query)
    if name is not None:
        conditions.append(("statements.id = ?", (name,)))
    conditions += chosen(connection, "statements", of)
    # Where all are asked for, article by article: they come in order by themselves, and none is read that is not shown.
    tables = "statements join articles" if conditions else "articles cross join statements"
    yield from connection.execute(
        f"{_STATEMENT} from (select statements.number as found from {tables} on articles.id = statements.article"
        f" where {all_of(conditions)}{_IN_ORDER.format(table='statements')} limit ? offset ?)"
        " cross join statements on statements.number = found",
        [*values_of(conditions), page.limit, page.offset],
    )


def family(connection: sqlite3.Connection, article: str) -> tuple[str, ...]:
    """Return the ids of the articles of the same family."""
    question = "select id from articles where family = (select family from articles where id = ?) order by id"
    return tuple(name for (name,) in connection.execute(question, (article,)))


def number_of_statements(connection: sqlite3.Connection, query: StatementQuery) -> int:
    """Return how many statements fit the query."""
    conditions = _conditions_of_statements(connection, query)
    question = f"select count(*) from statements where {all_of(conditions)}"
    return int(connection.execute(question, values_of(conditions)).fetchone()[0])


def topics_of_statements(connection: sqlite3.Connection, query: StatementQuery) -> list[tuple[str, int]]:
    """Return how many of the statements that fit the query are about each topic, the most frequent first."""
    conditions = _conditions_of_statements(connection, query)
    question = (
        f"with few (id) as materialized (select id from statements where {all_of(conditions)})"
        " select topic, count(*) from few cross join statement_topics on statement = few.id"
        " group by topic order by count(*) desc, topic"
    )
    return connection.execute(question, values_of(conditions)).fetchall()


def records(
    connection: sqlite3.Connection,
    table: str,
    kind: type[Record],
    article: str | None = None,
    of: ContactQuery | None = None,
) -> Iterator[Record]:
    """Yield all records of a table that has an article and a place, or those of one article or a query's contacts."""
    conditions: list[Condition] = [(f"{table}.article = ?", (article,))] if article is not None else []
    conditions += chosen(connection, table, of)
    rows = connection.execute(
        f"select {table}.row from {table} join articles on articles.id = {table}.article"
        f" where {all_of(conditions)}" + _IN_ORDER.format(table=table),
        values_of(conditions),
    )
    for (row,) in rows:
        yield from_json(kind, row)


def commitments(connection: sqlite3.Connection, of: ContactQuery | None = None) -> Iterator[Commitment]:
    """Yield all commitments, or those that belong to a query's contacts, with what became of them."""
    for commitment in records(connection, "commitments", Commitment, of=of):
        yield with_outcome(connection, commitment)


def fates(connection: sqlite3.Connection, query: CommitmentQuery) -> Iterator[Fate]:
    """Yield the commitments that fit the query, each with its statement and the record that tells what became of it."""
    if query.side is not None:
        query = replace(query, side=side_called(connection, query.side))
    if query.to is not None:
        query = replace(query, to=side_called(connection, query.to))
    by_id = query.who is not None and is_actor(connection, query.who)
    conditions = commitment_conditions(query, by_id=by_id)
    rows = connection.execute(
        "select commitments.row, statements.row, statements.side, commitments.toward"
        " from commitments join statements on statements.id = commitments.statement"
        f" join articles on articles.id = commitments.article where {all_of(conditions)}"
        " order by articles.sort, articles.id, commitments.at, commitments.id",
        values_of(conditions),
    )
    return fates_of(connection, rows)


def lineage(
    connection: sqlite3.Connection, of: ContactQuery | None = None, article: str | None = None
) -> Iterator[Lineage]:
    """Yield the edges, or those of a query's articles, or of one article, those to sources outside the ledger first for each."""
    conditions = chosen(connection, "lineage", of)
    conditions += [("lineage.article = ?", (article,))] if article is not None else []
    rows = connection.execute(
        "select lineage.row from lineage join articles on articles.id = lineage.article"
        f" where {all_of(conditions)}"
        " order by articles.sort, articles.id, lineage.source, lineage.outlet, lineage.row",
        values_of(conditions),
    )
    for (row,) in rows:
        yield from_json(Lineage, row)


def skipped(connection: sqlite3.Connection, of: ContactQuery | None = None) -> Iterator[Skipped]:
    """Yield what was passed over, or what was so in a query's articles."""
    conditions = chosen(connection, "skipped", of)
    rows = connection.execute(
        f"select row from skipped where {all_of(conditions)} order by source, id", values_of(conditions)
    )
    for (row,) in rows:
        yield from_json(Skipped, row)


def belonging_to(connection: sqlite3.Connection, kind: str, of: ContactQuery) -> Iterator[Any]:
    """Yield the records of one of `KINDS` that belong to the contacts of a query, in the ledger's order."""
    ask: dict[str, Callable[[], Iterator[Any]]] = {
        "articles": lambda: articles(connection, of=of),
        "reports": lambda: reports(connection, None, None, of),
        "contacts": lambda: contacts(connection, of),
        "skipped": lambda: skipped(connection, of),
        "mentions": lambda: records(connection, "mentions", Mention, of=of),
        "times": lambda: records(connection, "times", TimeExpression, of=of),
        "statements": lambda: statements(connection, StatementQuery(), of=of),
        "commitments": lambda: commitments(connection, of),
        "lineage": lambda: lineage(connection, of=of),
    }
    return ask[kind]()


def counts(connection: sqlite3.Connection, of: ContactQuery | None = None) -> dict[str, int]:
    """Return how many records of each kind there are, or how many belong to a query's contacts."""
    found = {}
    for kind in KINDS:
        conditions = chosen(connection, kind, of)
        counted = f"select count(*) from {kind} where {all_of(conditions)}"
        found[kind] = int(connection.execute(counted, values_of(conditions)).fetchone()[0])
    return found
