"""Full-text search: which articles and statements hold some words, and where."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from verbale.actors import Knowledge
from verbale.ledger.actors import knowledge_in
from verbale.ledger.queries import Condition, window
from verbale.ledger.search_words import search_expression
from verbale.records import When

Where = Literal["articles", "statements"]

# Around the words found, in what SQLite gives back; no text of an article holds them by chance.
_OPEN, _CLOSE = "\ue000\ue001", "\ue001\ue000"
_MARKED = re.compile(f"{_OPEN}(.*?){_CLOSE}", re.S)
_AROUND = 24  # words shown of an article: some two lines of a terminal
_ARTICLES = f"""
select articles.id, articles.id, articles.published, articles.outlet, articles.title, articles.language, null, null, null,
  snippet(article_search, -1, '{_OPEN}', '{_CLOSE}', '…', {_AROUND})
from article_search join articles on articles.number = article_search.rowid
where article_search match ? and %s order by rank, articles.id limit ?
"""
_STATEMENTS = f"""
select statements.id, articles.id, coalesce(statements.date, articles.published), articles.outlet, articles.title,
  articles.language, statements.speaker, statements.name, statements.side,
  highlight(statement_search, 0, '{_OPEN}', '{_CLOSE}')
from statement_search join statements on statements.number = statement_search.rowid
  join articles on articles.id = statements.article
where statement_search match ? and %s order by rank, statements.id limit ?
"""


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is looked for: words as `search_words` tells, and what narrows the texts.

    `within`: only articles, or only statements. `language`: BCP 47. `outlet`: its name in any language or script, small
    and capital letters the same. `since`, `until`: EDTF days, months or years, both included; of articles the day of
    publication counts, of statements the day when it was said. `limit`: so many of each kind, the best ones.
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

    kind: Literal["article", "statement"]
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
        yield from _hits(connection, "article", _ARTICLES, expression, [*narrowed, *_published(query)], query)
    if query.within != "articles":
        said = window(query.since, query.until)
        yield from _hits(connection, "statement", _STATEMENTS, expression, [*narrowed, *said], query)


def _hits(
    connection: sqlite3.Connection,
    kind: Literal["article", "statement"],
    question: str,
    expression: str,
    conditions: list[Condition],
    query: SearchQuery,
) -> Iterator[Hit]:
    where = " and ".join(condition for condition, _ in conditions) or "true"
    values = [value for _, values in conditions for value in values]
    for row in connection.execute(question % where, (expression, *values, query.limit)):
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
    known = "articles.published is not null and"
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
