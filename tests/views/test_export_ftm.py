"""Export as FollowTheMoney entities: schemata, properties and values as followthemoney 4.11.2 defines them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from export_case import CALL, MEETING, TRIP, exported, make_ledger
from factory import contact_report, reading_of
from ledger_makers import contacts_of, told
from verbale.ledger import Ledger
from verbale.records import Article

# From the definitions of followthemoney 4.11.2 (schema/*.yaml): the type of each property that is written, and what each schema
# extends, requires and adds. The library itself cannot be had without PyICU, for which there is no wheel.
PROPERTIES = {
    "Thing": {"name": "name", "country": "country", "keywords": "string", "wikidataId": "wikidata"}
    | {"sourceUrl": "url", "publisher": "string", "proof": "Document"},
    "Interval": {"date": "date", "startDate": "date", "endDate": "date", "recordId": "string"},
    "Document": {"title": "string", "author": "string", "fileName": "string"}
    | {"language": "language", "publishedAt": "date"},
    "Event": {"location": "string", "involved": "LegalEntity"},
}
EXTENDS = {
    "Person": ("LegalEntity", "Thing"),
    "PublicBody": ("Organization", "LegalEntity", "Thing"),
    "Organization": ("LegalEntity", "Thing"),
    "Article": ("Document", "Thing"),
    "Event": ("Interval", "Thing"),
}
REQUIRED = {
    "Person": "name",
    "PublicBody": "name",
    "Organization": "name",
    "Article": "fileName",
    "Event": "name",
}
TYPES = {
    "name": r"\S.*",
    "string": r"\S.*",
    "country": r"[a-z]{2}",
    "wikidata": r"Q\d+",
    "url": r"https?://\S+",
    "date": r"\d{4}(-\d\d(-\d\d)?)?",
    "language": r"[a-z]{3}",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_ledger(tmp_path / "l.db")


def entities(path: Path, folder: Path, contact: str | None = None) -> dict[str, Any]:
    (text,) = exported(path, "ftm", folder, contact).values()
    found = {row["id"]: row for row in map(json.loads, text.splitlines())}
    assert len(text.splitlines()) == len(found)
    for row in found.values():
        assert {"id", "schema", "properties"} == set(row)
        assert REQUIRED[row["schema"]] in row["properties"]
        families = (row["schema"], *EXTENDS[row["schema"]])
        known = {name: kind for family in families for name, kind in PROPERTIES.get(family, {}).items()}
        for name, values in row["properties"].items():
            assert values and len(values) == len(set(values))
            for value in values:
                fits(value, known[name], found)
    return found


def fits(value: str, kind: str, found: dict[str, Any]) -> None:
    if kind in TYPES:
        assert re.fullmatch(TYPES[kind], value), (kind, value)
    else:
        assert kind in EXTENDS[found[value]["schema"]], (kind, value)


def test_a_contact_is_an_event_with_those_involved_and_its_articles(path: Path, tmp_path: Path) -> None:
    found = entities(path, tmp_path)
    assert {
        "id": f"{CALL.id}.r7",
        "schema": "Event",
        "properties": {
            "name": ["call: Olaf Scholz, Wladimir Putin"],
            "date": ["2024-11-15"],
            "involved": ["Q61053", "Q7747"],
            "keywords": ["call", "held", "trade"],
            "proof": [CALL.id],
            "recordId": [f"{CALL.id}.r7"],
        },
    } == found[f"{CALL.id}.r7"]
    assert {
        "name": ["Vladimir Putin", "Wladimir Putin"],
        "country": ["ru"],
        "wikidataId": ["Q7747"],
    } == found["Q7747"]["properties"]
    assert {
        "fileName": [f"{CALL.id}.txt"],
        "title": [CALL.title],
        "author": ["Eva Muster", "dpa"],
        "publisher": ["Abendblatt"],
        "publishedAt": ["2024-11-16"],
        "language": ["deu"],
        "sourceUrl": ["https://abendblatt.example/anruf"],
    } == found[CALL.id]["properties"]


def test_what_did_not_take_place_says_so_in_its_name(path: Path, tmp_path: Path) -> None:
    found = entities(path, tmp_path)
    assert ["denied meeting: Donald Trump, Wladimir Putin"] == found[f"{MEETING.id}.r4"]["properties"]["name"]
    assert ["planned visit: Emmanuel Macron, Donald Trump"] == found[f"{TRIP.id}.r24"]["properties"]["name"]
    assert ["2025-05"] == found[f"{TRIP.id}.r24"]["properties"]["date"]


def test_only_what_belongs_to_the_contact(path: Path, tmp_path: Path) -> None:
    found = entities(path, tmp_path, f"{MEETING.id}.r4")
    assert {MEETING.id, "Q22686", "Q7747", f"{MEETING.id}.r4"} == set(found)


@pytest.mark.parametrize(
    ("date", "dates"),
    [
        ("2025-02-17/2025-02-23", {"startDate": ["2025-02-17"], "endDate": ["2025-02-23"]}),
        ("../2025-02-15", {"endDate": ["2025-02-15"]}),
        ("2025-02-15/..", {"startDate": ["2025-02-15"]}),
        (None, {}),
    ],
)
def test_intervals_have_ends(date: str | None, dates: dict[str, Any], tmp_path: Path) -> None:
    (contact,) = contacts_of(tmp_path / "l.db", [told("Eins.", "../2025-03-01", "RU NATO", date, place="TR")])
    found = entities(tmp_path / "l.db", tmp_path)
    event = found[contact.id]["properties"]
    assert dates == {key: event[key] for key in ("date", "startDate", "endDate") if key in event}
    assert (["TR"], ["tr"]) == (event["location"], event["country"])
    assert ("PublicBody", "Organization") == (found["RU"]["schema"], found["NATO"]["schema"])


def test_an_article_without_contacts_is_left_out(tmp_path: Path) -> None:
    article = Article.of("Putin sprach mit Trump.", language="en")
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(reading_of(article, contact_report(article, "sprach", ("Putin", "Trump"))))
        ledger.add(reading_of(Article.of("Es regnet.")))
    assert [article.id] == [
        key for key, row in entities(tmp_path / "l.db", tmp_path).items() if row["schema"] == "Article"
    ]


def test_the_same_ledger_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    assert exported(path, "ftm", tmp_path / "one") == exported(path, "ftm", tmp_path / "two")
