"""Export as CSV: flat columns that a spreadsheet shows and does not run."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_case import CALL, MEETING, TRIP, exported, make_ledger
from verbale.ledger import Ledger
from verbale.ledger.read import KINDS
from verbale.records import to_row
from verbale.views.export.csv_tables import guarded, joined


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_ledger(tmp_path / "l.db")


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_one_file_a_kind_with_a_row_a_record(path: Path, tmp_path: Path) -> None:
    found = exported(path, "csv", tmp_path / "out")
    assert [f"{kind}.csv" for kind in KINDS] == list(found)
    with Ledger.open(path) as ledger:
        counts = ledger.counts()
    assert counts == {kind: len(table(found[f"{kind}.csv"])) for kind in KINDS}
    assert 7 == sum(map(bool, counts.values())), "every kind but skipped and lineage has a row"


def test_a_contact_is_flat_and_whole(path: Path, tmp_path: Path) -> None:
    call, *_ = table(exported(path, "csv", tmp_path)["contacts.csv"])
    record = json.loads(call.pop("record"))
    with Ledger.open(path) as ledger:
        assert to_row(next(ledger.contacts())) == record
    assert {
        "id": f"{CALL.id}.r7",
        "date": "2024-11-15",
        "date_from": "2024-11-15",
        "date_to": "2024-11-15",
        "mode": "call",
        "status": "held",
        "unconfirmed": "false",
        "level": "leader",
        "participants": "Olaf Scholz; Wladimir Putin",
        "actors": "Q61053; Q7747",
        "sides": "DE; RU",
        "place_name": "",
        "place_state": "",
        "duration": "",
        "initiator": "",
        "topics": "trade",
        "count": "",
        "count_bound": "",
        "sources": "1",
        "reports": f"{CALL.id}.r7",
        "disputed": "",
    } == call


def test_words_stand_beside_places(path: Path, tmp_path: Path) -> None:
    found = exported(path, "csv", tmp_path)
    assert ["rief", "Treffen", "reisen"] == [row["words"] for row in table(found["reports.csv"])]
    assert ["Er sei zum Handel bereit."] == [row["message"] for row in table(found["statements.csv"])]
    assert ["Putin"] == [row["words"] for row in table(found["mentions.csv"])]
    assert ["am 15. November 2024"] == [row["words"] for row in table(found["times.csv"])]
    assert [CALL.text, MEETING.text, TRIP.text] == [row["text"] for row in table(found["articles.csv"])]


def test_a_month_has_its_first_and_last_day(path: Path, tmp_path: Path) -> None:
    *_, trip = table(exported(path, "csv", tmp_path)["contacts.csv"])
    assert ("2025-05", "2025-05-01", "2025-05-31") == (trip["date"], trip["date_from"], trip["date_to"])


def test_a_title_that_is_a_formula_is_no_formula(path: Path, tmp_path: Path) -> None:
    *_, trip = table(exported(path, "csv", tmp_path)["articles.csv"])
    assert f"'{TRIP.title}" == trip["title"]


@given(st.text(alphabet="=+-@'\t\r\n＝ab ;\\"))
def test_no_cell_begins_as_a_formula_and_the_guard_can_be_taken_off(cell: str) -> None:
    shown = guarded(cell)
    assert shown[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n", "＝"}
    assert cell == re.sub(r"^'('*[=+\-@\t\r\n＝＋－＠])", r"\1", shown)


@given(st.lists(st.text(alphabet="a;\\ "), min_size=1))
def test_a_joined_list_can_be_taken_apart(parts: list[str]) -> None:
    cells = [""]
    letters = iter(joined(parts))
    for letter in letters:
        if letter == ";":
            assert " " == next(letters)
            cells.append("")
        else:
            cells[-1] += next(letters) if letter == "\\" else letter
    assert parts == cells


def test_the_same_ledger_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    assert exported(path, "csv", tmp_path / "one") == exported(path, "csv", tmp_path / "two")
