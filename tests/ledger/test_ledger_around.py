"""What the ledger decides article by article is what it would decide on all reports at once, also where contacts are dense."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from ledger_makers import article_of, report_of
from verbale.ledger import Ledger, check
from verbale.ledger.accounts import Accounts
from verbale.ledger.decide import as_stored
from verbale.ledger.judge import apply_judgements
from verbale.ledger.merge import merge_accounts
from verbale.ledger.repair import repair
from verbale.reading import Reading
from verbale.records import Place

WHO = ("Putin Trump", "RU US", "Putin US", "Putin Trump Macron", "Witkoff", "Putin Witkoff", "Lawrow Trump")
STATUSES = ("held", "held", "planned", "cancelled", "cancelled", "denied")
MODES = (("call", "contact"), ("visit",), ("meeting", "talks", "contact"))


def reading(chance: random.Random, number: int, modes: tuple[str, ...], days: int) -> Reading:
    """An article of one of so many days with up to four reports, of days before and after it, or of none."""
    published = date(2025, 1, 1) + timedelta(days=chance.randrange(days))
    told = chance.choice([str(published)] * 9 + [None, str(published)[:7]])
    article = article_of(f"Nummer {number} meldet dies.", told)
    reports = []
    for at in range(chance.choice([1, 1, 2, 3, 4])):
        day = published + timedelta(days=chance.choice([0, -1, -2, 1, 3, 10, 40]))
        when = chance.choice(
            [*[str(day)] * 8, f"{day}/{day + timedelta(days=2)}", str(day)[:7], str(day)[:4], None]
        )
        fields: dict[str, Any] = {"mode": chance.choice(modes), "status": chance.choice(STATUSES)}
        place = chance.choice([None, None, "RU", "SA", Place(name="Palast")])
        if place is not None:
            fields["place"] = place
        reports.append(report_of(article, chance.choice(WHO), when, at=at, **fields))
    return Reading(article, reports=tuple(reports))


@pytest.mark.parametrize("seed", range(24))
def test_deciding_article_by_article_and_all_at_once_is_the_same(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    modes, days = MODES[seed % 3], (60, 200, 400)[seed // 3 % 3]
    readings = [reading(chance, number, modes, days) for number in range(40)]
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        for one in readings:
            ledger.add(one)
        for one in readings[:8]:  # some are read anew, and tell less
            ledger.add(Reading(one.article, reports=one.reports[:1]))
        found = ledger.connection.execute("select id, row from contacts order by id").fetchall()
        reports = [name for (name,) in ledger.connection.execute("select id from reports order by id")]
        merged = apply_judgements(merge_accounts(Accounts(ledger.connection).get(reports)), [])
        stored = [as_stored(ledger.connection, one) for one in merged]
    assert [(one.contact.id, one.row[-1]) for one in stored] == found


@pytest.mark.parametrize("seed", range(3))
def test_a_check_finds_what_stands_in_wrong_contacts_and_a_repair_puts_it_right(
    tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        for number in range(30):
            ledger.add(reading(chance, number, MODES[seed], 60))
        asked = "select id, row from contacts order by id"
        before = ledger.connection.execute(asked).fetchall()
        assert [] == check(ledger)
        contacts = [name for name, _ in before]
        reports = [name for (name,) in ledger.connection.execute("select id from reports order by id")]
        for report in chance.sample(reports, 12):
            moved = (chance.choice(contacts), report)
            ledger.connection.execute("update reports set contact = ? where id = ?", moved)
        assert check(ledger)
        repair(ledger)
        assert [] == check(ledger)
        assert before == ledger.connection.execute(asked).fetchall()


def test_what_stood_between_two_contacts_joins_them_when_they_become_one(tmp_path: Path) -> None:
    """The second call is of another place than the open report, which so is of the meeting, and so are the talks."""
    told: tuple[tuple[str, dict[str, Any]], ...] = (
        ("Putin Trump", {"mode": "meeting"}),
        ("Putin Trump", {"mode": "call"}),
        ("Putin US", {"mode": "contact", "place": "RU"}),
        ("RU US", {"mode": "talks"}),
        ("Putin Trump", {"mode": "call", "place": "SA"}),
    )
    sizes = []
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        for number, (who, fields) in enumerate(told):
            article = article_of(f"Nummer {number} meldet dies.", "2025-02-13")
            ledger.add(Reading(article, reports=(report_of(article, who, "2025-02-12", **fields),)))
            sizes.append(sorted(len(contact.reports) for contact in ledger.contacts()))
    assert [[1], [1, 1], [1, 1, 1], [1, 1, 1, 1], [2, 3]] == sizes
