"""What views show beside a record: the accounts of a contact in one question, the text of an article alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from verbale.ledger.rows import filled, from_json, to_article
from verbale.records import Article, Report


def told_of(connection: sqlite3.Connection, contact: str) -> Iterator[tuple[Report, Article]]:
    """Yield the reports of a contact, each with its article."""
    rows = connection.execute(
        "select reports.row, articles.row, text from reports join articles on articles.id = reports.article"
        " where contact = ? order by articles.sort, articles.id, at, reports.id",
        (contact,),
    )
    for row, article, text in rows:
        yield filled(from_json(Report, row), contact=contact), to_article(article, text)


def text_of(connection: sqlite3.Connection, article: str) -> str | None:
    """Return the text of an article."""
    row = connection.execute("select text from articles where id = ?", (article,)).fetchone()
    return row[0] if row else None
