"""Groups of articles with the edges between them; the form is told in `gold/lineage/README.md`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from gold_files import GOLD, articles_of, named_twice, not_once, print_faults, rows_of, unknown
from verbale.records import Article
from verbale.records.lineage import DriftKind, Relation

FOLDER = GOLD / "lineage"


@dataclass(frozen=True)
class Change:
    """A change between two texts; the words are absent on the side that has none. An `optional` one may be missed."""

    kinds: tuple[str, ...]
    article: str | None
    source: str | None
    optional: bool = False


@dataclass(frozen=True)
class Edge:
    """An article and the one that it was made from, by their keys."""

    article: str
    source: str
    relations: tuple[str, ...]
    optional: bool
    drift: tuple[Change, ...]


@dataclass(frozen=True)
class Group:
    """Articles on one event, and which of them comes from which."""

    name: str
    kind: str
    articles: dict[str, Article]
    edges: tuple[Edge, ...]


def load_groups(path: Path) -> list[Group]:
    """Return the groups of a file."""
    return [
        Group(
            name=row["name"],
            kind=row["kind"],
            articles=articles_of(row),
            edges=tuple(_edge(one) for one in row.get("edges", [])),
        )
        for row in rows_of(path, "groups")
    ]


def _edge(row: dict[str, Any]) -> Edge:
    drift = tuple(
        Change(tuple(one["kind"]), one.get("article"), one.get("source"), bool(one.get("optional", False)))
        for one in row.get("drift", [])
    )
    return Edge(
        row["article"], row["source"], tuple(row["relation"]), bool(row.get("optional", False)), drift
    )


def faults(path: Path) -> list[str]:
    """Return what is wrong with the form of a file, one line each."""
    groups = load_groups(path)
    wrong = named_twice(group.name for group in groups)
    for group in groups:
        for edge in group.edges:
            wrong += [f"{group.name}: {problem}" for problem in _faults_of(group, edge)]
    return wrong


def _faults_of(group: Group, edge: Edge) -> list[str]:
    ends = (edge.article, edge.source)
    wrong = [f"no article {key}" for key in ends if key not in group.articles]
    if wrong:
        return wrong
    wrong += unknown("relation", edge.relations, get_args(Relation))
    for change in edge.drift:
        wrong += unknown("drift", change.kinds, get_args(DriftKind))
        for key, words in zip(ends, (change.article, change.source), strict=True):
            wrong += not_once(words, group.articles[key].text, key) if words else []
        if change.article is None and change.source is None:
            wrong.append(f"a change {change.kinds} without words")
    return wrong


def _count(path: Path) -> str:
    groups = load_groups(path)
    edges = [edge for group in groups for edge in group.edges]
    changes = sum(len(edge.drift) for edge in edges)
    return f"{len(groups)} groups, {len(edges)} edges, {changes} changes"


if __name__ == "__main__":
    print_faults(_count, faults)
