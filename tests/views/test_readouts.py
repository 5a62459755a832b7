"""What each side's own account of a contact says, and what only one of them mentions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from ledger_makers import article_of, participants, report_of
from verbale.ledger import Ledger
from verbale.reading import Reading
from verbale.records import Article, Evidence, Report, Span, Speaker, Statement
from verbale.views.readouts import Readouts, find_readouts, readout_table

KREMLIN = "kremlin.ru"
WHITE_HOUSE = "The White House"


def article(text: str, outlet: str | None = None, **metadata: Any) -> Article:
    return article_of(text, "2025-02-13", outlet=outlet, **metadata)


def call(of: Article, who: str = "Putin Trump", **fields: Any) -> Report:
    return report_of(of, who, "2025-02-12", **fields)


def readouts(folder: Path, *readings: Reading) -> Readouts:
    with Ledger.open(folder / "l.db", write=True) as ledger:
        for reading in readings:
            ledger.add(reading)
        (contact,) = ledger.contacts()
        return find_readouts(ledger, contact)


def told(found: Readouts, field: str) -> list[tuple[str, str, str]]:
    return [(point.side, point.shown, point.told) for point in found.points if point.field == field]


def test_the_accounts_of_two_offices_stand_side_by_side(tmp_path: Path) -> None:
    ours, theirs = article("Eins war.", KREMLIN), article("Zwei war.", WHITE_HOUSE)
    third = article("Drei war.", "Reuters")
    found = readouts(
        tmp_path,
        Reading(ours, reports=(call(ours, duration="PT1H", initiator="US", topics=("ukraine", "energy")),)),
        Reading(theirs, reports=(call(theirs, duration="PT2H", topics=("ukraine", "trade")),)),
        Reading(third, reports=(call(third, duration="PT3H", topics=("syria",)),)),
    )
    assert ("RU", "US") == found.sides
    assert () == found.silent
    assert [("RU", "PT1H", "otherwise"), ("US", "PT2H", "otherwise")] == told(found, "duration")
    assert [("RU", "US", "only here")] == told(found, "initiator")
    assert [
        ("RU", "ukraine", "by others too"),
        ("RU", "energy", "only here"),
        ("US", "ukraine", "by others too"),
        ("US", "trade", "only here"),
    ] == told(found, "topics")
    assert [("RU", "2025-02-12", "by others too"), ("US", "2025-02-12", "by others too")] == told(
        found, "date"
    )
    (telling,) = next(point for point in found.points if point.field == "duration").tellings
    assert ("office", "Ein", (Span(0, 3),)) == (telling.how, telling.words, telling.spans)


def test_where_no_account_of_a_side_is_known_it_says_so(tmp_path: Path) -> None:
    ours = article("Eins war.", "ТАСС")
    found = readouts(tmp_path, Reading(ours, reports=(call(ours, duration="PT1H"),)))
    assert ("US",) == found.silent
    assert [("RU", "PT1H", "")] == told(found, "duration")
    table = readout_table(found)
    assert ("account", "US", "no account of this side is known", "", "", "") == table.rows[0]
    assert len(table.rows) == len(table.records)
    assert "state media" in table.rows[-1][-1]


def said(of: Article, who: str, first: int, last: int, report: Report | None = None) -> Statement:
    (person,) = participants(who)
    return Statement(
        id=f"{of.id}.s{first}",
        article=of.id,
        kind="indirect",
        message=(Span(first, last),),
        act="state",
        speaker=Speaker(person.actor, person.name, (Span(0, 3),), person.side),
        report=report.id if report else None,
    )


def test_what_people_of_a_side_are_quoted_as_saying_is_their_account(tmp_path: Path) -> None:
    """The length stands in what Trump said, in an article of the other side; the topic is the article's own."""
    ours = article("Eins dauerte zwei Stunden, so Trump. Handel war.", KREMLIN)
    proofs = (
        Evidence("contact", 0, 4),
        Evidence("date", 37, 43),
        Evidence("duration", 13, 25),
        Evidence("topics", 37, 43, "trade"),
    )
    report = Report(
        id=f"{ours.id}.r0",
        article=ours.id,
        mode="call",
        participants=participants("Putin Trump"),
        status="held",
        evidence=proofs,
        date="2025-02-12",
        duration="PT2H",
        topics=("trade",),
    )
    found = readouts(
        tmp_path, Reading(ours, reports=(report,), statements=(said(ours, "Trump", 5, 25, report),))
    )
    assert [("US", "PT2H", "only here")] == told(found, "duration")
    assert [("RU", "trade", "only here")] == told(found, "topics")
    assert [("US", "state: dauerte zwei Stunden", "")] == told(found, "said")
    point = next(point for point in found.points if point.field == "duration")
    assert ["quoted: Donald Trump"] == [telling.how for telling in point.tellings]


def test_the_words_of_a_third_one_are_no_account_of_the_outlets_side(tmp_path: Path) -> None:
    ours = article("Eins war, so Macron.", KREMLIN)
    report = call(ours, duration="PT2H")
    found = readouts(
        tmp_path, Reading(ours, reports=(report,), statements=(said(ours, "Macron", 0, 8, report),))
    )
    assert [] == told(found, "duration")
    assert ("RU", "US") == found.silent


def test_a_spokesman_without_a_name_speaks_for_the_office(tmp_path: Path) -> None:
    ours = article("Eins war, so einer.", KREMLIN)
    report = call(ours, duration="PT2H")
    spokesman = replace(
        said(ours, "Macron", 0, 8, report), speaker=Speaker("group:spokesman", "einer", (Span(0, 3),))
    )
    found = readouts(tmp_path, Reading(ours, reports=(report,), statements=(spokesman,)))
    assert [("RU", "PT2H", "")] == told(found, "duration")


def test_what_was_taken_from_an_office_is_its_account(tmp_path: Path) -> None:
    body = (
        " Der Gouverneur von Xanten eröffnete am Dienstag die neue Brücke über den Niederrhein. Achthundert Gäste"
        " kamen, unter ihnen der Bürgermeister von Wesel und zwölf Schulklassen. Die Brücke kostete vierzig"
        " Millionen Euro, drei Millionen mehr als geplant."
    )
    source = article("Eins." + body, uri="http://www.kremlin.ru/events/1")
    copy = article_of("Zwei." + body, "2025-02-14", outlet="Elbe-Bote")
    found = readouts(tmp_path, Reading(source), Reading(copy, reports=(call(copy, duration="PT1H"),)))
    assert [("RU", "PT1H", "")] == told(found, "duration")
    (telling,) = next(point for point in found.points if point.field == "duration").tellings
    assert telling.how.endswith(" of http://www.kremlin.ru/events/1")


def test_one_value_in_two_articles_of_a_side_is_one_point(tmp_path: Path) -> None:
    one, two = article("Eins war.", KREMLIN), article("Zwei war.", "RIA Novosti")
    topics = ("ukraine",)
    found = readouts(
        tmp_path,
        Reading(one, reports=(call(one, topics=topics),)),
        Reading(two, reports=(call(two, topics=topics),)),
    )
    (point,) = [point for point in found.points if point.field == "topics"]
    assert {"office", "state media"} == {telling.how for telling in point.tellings}
