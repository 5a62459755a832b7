"""Which articles come from one another: found with the lineage module, kept as one family id."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable

from verbale.ledger.proof import check_places, places_of_edge
from verbale.ledger.rows import to_article, to_json
from verbale.lineage import find_lineage, shingles
from verbale.records import Article, Lineage

# Two articles are compared if they share at least this part of the shorter one's shingles. A rewrite
# that keeps one run of words in five shares far more, two reports on one event seldom so much.
_SHARED = 0.05
# Any two texts may have one in common by chance: in a ledger of 100,000, each would be compared with ten for that alone.
_FEWEST = 2
# A shingle that so many articles hold tells nothing of where one comes from, and costs much to look up.
_TOO_MANY = 1000


def write_lineage(connection: sqlite3.Connection, article: Article) -> set[str]:
    """Find and write from which articles this one comes, and which come from it.

    Returns the articles that have other origins than before, this one included.
    """
    _index(connection, article)
    candidates = _candidates(connection, article)
    edges = find_lineage(article, candidates)
    texts = {other.id: other.text for other in (article, *candidates)}
    for edge in edges:
        for owner, place in places_of_edge(edge):
            check_places(texts[owner], f"lineage of {edge.article}", iter((place,)))
    ends = {end for edge in edges for end in (edge.article, edge.source) if isinstance(end, str)} | {
        article.id
    }
    affected = set().union(*_groups(connection, ends))
    before = origins_of(connection, sorted(affected))
    connection.execute("delete from lineage where article = ?1 or source = ?1", (article.id,))
    connection.executemany("insert into lineage values (?, ?, ?, ?, ?)", [_row(edge) for edge in edges])
    _unite(connection, affected)
    after = origins_of(connection, sorted(affected))
    return {article.id} | {other for other in affected if before[other] != after[other]}


def origins_of(connection: sqlite3.Connection, articles: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return for each article what it comes from: its family, and outlets outside the ledger."""
    rows = connection.execute(
        "select id, family from articles where id in (select value from json_each(?))",
        (to_json(sorted(set(articles))),),
    )
    families = dict(rows.fetchall())
    origins = {family: {f"family {family}"} for family in families.values()}
    outside = connection.execute(
        "select articles.family, lineage.outlet from articles join lineage on lineage.article = articles.id"
        " where articles.family in (select value from json_each(?)) and lineage.source is null",
        (to_json(sorted(origins)),),
    )
    for family, outlet in outside:
        origins[family].add(f"outlet {outlet}")
    return {article: frozenset(origins[family]) for article, family in families.items()}


def _index(connection: sqlite3.Connection, article: Article) -> None:
    """Write the article's shingles, which depend on its text alone and so are written once."""
    number, found = _number(connection, article.id), shingles(article.text)
    connection.executemany(
        "insert or ignore into shingles values (?, ?, ?)",
        [(shingle, number, len(found)) for shingle in sorted(found)],
    )


def _candidates(connection: sqlite3.Connection, article: Article) -> list[Article]:
    """Return the articles that share enough shingles with this one, in order of their ids."""
    number, own = _number(connection, article.id), shingles(article.text)
    shared: Counter[tuple[int, int]] = Counter()  # by article and how many shingles it has
    for shingle in own:
        rows = connection.execute(
            "select article, size from shingles where shingle = ? limit ?", (shingle, _TOO_MANY + 1)
        ).fetchall()
        if len(rows) <= _TOO_MANY:
            shared.update(rows)
    fewest = min(_FEWEST, len(own))  # most share less: nothing is worked out for them
    near = [
        other
        for (other, size), both in shared.items()
        if (both >= fewest or both >= size) and other != number and both >= _least(min(len(own), size))
    ]
    found = [
        connection.execute("select row, text from articles where number = ?", (other,)).fetchone()
        for other in near
    ]
    return sorted((to_article(row, text) for row, text in found), key=lambda other: other.id)


def _least(size: int) -> float:
    """Return how many shingles two articles must share of which the shorter one has so many."""
    return max(min(_FEWEST, size), _SHARED * size)


def _row(edge: Lineage) -> tuple[str | None, ...]:
    if isinstance(edge.source, str):
        return edge.article, edge.source, None, edge.relation, to_json(edge)
    return edge.article, None, edge.source.outlet.casefold(), edge.relation, to_json(edge)


def _number(connection: sqlite3.Connection, article: str) -> int:
    return int(connection.execute("select number from articles where id = ?", (article,)).fetchone()[0])


def _unite(connection: sqlite3.Connection, articles: set[str]) -> None:
    """Give each of these articles, and all that hang together with it, the family id of its group.

    The id is the least article id of the group, so it does not depend on the order of reading.
    """
    for group in _groups(connection, articles):
        connection.executemany(
            "update articles set family = ?1 where id = ?2 and family != ?1",
            [(min(group), article) for article in sorted(group)],
        )


def _groups(connection: sqlite3.Connection, articles: set[str]) -> list[set[str]]:
    """Return the groups of articles that hang together of which these are part, each once."""
    groups: list[set[str]] = []
    done: set[str] = set()
    for start in sorted(articles):
        if start not in done:
            groups.append(_related(connection, start))
            done |= groups[-1]
    return groups


def _related(connection: sqlite3.Connection, start: str) -> set[str]:
    group, waiting = {start}, [start]
    while waiting:
        article = waiting.pop()
        rows = connection.execute(
            "select source from lineage where article = ? and source is not null"
            " union select article from lineage where source = ?",
            (article, article),
        )
        for (other,) in rows.fetchall():
            if other not in group:
                group.add(other)
                waiting.append(other)
    return group
