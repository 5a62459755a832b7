"""Damage is found, and what follows from the records is written anew as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from export_case import readings
from ledger_makers import article_of, statement_of, told
from verbale.errors import LedgerError
from verbale.ledger import Ledger, check
from verbale.ledger.judging import merge_contacts
from verbale.ledger.repair import repair
from verbale.ledger.seal import seal
from verbale.reading import Reading
from verbale.records import Skipped
from verbale.views.export import export
from verbale.views.export.selection import Selection

_TEXT = (
    "Der norwegische Außenminister Eide ist am Montag in Riga mit seiner lettischen Kollegin Braže zusammengekommen. "
    "Im Mittelpunkt stand der Schutz der Seekabel in der Ostsee. Norwegen will dafür {} Millionen Euro bereitstellen. "
    "„Wir lassen uns nicht einschüchtern“, sagte Braže. Im Herbst soll Eide erneut nach Riga reisen."
)
FIRST = article_of(_TEXT.format("12"), "2025-03-01", uri="eins.txt", outlet="Bote")
COPY = article_of(_TEXT.format("20"), "2025-03-02", uri="zwei.txt", outlet="Kurier")
EVENING = told("Abends war es.", "2025-02-13", "Putin Trump", "2025-02-12", topics=("ukraine",))
NIGHT = told("Nachts war es.", "2025-02-14", "Putin Trump", "2025-02-13", place="RU")
ALL = (
    *readings(),
    Reading(FIRST, skipped=(Skipped.of("eins.txt", "times", "not clear", article=FIRST.id, start=0, end=3),)),
    Reading(COPY),
    replace(EVENING, statements=(statement_of(EVENING.article, "Putin", topics=("ukraine",)),)),
    NIGHT,
)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "l.db", write=True) as opened:
        for reading in ALL:
            opened.add(reading)
        merge_contacts(opened, EVENING.reports[0].id, NIGHT.reports[0].id, by="Ada", when="2025-03-01")
        yield opened


def exported(ledger: Ledger, out: Path) -> dict[str, bytes]:
    export("jsonl", Selection(ledger), out)
    return {file.name: file.read_bytes() for file in out.iterdir()}


def damage(ledger: Ledger, script: str) -> None:
    """Do what the script says, with no regard to what belongs to what."""
    ledger.connection.execute("pragma foreign_keys = off")
    for statement in script.split("; "):
        ledger.connection.execute(statement)
    ledger.connection.execute("pragma foreign_keys = on")


# What follows from the records, and a piece of what is said of it.
MENDED = [
    ("delete from participants", "participants of article"),
    ("update participants set name = 'x'", "participants of article"),
    ("insert into participants values ('r', 'a', 'n', null)", "a row of participants belongs to no reports"),
    ("delete from keys", "keys of article"),
    ("update keys set last_day = '2020-01-01'", "keys of article"),
    ("delete from evidence where field = 'date'", "evidence of article"),
    ("update evidence set stop = 999 where field = 'date'", "1 row is missing, 1 does not follow from its"),
    ("delete from seen", "an article was found nowhere"),
    ("update seen set outlet = 'x'", "seen of article"),
    ("update articles set sort = '~', published_from = null", "articles of article"),
    ("update articles set given = '{}'", "articles of article"),
    ("update articles set title = 'x'", "articles of article"),
    ("update reports set mode = 'visit'", "reports of article"),
    ("update reports set contact = null", "a report belongs to no contact"),
    ("update reports set contact = 'c'", "a report belongs to no contact"),
    ("update statements set speaker = 'x', words = ''", "statements of article"),
    ("update statements set message = 'anders'", "the full-text index statement_search does not fit its rows"),
    ("delete from statement_topics", "statement_topics of article"),
    ("update times set edtf = '2020'", "times of article"),
    ("update mentions set actor = 'x'", "mentions of article"),
    ("update commitments set toward = 'FR'", "commitments of article"),
    ("update skipped set stage = 'x'", "skipped of article"),
    ("delete from contacts", "a report belongs to no contact"),
    ("delete from contacts where status = 'planned'", "it is missing"),
    ("update contacts set row = replace(row, 'held', 'denied')", "it is not what its reports give"),
    ("update contacts set first_day = null, due = '2025-01-01'", "it is not what its reports give"),
    ("insert into contacts select 'c', sort, at, first_day, last_day, due, mode, status, row from contacts"
     " limit 1", "contact c: no report tells of it"),
    ("delete from facets where kind = 'side'", "its facets are not what its reports give"),
    ("update facets set value = 'FR' where kind = 'mode'", "its facets are not what its reports give"),
    ("update counted set value = 'FR US' where kind = 'pair'", "it is not counted by what its reports give"),
    ("delete from counted where kind = 'person'", "it is not counted by what its reports give"),
    ("delete from decisions", "a report has no decision that holds, or several"),
    ("update decisions set valid_to = 1", "a report has no decision that holds, or several"),
    ("insert into decisions select * from decisions", "a report has no decision that holds, or several"),
    ("update decisions set judge = 'Bo' where judge is not null", "its decisions are not what its reports"),
    ("update decisions set reasons = '[]'", "its decisions are not what its reports give"),
    ("insert into decisions values ('r', 'c', 1, '[]', 1, null, null, null)", "a decision holds for a report"),
    ("update articles set family = id", "is not in its family"),
    ("delete from shingles where size > 5", "the runs of words of article"),
    ("update lineage set relation = 'copy'", "lineage of article"),
    ("delete from judged", "what stands beside it is not what it says"),
    ("update judgements set made = '2020-01-01'", "what stands beside it is not what it says"),
    ("delete from clues", "clues of article"),
    ("delete from clue_keys", "clue_keys of article"),
    ("insert into outcomes select id, 'r', article, 'kept', '2025-01-01', '~', 0, '[]' from commitments",
     "what became of it is not what the records tell"),
    ("drop index reports_by_contact", "the index reports_by_contact is missing"),
    ("drop trigger statements_delete", "the trigger statements_delete is missing"),
    ("drop view words", "the view words is missing"),
    ("drop table keys", "the table keys is missing"),
    ("insert into article_search (article_search) values ('delete-all')", "the full-text index article_search"),
    ("delete from article_search_data where id > 10", "the full-text index article_search does not fit"),
    ("insert into statement_search (statement_search, rowid, message) values ('delete', 1, 'falsch')",
     "the full-text index statement_search does not fit its rows"),
]  # fmt: skip


@pytest.mark.parametrize(("script", "says"), MENDED, ids=[script[:50] for script, _ in MENDED])
def test_found_and_written_anew(ledger: Ledger, tmp_path: Path, script: str, says: str) -> None:
    whole = exported(ledger, tmp_path / "before")
    assert [] == check(ledger)
    damage(ledger, script)
    faults = check(ledger)
    assert [] != [fault for fault in faults if says in fault], faults
    repaired = repair(ledger)
    assert repaired.done != ()
    assert [] == check(ledger)
    assert whole == exported(ledger, tmp_path / "after")
    assert [EVENING.article.id] == [hit.article for hit in ledger.search("Abends")]
    with sqlite3.connect(repaired.backup) as copy:
        assert "ok" == copy.execute("pragma integrity_check").fetchone()[0]
    copy.close()


# What only the article itself can bring back, and a piece of what is said of it before and after.
READ_AGAIN = [
    ("update articles set text = replace(text, 'war', 'ist')", "its text is not the one that was stored"),
    ("update reports set row = '{' where mode = 'call'", "cannot be read"),
    ("update reports set row = replace(row, '\"end\":3', '\"end\":9042')", "leaves a text of"),
    ("update mentions set row = replace(row, '.m', '.n')", "its record is that of"),
    ("delete from reports where mode = 'call'", "evidence of article"),
    ("update lineage set row = '[]'", "lineage: the record"),
    ("update times set row = '{}'", "times: the record"),
    ("update articles set row = 'x' where uri = 'abends.txt'", "articles: the record"),
    ("delete from mentions", "a record that was read from it is lost, or is another one now"),
    ("delete from times", "a record that was read from it is lost, or is another one now"),
    ("update statements set act = 'deny', row = replace(row, '\"promise\"', '\"deny\"') where act = 'promise'",
     "a record that was read from it is lost, or is another one now"),
    ("update articles set seal = null where uri = 'abends.txt'", "a record that was read from it is lost"),
    ("delete from statements", "evidence of article"),
    ("delete from commitments", "evidence of article"),
]  # fmt: skip


@pytest.mark.parametrize(("script", "says"), READ_AGAIN, ids=[script[:50] for script, _ in READ_AGAIN])
def test_found_and_read_again(ledger: Ledger, tmp_path: Path, script: str, says: str) -> None:
    whole = exported(ledger, tmp_path / "before")
    damage(ledger, script)
    faults = check(ledger)
    assert [] != [fault for fault in faults if says in fault], faults
    done = repair(ledger).done
    assert [] != [line for line in done if line.endswith("reads it again")], done
    again = [reading for reading in ALL if ledger.plan(reading.article, reading.tagger).action != "known"]
    assert 0 < len(again) < len(ALL)
    for reading in again:
        ledger.add(reading)
    assert [] == check(ledger)
    assert whole == exported(ledger, tmp_path / "after")


def test_records_of_an_older_program_are_whole(ledger: Ledger) -> None:
    """It may have known fewer fields of a record, which are not known then."""
    ledger.connection.execute("update reports set row = replace(row, ',\"count\":null', '')")
    for reading in ALL:
        seal(ledger.connection, reading.article.id)
    assert [] == check(ledger)


def test_a_file_that_sqlite_finds_damaged_is_left_alone(tmp_path: Path, ledger: Ledger) -> None:
    ledger.connection.execute("pragma wal_checkpoint(truncate)")
    (page,) = ledger.connection.execute(
        "select rootpage from sqlite_master where name = 'reports'"
    ).fetchone()
    ledger.close()
    with (tmp_path / "l.db").open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    with Ledger.open(tmp_path / "l.db", write=True) as opened:
        with pytest.raises(
            LedgerError, match=r"the file is damaged.* \(put back a copy, or read the articles"
        ):
            repair(opened)
        faults = check(opened)
    assert [] != [fault for fault in faults if fault.startswith("the file is damaged: ")]
    assert [] == [file for file in tmp_path.iterdir() if "backup" in file.name]


def test_a_failed_repair_changes_nothing(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    damage(ledger, "delete from participants")
    faults = check(ledger)

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("no more")

    monkeypatch.setattr("verbale.ledger.repair.wrong_contacts", fail)
    with pytest.raises(LedgerError, match="no more"):
        repair(ledger)
    assert faults == check(ledger)
    assert [] == [file for file in ledger.path.parent.iterdir() if "backup" in file.name]
