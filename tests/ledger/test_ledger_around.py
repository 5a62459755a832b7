"""What the ledger decides article by article is what it would decide on all reports at once, also where contacts are dense."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from ledger_makers import article_of, report_of
from verbale.ledger import Ledger, check, decide
from verbale.ledger.accounts import Accounts
from verbale.ledger.closure import Around
from verbale.ledger.decide import as_stored
from verbale.ledger.judge import apply_judgements
from verbale.ledger.merge import merge_accounts
from verbale.ledger.merged import Merged
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


def one_by_one(ledger: Ledger) -> list[tuple[str, str]]:
    """The contacts as they stand in the ledger."""
    return ledger.connection.execute("select id, row from contacts order by id").fetchall()


def at_once(ledger: Ledger) -> list[tuple[str, Any]]:
    """The contacts that all reports of the ledger give."""
    reports = [name for (name,) in ledger.connection.execute("select id from reports order by id")]
    merged = apply_judgements(merge_accounts(Accounts(ledger.connection).get(reports)), [])
    stored = [as_stored(ledger.connection, one) for one in merged]
    return [(one.contact.id, one.row[-1]) for one in stored]


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
        assert at_once(ledger) == one_by_one(ledger)


Told = tuple[str, list[tuple[str, str | None, dict[str, Any]]]]  # when published, and what


def added(ledger: Ledger, told: list[Told]) -> None:
    """Add an article each with what it tells."""
    for number, (published, contacts) in enumerate(told):
        article = article_of(f"Nummer {number} mit {len(told)} meldet dies.", published)
        reports = [
            report_of(article, who, day, at=at, **rest) for at, (who, day, rest) in enumerate(contacts)
        ]
        ledger.add(Reading(article, reports=tuple(reports)))


OFF, PLANNED = {"status": "cancelled"}, {"status": "planned"}


@pytest.mark.parametrize(
    "plan",
    [
        pytest.param(("2025-02-09", [("Putin Trump", "2025-05-10", OFF)]), id="called off"),
        pytest.param(("2025-02-09", [("Putin Trump", "2025-05-10", PLANNED)]), id="planned"),
    ],
)
def test_what_fits_a_second_plan_too_leaves_the_first_for_what_made_up_for_it(
    tmp_path: Path, plan: Told
) -> None:
    """The call off without a day was of the call planned for the 18th; now it may be of another one, and joins the call of the 16th."""
    told: list[Told] = [
        (
            "2025-02-17",
            [("RU US", "2025-02-16", {}), ("Putin Trump", "2025-02-18", PLANNED | {"place": "SA"})],
        ),
        ("2025-02-07", [("Putin Trump", None, OFF)]),
    ]
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        added(ledger, told)
        before = one_by_one(ledger)
        added(ledger, [plan])
        assert at_once(ledger) == one_by_one(ledger)
        assert {name for name, _ in before} != {name for name, _ in one_by_one(ledger)}


@pytest.mark.parametrize(
    "asked", [("2025-03-01", "2025-03-01"), ("2025-02-20", "2025-03-03"), ("0001-01-01",) * 2]
)
def test_of_a_key_all_is_found_whose_days_overlap(tmp_path: Path, asked: tuple[str, str]) -> None:
    """Days of one month to one day, of few and of many days that began long before, and the first and last of all."""
    calls = [(str(date(2024, 12, 1) + timedelta(days=number)), 0) for number in range(0, 150, 3)]
    spans = [("2025-02-05", days) for days in (19, 20, 21, 22, 24, 25, 80)] + [
        ("2024-11-20", 122),
        ("2025-03-02", 90),
    ]
    told = [(day, f"{day}/{date.fromisoformat(day) + timedelta(days=days)}") for day, days in calls + spans]
    told += [("0001-01-01", "0001-01-01"), ("9999-12-31", "9999-12-31")]
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        added(ledger, [(day, [("Putin Trump", when, {"status": "held"})]) for day, when in told])
        accounts = Accounts(ledger.connection)
        reports = [name for (name,) in ledger.connection.execute("select id from reports order by id")]
        every = accounts.get(reports)
        some = next(account for account in every if account.points == {"RU US"})
        first, last = asked
        wanted = [one for one in every if one.span[0] <= last and one.span[1] >= first]
        assert wanted and wanted != every
        assert wanted == accounts.alike(some, asked)


def test_of_a_hot_topic_only_that_is_decided_on_which_can_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two call each other every other day, and each fifth call was planned for the day before it and called off."""
    days = [date(2025, 1, 2) + timedelta(days=2 * number) for number in range(60)]
    told: list[Told] = [(str(day), [("Putin Trump", str(day), {})]) for day in days]
    told += [(str(day), [("Putin Trump", str(day - timedelta(days=1)), OFF)]) for day in days[::5]]
    decided: list[Around] = []

    class Kept(Around):
        def decide(self) -> list[Merged]:
            decided.append(self)
            return super().decide()

    monkeypatch.setattr(decide, "Around", Kept)
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        added(ledger, told)
        assert 60 == len(one_by_one(ledger))
        day, before = days[31], days[30] - timedelta(days=1)
        again: list[Told] = [
            (str(day), [("Putin Trump", str(day), {})]),  # held, as is known
            (str(days[30]), [("Putin Trump", str(before), OFF)]),  # called off, as is known
            (str(day), [("Putin Trump", str(day - timedelta(days=1)), {})]),  # another one
        ]
        decided.clear()
        added(ledger, again)
        assert at_once(ledger) == one_by_one(ledger)
    assert [2, 3, 1] == [len(around.whole) for around in decided]


def test_of_what_was_called_off_the_last_report_tells_whether_it_was_made_up_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The call of the 3rd was called off, as was told once more after the calls of the 9th and 10th: so neither of them made up for it."""
    decided: list[Around] = []

    class Kept(Around):
        def decide(self) -> list[Merged]:
            decided.append(self)
            return super().decide()

    monkeypatch.setattr(decide, "Around", Kept)
    off: list[Told] = [(day, [("Putin Trump", "2025-03-03", OFF)]) for day in ("2025-03-02", "2025-03-20")]
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        added(ledger, off)
        added(
            ledger, [(day, [("Putin Trump", day, {})]) for day in ("2025-03-09", "2025-03-10", "2025-03-21")]
        )
        assert [1, 1, 3] == [len(around.whole) for around in decided[-3:]]
        assert at_once(ledger) == one_by_one(ledger)
        assert [1, 1, 3] == sorted(len(contact.reports) for contact in ledger.contacts())


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
    """The second call is of another place than the open report, which so is of the meeting, as the talks are from the first."""
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
    assert [[1], [1, 1], [1, 1, 1], [1, 1, 2], [2, 3]] == sizes
