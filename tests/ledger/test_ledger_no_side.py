"""Contacts with people and groups that stand for no state or body, from two texts to the exports. The day is Tuesday, 20 May 2025."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from export_case import exported
from verbale.ledger import ContactQuery, Ledger
from verbale.reading import read
from verbale.records import Article
from verbale.tagging import NoTagger
from verbale.views.timeline import find_timeline
from verbale.views.timeline_drawing import by_pair

TEXTS = {
    "en": "Emmanuel Macron received the Dalai Lama in Paris on Monday. Marco Rubio met Libyan rebels in Rome on Monday.",
    "de": "Emmanuel Macron hat am Montag in Paris den Dalai Lama empfangen. US-Außenminister Marco Rubio traf am Montag in Rom libysche Rebellen.",
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a ledger with both texts."""
    file = tmp_path_factory.mktemp("no_side") / "ledger.db"
    with Ledger.open(file, write=True) as ledger:
        for language, text in TEXTS.items():
            ledger.add(read(Article.of(text, published="2025-05-20", language=language), tagger=NoTagger()))
    return file


def test_both_languages_tell_of_the_same_contacts(path: Path) -> None:
    with Ledger.open(path) as ledger:
        found = {
            frozenset((claim.value.actor, claim.value.side) for claim in contact.participants): (
                contact.level,
                len(contact.reports),
            )
            for contact in ledger.contacts()
        }
    assert {
        frozenset({("Q3052772", "FR"), ("person:dalai-lama", None)}): ("leader", 2),
        frozenset({("Q324546", "US"), ("group:ly-rebels", None)}): ("minister", 2),
    } == found


def test_a_lane_of_the_time_line_has_their_names(path: Path) -> None:
    with Ledger.open(path) as ledger:
        entries = find_timeline(ledger, ContactQuery())
    lanes = sorted(lane for entry in entries for lane in by_pair(entry))
    assert ["Dalai Lama – FR", "Libyan rebels – US"] == lanes


def test_persons_of_no_side_stand_in_the_network_of_persons(path: Path) -> None:
    with Ledger.open(path) as ledger:
        links = [(link.one, link.other) for link in ledger.network(among="persons")]
    assert [("Q3052772", "person:dalai-lama")] == links


def test_graphml_has_them_among_the_actors_alone(path: Path, tmp_path: Path) -> None:
    files = exported(path, "graphml", tmp_path)
    assert 'id="person:dalai-lama"' in files["actors.graphml"]
    assert 'id="group:ly-rebels"' in files["actors.graphml"]
    assert "dalai" not in files["sides.graphml"]


def test_follow_the_money_has_a_person_and_an_organisation_of_no_country(path: Path, tmp_path: Path) -> None:
    lines = exported(path, "ftm", tmp_path)["entities.ftm.json"].splitlines()
    found = {entity["id"]: entity for entity in map(json.loads, lines)}
    kinds = {actor: found[actor]["schema"] for actor in ("person:dalai-lama", "group:ly-rebels")}
    assert {"person:dalai-lama": "Person", "group:ly-rebels": "Organization"} == kinds
    assert not any("country" in found[actor]["properties"] for actor in kinds)


def test_plover_has_rebels_of_a_state_and_a_person_without_a_code(path: Path, tmp_path: Path) -> None:
    lines = exported(path, "plover", tmp_path)["events.jsonl"].splitlines()
    actors = {
        who["identifer_id"]: (who.get("code"), who.get("sector"))
        for event in map(json.loads, lines)
        for who in (*event["source"], *event.get("recipient", ()))
    }
    assert {
        "Q3052772": ("FRA", "GOV"),
        "person:dalai-lama": (None, None),
        "Q324546": ("USA", "GOV"),
        "group:ly-rebels": ("LBY", "REB"),
    } == actors
