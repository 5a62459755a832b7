"""Export as PLOVER events: fields, categories, modes and contexts of the codebook 0.7b1, and its treatment of what was not held."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest

from export_case import CALL, MEETING, TRIP, exported, make_ledger
from ledger_makers import article_of, contacts_of, report_of, statement_of, told
from verbale.ledger import Ledger
from verbale.reading import Reading
from verbale.records.contact import Mode, Status
from verbale.records.statement import Act
from verbale.views.export.plover_codes import codes

# The codebook 0.7b1: chapter 4 (fields, of records, actors, places, citations), 2.2 to 2.17 (modes), 2.18 and 2.1 (contexts), 3.1, 3.2.
REQUIRED = {"id", "date", "source", "event"}
FIELDS = REQUIRED | {
    "enddate",
    "recipient",
    "event_loc",
    "event_text",
    "quad_code",
    "mode",
    "context",
    "link",
    "cite_info",
}
ACTOR = {"code", "sector", "actor_text", "identifer_id", "identifer_text"}
PLACE = {"name", "country code", "cc3"}
CITATION = {"coder", "codebook", "citation", "url", "title", "language", "publication"}
MODES = {
    "AGREE": set(),
    "SUPPORT": set(),
    "ACCUSE": set(),
    "DEMAND": {"assist", "change", "yield", "meet"},
    "REJECT": {"assist", "change", "yield", "meet"},
    "THREATEN": {"restrict", "ban", "arrest", "relations", "expel", "territory", "violence"},
    "CONSULT": {"visit", "third-party", "multilateral", "phone"},
    "SANCTION": {"convict", "cancel", "expel", "withdraw", "sever"},
}
CONTEXTS = {
    "political",
    "military",
    "intelligence",
    "peacekeeping",
    "economic",
    "diplomatic",
    "resource",
    "culture",
    "disease",
    "enviro_disaster",
    "migration",
    "humanitarian",
    "legal",
    "human_rights",
    "rights_freedoms",
    "gender",
    "lgbt",
    "terrorism",
    "human_security",
    "religion_ethnicity",
    "government",
    "election",
    "legislative",
    "cbrn",
    "cyber",
    "political_institutions",
    "corruption",
    "crime",
    "future",
    "historical",
    "hypothetical",
    "negation",
}
QUADS = {
    "AGREE": 1,
    "CONSULT": 1,
    "SUPPORT": 1,
    "DEMAND": 3,
    "ACCUSE": 3,
    "REJECT": 3,
    "SANCTION": 3,
    "THREATEN": 3,
}
NON_STATES = {"IGO", "NGO", "ISM", "IMG", "MNC"}
SECTORS = {
    "GOV",
    "JUD",
    "LEG",
    "MIL",
    "COP",
    "OPP",
    "PTY",
    "REB",
    "PRM",
    "SPY",
    "UAF",
    "CVL",
    "ELI",
    "BUS",
    "EDU",
    "MED",
    "LAB",
    "AGR",
    "JRN",
    "REF",
    "REL",
    "SOC",
    "CRM",
}
NEED_RECIPIENT = {"SANCTION"}


def checked(path: Path, folder: Path, contact: str | None = None) -> dict[str, Any]:
    """Return the events by id, each held against the codebook."""
    found = exported(path, "plover", folder, contact)
    assert ["events.jsonl", "not_coded.jsonl"] == list(found)
    events = [json.loads(line) for line in found["events.jsonl"].splitlines()]
    for event in events:
        assert REQUIRED <= set(event) <= FIELDS | {"verbale"}
        (category,) = event["event"]
        assert QUADS[category] == event["quad_code"]
        assert set(event.get("mode", ())) <= MODES[category]
        assert set(event.get("context", ())) <= CONTEXTS
        assert set(event["cite_info"]) <= CITATION
        assert set(event.get("event_loc", ())) <= PLACE
        assert "recipient" in event or category not in NEED_RECIPIENT
        for day in ("date", "enddate"):
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", event.get(day, event["date"]))
        for actor in (*event["source"], *event.get("recipient", ())):
            assert set(actor) <= ACTOR
            assert re.fullmatch("[A-Z]{3}", actor.get("code", "XXX"))
            assert actor.get("sector", "GOV") in SECTORS
    return {event["id"]: event for event in events}


def not_coded(folder: Path) -> list[Any]:
    return [json.loads(line) for line in (folder / "not_coded.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_ledger(tmp_path / "l.db")


def test_a_call_that_was_held(path: Path, tmp_path: Path) -> None:
    assert {
        "id": f"{CALL.id}.r7",
        "date": "2024-11-15",
        "source": [
            {
                "code": "DEU",
                "sector": "GOV",
                "actor_text": "Olaf Scholz",
                "identifer_id": "Q61053",
                "identifer_text": "Olaf Scholz",
            },
            {
                "code": "RUS",
                "sector": "GOV",
                "actor_text": "Wladimir Putin",
                "identifer_id": "Q7747",
                "identifer_text": "Vladimir Putin",
            },
        ],
        "event": ["CONSULT"],
        "quad_code": 1,
        "mode": ["phone"],
        "context": ["economic"],
        "link": f"{CALL.id}.r7",
        "cite_info": {
            "citation": CALL.id,
            "url": "https://abendblatt.example/anruf",
            "title": CALL.title,
            "language": "de",
            "publication": "Abendblatt",
            "coder": "verbale",
            "codebook": "PLOVER 0.7b1",
        },
        "verbale": {
            "status": "held",
            "date": "2024-11-15",
            "mode": "call",
            "sources": 1,
            "reports": [f"{CALL.id}.r7"],
        },
    } == checked(path, tmp_path)[f"{CALL.id}.r7"]


def test_a_promise_is_an_event_that_is_linked_to_its_contact(path: Path, tmp_path: Path) -> None:
    event = checked(path, tmp_path)[f"{CALL.id}.s54"]
    assert (["AGREE"], 1, f"{CALL.id}.r7") == (event["event"], event["quad_code"], event["link"])
    assert ("2024-11-16", ["Er sei zum Handel bereit."]) == (event["date"], event["event_text"])
    assert ["RUS"] == [actor["code"] for actor in event["source"]]


def test_what_is_planned_lies_in_the_future_and_what_is_denied_is_negated(path: Path, tmp_path: Path) -> None:
    events = checked(path, tmp_path)
    trip, meeting = events[f"{TRIP.id}.r24"], events[f"{MEETING.id}.r4"]
    assert (["CONSULT"], ["future"]) == (trip["event"], trip["context"])
    assert ("2025-05-01", "2025-05-31", "2025-05") == (trip["date"], trip["enddate"], trip["verbale"]["date"])
    assert (["CONSULT"], ["negation"]) == (meeting["event"], meeting["context"])


def one(tmp_path: Path, who: str, **fields: Any) -> Any:
    (contact,) = contacts_of(tmp_path / "l.db", [told("Eins.", "2025-03-02", who, "2025-03-01", **fields)])
    return checked(tmp_path / "l.db", tmp_path)[contact.id]


def codes_of(event: Any, part: str) -> list[str]:
    return [actor["code"] for actor in event.get(part, ())]


def test_who_called_it_off_is_not_known_so_all_are_source_and_recipient(tmp_path: Path) -> None:
    event = one(tmp_path, "Putin Trump", status="cancelled", mode="meeting", place="RU")
    assert (["SANCTION"], ["cancel"], 3) == (event["event"], event["mode"], event["quad_code"])
    assert ["RUS", "USA"] == codes_of(event, "source") == codes_of(event, "recipient")


@pytest.mark.parametrize(
    ("who", "mode", "place", "modes", "source", "recipient"),
    [
        ("Trump Putin", "visit", "RU", ["visit"], ["USA"], ["RUS"]),
        ("Trump Putin", "meeting", "RU", ["visit"], ["USA"], ["RUS"]),
        ("Putin Lawrow", "visit", "FR", ["visit"], ["RUS", "RUS"], ["FRA"]),
        ("Putin Trump", "visit", "FR", ["third-party"], ["RUS", "USA"], []),
        ("Putin Lawrow", "visit", "RU", None, ["RUS", "RUS"], []),
        ("Trump Putin", "talks", "FI", ["third-party"], ["USA", "RUS"], []),
        ("Trump Putin", "meeting", None, None, ["USA", "RUS"], []),
        ("Putin Lawrow", "meeting", "RU", None, ["RUS", "RUS"], []),
        ("Trump Putin", "call", "RU", ["phone"], ["USA", "RUS"], []),
        ("RU US EU", "message", None, ["phone", "multilateral"], ["RUS", "USA", "IGO"], []),
        ("US hamas", "contact", None, None, ["USA", "PSE"], []),
    ],
)
def test_modes_and_hosts(
    who: str, mode: str, place: str | None, modes: object, source: object, recipient: object, tmp_path: Path
) -> None:
    event = one(tmp_path, who, mode=mode, **({"place": place} if place else {}))
    assert (modes, source, recipient) == (
        event.get("mode"),
        codes_of(event, "source"),
        codes_of(event, "recipient"),
    )
    assert {"country code": place, "cc3": codes().states[place]} == event["event_loc"] if place else True


def test_acts_that_are_comments_are_no_events_and_a_refusal_to_meet_has_its_mode(tmp_path: Path) -> None:
    article = article_of("Putin lehnte ab, Trump fragte, Gast drohte und Macron schwieg.", "2025-03-02")
    report = report_of(article, "Putin Trump", status="denied", at=40)
    said = (
        statement_of(article, "Putin", at=0, act="reject", report=report.id),
        statement_of(article, "Trump", at=10, act="ask", report=report.id),
        statement_of(article, "Gast", at=20, act="threaten"),
    )
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(Reading(article, reports=(report,), statements=said))
    events = checked(tmp_path / "l.db", tmp_path)
    assert [report.id, said[0].id, said[2].id] == list(events)
    assert (["REJECT"], ["meet"], report.id) == tuple(
        events[said[0].id][key] for key in ("event", "mode", "link")
    )
    threat = events[said[2].id]
    assert "mode" not in threat
    assert "code" not in threat["source"][0], "who acts for nobody has no code"


def test_a_contact_without_day_or_people_is_not_coded(tmp_path: Path) -> None:
    dated = told("Zwei.", "2025-03-02", "Putin Trump")
    contacts = contacts_of(
        tmp_path / "l.db",
        [told("Eins.", None, "Putin Trump"), dated, told("Drei.", "2025-03-02", "", "2025-03-01")],
    )
    events = checked(tmp_path / "l.db", tmp_path)
    assert {"2025-03-02": None} == {event["date"]: event["verbale"].get("date") for event in events.values()}
    reasons = {row["id"]: row["not_coded"] for row in not_coded(tmp_path)}
    assert [["no date"], ["no participants"]] == sorted(reasons.values())
    assert {contact.id for contact in contacts} == set(events) | set(reasons)


def test_the_tables_cover_the_ledger_and_use_words_of_the_codebook_only() -> None:
    tables = codes()
    assert set(get_args(Status)) == set(tables.statuses)
    assert set(tables.acts) <= set(get_args(Act))
    assert set(tables.acts.values()) | {"CONSULT", "SANCTION"} == set(tables.quads)
    assert QUADS == tables.quads
    assert {context for contexts in tables.statuses.values() for context in contexts} <= CONTEXTS
    assert set(tables.contexts.values()) <= CONTEXTS
    named = set(tables.states.values())
    assert len(named) == len(tables.states)
    assert {body["code"] for body in tables.bodies.values()} <= named | NON_STATES
    assert {body["sector"] for body in tables.bodies.values() if "sector" in body} <= SECTORS


def test_every_state_and_body_of_the_tables_is_known() -> None:
    from verbale.actors import default_knowledge  # noqa: PLC0415

    tables = default_knowledge().tables
    assert set(tables.states) == set(codes().states)
    assert set(codes().bodies) <= set(tables.bodies)


def test_the_page_has_the_same_mapping() -> None:
    page = (Path(__file__).parents[2] / "docs" / "plover.md").read_text("utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in page.splitlines()
        if line.startswith("| `")
    ]
    table = {row[0].strip("`"): row[1:] for row in rows}
    for act, event in codes().acts.items():
        assert event == table[act][0]
    for status, contexts in codes().statuses.items():
        assert ", ".join(contexts) == table[status][1]
    modes = set(re.findall(r"`(\w+)`", " ".join(row[0] for row in rows)))
    assert set(get_args(Mode)) - modes == {"contact"}


def test_the_same_ledger_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    assert exported(path, "plover", tmp_path / "one") == exported(path, "plover", tmp_path / "two")
