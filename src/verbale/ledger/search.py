"""Full-text search: which articles and statements hold some words, and where."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from verbale.actors import Knowledge
from verbale.ledger.actors import knowledge_in
from verbale.ledger.conditions import all_of, values_of
from verbale.ledger.queries import Condition, window
from verbale.ledger.search_words import search_expression
from verbale.records import When

Where = Literal["articles", "statements"]
Kind = Literal["article", "statement"]

# Around the words found, in what SQLite gives back; no text of an article holds them by chance.
_OPEN, _CLOSE = "\ue000\ue001", "\ue001\ue000"
_MARKED = re.compile(f"{_OPEN}(.*?){_CLOSE}", re.S)
_AROUND = 24  # words shown of an article: some two lines of a terminal
# Of more texts than these, only those read last are put in order: to weigh 5,000 takes some 30 ms.
_WEIGHED = 5_000
_INDEXES: dict[Kind, str] = {"article": "article_search", "statement": "statement_search"}
# What narrows a text stands in an index of its own, so that no text has to be read for it.
_ARTICLES = "articles indexed by articles_at_a_glance on articles.number = article_search.rowid"
_STATEMENTS = "statements on statements.number = statement_search.rowid"
_THEIR_ARTICLES = " join articles on articles.id = statements.article"
_FITTING = "from {search} join {tables} where {search} match ? and {search}.rowid >= ? and {where}"
_OLDEST = f"select {{search}}.rowid {_FITTING} order by {{search}}.rowid desc limit 1 offset {_WEIGHED - 1}"
_BEST = f"select {{search}}.rowid {_FITTING} order by rank, {{kind}}s.id limit ?"
_FOUND: dict[Kind, str] = {
    "article": "articles on articles.number = article_search.rowid",
    "statement": _STATEMENTS + _THEIR_ARTICLES,
}
_SHOWN: dict[Kind, str] = {
    "article": (
        "select articles.id, articles.id, articles.published, articles.outlet, articles.title, articles.language,"
        f" null, null, null, snippet(article_search, -1, '{_OPEN}', '{_CLOSE}', '…', {_AROUND})"
    ),
    "statement": (
        "select statements.id, articles.id, coalesce(statements.date, articles.published), articles.outlet,"
        " articles.title, articles.language, statements.speaker, statements.name, statements.side,"
        f" highlight(statement_search, 0, '{_OPEN}', '{_CLOSE}')"
    ),
}


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is looked for: words as `search_words` tells, and what narrows the texts.

    `within`: only articles, or only statements. `language`: BCP 47. `outlet`: its name in any language or script, small
    and capital letters the same. `since`, `until`: EDTF days, months or years, both included; of articles the day of
    publication counts, of statements the day when it was said. `limit`: so many of each kind, the best ones; of more than
    5,000 that fit, the best among those read last.
    """

    words: str
    within: Where | None = None
    language: str | None = None
    outlet: str | None = None
    since: str | None = None
    until: str | None = None
    limit: int = 20


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text; `found` where it is one of the words looked for."""

    text: str
    found: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """An article or statement that holds the words: `pieces` are the words with what stands around them.

    Of a statement, `date` is the day when it was said or published, and `pieces` are its whole message.
    """

    kind: Kind
    id: str
    article: str
    pieces: tuple[Piece, ...]
    date: str | None = None
    outlet: str | None = None
    title: str | None = None
    language: str | None = None
    speaker: str | None = None
    name: str | None = None
    side: str | None = None


def search(connection: sqlite3.Connection, query: SearchQuery) -> Iterator[Hit]:
    """Yield the articles, then the statements, that fit the query, the best first.

    Raises LedgerError where the words cannot be understood.
    """
    expression = search_expression(query.words)
    connection.create_function("folded", 1, lambda name: name and name.casefold(), deterministic=True)
    narrowed = _narrowed(query, knowledge_in(connection))
    if query.within != "statements":
        fitting = [*narrowed, *_published(query)]
        yield from _hits(connection, "article", expression, _ARTICLES, fitting, query.limit)
    if query.within != "articles":
        fitting = [*narrowed, *window(query.since, query.until)]
        tables = _STATEMENTS + (_THEIR_ARTICLES if narrowed else "")
        yield from _hits(connection, "statement", expression, tables, fitting, query.limit)


def _hits(
    connection: sqlite3.Connection,
    kind: Kind,
    expression: str,
    tables: str,
    conditions: list[Condition],
    limit: int,
) -> Iterator[Hit]:
    """Find the best first, and only then look up the words of each: that takes longer than the search."""
    index = _INDEXES[kind]
    names = {"search": index, "tables": tables, "kind": kind, "where": all_of(conditions)}
    values = values_of(conditions)
    oldest = connection.execute(_OLDEST.format(**names), (expression, 0, *values)).fetchone()
    begin = oldest[0] if oldest else 0
    best = [row[0] for row in connection.execute(_BEST.format(**names), (expression, begin, *values, limit))]
    # The plus keeps SQLite from searching once more for each of them.
    wanted = f"+{index}.rowid in ({', '.join('?' * len(best))})"
    fitting = _FITTING.format(search=index, tables=_FOUND[kind], where=wanted)
    shown = connection.execute(f"{_SHOWN[kind]}, {index}.rowid {fitting}", (expression, begin, *best))
    rows = {row[-1]: row for row in shown}
    for row in (rows[number] for number in best):
        yield Hit(kind, row[0], row[1], _pieces(row[9]), *row[2:9])


def _narrowed(query: SearchQuery, knowledge: Knowledge) -> list[Condition]:
    """Ask for the language and the outlet."""
    conditions: list[Condition] = []
    if query.language:
        tag = query.language.lower()
        conditions.append(
            ("(lower(articles.language) = ? or lower(articles.language) like ?)", (tag, f"{tag}-%"))
        )
    if query.outlet:
        names = outlet_names(query.outlet, knowledge)
        marks = ", ".join("?" * len(names))
        elsewhere = (
            f"select 1 from seen where seen.article = articles.id and folded(seen.outlet) in ({marks})"
        )
        told = f"(folded(articles.outlet) in ({marks}) or exists ({elsewhere}))"
        conditions.append((told, names * 2))
    return conditions


def outlet_names(name: str, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the name, folded, and all others that the outlet has: TASS is ТАСС too."""
    folded = name.casefold()
    found = {folded}
    for outlet in knowledge.tables.outlets.values():
        names = {spelling.casefold() for spellings in outlet.names.values() for spelling in spellings}
        if folded in names or folded == outlet.id.casefold():
            found |= names
    return tuple(sorted(found))


def _published(query: SearchQuery) -> list[Condition]:
    """Ask for articles of which at least one possible day of publication is among those told."""
    conditions: list[Condition] = []
    known = "articles.sort != '~' and"
    if query.since:
        conditions.append(
            (f"{known} substr(articles.sort, 12, 10) >= ?", (str(When.parse(query.since).earliest),))
        )
    if query.until:
        conditions.append(
            (f"{known} substr(articles.sort, 1, 10) <= ?", (str(When.parse(query.until).latest),))
        )
    return conditions


def _pieces(marked: str) -> tuple[Piece, ...]:
    """Return the text in parts, those between the marks as found; line ends become blanks."""
    parts = _MARKED.split(marked)
    return tuple(
        Piece(" ".join(part.split("\n")), bool(place % 2)) for place, part in enumerate(parts) if part
    )
