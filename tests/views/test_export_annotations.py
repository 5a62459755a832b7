"""Export as Web Annotations: each selector is found again in the file, and what the recommendation demands is there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_case import CALL, MEETING, TRIP, exported, make_ledger
from factory import contact_report, reading_of
from verbale.ledger import Ledger
from verbale.ledger.proof import places_of
from verbale.records import Article, Span
from verbale.views.export.annotations import target_of

# What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says that there MUST be: 3.1 of annotations, 3.2.4 of textual
# bodies, 3.3.5 of motivations, 4.2.4 and 4.2.5 of selectors, 5.2 of pages; and what there is besides, so that nothing else creeps in.
_TEXT = {"type": "string", "minLength": 1}


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


_POSITION = {"type": "integer", "minimum": 0}
_SELECTORS = {
    "type": "array",
    "prefixItems": [
        _object(type={"const": "TextPositionSelector"}, start=_POSITION, end=_POSITION),
        _object(
            type={"const": "TextQuoteSelector"},
            exact=_TEXT,
            prefix={"type": "string"},
            suffix={"type": "string"},
        ),
    ],
    "items": False,
}
_BODY = _object(
    type={"const": "TextualBody"},
    purpose={"enum": ["tagging", "describing", "linking"]},
    format={"const": "text/plain"},
    value=_TEXT,
)
_ANNOTATION = _object(
    id={"type": "string", "pattern": "^urn:uuid:"},
    type={"const": "Annotation"},
    motivation={"const": "describing"},
    body={"type": "array", "minItems": 1, "items": _BODY},
    target={"type": "array", "minItems": 1, "items": _object(source=_TEXT, selector=_SELECTORS)},
)
_PAGE = _object(
    **{"@context": {"const": "http://www.w3.org/ns/anno.jsonld"}},
    id=_TEXT,
    type={"const": "AnnotationPage"},
    items={"type": "array", "items": _ANNOTATION},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_ledger(tmp_path / "l.db")


def items_of(found: dict[str, str]) -> list[Any]:
    page = json.loads(found["annotations.jsonld"])
    jsonschema.validate(page, _PAGE)
    items: list[Any] = page["items"]
    assert len(items) == len({UUID(item["id"]) for item in items})
    return items


def quoted(item: Any, found: dict[str, str]) -> list[str]:
    """Return the words of the targets; both selectors must lead to them, and only to them."""
    words = []
    for target in item["target"]:
        text, (position, quote) = found[target["source"]], target["selector"]
        assert quote["exact"] == text[position["start"] : position["end"]]
        before = position["start"] - len(quote["prefix"])
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text[before:]
        assert before == text.index(quote["prefix"] + quote["exact"] + quote["suffix"])
        words.append(quote["exact"])
    return words


def values(item: Any) -> dict[str, str]:
    return {body["purpose"]: body["value"] for body in item["body"]}


def test_every_place_of_every_record_is_selected_in_its_text(path: Path, tmp_path: Path) -> None:
    found = exported(path, "annotations", tmp_path / "out")
    assert [f"texts/{one.id}.txt" for one in (CALL, MEETING, TRIP)] == list(found)[1:]
    assert CALL.text == (tmp_path / "out" / "texts" / f"{CALL.id}.txt").read_bytes().decode("utf-8")
    items = items_of(found)
    selected = sorted(words for item in items for words in quoted(item, found))
    with Ledger.open(path) as ledger:
        texts = {article.id: article.text for article in ledger.articles()}
        records = [
            record
            for kind in ("reports", "statements", "commitments", "mentions", "times")
            for record in getattr(ledger, kind)()
        ]
    expected = sorted(
        {
            (record.id, place.field, place.value, texts[record.article][place.start : place.end])
            for record in records
            for place in places_of(record)
        },
        key=lambda each: each[3],
    )
    assert [words for *_, words in expected] == selected


def test_what_is_said_of_the_words(path: Path, tmp_path: Path) -> None:
    found = exported(path, "annotations", tmp_path)
    said = {values(item)["tagging"]: (values(item), quoted(item, found)) for item in items_of(found)[:8]}
    report = f"{CALL.id}.r7"
    assert (
        {"tagging": "report.date", "describing": "2024-11-15", "linking": report},
        ["am 15. November 2024"],
    ) == said["report.date"]
    assert ("call", ["rief"]) == (said["report.contact"][0]["describing"], said["report.contact"][1])
    assert ("trade", ["der Zoll"]) == (said["report.topics"][0]["describing"], said["report.topics"][1])
    every = {values(item)["tagging"]: (values(item), quoted(item, found)) for item in items_of(found)}
    assert ("Q7747", ["Putin"]) == (every["mention.words"][0]["describing"], every["mention.words"][1])
    assert "2024-11-15" == every["time.words"][0]["describing"]
    assert ["Er sei zum Handel bereit."] == every["statement.message"][1]


def test_positions_count_code_points_and_words_that_stand_twice_are_told_apart(tmp_path: Path) -> None:
    article = Article.of(
        "😀 Putin rief an. " + "Das war gut. " * 4 + "Trump rief nicht an. Ende 😀", language="de"
    )
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(reading_of(article, contact_report(article, "nicht an", ("Putin", "Trump"))))
    found = exported(tmp_path / "l.db", "annotations", tmp_path)
    who = [item for item in items_of(found) if "report.participants" == values(item)["tagging"]]
    assert [["Trump"], ["Putin"]] == [quoted(item, found) for item in who]
    assert 2 == who[1]["target"][0]["selector"][0]["start"]


@given(st.text(min_size=1, max_size=200), st.data())
def test_any_words_of_any_text_are_found_again(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    position, quote = target_of(Article("a1", "memory:", text), Span(start, end))["selector"]
    assert text[position["start"] : position["end"]] == quote["exact"] == text[start:end]
    assert text[:start].endswith(quote["prefix"]) and text[end:].startswith(quote["suffix"])
    assert bool(quote["prefix"]) == (start > 0) and bool(quote["suffix"]) == (end < len(text))


def test_only_the_texts_of_the_contact(path: Path, tmp_path: Path) -> None:
    found = exported(path, "annotations", tmp_path, contact=f"{MEETING.id}.r4")
    assert ["annotations.jsonld", f"texts/{MEETING.id}.txt"] == list(found)
    assert {f"{MEETING.id}.r4"} == {values(item)["linking"] for item in items_of(found)}


def test_the_same_ledger_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    one, two = (exported(path, "annotations", tmp_path / name) for name in ("one", "two"))
    assert one == two
