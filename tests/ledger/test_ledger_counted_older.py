"""A ledger from before contacts could be counted is brought forward with the right values."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ledger_makers import told
from older_ledgers import VERSIONS, make_older
from verbale.ledger import COUNTED, ContactQuery, Ledger, Page, connection
from verbale.ledger.add_columns import add_counting
from verbale.views.shown import contact_order

READINGS = (
    told("Anruf war.", "2025-02-13", "Putin Trump", "2025-02-12", topics=("ukraine",)),
    told("Besuch wird.", "2025-02-14", "Macron US", "2025-03", mode="visit", status="planned"),
    told("Treffen war.", "2025-02-15", "Lawrow Rubio", None, mode="meeting"),
    told("Rat tagte.", None, "EU NATO RU", "../2025-01-02", mode="talks"),
    told("Zuhause traf man sich.", "2025-03-02", "Putin Lawrow", "2025-03-01", mode="meeting"),
)
BEFORE = connection.MIGRATIONS.index(add_counting) + 1  # the last version that could not count


@pytest.mark.parametrize("version", [version for version in VERSIONS if version <= BEFORE])
def test_an_older_ledger_learns_to_count(tmp_path: Path, version: int) -> None:
    path = tmp_path / "l.db"
    make_older(path, version, READINGS)
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("delete from facets where kind = 'pair'")
    with Ledger.open(tmp_path / "new.db", write=True) as new, Ledger.open(path, write=True) as older:
        for reading in READINGS:
            new.add(reading)
        for by in COUNTED:
            assert new.count(by) == older.count(by)
        assert [("RU US", 2), ("EU NATO", 1), ("EU RU", 1), ("FR US", 1), ("NATO RU", 1)] == [
            (tally.value, tally.contacts) for tally in older.count("pair")
        ]
        assert [("leader", 3), ("delegation", 1), ("minister", 1)] == [
            (tally.value, tally.contacts) for tally in older.count("level")
        ]
        assert new.network(ContactQuery(between=("USA", "Russland"))) == older.network(
            ContactQuery(between=("USA", "Russland"))
        )
        ordered = sorted(older.contacts(), key=contact_order)
        assert ordered == list(older.contacts(page=Page(10)))
