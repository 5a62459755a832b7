"""What a contact says: claims with their support, sources, history, level."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ledger_makers import article_of, contacts_of, participants, report_of, told
from verbale.ledger import Ledger
from verbale.reading import Reading
from verbale.records import Claim, Contact, Credit, Participant, Place, Span, StatusChange

BODY = (
    "Der Gouverneur von Xanten eröffnete am Dienstag die neue Brücke über den Niederrhein. Achthundert Gäste"
    " kamen, unter ihnen der Bürgermeister von Wesel und zwölf Schulklassen. Die Brücke kostete vierzig"
    " Millionen Euro, drei Millionen mehr als geplant. Der Bau dauerte neunzehn Monate. Kritiker hatten vor"
    " dem Hochwasser gewarnt, doch die Pfeiler hielten im Winter stand. Am Abend gab es ein Feuerwerk."
)


def only(contacts: list[Contact]) -> Contact:
    assert 1 == len(contacts)
    return contacts[0]


def test_accounts_that_differ_stay_side_by_side(tmp_path: Path) -> None:
    first = told("Eins war.", "2025-02-13", "Putin Trump", "2025-02-12", duration="PT1H")
    second = told("Zwei war.", "2025-02-14", "Putin Trump", "2025-02-12", duration="PT2H", mode="contact")
    one, two = first.reports[0].id, second.reports[0].id
    contact = only(contacts_of(tmp_path / "l.db", [second, first]))
    assert one == contact.id
    assert (one, two) == contact.reports
    assert (Claim("PT1H", (one,), (two,)), Claim("PT2H", (two,), (one,))) == contact.duration
    assert (Claim("call", (one,)), Claim("contact", (two,))) == contact.mode
    assert (Claim("2025-02-12", (one, two)),) == contact.date


def test_the_day_of_what_was_made_up_for_stands_first(tmp_path: Path) -> None:
    """The day on which it was to be before it was put off is told more often, but it was not held on it."""
    fields = {"mode": "visit", "place": "RU"}
    off = [
        told(f"{name} war.", published, "Witkoff", "2025-02-12", status=status, **fields)
        for name, published, status in (
            ("Eins", "2025-02-09", "planned"),
            ("Zwei", "2025-02-10", "cancelled"),
        )
    ]
    held = told("Drei war.", "2025-03-21", "Witkoff", "2025-03-20", **fields)
    anew = told("Vier war.", "2025-02-20", "Witkoff", "2025-03-20", status="planned", **fields)
    contact = only(contacts_of(tmp_path / "l.db", [*off, held]))
    assert ["2025-03-20", "2025-02-12"] == [claim.value for claim in contact.date]
    contact = only(contacts_of(tmp_path / "m.db", [*off, anew]))
    assert ["2025-03-20", "2025-02-12"] == [claim.value for claim in contact.date]
    contact = only(contacts_of(tmp_path / "n.db", off))
    assert ["2025-02-12"] == [claim.value for claim in contact.date]


def test_a_state_is_no_participant_where_its_people_are_named(tmp_path: Path) -> None:
    states = told("Eins war.", "2025-02-13", "RU US", "2025-02-12")
    people = told("Zwei war.", "2025-02-14", "Putin Trump", "2025-02-12")
    contact = only(contacts_of(tmp_path / "l.db", [states, people]))
    expected = [Participant(who.actor, who.name, (), who.side) for who in participants("Putin Trump")]
    assert expected == [claim.value for claim in contact.participants]
    assert {(people.reports[0].id,)} == {claim.support for claim in contact.participants}


def test_places_in_two_states_are_in_conflict_names_of_one_city_are_not(tmp_path: Path) -> None:
    def met(text: str, place: Place) -> Reading:
        return told(text, "2025-02-13", "Lawrow Rubio", "2025-02-12", mode="meeting", place=place)

    one = met("Eins war.", Place("Genf", "CH"))
    two = met("Zwei war.", Place("Geneva", "CH"))
    three = met("Drei war.", Place("Wien", "AT"))
    contact = only(contacts_of(tmp_path / "l.db", [one, two, three]))
    conflicts = {claim.value.name: len(claim.conflict) for claim in contact.place}
    assert {"Genf": 1, "Geneva": 1, "Wien": 2} == conflicts


def test_a_plan_that_came_true_is_one_contact_with_a_history(tmp_path: Path) -> None:
    plan = told("Eins war.", "2025-02-16", "RU US", "2025-02-17/2025-02-23", status="planned", mode="talks")
    held = told("Zwei war.", "2025-02-19", "Lawrow Rubio", "2025-02-18", mode="meeting")
    contact = only(contacts_of(tmp_path / "l.db", [held, plan]))
    assert (
        StatusChange("planned", plan.reports[0].id, "2025-02-16"),
        StatusChange("held", held.reports[0].id, "2025-02-19"),
    ) == contact.status_history
    assert ["held", "planned"] == [claim.value for claim in contact.status]
    assert [(), ()] == [claim.conflict for claim in contact.status]
    assert ["2025-02-18", "2025-02-17/2025-02-23"] == [claim.value for claim in contact.date]
    assert not contact.unconfirmed


def test_a_denial_is_in_conflict_with_what_it_denies(tmp_path: Path) -> None:
    held = told("Eins war.", "2025-02-13", "Putin Trump", "2025-02-12")
    denied = told("Zwei war.", "2025-02-14", "Putin Trump", "2025-02-12", status="denied")
    contact = only(contacts_of(tmp_path / "l.db", [held, denied]))
    one, two = held.reports[0].id, denied.reports[0].id
    assert (Claim("denied", (two,), (one,)), Claim("held", (one,), (two,))) == contact.status


@pytest.mark.parametrize(
    ("status", "later", "unconfirmed"),
    [
        pytest.param("planned", "2025-02-21", True, id="the day has passed and nobody tells of it"),
        pytest.param("planned", "2025-02-20", False, id="the day has not passed"),
        pytest.param("planned", None, False, id="nobody knows how late it is"),
        pytest.param("cancelled", "2025-02-21", False, id="it was called off"),
        pytest.param("held", "2025-02-21", False, id="it was held"),
    ],
)
def test_unconfirmed(tmp_path: Path, status: str, later: str | None, unconfirmed: bool) -> None:
    plan = told("Eins war.", "2025-02-16", "RU US", "2025-02-20", status=status)
    other = Reading(article_of("Zwei war.", later))
    assert [unconfirmed] == [item.unconfirmed for item in contacts_of(tmp_path / "l.db", [plan, other])]


@pytest.mark.parametrize(
    ("who", "date", "level"),
    [
        ("Putin Witkoff", "2025-02-12", "leader"),
        ("Lawrow Rubio", "2025-02-12", "minister"),
        ("Rubio US", "2015-02-12", "envoy"),
        ("Gast", "2025-02-12", "envoy"),
        ("RU US", "2025-02-12", "delegation"),
        ("US Rebellen", "2025-02-12", "delegation"),
        ("US Gast", "2025-02-12", "envoy"),
    ],
)
def test_level(tmp_path: Path, who: str, date: str, level: str) -> None:
    reading = told("Eins war.", "2025-02-13", who, date, mode="visit")
    assert level == only(contacts_of(tmp_path / "l.db", [reading])).level


def call_in(text: str, outlet: str | None = None) -> Reading:
    """An article on the call, which says that it was first published by `outlet`."""
    article = article_of(text, "2025-02-13")
    if outlet:
        article = replace(article, credits=(Credit("first_published", (Span(0, 3),), outlet),))
    return Reading(article, reports=(report_of(article, "Putin Trump", "2025-02-12"),))


def test_sources_are_counted_by_origin(tmp_path: Path) -> None:
    """The second text is the first one with another beginning; the third is a text of its own."""
    readings = [call_in(f"Eins. {BODY}"), call_in(f"Zwei. {BODY}"), call_in("Drei war ein anderer Text.")]
    contact = only(contacts_of(tmp_path / "l.db", readings))
    assert (3, 2) == (len(contact.reports), contact.sources)


def test_articles_from_one_outlet_outside_are_one_source(tmp_path: Path) -> None:
    readings = [
        call_in("Eins kam von dort.", "Gudok"),
        call_in("Zwei auch.", "GUDOK"),
        call_in("Drei nicht."),
    ]
    assert 2 == only(contacts_of(tmp_path / "l.db", readings)).sources


def test_a_text_that_joins_two_families_makes_them_one_source(tmp_path: Path) -> None:
    """The middle article tells nothing of the call, but both others are made from it."""
    half = len(BODY) // 2
    first, second = call_in(f"Eins. {BODY[:half]}"), call_in(f"Zwei. {BODY[half:]}")
    middle = Reading(article_of(f"Drei. {BODY}", "2025-02-12"))
    path = tmp_path / "l.db"
    assert 2 == only(contacts_of(path, [first, second])).sources
    with Ledger.open(path, write=True) as ledger:
        ledger.add(middle)
        assert 1 == only(list(ledger.contacts())).sources
        assert {middle.article.id} == {edge.source for edge in ledger.lineage()}
