"""Export as JSON lines: exactly the contract's files, in a fixed order, whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factory import contact_report, reading_of, spoken
from verbale.errors import LedgerError
from verbale.ledger import Ledger
from verbale.records import Article, to_row
from verbale.views.export import export
from verbale.views.export.selection import Selection

NAMES = [
    "articles",
    "reports",
    "contacts",
    "skipped",
    "mentions",
    "times",
    "statements",
    "commitments",
    "lineage",
]


def export_jsonl(ledger: Ledger, folder: Path) -> None:
    export("jsonl", Selection(ledger), folder)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    late = Article.of(
        "Putin sprach mit Trump. Es sei „gut“, sagte Macron.", published="2025-02-14", language="de"
    )
    early = Article.of("Am 12. Februar rief Putin bei Trump an.", published="2025-02-13", language="de")
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(
            reading_of(
                late,
                contact_report(late, "sprach", ("Putin", "Trump"), mode="meeting"),
                spoken(late, "Macron", "sagte", "Es sei „gut“"),
            )
        )
        ledger.add(
            reading_of(
                early,
                contact_report(
                    early, "rief", ("Putin", "Trump"), date="2025-02-12", date_words="12. Februar"
                ),
            )
        )
    return tmp_path / "l.db"


def test_files_and_lines(path: Path, tmp_path: Path) -> None:
    with Ledger.open(path) as ledger:
        export_jsonl(ledger, tmp_path / "new" / "out")
        early, late = ledger.articles()
        reports = [to_row(report) for report in ledger.reports()]
        statements = [to_row(statement) for statement in ledger.statements()]
    found = {file.name: file.read_text(encoding="utf-8") for file in (tmp_path / "new" / "out").iterdir()}
    assert sorted(f"{name}.jsonl" for name in NAMES) == sorted(found)
    rows = {name: [json.loads(line) for line in text.splitlines()] for name, text in found.items()}
    assert [to_row(early), to_row(late)] == rows["articles.jsonl"]
    assert reports == rows["reports.jsonl"]
    assert [report["id"] for report in reports] == [report["contact"] for report in reports]
    assert statements == rows["statements.jsonl"]
    assert [report["id"] for report in reports] == [contact["id"] for contact in rows["contacts.jsonl"]]
    assert "„gut“" in found["articles.jsonl"]
    assert "" == found["skipped.jsonl"]


def test_the_same_ledger_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    with Ledger.open(path) as ledger:
        for _ in range(2):
            export_jsonl(ledger, tmp_path / "one")
        export_jsonl(ledger, tmp_path / "two")
    for name in NAMES:
        assert (tmp_path / "one" / f"{name}.jsonl").read_bytes() == (
            tmp_path / "two" / f"{name}.jsonl"
        ).read_bytes()


def test_a_failed_export_leaves_the_old_file(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    with Ledger.open(path) as ledger:
        export_jsonl(ledger, folder)
        before = (folder / "articles.jsonl").read_bytes()

        def full(record: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("verbale.views.export.jsonl.to_row", full)
        with pytest.raises(LedgerError) as refused:
            export_jsonl(ledger, folder)
    assert f"export to {folder}: No space left on device (name another folder, or make room)" == str(
        refused.value
    )
    assert before == (folder / "articles.jsonl").read_bytes()
    assert [] == list(folder.glob("*.part"))


def test_a_file_in_place_of_the_folder(path: Path) -> None:
    with Ledger.open(path) as ledger, pytest.raises(LedgerError, match="File exists"):
        export_jsonl(ledger, path)


def test_one_moment_for_all_files(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is added while the export runs is in none of its files."""
    more = Article.of("Am 12. Februar rief Macron bei Trump an.", published="2025-02-13", language="de")
    report = contact_report(more, "rief", ("Macron", "Trump"), date="2025-02-12", date_words="12. Februar")
    counted = to_row

    def count_and_add(record: object) -> object:
        if isinstance(record, Article):
            with Ledger.open(path, write=True) as writer:
                writer.add(reading_of(more, report))
        return counted(record)

    monkeypatch.setattr("verbale.views.export.jsonl.to_row", count_and_add)
    with Ledger.open(path) as ledger:
        export_jsonl(ledger, tmp_path / "out")
        assert 3 == ledger.counts()["articles"]
    assert 2 == len((tmp_path / "out" / "contacts.jsonl").read_bytes().splitlines())
