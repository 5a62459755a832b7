"""On a German page the ledger's reasons are German; what stands in their gaps, and any other words, stay as they are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from verbale.actors import default_knowledge
from verbale.ledger import Ledger
from verbale.web.words import words_of

GERMAN, ENGLISH = words_of("de"), words_of("en")


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("the same mode: video_call", "dieselbe Art: Videogespräch"),
        ("meeting and talks can be one", "Treffen und Gespräche können dasselbe sein"),
        ("the same participants: Anna Berg, Ivo Král", "dieselben Beteiligten: Anna Berg, Ivo Král"),
        ("they disagree on the place: CH or SE", "sie sind uneins über den Ort: CH oder SE"),
        ("no day is told, 1 day lie between", "kein Tag ist genannt, 1 Tag liegt dazwischen"),
        ("merged by hand with the contact of a1.r2: one trip", "von Hand vereint mit dem Kontakt von a1.r2: one trip"),
        ("it names its source (translated from) (99% sure)", "er nennt seine Quelle (übersetzt aus) (99% sicher)"),
        ("the source is longer (57% sure)", "die Quelle ist länger (57% sicher)"),
        ("edit of Abendblatt", "bearbeitete Fassung von Abendblatt"),
        ("more than 20", "mehr als 20"),
        ("somebody said so", "somebody said so"),
    ],
)  # fmt: skip
def test_a_fixed_phrase_is_said_in_german(english: str, german: str) -> None:
    assert german == GERMAN.phrase(english)


def test_in_english_only_the_names_of_values_change() -> None:
    assert ENGLISH.phrase("the same mode: video_call") == "the same mode: video call"
    assert ENGLISH.phrase("the same day: 2025-02-12") == "the same day: 2025-02-12"


def test_every_reason_in_the_ledger_is_a_known_phrase(samples: Path) -> None:
    with Ledger.open(samples) as ledger:
        told = {
            reason for one in ledger.contacts() for decision in one.decisions for reason in decision.reasons
        }
        told |= {reason.reason for link in ledger.lineage() for reason in link.why}
    assert len(told) > 20
    assert [reason for reason in sorted(told) if GERMAN.phrase(reason) == reason] == []


def test_every_phrase_of_the_rules_is_known() -> None:
    """Each literal in the files that give reasons, with anything in its gaps, has its German words."""
    source = Path(__file__).parents[2] / "src" / "verbale"
    found = []
    for file in ("ledger/compare.py", "ledger/days.py", "lineage/form.py"):
        text = (source / file).read_text("utf-8")
        found += re.findall(r'(?:\d\.\d+|Sign\(\d\.\d+), f?"([^"]+)"', text)
    assert len(found) > 30
    gaps = re.compile(r"\{(?:[^{}]|\{[^}]*\})*\}")
    filled = [gaps.sub("1 or 1", one) for one in found if not one.startswith("{")]
    assert [one for one in filled if GERMAN.phrase(one) == one] == []


def test_every_kind_of_office_has_a_name() -> None:
    kinds = {office.kind.replace("_", " ") for office in default_knowledge().tables.offices.values()}
    assert [kind for kind in sorted(kinds) if f"office.{kind}" not in GERMAN._texts] == []


def test_a_german_page_has_german_reasons(client: TestClient, samples: Path) -> None:
    with Ledger.open(samples) as ledger:
        contact = max(ledger.contacts(), key=lambda one: len(one.reports))
        link = next(one for one in ledger.lineage() if isinstance(one.source, str))
    reasons = client.get(f"/contacts/{contact.id}?lang=de").text.partition('class="decisions"')[2]
    assert "dieselbe Art: " in reasons
    assert "the same" not in reasons
    assert "des kürzeren Textes" in client.get(f"/compare/{link.article}/{link.source}").text
    assert "Telefonat, fand statt" in client.get("/").text
