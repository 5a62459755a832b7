"""Export as Parquet: the tables of the CSV files with types, for pyarrow and whoever reads Parquet."""

from __future__ import annotations

import csv
import io
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from export_case import CALL, MEETING, TRIP, exported, make_ledger
from verbale.errors import LedgerError
from verbale.ledger import Ledger
from verbale.ledger.read import KINDS
from verbale.views.export import export, parquet
from verbale.views.export.selection import Selection


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_ledger(tmp_path / "l.db")


def tables(path: Path, folder: Path) -> dict[str, Any]:
    return {name: pyarrow.parquet.read_table(folder / name) for name in exported(path, "parquet", folder)}


def test_one_file_a_kind_with_a_row_a_record(path: Path, tmp_path: Path) -> None:
    found = tables(path, tmp_path / "out")
    assert [f"{kind}.parquet" for kind in KINDS] == list(found)
    with Ledger.open(path) as ledger:
        assert ledger.counts() == {kind: found[f"{kind}.parquet"].num_rows for kind in KINDS}


def test_columns_are_those_of_the_csv_files_also_where_there_are_no_rows(path: Path, tmp_path: Path) -> None:
    rows = exported(path, "csv", tmp_path / "csv")
    for name, table in tables(path, tmp_path / "parquet").items():
        (header, *_) = csv.reader(io.StringIO(rows[name.replace(".parquet", ".csv")], newline=""))
        assert header == table.column_names


def test_a_contact_has_typed_values(path: Path, tmp_path: Path) -> None:
    call, *_, trip = tables(path, tmp_path)["contacts.parquet"].to_pylist()
    assert {
        "id": f"{CALL.id}.r7",
        "date_from": date(2024, 11, 15),
        "unconfirmed": False,
        "participants": ["Olaf Scholz", "Wladimir Putin"],
        "place_name": None,
        "topics": ["trade"],
        "count": None,
        "sources": 1,
        "disputed": [],
    }.items() <= call.items()
    assert (date(2025, 5, 1), date(2025, 5, 31)) == (trip["date_from"], trip["date_to"])


def test_texts_stand_as_they_are(path: Path, tmp_path: Path) -> None:
    found = tables(path, tmp_path)["articles.parquet"].to_pylist()
    assert [CALL.text, MEETING.text, TRIP.text] == [row["text"] for row in found]
    assert TRIP.title == found[2]["title"]
    assert ["Eva Muster", "dpa"] == found[0]["authors"]


def test_rows_are_written_group_by_group(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "_GROUP", 2)
    found = tables(path, tmp_path)["contacts.parquet"]
    assert 2 == pyarrow.parquet.ParquetFile(tmp_path / "contacts.parquet").num_row_groups
    assert 3 == found.num_rows


def test_the_same_ledger_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        exported(path, "parquet", tmp_path / folder)
    for kind in KINDS:
        one, two = (tmp_path / folder / f"{kind}.parquet" for folder in ("one", "two"))
        assert one.read_bytes() == two.read_bytes()


def test_without_pyarrow_it_says_what_to_install(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with Ledger.open(path) as ledger, pytest.raises(LedgerError) as refused:
        export("parquet", Selection(ledger), tmp_path / "out")
    assert "pyarrow is not installed (install it with: pip install 'verbale[parquet]')" == str(refused.value)
    assert [] == list((tmp_path / "out").iterdir())
