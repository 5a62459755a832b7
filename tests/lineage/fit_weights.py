"""Fits `src/verbale/lineage/weights.toml`: `python tests/lineage/fit_weights.py`.

The pairs are those of one group in `gold/lineage/train-*.toml`, and all of `samples` and `gold/news` among themselves and of
`families.toml` that share some details; texts with the same words and pairs that gold leaves open are left out. Printed are the weights, and how
good the confidence is of pairs that the weights were not fitted to: each group's by the weights of all others.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from functools import partial
from itertools import combinations, pairwise
from math import exp
from pathlib import Path
from typing import NamedTuple

from lineage_gold import FOLDER, load_groups

from verbale.languages import detect_language
from verbale.lineage.details import compare_details
from verbale.lineage.direction import Side, are_apart, cites
from verbale.lineage.outline import outline
from verbale.lineage.overlap import overlap
from verbale.lineage.relation import SAME_WORDS, Evidence, evidence, may_be_made_of
from verbale.records import Article

ROOT = Path(__file__).parents[2]
NAMES = [field.name for field in fields(Evidence)]
RIDGE = 0.05  # keeps weights small where the pairs tell nothing of them
BINS = (0.0, 0.02, 0.1, 0.3, 0.7, 0.9, 0.98, 1.0)


class Row(NamedTuple):
    """A pair of articles: of which group, what they share, and whether one comes from the other."""

    group: str
    pair: str
    values: tuple[float, ...]
    related: bool


def rows() -> Iterator[Row]:
    """Yield the pairs."""
    for path in sorted(FOLDER.glob("train-*.toml")):
        for group in load_groups(path):
            known = {frozenset((edge.article, edge.source)): not edge.optional for edge in group.edges}
            yield from _rows(group.articles, known, partial(_same, group.name))
    listed = json.loads((ROOT / "gold/samples/_corpus.json").read_text(encoding="utf-8"))["lineage"]
    known = {
        frozenset((one["article"], one["source"])): True for one in listed if isinstance(one["source"], str)
    }
    yield from _rows({article.uri: article for article in _samples()}, known, min)
    yield from _families()


def _same(name: str, _: tuple[str, str]) -> str:
    return name


def _families() -> Iterator[Row]:
    listed = tomllib.loads((Path(__file__).parent / "families.toml").read_text(encoding="utf-8"))["article"]
    source = {row["name"]: row.get("source") for row in listed}

    def root(name: str) -> str:
        return root(source[name]) if source[name] else name

    articles = {
        row["name"]: Article.of(row["text"].strip("\n"), uri=row["name"], language=row["language"])
        for row in listed
    }
    known = {
        frozenset(pair): source[pair[0]] == pair[1] or source[pair[1]] == pair[0]
        for pair in combinations(source, 2)
        if root(pair[0]) == root(pair[1])
    }
    yield from _rows(articles, known, lambda pair: min(pair).split("-")[0])


def _samples() -> Iterator[Article]:
    """Yield the articles of the samples, with the outlets that their list names, and those of the news."""
    about = json.loads((ROOT / "samples/meta.json").read_text(encoding="utf-8"))
    for folder in ("samples", "gold/news/texts"):
        for path in sorted((ROOT / folder).rglob("*.txt")):
            text = path.read_text(encoding="utf-8")
            known = about.get(f"{path.parent.name}/{path.name}", {})
            yield Article.of(
                text,
                uri=path.stem,
                language=detect_language(text),
                outlet=known.get("outlet"),
                published=known.get("published"),
            )
    for path in sorted((ROOT / "samples/wires").glob("*.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            name = row["uri"].rpartition("/")[2]
            yield Article.of(
                row["text"],
                uri=name,
                language=row["language"],
                outlet=row["outlet"],
                published=row["published"],
            )


def _rows(
    articles: dict[str, Article], known: dict[frozenset[str], bool], group: Callable[[tuple[str, str]], str]
) -> Iterator[Row]:
    for pair in combinations(sorted(articles), 2):
        related = known.get(frozenset(pair))
        if related is False:
            continue
        sides = [Side(articles[name], outline(articles[name])) for name in pair]
        sides.sort(key=lambda side: (len(side.outline.words), side.article.id))
        one, two = (side.outline for side in sides)
        if one.language == two.language and overlap(one, two).free_one >= SAME_WORDS:
            continue
        details = compare_details(one, two)
        if related or may_be_made_of(details, one, two):
            cited = cites(*sides) or cites(*sides[::-1])
            found = evidence(one, two, details, cited, are_apart(*sides))
            values = tuple(getattr(found, name) for name in NAMES)
            yield Row(group(pair), "/".join(pair), values, bool(related))


def fit(pairs: Sequence[Row]) -> list[float]:
    """Return the weights that make the pairs likeliest (Newton's method with a ridge)."""
    weights = [0.0] * len(NAMES)
    for _ in range(40):
        slope = [-RIDGE * weight * (name != "constant") for name, weight in zip(NAMES, weights, strict=True)]
        bend = [[RIDGE * (one == two) + 1e-9 for two in range(len(NAMES))] for one in range(len(NAMES))]
        for row in pairs:
            sure = confidence(row, weights)
            for one, value in enumerate(row.values):
                slope[one] += value * (row.related - sure)
                for two, other in enumerate(row.values):
                    bend[one][two] += sure * (1 - sure) * value * other
        weights = [weight + step for weight, step in zip(weights, solved(bend, slope), strict=True)]
    return weights


def solved(matrix: list[list[float]], values: list[float]) -> list[float]:
    """Return the solution of linear equations (Gauss)."""
    table = [[*row, value] for row, value in zip(matrix, values, strict=True)]
    for at in range(len(table)):
        best = max(range(at, len(table)), key=lambda row: abs(table[row][at]))
        table[at], table[best] = table[best], table[at]
        for row in range(len(table)):
            if row != at:
                factor = table[row][at] / table[at][at]
                table[row] = [one - factor * two for one, two in zip(table[row], table[at], strict=True)]
    return [row[-1] / row[at] for at, row in enumerate(table)]


def confidence(row: Row, weights: Iterable[float]) -> float:
    """Return the confidence that weights give a pair."""
    total = sum(value * weight for value, weight in zip(row.values, weights, strict=True))
    return 1 / (1 + exp(-max(-60.0, min(60.0, total))))


def main() -> None:
    """Print the weights and how good they are."""
    pairs = list(rows())
    for name, weight in zip(NAMES, fit(pairs), strict=True):
        print(f"{name} = {weight:.1f}")
    groups = sorted({row.group for row in pairs})
    apart = {group: fit([row for row in pairs if row.group != group]) for group in groups}
    sure = [(confidence(row, apart[row.group]), row) for row in pairs]
    brier = sum((chance - row.related) ** 2 for chance, row in sure) / len(sure)
    print(f"{len(pairs)} pairs, {sum(row.related for row in pairs)} related; Brier score {brier:.3f}")
    for low, high in pairwise(BINS):
        inside = [(chance, row) for chance, row in sure if low <= chance < high or chance == high == 1]
        if inside:
            mean = sum(chance for chance, _ in inside) / len(inside)
            share = sum(row.related for _, row in inside) / len(inside)
            print(f"{low:.2f} to {high:.2f}: {len(inside):3} pairs, told {mean:.2f}, right {share:.2f}")
    for chance, row in sorted(sure, key=lambda one: one[0]):
        if (chance > 0.5) != row.related or 0.2 < chance < 0.8:
            print(
                f"  {chance:.2f} {row.related!s:5} {row.group} {row.pair} {[round(value, 2) for value in row.values]}"
            )


if __name__ == "__main__":
    main()
