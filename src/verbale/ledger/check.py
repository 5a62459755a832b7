"""Whether a ledger is whole: every place in its text, nothing that belongs to nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from verbale.errors import RecordError
from verbale.ledger.failures import plain_failures
from verbale.ledger.proof import check_places, places_of, places_of_article, places_of_edge
from verbale.records import Evidence

if TYPE_CHECKING:
    from verbale.ledger.store import Ledger

# What must find nothing, and what it means if it does.
_QUESTIONS = (
    (
        "evidence points outside its text: {}",
        "select record from evidence join articles on articles.id = article"
        " where start < 0 or stop <= start or stop > length(text)",
    ),
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


def check(ledger: Ledger) -> list[str]:
    """Return what is wrong with the ledger, one plain line each; nothing where it is whole."""
    with ledger.snapshot(), plain_failures(ledger.path):
        return [*_damage(ledger.connection), *_loose_ends(ledger.connection), *_unproven(ledger)]


def _damage(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("pragma integrity_check").fetchall()
    found = [f"the file is damaged: {row[0]}" for row in rows if row[0] != "ok"]
    rows = connection.execute("pragma foreign_key_check").fetchall()
    return found + [f"a row of {row[0]} belongs to no {row[2]}" for row in rows]


def _loose_ends(connection: sqlite3.Connection) -> list[str]:
    return [
        message.format(row[0]) for message, question in _QUESTIONS for row in connection.execute(question)
    ]


def _unproven(ledger: Ledger) -> list[str]:
    """Cut every place of every record out of its text once more."""
    found: list[str] = []
    texts: dict[str, str] = {}
    for article in ledger.articles():
        texts[article.id] = article.text
        found += _complaints(article.text, f"article {article.id}", places_of_article(article))
    kinds = (ledger.reports, ledger.statements, ledger.mentions, ledger.times, ledger.commitments)
    for records in kinds:
        for record in records():
            found += _complaints(texts[record.article], record.id, places_of(record))
    for edge in ledger.lineage():
        for owner, place in places_of_edge(edge):
            found += _complaints(texts[owner], f"lineage of {edge.article}", iter((place,)))
    return found


def _complaints(text: str, record: str, places: Iterator[Evidence]) -> list[str]:
    try:
        check_places(text, record, places)
    except RecordError as error:
        return [str(error)]
    return []
