"""A ledger of every older version is brought forward, with a copy of it beside it, or stays as it was."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from ledger_makers import article_of, report_of, statement_of, told
from older_ledgers import VERSIONS, content_of, form_of, make_older
from verbale.errors import LedgerError
from verbale.ledger import Ledger, StatementQuery, backup, check, connection
from verbale.ledger.repair import repair
from verbale.reading import Reading
from verbale.views.export import export
from verbale.views.export.selection import Selection

CALL = told("Eins war.", "2025-02-13", "Putin Trump", "2025-02-12")
AGAIN = told("Zwei war.", "2025-02-14", "RU US", "2025-02-12")
_SPOKEN = article_of("Das war gut.", "2025-02-13")
SPOKEN = Reading(_SPOKEN, statements=(statement_of(_SPOKEN, "Putin"),))
READINGS = (CALL, AGAIN, SPOKEN)


def files_in(folder: Path) -> list[str]:
    """The files but for the two that SQLite lays beside a ledger for its readers."""
    return sorted(file.name for file in folder.iterdir() if not file.name.endswith(("-wal", "-shm")))


def exported(path: Path, out: Path) -> dict[str, bytes]:
    with Ledger.open(path) as ledger:
        assert [] == check(ledger)
        export("jsonl", Selection(ledger), out)
    return {file.name: file.read_bytes() for file in out.iterdir()}


def test_every_older_form_is_kept() -> None:
    """Who adds a step to MIGRATIONS puts the schema before it, without comments, into tests/ledger/older."""
    assert list(range(1, connection.newest_version())) == [
        version for version in VERSIONS if version < connection.newest_version()
    ]


@pytest.mark.parametrize(
    "version", [version for version in VERSIONS if version < connection.newest_version()]
)
def test_an_older_ledger_becomes_as_a_new_one(tmp_path: Path, version: int) -> None:
    path, new = tmp_path / "l.db", tmp_path / "new" / "l.db"
    make_older(path, version, READINGS)
    before = content_of(path)
    with pytest.raises(LedgerError, match="an older version of the program made it"):
        Ledger.open(path)
    with Ledger.open(path, write=True) as ledger:
        copy = ledger.backup
        assert () == ledger.actor_lists()
        assert list(SPOKEN.statements) == list(ledger.statements(StatementQuery(side="RU")))
    assert tmp_path / f"l.db.v{version}-backup" == copy
    assert before == content_of(copy)
    new.parent.mkdir()
    with Ledger.open(new, write=True) as ledger:
        assert ledger.backup is None
        for reading in READINGS:
            ledger.add(reading)
    assert form_of(new) == form_of(path)
    assert exported(new, tmp_path / "out new") == exported(path, tmp_path / "out")
    with Ledger.open(path, write=True) as ledger:
        assert ledger.backup is None


@pytest.mark.parametrize(
    "version", [version for version in VERSIONS if version < connection.newest_version()]
)
def test_a_repair_finds_anew_under_which_days_older_reports_are_found(tmp_path: Path, version: int) -> None:
    """Another version of the program may have held other days for those of a report, and so kept two contacts apart."""
    path, new = tmp_path / "l.db", tmp_path / "new.db"
    make_older(path, version, READINGS)
    with Ledger.open(path, write=True) as ledger:
        ledger.connection.execute("update keys set first_day = '2024-01-01', last_day = '2024-01-02'")
        for one in AGAIN.reports:
            ledger.connection.execute("update reports set contact = id where id = ?", (one.id,))
        assert any("keys" in fault for fault in check(ledger))
        assert any(line.startswith("keys: written anew") for line in repair(ledger).done)
    with Ledger.open(new, write=True) as ledger:
        for reading in READINGS:
            ledger.add(reading)
    assert exported(new, tmp_path / "out new") == exported(path, tmp_path / "out")


def test_the_copy_can_be_gone_back_to(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    make_older(path, 1, [CALL])
    Ledger.open(path, write=True).close()
    (tmp_path / "l.db.v1-backup").replace(tmp_path / "back.db")
    with Ledger.open(tmp_path / "back.db", write=True) as ledger:
        assert [CALL.article] == list(ledger.articles())


def test_no_copy_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    earlier = [tmp_path / "l.db.v1-backup", tmp_path / "l.db.v1-backup-2"]
    for file in earlier:
        file.write_text(file.name)
    make_older(path, 1, [CALL])
    with Ledger.open(path, write=True) as ledger:
        assert tmp_path / "l.db.v1-backup-3" == ledger.backup
    assert ["l.db.v1-backup", "l.db.v1-backup-2"] == [file.read_text() for file in earlier]


def test_what_a_killed_program_left_of_a_copy_is_no_copy(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    make_older(path, 1, [CALL])
    (tmp_path / "l.db.backup-part").write_text("half of a co")
    Ledger.open(path, write=True).close()
    assert ["l.db", "l.db.v1-backup"] == files_in(tmp_path)


def no_room(*_: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("where", [(backup, "_copy"), (os, "link")], ids=["copying", "naming"])
def test_without_a_copy_the_ledger_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: tuple[object, str]
) -> None:
    path = tmp_path / "l.db"
    make_older(path, 1, [CALL])
    before = content_of(path)
    with monkeypatch.context() as patch:
        patch.setattr(*where, no_room)
        with pytest.raises(LedgerError) as refused:
            Ledger.open(path, write=True)
    says = "no copy could be made of it before it is changed: No space left on device"
    assert f"ledger {path}: {says} (make room in its folder, or ask for the right to write there)" == str(
        refused.value
    )
    assert before == content_of(path)
    assert ["l.db"] == files_in(tmp_path)


def test_a_failed_step_leaves_the_older_ledger_and_no_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "l.db"
    Ledger.open(path, write=True).close()
    before = content_of(path)

    def half(file: sqlite3.Connection) -> None:
        file.execute("create table notes (text text)")
        file.execute("insert into nowhere values (1)")

    with monkeypatch.context() as patch:
        patch.setattr(connection, "MIGRATIONS", (*connection.MIGRATIONS, half))
        with pytest.raises(LedgerError, match="no such table: nowhere"):
            Ledger.open(path, write=True)
    assert before == content_of(path)
    assert ["l.db"] == files_in(tmp_path)


def test_steps_follow_one_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "l.db"
    with Ledger.open(path, write=True) as ledger:
        ledger.add(CALL)
    newest = connection.newest_version()

    def add_notes(file: sqlite3.Connection) -> None:
        file.execute("create table notes (text text)")

    def fill_notes(file: sqlite3.Connection) -> None:
        file.execute("insert into notes select uri from articles")

    monkeypatch.setattr(connection, "MIGRATIONS", (*connection.MIGRATIONS, add_notes, fill_notes))
    with Ledger.open(path, write=True) as ledger:
        assert [(CALL.article.uri,)] == ledger.connection.execute("select text from notes").fetchall()
        assert newest + 2 == ledger.connection.execute("pragma user_version").fetchone()[0]


def test_a_report_of_an_older_ledger_meets_one_of_today(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    make_older(path, 1, [CALL])
    article = article_of("Drei war.", "2025-02-15")
    with Ledger.open(path, write=True) as ledger:
        ledger.add(Reading(article, reports=(report_of(article, "Putin Trump", "2025-02-12"),)))
        (contact,) = ledger.contacts()
    assert 2 == contact.sources
