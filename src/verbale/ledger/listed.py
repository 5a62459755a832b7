"""Contacts in the order in which they are listed: whole, or only what stands in a list of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from verbale.ledger.conditions import GLANCE, all_of, conditions_of, narrowed, values_of
from verbale.ledger.glance import Glance, to_glance
from verbale.ledger.queries import ContactQuery, Order, Page
from verbale.ledger.rows import filled, to_contact
from verbale.records import Contact

# Puts numbers of rows in order first, and fetches the long rows one after another as they are asked for; without a
# limit SQLite may forget the order of an inner question (https://sqlite.org/optoverview.html, omit ORDER BY).
_LIGHT = "limit -1"
_ORDERS: dict[Order, str] = {"date": "day, id", "newest": "day desc, id"}
# What stands in the index of orders alone, as against that which narrows contacts too.
_ELSEWHERE = ("people", "place", "topics", "sources")
_BY_DATE = "contacts indexed by contacts_by_date"


def contacts(
    connection: sqlite3.Connection, query: ContactQuery, name: str | None = None, page: Page | None = None
) -> Iterator[Contact]:
    """Yield the contacts that fit the query, or the one with the id `name`; a page of them comes in order of date."""
    for row, unconfirmed in _rows(connection, query, name, page):
        yield filled(to_contact(row), unconfirmed=unconfirmed)


def glances(
    connection: sqlite3.Connection, query: ContactQuery, page: Page | None = None
) -> Iterator[Glance]:
    """Yield of each of the same contacts what stands in a list."""
    for row, unconfirmed in _rows(connection, query, None, page):
        yield to_glance(row, unconfirmed)


def _rows(
    connection: sqlite3.Connection, query: ContactQuery, name: str | None, page: Page | None
) -> Iterator[tuple[str, bool]]:
    """Yield the contacts as JSON, each with whether its day has passed without a report of it."""
    latest = connection.execute("select max(published_from) from articles").fetchone()[0]
    # Days are found by their own index, not in the order of publication: SQLite has no figures to know that by.
    order = "+sort, id" if query.since or query.until else "sort, id"
    part = _LIGHT
    table, key, where, values = _where_found(connection, query, name, page)
    if page is not None:
        order, part = _order_of(page.order), "limit ? offset ?"
        values += [str(page.limit), str(page.offset)]
    rows = connection.execute(
        f"select row, due from (select {key} as found from {table} where {where} order by {order} {part})"
        f" cross join contacts on contacts.{key} = found",
        values,
    )
    for row, due in rows:
        yield row, due is not None and latest is not None and due < latest


def _where_found(
    connection: sqlite3.Connection, query: ContactQuery, name: str | None, page: Page | None
) -> tuple[str, str, str, list[str]]:
    """Return the table that is narrow enough, what its rows are fetched by, the conditions, and the values of both."""
    many = query == ContactQuery(mode=query.mode, topic=query.topic)
    if page is not None and page.order in _ORDERS and not many:
        table, where, values = narrowed(connection, query)
        return table, "id", where, values
    conditions = conditions_of(connection, query)
    if name is not None:
        conditions.append(("id = ?", (name,)))
    where, values = all_of(conditions), values_of(conditions)
    if page is None:
        return "contacts", "rowid", where, values
    if page.order in _ORDERS:  # very many fit: it ends with the page
        return _BY_DATE, "rowid", where, values
    if page.order.removeprefix("-") not in _ELSEWHERE:
        return GLANCE, "rowid", where, values
    where = f"id in (select id from {GLANCE} where {where})" if conditions else where
    return "contacts indexed by contacts_in_order", "rowid", where, values


def _order_of(order: Order) -> str:
    """Return what puts contacts in that order; those without a value come last either way."""
    column = order.removeprefix("-")
    down = " desc" if order.startswith("-") else ""
    return _ORDERS.get(order) or f"{column} is null, {column}{down}, day, id"
