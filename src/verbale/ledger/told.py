"""What views show beside a record: the accounts of a contact in one question, the text of an article alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

# Both ends in one value: each question of the words behind a field costs as much as all else of a report.
_FIRST = (
    "(select start || ' ' || stop from evidence where record = reports.id and field = 'contact'"
    " order by start, stop limit 1)"
)


class Telling(NamedTuple):
    """A report and its article as far as a time line shows them: most of a time line is these, and to read both whole takes five times as long.

    From `start` to `stop` stand the words of contact; `derived` tells whether the article comes from another.
    """

    report: str
    status: str
    article: str
    outlet: str | None
    title: str | None
    uri: str
    published: str | None
    text: str
    derived: bool
    start: int
    stop: int


def told_of(connection: sqlite3.Connection, contact: str) -> Iterator[Telling]:
    """Yield what tells of a contact, in no order: the contact has one."""
    rows = connection.execute(
        "select reports.id, status, articles.id, outlet, title, uri, published, text,"
        f" exists (select 1 from lineage where lineage.article = articles.id), {_FIRST}"
        " from reports join articles on articles.id = reports.article"
        " where contact = ?",
        (contact,),
    )
    for *told, trigger in rows:
        yield Telling._make((*told, *map(int, trigger.split())))


class Called(NamedTuple):
    """By what a reader knows an article."""

    outlet: str | None
    title: str | None
    uri: str


def called(connection: sqlite3.Connection, article: str) -> Called | None:
    """Return by what a reader knows an article: to read all of it takes ten times as long."""
    row = connection.execute("select outlet, title, uri from articles where id = ?", (article,)).fetchone()
    return Called._make(row) if row else None


def text_of(connection: sqlite3.Connection, article: str) -> str | None:
    """Return the text of an article."""
    row = connection.execute("select text from articles where id = ?", (article,)).fetchone()
    return row[0] if row else None
