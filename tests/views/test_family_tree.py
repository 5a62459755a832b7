"""Families as trees: the eldest at the root, what comes from it below, sources outside the ledger named."""

from dataclasses import replace
from pathlib import Path

import pytest

from ledger_makers import article_of
from verbale.ledger import Ledger
from verbale.reading import Reading
from verbale.records import Article, Credit, Span
from verbale.views.families import edge_table, family_table, find_families

TEXT = (
    "Der norwegische Außenminister Eide ist am Montag in Riga mit seiner lettischen Kollegin Braže zusammengekommen. "
    "Im Mittelpunkt stand der Schutz der Seekabel in der Ostsee. Beide Seiten vereinbarten, bis Juni einen Plan für "
    "gemeinsame Patrouillen vorzulegen. „Wir lassen uns nicht einschüchtern“, sagte Braže. Norwegen will dafür zwölf "
    "Millionen Euro bereitstellen. Im Herbst soll Eide erneut nach Riga reisen."
)
FIRST = article_of(TEXT, "2025-03-10", outlet="Nordlys")
COPY = article_of("Riga. " + TEXT, "2025-03-11", outlet="Havelblatt")
ALONE = article_of(
    "Ein ganz anderer Text über das Wetter in Turin und die Brücken am Po.", "2025-03-12", outlet="Po"
)
FOREIGN = replace(
    article_of("Noch ein Text, zuerst erschienen in Gudok.", "2025-03-13", outlet="Elbe"),
    credits=(Credit("first_published", (Span(15, 41),), "Gudok", date="2025-03-01"),),
)


def tree(path: Path, article: Article | None = None) -> list[tuple[str, str]]:
    with Ledger.open(path) as ledger:
        table = family_table(find_families(ledger, article.id if article else None))
    return [(row[0], row[1]) for row in table.rows]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        for article in (FOREIGN, ALONE, COPY, FIRST):
            ledger.add(Reading(article))
    return tmp_path / "l.db"


def test_families_are_trees_the_eldest_first(path: Path) -> None:
    outside = [("Gudok", ""), ("└─ Elbe", "translation")]
    inside = [("Nordlys", ""), ("└─ Havelblatt", "copy")]
    found = tree(path)
    assert [outside[0][0], outside[1][0]] == [name for name, _ in found[:2]]
    assert inside == found[2:]


def test_one_family_is_asked_for_by_any_member(path: Path) -> None:
    family = [("Nordlys", ""), ("└─ Havelblatt", "copy")]
    assert family == tree(path, FIRST) == tree(path, COPY)
    assert [("Po", "")] == tree(path, ALONE)


def test_programs_get_the_edges_only(path: Path) -> None:
    with Ledger.open(path) as ledger:
        table = edge_table(find_families(ledger))
        assert {record["article"] for record in table.records} == {COPY.id, FOREIGN.id}
        assert set(map(str, ledger.lineage())) and len(table.rows) == 2
