"""`verbale lineage` and `verbale diff` on a source and an edited version of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run
from verbale import Article
from verbale.ledger import Ledger
from verbale.reading import Reading

TEXT = (
    "Der norwegische Außenminister Eide ist am Montag in Riga mit seiner lettischen Kollegin Braže zusammengekommen. "
    "Im Mittelpunkt stand der Schutz der Seekabel in der Ostsee. Norwegen will dafür {} Millionen Euro bereitstellen. "
    "„Wir lassen uns nicht einschüchtern“, sagte Braže. Im Herbst soll Eide erneut nach Riga reisen."
)
FIRST = Article.of(TEXT.format("12"), uri="a.txt", published="2025-03-10", outlet="Nordlys", language="de")
LATER = Article.of(TEXT.format("20"), uri="b.txt", published="2025-03-11", outlet="Havelblatt", language="de")
OTHER = Article.of("Am Po scheint die Sonne.", uri="c.txt", language="de")


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    with Ledger.open(tmp_path / "v.db", write=True) as ledger:
        for article in (LATER, OTHER, FIRST):
            ledger.add(Reading(article))
    return tmp_path / "v.db"


def test_a_family_is_drawn_as_a_tree(run: Run, versions: Path) -> None:
    lines = run("lineage", "--ledger", versions).stdout.splitlines()
    assert ["Nordlys", "└─ Havelblatt"] == [line[:15].rstrip() for line in lines[2:]]
    assert ["edit", "1"] == [lines[3].split()[2], lines[3].split()[4]]
    assert lines == run("lineage", FIRST.id[:8], "--ledger", versions).stdout.splitlines()


def test_programs_get_the_edge_in_full(run: Run, versions: Path) -> None:
    (line,) = run("lineage", "--format", "jsonl", "--ledger", versions).stdout.splitlines()
    record = json.loads(line)
    assert (LATER.id, FIRST.id, "edit") == (record["article"], record["source"], record["relation"])


@pytest.mark.parametrize("ends", [(FIRST.id, LATER.id), (LATER.id[:8], FIRST.id[:8])])
def test_versions_stand_side_by_side_whichever_is_named_first(
    run: Run, versions: Path, ends: tuple[str, str]
) -> None:
    rows = [
        json.loads(line)
        for line in run("diff", *ends, "--format", "jsonl", "--ledger", versions).stdout.splitlines()
    ]
    assert [[], [], ["number_changed"], [], []] == [[one["kind"] for one in row["changes"]] for row in rows]
    assert ("12" in rows[2]["source"], "20" in rows[2]["article"]) == (True, True)


def test_a_comparison_is_a_page_too(run: Run, versions: Path) -> None:
    page = run("diff", FIRST.id, LATER.id, "--format", "html", "--ledger", versions).stdout
    assert ("<!doctype html>", True) == (
        page[:15],
        '<mark title="another number">Norwegen will dafür 20' in page,
    )


def test_what_cannot_be_compared_is_said(run: Run, versions: Path) -> None:
    unrelated = run("diff", FIRST.id, OTHER.id, "--ledger", versions)
    assert (1, True) == (unrelated.exit_code, "are not versions of one text" in unrelated.stderr)
    same = run("diff", FIRST.id, FIRST.id, "--ledger", versions)
    assert (1, True) == (same.exit_code, "are not versions of one text" in same.stderr)
    unknown = run("lineage", "nothing", "--ledger", versions)
    assert (1, True) == (unknown.exit_code, "no article has the id nothing" in unknown.stderr)
