"""Judgements in a ledger: they hold whatever comes and in whatever order, and can be handed on and taken back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_ledger_order import ARTICLES, reading_of

from ledger_makers import told
from verbale.errors import LedgerError
from verbale.ledger import Ledger, check
from verbale.ledger.judging import add_judgements, merge_contacts, split_report, withdraw_judgement
from verbale.ledger.script import run_script
from verbale.reading import Reading
from verbale.records import Judgement

EVENING = told("Abends war es.", "2025-02-13", "Putin Trump", "2025-02-12")
NIGHT = told("Nachts war es.", "2025-02-14", "Putin Trump", "2025-02-13")
LATER = told("Später hieß es.", "2025-02-15", "RU US", "2025-02-13")
ADA = {"by": "Ada", "when": "2025-03-01"}


def report(reading: Reading) -> str:
    return reading.reports[0].id


def contacts(ledger: Ledger) -> list[set[str]]:
    """The contacts as sets of the articles that tell of them."""
    texts = {reading.article.id: reading.article.text.split()[0] for reading in (EVENING, NIGHT, LATER)}
    return [
        {texts[name.partition(".")[0]] for name in contact.reports}
        for contact in sorted(ledger.contacts(), key=lambda contact: contact.date[0].value)
    ]


@pytest.fixture
def ledger(tmp_path: Path) -> Any:
    with Ledger.open(tmp_path / "l.db", write=True) as opened:
        for reading in (EVENING, NIGHT):
            opened.add(reading)
        yield opened
        assert [] == check(opened)


def test_a_merge_holds_when_articles_come_and_are_read_anew(ledger: Ledger) -> None:
    assert [{"Abends"}, {"Nachts"}] == contacts(ledger)
    judgement = merge_contacts(ledger, report(EVENING), report(NIGHT)[:12] + ".r0", **ADA, why="one call")
    assert [{"Abends", "Nachts"}] == contacts(ledger)
    ledger.add(LATER)
    assert [{"Abends", "Nachts", "Später"}] == contacts(ledger)
    for reading in (NIGHT, EVENING):
        ledger.add(replace(reading, tagger="another"))
    assert [{"Abends", "Nachts", "Später"}] == contacts(ledger)
    assert [judgement] == list(ledger.judgements())
    assert "holds" == ledger.effect_of(judgement)


def test_the_contact_tells_who_judged(ledger: Ledger) -> None:
    merge_contacts(ledger, report(NIGHT), report(EVENING), **ADA, why="one call")
    (contact,) = ledger.contacts()
    first, second = sorted(contact.decisions, key=lambda decision: decision.by or "")
    assert (None, None) == (first.by, first.when)
    assert ("Ada", "2025-03-01") == (second.by, second.when)
    assert f"merged by hand with the contact of {report(EVENING)}: one call" == second.reasons[-1]
    assert ["2025-02-12", "2025-02-13"] == sorted(claim.value for claim in contact.date)
    rows = ledger.connection.execute(
        "select judge, judged from decisions where valid_to is null and judge is not null"
    )
    assert [("Ada", "2025-03-01")] == rows.fetchall()


def test_a_split_holds_when_articles_come(ledger: Ledger) -> None:
    ledger.add(LATER)
    assert [{"Abends"}, {"Nachts", "Später"}] == contacts(ledger)
    split_report(ledger, report(LATER), **ADA)
    assert [{"Abends"}, {"Nachts"}, {"Später"}] == contacts(ledger)
    ledger.add(replace(LATER, tagger="another"))
    ledger.add(told("Endlich war es.", "2025-02-16", "Putin Trump", "2025-02-13"))
    assert [1, 1, 2] == sorted(len(contact.reports) for contact in ledger.contacts())


def test_a_split_from_a_contact_that_it_is_not_in(ledger: Ledger) -> None:
    judgement = split_report(ledger, report(NIGHT), report(EVENING), **ADA)
    assert ((report(NIGHT),), (report(EVENING),)) == (judgement.reports, judgement.others)
    assert "holds" == ledger.effect_of(judgement)
    merged = merge_contacts(ledger, report(NIGHT), report(EVENING), **ADA)
    assert [{"Abends", "Nachts"}] == contacts(ledger)
    assert ["overruled", "holds"] == [ledger.effect_of(one) for one in (judgement, merged)]


def test_a_later_judgement_overrules_a_part(ledger: Ledger) -> None:
    merged = merge_contacts(ledger, report(EVENING), report(NIGHT), **ADA)
    ledger.add(LATER)
    further = merge_contacts(ledger, report(LATER), add_one(ledger), **ADA)
    assert ["holds", "holds"] == [ledger.effect_of(one) for one in (merged, further)]
    apart = split_report(ledger, report(NIGHT), **ADA)
    assert ["overruled", "in part", "holds"] == [ledger.effect_of(one) for one in (merged, further, apart)]
    merge_contacts(ledger, report(NIGHT), report(LATER), **ADA)
    assert "overruled" == ledger.effect_of(apart)


def add_one(ledger: Ledger) -> str:
    """Add an article on a contact of another day, and return its report."""
    ledger.add(told("Morgens war es.", "2025-02-11", "Putin Trump", "2025-02-10"))
    return told("Morgens war es.", "2025-02-11", "Putin Trump", "2025-02-10").reports[0].id


def test_a_judgement_waits_for_its_reports(tmp_path: Path, ledger: Ledger) -> None:
    merge_contacts(ledger, report(EVENING), report(NIGHT), **ADA)
    with Ledger.open(tmp_path / "other.db", write=True) as other:
        found = list(ledger.judgements())
        assert (1, 0) == (add_judgements(other, found), add_judgements(other, found))
        other.add(NIGHT)
        assert ["waits"] == [other.effect_of(one) for one in found]
        other.add(EVENING)
        assert ["holds"] == [other.effect_of(one) for one in found]
        assert [{"Abends", "Nachts"}] == contacts(other)


def test_taken_back(tmp_path: Path, ledger: Ledger) -> None:
    ledger.add(LATER)
    before = list(ledger.contacts())
    first = merge_contacts(ledger, report(EVENING), report(NIGHT), **ADA)
    back = withdraw_judgement(ledger, first.id[:7], by="Bo", when="2025-03-02")
    assert before == list(ledger.contacts())
    assert ["withdrawn", "holds"] == [ledger.effect_of(one) for one in (first, back)]
    with Ledger.open(tmp_path / "other.db", write=True) as other:
        add_judgements(other, [back])
        assert "waits" == other.effect_of(back)
        for reading in (EVENING, NIGHT):
            other.add(reading)
        add_judgements(other, [first])
        assert [{"Abends"}, {"Nachts"}] == contacts(other)
    merge_contacts(ledger, report(EVENING), report(NIGHT), **ADA)
    assert 1 == len(list(ledger.contacts()))


REFUSED: list[tuple[str, Callable[[Ledger], object], str]] = [
    (
        "one contact",
        lambda ledger: merge_contacts(ledger, report(NIGHT), report(NIGHT), **ADA),
        "are one contact already",
    ),
    (
        "nobody",
        lambda ledger: merge_contacts(ledger, report(NIGHT), "nobody", **ADA),
        "nothing is called nobody",
    ),
    (
        "an article",
        lambda ledger: merge_contacts(ledger, NIGHT.article.id, report(NIGHT), **ADA),
        "is no contact and no report",
    ),
    ("alone", lambda ledger: split_report(ledger, report(NIGHT), **ADA), "is the only report of its contact"),
    ("no judgement", lambda ledger: withdraw_judgement(ledger, "j123", **ADA), "nothing is called j123"),
]


@pytest.mark.parametrize(("judge", "says"), [item[1:] for item in REFUSED], ids=[item[0] for item in REFUSED])
def test_refused(ledger: Ledger, judge: Callable[[Ledger], object], says: str) -> None:
    before = list(ledger.contacts())
    with pytest.raises(LedgerError, match=says):
        judge(ledger)
    assert ([], before) == (list(ledger.judgements()), list(ledger.contacts()))


def test_what_takes_back_is_not_taken_back_itself(ledger: Ledger) -> None:
    first = merge_contacts(ledger, report(EVENING), report(NIGHT), **ADA)
    back = withdraw_judgement(ledger, first.id, **ADA)
    with pytest.raises(LedgerError, match=f"{back.id} takes a judgement back and stays"):
        withdraw_judgement(ledger, back.id, **ADA)
    merge_contacts(ledger, report(EVENING), report(NIGHT), **ADA)
    with pytest.raises(LedgerError, match="several judgements begin with j: j"):
        withdraw_judgement(ledger, "j", **ADA)


JUDGED = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["merge", "merge", "split", "withdraw"]),
        "sides": st.tuples(
            st.lists(st.integers(0, 9), min_size=1, max_size=2),
            st.lists(st.integers(0, 9), min_size=1, max_size=2),
        ),
        "day": st.integers(1, 3),
    }
)


def judgements_of(told: list[dict[str, Any]], reports: list[str]) -> list[Judgement]:
    """Judgements on these reports and on one that never comes; `withdraw` takes back the one before."""
    found: list[Judgement] = []
    known = sorted({*reports, "a0.r0"})
    for number, item in enumerate(told):
        fields: dict[str, Any] = {"by": "Ada", "when": f"2025-03-0{item['day']}", "number": number}
        one, other = ({known[at % len(known)] for at in side} for side in item["sides"])
        if item["kind"] == "withdraw":
            found += [Judgement.withdraw(found[-1].id, **fields)] if found else []
        elif item["kind"] == "merge" and other - one:
            found.append(Judgement.merge(one, other - one, **fields))
        elif other - {min(one)}:
            found.append(Judgement.split(min(one), other - {min(one)}, **fields))
    return found


def outcome(come: list[Reading | Judgement]) -> list[Any]:
    """What a ledger in memory holds when these have come in this order."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("pragma foreign_keys = on")
    run_script(connection, files("verbale").joinpath("ledger", "schema.sql").read_text("utf-8"))
    with Ledger(Path("memory"), connection) as ledger:
        for one in come:
            add_judgements(ledger, [one]) if isinstance(one, Judgement) else ledger.add(one)
        assert [] == check(ledger)
        return [*ledger.contacts(), *ledger.reports(), *ledger.judgements()]


@settings(max_examples=20, deadline=None)
@given(
    st.lists(ARTICLES, min_size=2, max_size=4),
    st.lists(JUDGED, min_size=1, max_size=5),
    st.randoms(use_true_random=False),
)
def test_any_order_of_articles_and_judgements_gives_the_same_ledger(
    told: list[dict[str, Any]], judged: list[dict[str, Any]], chance: Any
) -> None:
    readings = [reading_of(number, item) for number, item in enumerate(told)]
    judgements = judgements_of(judged, [one.id for reading in readings for one in reading.reports])
    come: list[Reading | Judgement] = [*readings, *judgements, readings[0]]
    chance.shuffle(come)
    at_the_end = outcome([*readings, *judgements])
    assert at_the_end == outcome(come)
    assert at_the_end == outcome([*judgements, *reversed(readings)])
