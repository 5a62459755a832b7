"""Groups of articles with the edges between them; the form is told in `gold/lineage/README.md`."""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from verbale.records import Article
from verbale.records.lineage import DriftKind, Relation

FOLDER = Path(__file__).parents[2] / "gold" / "lineage"


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
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["groups"]
    return [
        Group(
            name=row["name"],
            kind=row["kind"],
            articles={one["key"]: _article(row["name"], one) for one in row["articles"]},
            edges=tuple(_edge(one) for one in row.get("edges", [])),
        )
        for row in rows
    ]


def _article(group: str, row: dict[str, Any]) -> Article:
    return Article.of(
        row["text"].strip() + "\n",
        uri=f"{group}/{row['key']}.txt",
        published=row.get("published"),
        outlet=row.get("outlet"),
        title=row.get("title"),
        language=row["language"],
    )


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
    names = [group.name for group in groups]
    wrong = [f"{name}: twice" for name in sorted(set(names)) if names.count(name) > 1]
    for group in groups:
        for edge in group.edges:
            wrong += [f"{group.name}: {problem}" for problem in _faults_of(group, edge)]
    return wrong


def _faults_of(group: Group, edge: Edge) -> list[str]:
    ends = (edge.article, edge.source)
    wrong = [f"no article {key}" for key in ends if key not in group.articles]
    if wrong:
        return wrong
    wrong += [f"unknown relation {one}" for one in edge.relations if one not in get_args(Relation)]
    for change in edge.drift:
        wrong += [f"unknown drift {one}" for one in change.kinds if one not in get_args(DriftKind)]
        for key, words in zip(ends, (change.article, change.source), strict=True):
            count = group.articles[key].text.count(words) if words else 1
            if count != 1:
                wrong.append(f"{words!r} stands {count} times in {key}")
        if change.article is None and change.source is None:
            wrong.append(f"a change {change.kinds} without words")
    return wrong


def main() -> None:
    """Print the faults of the files named."""
    for name in sys.argv[1:]:
        path = Path(name)
        groups = load_groups(path)
        edges = [edge for group in groups for edge in group.edges]
        changes = sum(len(edge.drift) for edge in edges)
        print(f"{path.name}: {len(groups)} groups, {len(edges)} edges, {changes} changes")
        for fault in faults(path):
            print("  " + fault)


if __name__ == "__main__":
    main()
