"""The file: made, opened, brought forward, refused in one plain line; whole after each failure."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from ledger_makers import article_of, report_of, told
from verbale.errors import LedgerError, RecordError
from verbale.ledger import Ledger, check, connection, failures
from verbale.reading import Reading

CALL = told("Eins war.", "2025-02-13", "Putin Trump", "2025-02-12")


def other_program(path: Path) -> None:
    with sqlite3.connect(path) as file:
        file.execute("create table recipes (name text)")
    file.close()


def newer_ledger(path: Path) -> None:
    Ledger.open(path, write=True).close()
    file = sqlite3.connect(path)
    file.execute("pragma user_version = 99")
    file.close()


REFUSED: list[tuple[str, Callable[[Path], object], str]] = [
    (
        "text",
        lambda path: path.write_text("Dear diary"),
        "it is not a SQLite file, so it is no ledger (name another file)",
    ),
    ("folder", lambda path: path.mkdir(), "this is a folder (name a file, such as ledger.db)"),
    (
        "other",
        other_program,
        "it is the SQLite file of another program, not a ledger (name another file)",
    ),
    (
        "newer",
        newer_ledger,
        f"a newer version of the program made it (its form is 99, this program knows {connection.newest_version()})"
        " (install the newer version of verbale)",
    ),
]


@pytest.mark.parametrize("write", [False, True], ids=["to read", "to write"])
@pytest.mark.parametrize(("make", "says"), [item[1:] for item in REFUSED], ids=[item[0] for item in REFUSED])
def test_refused(tmp_path: Path, make: Callable[[Path], object], says: str, write: bool) -> None:
    path = tmp_path / "l.db"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(LedgerError) as refused:
        Ledger.open(path, write=write)
    assert f"ledger {path}: {says}" == str(refused.value)
    assert before == (path.read_bytes() if path.is_file() else b"")


@pytest.mark.parametrize(
    ("name", "write", "says"),
    [
        ("l.db", False, "there is no such file (`verbale read` makes one)"),
        ("no/l.db", True, "there is no folder {folder}/no (make the folder, or name another file)"),
        ("no/l.db", False, "there is no folder {folder}/no (make the folder, or name another file)"),
    ],
)
def test_missing(tmp_path: Path, name: str, write: bool, says: str) -> None:
    with pytest.raises(LedgerError) as refused:
        Ledger.open(tmp_path / name, write=write)
    assert f"ledger {tmp_path / name}: {says.format(folder=tmp_path)}" == str(refused.value)
    assert [] == list(tmp_path.iterdir())


def test_an_empty_file_becomes_a_ledger(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    path.touch()
    with pytest.raises(LedgerError, match="the file is empty"):
        Ledger.open(path)
    with Ledger.open(path, write=True) as ledger:
        assert {0} == set(ledger.counts().values())


def test_no_right_to_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "l.db"
    Ledger.open(path, write=True).close()
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(LedgerError, match="it may not be opened"):
        Ledger.open(path)
    monkeypatch.setattr(os, "access", lambda path, mode: mode == os.R_OK)
    with pytest.raises(LedgerError, match="it may not be written to"):
        Ledger.open(path, write=True)


def test_a_ledger_in_a_folder_that_may_not_be_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(CALL)
    monkeypatch.setattr(os, "access", lambda path, mode: mode == os.R_OK)
    with Ledger.open(tmp_path / "l.db") as ledger:
        assert [CALL.article] == list(ledger.articles())
        assert ["l.db"] == [file.name for file in tmp_path.iterdir()]


def test_the_file_says_whose_it_is(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        assert 0x56424C45 == ledger.connection.execute("pragma application_id").fetchone()[0]
        assert "wal" == ledger.connection.execute("pragma journal_mode").fetchone()[0]


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    Ledger.open(tmp_path / "l.db", write=True).close()
    with Ledger.open(tmp_path / "l.db") as ledger, pytest.raises(LedgerError, match="may not be written to"):
        ledger.add(CALL)


def test_readers_go_on_while_somebody_writes(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with Ledger.open(path, write=True) as writer, Ledger.open(path) as reader:
        writer.add(CALL)
        with reader.snapshot():
            assert 1 == reader.counts()["articles"]
            writer.add(told("Zwei war.", "2025-02-13", "Putin Trump", "2025-02-12"))
            writer.connection.execute("begin immediate")
            writer.connection.execute("delete from articles")
            assert 1 == len(list(reader.articles()))
        assert 2 == len(list(reader.articles()))
        writer.connection.execute("rollback")


def test_a_second_writer_is_told_who_is_in_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "l.db"
    monkeypatch.setattr(failures, "BUSY_SECONDS", 0.01)
    with Ledger.open(path, write=True) as first, Ledger.open(path, write=True) as second:
        first.connection.execute("begin immediate")
        with pytest.raises(LedgerError, match="another program has been writing to it"):
            second.add(CALL)
        first.connection.execute("rollback")
        second.add(CALL)
        assert 1 == first.counts()["articles"]


def test_a_full_disk_leaves_the_ledger_whole(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    long = article_of("Lang " + "und breit " * 40_000)
    with Ledger.open(path, write=True) as ledger:
        ledger.add(CALL)
        (pages,) = ledger.connection.execute("pragma page_count").fetchone()
        ledger.connection.execute(f"pragma max_page_count = {pages + 4}")
        with pytest.raises(LedgerError) as refused:
            ledger.add(Reading(long, reports=(report_of(long, "Putin Trump", "2025-02-12"),)))
        assert re.fullmatch(r"ledger .*: the disk is full \(make room .*\)", str(refused.value))
        assert [CALL.article] == list(ledger.articles())
        assert [] == check(ledger)
    with Ledger.open(path, write=True) as ledger:
        ledger.add(Reading(long))
        assert 2 == ledger.counts()["articles"]


def test_a_record_that_points_outside_its_text_is_refused(tmp_path: Path) -> None:
    article = article_of("Kurz.")
    report = report_of(article, "Putin Trump", at=4)
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        with pytest.raises(RecordError) as refused:
            ledger.add(Reading(article, reports=(report,)))
        assert f"report {report.id}: contact: span 4 to 7 leaves a text of 5 characters" == str(refused.value)
        assert 0 == ledger.counts()["articles"]
