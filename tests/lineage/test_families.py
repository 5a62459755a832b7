"""Copies, edits, excerpts, rewrites and translations are found; reports of the same event are none of these."""

import tomllib
from itertools import combinations
from pathlib import Path

import pytest

from verbale.lineage import find_edge, find_lineage, nearest_edges, shingles
from verbale.records import Article

_ROWS = tomllib.loads((Path(__file__).parent / "families.toml").read_text(encoding="utf-8"))["article"]

ARTICLES = {
    row["name"]: Article.of(
        row["text"].strip("\n"), uri=row["name"], language=row["language"], published=row["published"]
    )
    for row in _ROWS
}
NAMES = {article.id: name for name, article in ARTICLES.items()}
SOURCES = {row["name"]: (row["source"], row["relation"]) for row in _ROWS if "source" in row}


def root(name: str) -> str:
    """Return the article that the text goes back to in the end."""
    return root(SOURCES[name][0]) if name in SOURCES else name


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_a_derived_text_goes_back_to_its_source(name: str) -> None:
    source, relation = SOURCES[name]
    edge = find_edge(ARTICLES[name], ARTICLES[source])
    assert edge is not None
    assert (relation, ARTICLES[name].id, ARTICLES[source].id) == (edge.relation, edge.article, edge.source)


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_a_derived_text_and_its_source_share_shingles(name: str) -> None:
    assert len(shingles(ARTICLES[name].text) & shingles(ARTICLES[SOURCES[name][0]].text)) >= 3


def test_texts_of_different_families_are_not_related() -> None:
    strangers = [pair for pair in combinations(sorted(ARTICLES), 2) if root(pair[0]) != root(pair[1])]
    assert len(strangers) > 100
    assert [] == [pair for pair in strangers if find_edge(ARTICLES[pair[0]], ARTICLES[pair[1]])]


@pytest.mark.parametrize("name", ["tallinn", "accra-rewrite", "baku-de"])
def test_the_order_of_the_candidates_does_not_matter(name: str) -> None:
    candidates = [ARTICLES[other] for other in sorted(ARTICLES)]
    expected = find_lineage(ARTICLES[name], candidates)
    assert expected == find_lineage(ARTICLES[name], candidates[::-1])
    assert expected == find_lineage(ARTICLES[name], candidates[5:] + candidates[:5] + candidates[:2])


def test_whichever_article_is_new_the_edge_is_the_same() -> None:
    for one, two in combinations(sorted(ARTICLES), 2):
        assert find_edge(ARTICLES[one], ARTICLES[two]) == find_edge(ARTICLES[two], ARTICLES[one])


def test_all_spans_lie_within_the_texts() -> None:
    for edge in find_lineage(ARTICLES["tallinn"], ARTICLES.values()):
        assert isinstance(edge.source, str)
        article, source = ARTICLES[NAMES[edge.article]].text, ARTICLES[NAMES[edge.source]].text
        here = [pair.article for pair in edge.aligned] + [
            drift.article for drift in edge.drift if drift.article
        ]
        there = [pair.source for pair in edge.aligned] + [
            drift.source for drift in edge.drift if drift.source
        ]
        assert max(span.end for span in here) <= len(article)
        assert max(span.end for span in there) <= len(source)


def test_relatives_are_not_taken_for_sources_of_one_another() -> None:
    edges = [edge for article in ARTICLES.values() for edge in find_lineage(article, ARTICLES.values())]
    nearest = nearest_edges(edges)
    assert len(set(edges)) > len(nearest)
    found = {NAMES[edge.article]: (NAMES[str(edge.source)], edge.relation) for edge in nearest}
    assert found == SOURCES
    assert nearest == nearest_edges(edges[::-1])
