"""What follows from many articles together, as it ought to be: families, related texts, contacts, what became of commitments.

Each function yields what is not as it ought to be, so that `check` can tell it and `repair` write it anew.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator

from verbale.ledger.all_contacts import all_contacts
from verbale.ledger.counted import is_counted
from verbale.ledger.decide import Stored, as_stored
from verbale.ledger.outcomes import verdicts_on
from verbale.ledger.rows import from_json, to_contact, to_json
from verbale.lineage import shingles
from verbale.records import Judgement, Lineage, article_id
from verbale.tagging import is_screened


def wrong_families(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Yield the articles that have another family id than the least id of all they hang together with, and that id."""
    parent: dict[str, str] = {}

    def root(article: str) -> str:
        while (above := parent.get(article, article)) != article:
            parent[article] = parent.get(above, above)
            article = above
        return article

    edges = connection.execute("select article, source from lineage where source is not null")
    for article, source in edges:
        low, high = sorted((root(article), root(source)))
        parent[high] = low
    for article, family in connection.execute("select id, family from articles order by id").fetchall():
        if root(article) != family:
            yield article, root(article)


def wrong_edges(connection: sqlite3.Connection) -> Iterator[tuple[int, Lineage]]:
    """Yield the edges of which a column says something else than the record, with their row."""
    rows = connection.execute(
        "select rowid, article, source, outlet, relation, row from lineage order by rowid"
    )
    for number, *columns, row in rows.fetchall():
        edge = from_json(Lineage, row)
        if columns != list(edge_columns(edge)):
            yield number, edge


def edge_columns(edge: Lineage) -> tuple[str | None, ...]:
    """Return article, source, outlet and relation as they stand beside the record."""
    if isinstance(edge.source, str):
        return edge.article, edge.source, None, edge.relation
    return edge.article, None, edge.source.outlet.casefold(), edge.relation


def wrong_shingles(connection: sqlite3.Connection) -> Iterator[tuple[int, str, frozenset[int]]]:
    """Yield number, id and shingles of the articles whose shingles are others than those of the text.

    An article that was only screened may have none.
    """
    summed = "select article, count(*), sum(shingle % 1000003), min(size), max(size) from shingles group by article"
    stored = {number: tuple(rest) for number, *rest in connection.execute(summed)}
    articles = connection.execute("select number, id, text, rules from articles order by id")
    for number, name, text, rules in articles:
        if article_id(text) != name:
            continue  # a damaged text tells nothing
        own = frozenset(shingles(text))
        size = len(own)
        told = (size, sum(shingle % 1000003 for shingle in own), size, size) if own else None
        unread = number not in stored and any(map(is_screened, rules.split()))
        if stored.get(number) != told and not unread:
            yield number, name, own


def wrong_outcomes(connection: sqlite3.Connection) -> Iterator[tuple[str, list[tuple[str | int, ...]]]]:
    """Yield the commitments with other outcomes than all records together tell, and what these are."""
    rows = connection.execute(
        "select record from clues where record in (select id from commitments) order by record"
    )
    for (commitment,) in rows.fetchall():
        wanted = verdicts_on(connection, commitment)
        there = connection.execute(
            "select * from outcomes where commitment = ? order by record", (commitment,)
        )
        if there.fetchall() != wanted:
            yield commitment, wanted


def wrong_judgements(connection: sqlite3.Connection) -> Iterator[Judgement]:
    """Yield the judgements of which a column, or a report that they name, is another one than the record tells."""
    for *columns, row in connection.execute(
        "select id, made, number, withdrawn, row from judgements"
    ).fetchall():
        judgement = from_json(Judgement, row)
        named = connection.execute(
            "select report from judged where judgement = ?", (judgement.id,)
        ).fetchall()
        told = [judgement.id, judgement.when, judgement.number, judgement.withdrawn]
        if columns != told or sorted(name for (name,) in named) != sorted(judgement.named):
            yield judgement


def wrong_contacts(
    connection: sqlite3.Connection, told: Callable[[int, int], object] = lambda done, total: None
) -> Iterator[tuple[Stored | None, str]]:
    """Yield the contacts that are not as reports and judgements give them, and what of them is wrong.

    None stands for a contact that no report tells of; then its id is what is wrong. A level is not compared: it
    is that of the lists of actors when the contact was last decided on. `told` is told how many contacts are done, and of how many.
    """
    found: dict[
        str, int
    ] = {}  # of each contact how many reports; of what is wrong more may be seen from another side
    for done, total, part in all_contacts(connection):
        told(done, total)
        for merged in part:
            if found.get(merged.id, 0) >= len(merged.accounts):
                continue
            stored = as_stored(connection, merged)
            found[merged.id] = len(merged.accounts)
            wrong = _wrong_in(connection, stored)
            if wrong:
                yield stored, wrong
    for (name,) in connection.execute("select id from contacts order by id").fetchall():
        if name not in found:
            yield None, name


def _wrong_in(connection: sqlite3.Connection, stored: Stored) -> str:
    contact = stored.contact
    row = connection.execute(
        "select id, sort, at, first_day, last_day, due, mode, status, row from contacts where id = ?",
        (contact.id,),
    ).fetchone()
    if row is None:
        return "it is missing"
    if row[:-1] != stored.row[:-1] or _without_level(row[-1]) != _without_level(str(stored.row[-1])):
        return "it is not what its reports give"
    facets = connection.execute("select kind, value from facets where contact = ?", (contact.id,))
    if Counter(facets.fetchall()) != Counter(stored.facets):
        return "its facets are not what its reports give"
    if not is_counted(connection, contact.id):
        return "it is not counted by what its reports give"
    rows = connection.execute("select id from reports where contact = ?", (contact.id,)).fetchall()
    if {name for (name,) in rows} != set(contact.reports):
        return "its reports do not name it"
    for decision in contact.decisions:
        wanted = [(contact.id, decision.score, to_json(decision.reasons), decision.by, decision.when)]
        rows = connection.execute(
            "select contact, score, reasons, judge, judged from decisions where report = ? and valid_to is null",
            (decision.report,),
        ).fetchall()
        if rows != wanted:
            return "its decisions are not what its reports give"
    return ""


def _without_level(row: str) -> object:
    try:
        contact = to_contact(row)
    except ValueError:
        return row
    return to_json(contact).replace(f'"level":"{contact.level}"', "")
