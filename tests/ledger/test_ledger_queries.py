"""What can be asked of a ledger, and in which order the answers come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import verbale
from ledger_makers import article_of, report_of, statement_of, told
from verbale.actors import ActorList
from verbale.errors import LedgerError
from verbale.ledger import ContactQuery, Ledger, StatementQuery
from verbale.reading import Reading
from verbale.records import Credit, Span

CALL = told("Anruf war.", "2025-02-13", "Putin Trump", "2025-02-12", topics=("ukraine",))
TRIP = told("Besuch wird.", "2025-02-14", "Macron US", "2025-03", mode="visit", status="planned")
TALK = told("Treffen war.", "2025-02-15", "Lawrow Rubio", None, mode="meeting", topics=("trade", "ukraine"))
BODY = told("Rat tagte.", None, "EU NATO", "2024-12-31/2025-01-02", mode="talks")
READINGS = {"call": CALL, "trip": TRIP, "talk": TALK, "body": BODY}


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("queries") / "l.db"
    with Ledger.open(path, write=True) as writer:
        for reading in READINGS.values():
            writer.add(reading)
    with Ledger.open(path) as opened:
        yield opened


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, "call trip talk body"),
        ({"between": ("RU", "US")}, "call talk"),
        ({"between": ("us", "ru")}, "call talk"),
        ({"between": ("Russland", "USA")}, "call talk"),
        ({"between": ("Россия", "США")}, "call talk"),
        ({"between": ("france", "Vereinigte Staaten")}, "trip"),
        ({"between": ("eu", "Nato")}, "body"),
        ({"between": ("FR", "RU")}, ""),
        ({"who": "Putin"}, "call"),
        ({"who": "wladimir PUTIN"}, "call"),
        ({"who": "Wladimir Trump"}, ""),
        ({"who": "Put"}, ""),
        ({"who": "Q324546"}, "talk"),
        ({"who": "US"}, "trip"),
        ({"who": "?"}, ""),
        ({"since": "2025-02-12"}, "call trip talk"),
        ({"since": "2025-02-13"}, "trip talk"),
        ({"since": "2025-03-31"}, "trip"),
        ({"since": "2025-04"}, ""),
        ({"until": "2025-01"}, "body"),
        ({"until": "2024"}, "body"),
        ({"until": "2024-12-30"}, ""),
        ({"since": "2025-02-15", "until": "2025-02-15"}, "talk"),
        ({"mode": "visit"}, "trip"),
        ({"status": "planned"}, "trip"),
        ({"topic": "ukraine"}, "call talk"),
        ({"topic": "trade", "who": "Lawrow", "between": ("RU", "US")}, "talk"),
    ],
)
def test_contacts(ledger: Ledger, query: dict[str, Any], expected: str) -> None:
    names = {reading.reports[0].id: name for name, reading in READINGS.items()}
    assert expected.split() == [names[contact.id] for contact in ledger.contacts(ContactQuery(**query))]


UNKNOWN = {
    "a name that nobody bears": (
        "Atlantis",
        "no state or body is called 'Atlantis' (give a code such as US, RU, EU, or a name)",
    ),
    "a word of two names": (
        "Korea",
        "no state or body is called 'Korea' (perhaps KR (Republik Korea) or KP (Demokratische Volksrepublik Korea);"
        " give a code such as US, RU, EU, or a name)",
    ),
    "a slip of the pen": (
        "Germny",
        "no state or body is called 'Germny' (perhaps DE (Germany); give a code such as US, RU, EU, or a name)",
    ),
    "nothing": ("", "no state or body is called '' (give a code such as US, RU, EU, or a name)"),
}


@pytest.mark.parametrize("title", UNKNOWN)
def test_an_unknown_name_is_refused_with_what_may_be_meant(ledger: Ledger, title: str) -> None:
    name, says = UNKNOWN[title]
    with pytest.raises(LedgerError) as refused:
        list(ledger.contacts(ContactQuery(between=("RU", name))))
    assert says == str(refused.value)
    with pytest.raises(LedgerError) as refused:
        list(ledger.statements(StatementQuery(side=name)))
    assert says == str(refused.value)


@pytest.mark.parametrize(
    "name", ["Österreich", "Oesterreich", "osterreich", "Австрия", "Wien", "Vienna", "Ballhausplatz"]
)
def test_a_state_is_known_by_names_without_marks_by_its_capital_and_its_bodies(
    tmp_path: Path, name: str
) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(told("Anruf war.", "2025-02-13", "AT DE", "2025-02-12"))
        assert 1 == len(list(ledger.contacts(ContactQuery(between=(name, "Германия")))))


def test_names_of_the_ledgers_own_lists_count_and_may_be_ambiguous(tmp_path: Path) -> None:
    bodies = """bodies = [
      { id = "lemuria", names = { de = ["Lemurien", "Thule"] } },
      { id = "muland", names = { en = ["Thule"] } },
    ]"""
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add_actors(ActorList("mine.toml", bodies))
        ledger.add(told("Anruf war.", "2025-02-13", "lemuria DE", "2025-02-12"))
        assert 1 == len(list(ledger.contacts(ContactQuery(between=("Lemurien", "DE")))))
        with pytest.raises(LedgerError) as refused:
            list(ledger.contacts(ContactQuery(between=("DE", "thule"))))
        assert "'thule' may mean lemuria (Thule) or muland (Thule) (give the code)" == str(refused.value)


def test_a_person_is_found_by_each_spelling(tmp_path: Path) -> None:
    english = told("Call.", "2025-02-13", "Lawrow Rubio", "2025-02-12")
    report = english.reports[0]
    people = (replace(report.participants[0], name="Sergey Lavrov"), report.participants[1])
    german = told("Anruf.", "2025-02-14", "Lawrow Rubio", "2025-02-12")
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(replace(english, reports=(replace(report, participants=people),)))
        ledger.add(german)
        for who in ("lavrov", "LAWROW", "sergej lawrow", "Sergey Lavrov"):
            assert [report.id] == [contact.id for contact in ledger.contacts(ContactQuery(who=who))]
        assert [] == list(ledger.contacts(ContactQuery(who="Sergej Lavrov")))


def test_the_code_of_a_state_is_no_word_of_a_name(tmp_path: Path) -> None:
    """`DE` is Germany, which takes part itself; who has "de" in the name is found by that word."""
    germany = told("Anruf.", "2025-02-13", "DE RU", "2025-02-12")
    state = replace(germany.reports[0].participants[0], name="Deutschland")
    people = (state, *germany.reports[0].participants[1:])
    germany = replace(germany, reports=(replace(germany.reports[0], participants=people),))
    envoy = told("Besuch.", "2025-02-14", "Gast RU", "2025-02-11")
    named = replace(envoy.reports[0].participants[0], name="Jan de Vries")
    by_state, by_guest = (statement_of(germany.article, who, at=at) for at, who in enumerate(("DE", "Gast")))
    assert by_state.speaker is not None and by_guest.speaker is not None
    by_state = replace(by_state, speaker=replace(by_state.speaker, name="Deutschland"))
    by_guest = replace(by_guest, speaker=replace(by_guest.speaker, name="Jan de Vries"))
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(replace(germany, statements=(by_state, by_guest)))
        people = (named, *envoy.reports[0].participants[1:])
        ledger.add(replace(envoy, reports=(replace(envoy.reports[0], participants=people),)))
        for who, contact, speaker in (("DE", germany, "DE"), ("de", envoy, "person:ein-gast")):
            assert [contact.reports[0].id] == [one.id for one in ledger.contacts(ContactQuery(who=who))]
            spoke = [one.speaker.actor for one in ledger.statements(StatementQuery(who=who)) if one.speaker]
            assert [speaker] == spoke


def said(text: str, published: str | None, who: str, **fields: Any) -> Reading:
    article = article_of(text, published)
    return Reading(article, statements=(statement_of(article, who, **fields),))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, "eins zwei drei"),
        ({"who": "putin"}, "eins"),
        ({"who": "Q22686"}, "drei"),
        ({"side": "US"}, "drei"),
        ({"side": "Russland"}, "eins"),
        ({"act": "deny"}, "zwei"),
        ({"act": "state", "side": "FR"}, ""),
        ({"contact": "a0"}, ""),
        ({"topic": "trade"}, "eins drei"),
        ({"since": "2025-02-14"}, "zwei"),
        ({"until": "2025-02-13"}, "eins"),
        ({"who": "Macron", "until": "2025-02-13"}, ""),
    ],
)
def test_statements(tmp_path: Path, query: dict[str, Any], expected: str) -> None:
    readings = [
        said("drei sagte er.", None, "Trump", topics=("trade",)),
        said("zwei sagte er.", "2025-02-15", "Macron", act="deny"),
        said("eins sagte er.", "2025-02-13", "Putin", topics=("trade", "ukraine")),
    ]
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        for reading in readings:
            ledger.add(reading)
        texts = {reading.article.id: reading.article.text for reading in readings}
        found = [texts[item.article].split()[0] for item in ledger.statements(StatementQuery(**query))]
    assert expected.split() == found


def test_records_of_an_article_come_in_order_of_their_places(tmp_path: Path) -> None:
    article = article_of("Es war ein langer Tag in der Stadt.", "2025-02-13")
    reports = [
        report_of(article, "Putin Trump", f"2025-02-{day}", at=at) for day, at in ((10, 12), (11, 2), (12, 8))
    ]
    statement = replace(statement_of(article, "Putin"), report=reports[0].id)
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(Reading(article, reports=tuple(reports), statements=(statement,)))
        expected = [replace(reports[place], contact=reports[place].id) for place in (1, 2, 0)]
        assert expected == list(ledger.reports())
        assert expected == list(ledger.reports(article=article.id))
        assert expected[:1] == list(ledger.reports(contact=reports[1].id))
        assert [] == list(ledger.reports(article="a0"))
        told = [replace(statement, contact=reports[0].id)]
        assert told == list(ledger.statements())
        assert told == list(ledger.statements(StatementQuery(contact=reports[0].id)))
        assert [] == list(ledger.statements(StatementQuery(contact=reports[1].id)))


def test_counts(ledger: Ledger) -> None:
    expected = dict.fromkeys(("skipped", "mentions", "times", "statements", "commitments", "lineage"), 0)
    assert expected | {"articles": 4, "reports": 4, "contacts": 4} == ledger.counts()


def test_open_from_python(ledger: Ledger) -> None:
    with verbale.open(ledger.path) as opened:
        assert ledger.counts() == opened.counts()


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_data_frames_need_an_extra(ledger: Ledger, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr("verbale.ledger.tables.import_module", missing)
    with pytest.raises(LedgerError) as refused:
        getattr(ledger, f"to_{library}")("contacts")
    assert f"{library} is not installed (install it with: pip install 'verbale[{library}]')" == str(
        refused.value
    )


def test_data_frames_hold_one_row_a_record(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    library = SimpleNamespace(DataFrame=lambda rows, **options: rows)
    monkeypatch.setattr("verbale.ledger.tables.import_module", lambda name: library)
    assert ledger.to_polars("contacts") == ledger.to_pandas("contacts")
    rows = ledger.to_pandas("articles")
    assert [reading.article.id for reading in READINGS.values()] == [row["id"] for row in rows]
    assert [*rows[0]] == [*rows[3]]
    assert None is rows[3]["published"]
    with pytest.raises(LedgerError, match="there is no kind of record 'meetings'"):
        ledger.to_polars("meetings")


def test_sources_within_and_outside_are_one_column_in_polars(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = SimpleNamespace(DataFrame=lambda rows, **options: rows)
    monkeypatch.setattr("verbale.ledger.tables.import_module", lambda name: library)
    article = replace(article_of("Es war so."), credits=(Credit("first_published", (Span(0, 2),), "Gudok"),))
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(Reading(article))
        assert ['{"outlet":"Gudok"}'] == [row["source"] for row in ledger.to_polars("lineage")]
        assert [{"outlet": "Gudok"}] == [row["source"] for row in ledger.to_pandas("lineage")]
