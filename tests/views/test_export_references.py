"""Export of references: BibTeX that a parser reads and TeX can set, CSL-JSON that fits its schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from bibtexparser.entrypoint import parse_string
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from hypothesis import given
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text

from export_case import CALL, MEETING, TRIP, exported, make_ledger
from factory import contact_report, reading_of
from verbale.ledger import Ledger
from verbale.records import Article
from verbale.views.export.bibtex import escaped

# What csl-data.json (Citation Style Language 1.0.2) says of the properties that are written; it allows no others than it names.
_TEXT = {"type": "string"}
_PART = {"type": ["string", "number"]}
_DATE_PARTS = {
    "type": "array",
    "minItems": 1,
    "maxItems": 2,
    "items": {"type": "array", "minItems": 1, "maxItems": 3, "items": _PART},
}
CSL = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["type", "id"],
        "additionalProperties": False,
        "properties": {
            "id": _PART,
            "type": {"enum": ["article-newspaper", "webpage", "document"]},
            "author": {
                "type": "array",
                "items": {"additionalProperties": False, "properties": {"literal": _TEXT}},
            },
            "issued": {
                "additionalProperties": False,
                "properties": {"date-parts": _DATE_PARTS, "literal": _TEXT},
            },
            **dict.fromkeys(("title", "container-title", "URL", "note", "language", "keyword"), _TEXT),
        },
    },
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_ledger(tmp_path / "l.db")


def entries(text: str) -> list[Any]:
    library = parse_string(text)
    assert [] == library.failed_blocks
    return list(library.entries)


def items(text: str) -> Any:
    found = json.loads(text)
    jsonschema.validate(found, CSL)
    return found


def test_an_entry_of_an_article(path: Path, tmp_path: Path) -> None:
    call, meeting, trip = entries(exported(path, "bibtex", tmp_path)["references.bib"])
    assert [CALL.id, MEETING.id, TRIP.id] == [call.key, meeting.key, trip.key]
    assert ("article", "misc") == (call.entry_type, trip.entry_type)
    assert {
        "author": "Eva Muster and dpa",
        "title": r"{Der Anruf; 50 \% \& mehr}",
        "journal": "Abendblatt",
        "date": "2024-11-16",
        "year": "2024",
        "month": "11",
        "url": "https://abendblatt.example/anruf",
        "langid": "ngerman",
        "keywords": f"{CALL.id}.r7",
    } == {field.key: field.value for field in call.fields}
    assert ("2025-04", "4") == (trip.fields_dict["date"].value, trip.fields_dict["month"].value)
    assert ("news/reise.txt", None) == (trip.fields_dict["note"].value, trip.fields_dict.get("url"))


def test_an_item_of_an_article(path: Path, tmp_path: Path) -> None:
    call, _, trip = items(exported(path, "csl", tmp_path)["references.json"])
    assert {
        "id": CALL.id,
        "type": "article-newspaper",
        "title": CALL.title,
        "container-title": "Abendblatt",
        "author": [{"literal": "Eva Muster"}, {"literal": "dpa"}],
        "issued": {"date-parts": [[2024, 11, 16]]},
        "URL": "https://abendblatt.example/anruf",
        "language": "de",
        "keyword": f"{CALL.id}.r7",
    } == call
    assert ("document", {"date-parts": [[2025, 4]]}, TRIP.uri) == (trip["type"], trip["issued"], trip["note"])


def test_a_citation_processor_reads_the_items(path: Path, tmp_path: Path) -> None:
    found = items(exported(path, "csl", tmp_path)["references.json"])
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(found), formatter.plain)
    for item in found:
        bibliography.register(Citation([CitationItem(item["id"])]))
    assert [
        "Eva Muster and dpa (2024) “Der Anruf; 50 % & mehr”, Abendblatt, 16 November.",
        "Blatt (2025) “Kein Treffen”, Blatt, 4 March.",
    ] == [str(entry).partition(" Available")[0] for entry in bibliography.bibliography()][:2]


@pytest.mark.parametrize("form", ["bibtex", "csl"])
def test_the_sources_of_one_contact(form: str, path: Path, tmp_path: Path) -> None:
    (text,) = exported(path, form, tmp_path, contact=f"{MEETING.id}.r4").values()
    found = [entry.key for entry in entries(text)] if form == "bibtex" else [one["id"] for one in items(text)]
    assert [MEETING.id] == found


def one_article(folder: Path, **metadata: Any) -> Path:
    article = Article.of("Putin sprach mit Trump.", **metadata)
    with Ledger.open(folder / "one.db", write=True) as ledger:
        ledger.add(reading_of(article, contact_report(article, "sprach", ("Putin", "Trump"))))
        ledger.add(reading_of(Article.of("Es regnet.", title="Wetter")))
    return folder / "one.db"


@pytest.mark.parametrize(
    ("published", "issued", "month"),
    [
        ("2025", {"date-parts": [[2025]]}, None),
        ("2025-02-17/2025-02-23", {"date-parts": [[2025, 2, 17], [2025, 2, 23]]}, "2"),
        ("2025-02-27/2025-03-02", {"date-parts": [[2025, 2, 27], [2025, 3, 2]]}, None),
        ("../2025-02-13", {"literal": "../2025-02-13"}, None),
        (None, None, None),
    ],
)
def test_dates_are_as_exact_as_known(
    published: str | None, issued: object, month: str | None, tmp_path: Path
) -> None:
    path = one_article(tmp_path, published=published)
    (item,) = items(exported(path, "csl", tmp_path)["references.json"])
    (entry,) = entries(exported(path, "bibtex", tmp_path)["references.bib"])
    fields = {field.key: field.value for field in entry.fields}
    assert (issued, published, month) == (item.get("issued"), fields.get("date"), fields.get("month"))


def test_an_address_has_no_sign_that_breaks_an_entry(tmp_path: Path) -> None:
    path = one_article(tmp_path, uri="https://blatt.example/ä {1}?a=b%20c&d\\e")
    (entry,) = entries(exported(path, "bibtex", tmp_path)["references.bib"])
    assert "https://blatt.example/%C3%A4%20%7B1%7D?a=b%20c&d%5Ce" == entry.fields_dict["url"].value


def test_names_that_would_be_taken_apart_have_braces(tmp_path: Path) -> None:
    path = one_article(tmp_path, authors=("Reuters, London", "Sturm and Drang", "Eva Sand"))
    (entry,) = entries(exported(path, "bibtex", tmp_path)["references.bib"])
    assert "{Reuters, London} and {Sturm and Drang} and Eva Sand" == entry.fields_dict["author"].value


def test_a_ledger_without_contacts_has_no_references(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db", write=True) as ledger:
        ledger.add(reading_of(Article.of("Es regnet.")))
    assert {"references.bib": ""} == exported(tmp_path / "l.db", "bibtex", tmp_path)
    assert [] == items(exported(tmp_path / "l.db", "csl", tmp_path)["references.json"])


@given(st.text(alphabet="a \\{}#$%&_~^äЖ\n"))
def test_any_title_is_set_as_it_is_written(title: str) -> None:
    (entry,) = entries("@misc{a,\n  title = {" + escaped(title) + "}\n}\n")
    value = entry.fields_dict["title"].value
    for brace, name in (("{", "\\textbraceleft{}"), ("}", "\\textbraceright{}")):  # unknown to the decoder
        value = value.replace(name, f"\\{brace}")
    written = LatexNodes2Text().latex_to_text(value).translate({ord("ˆ"): "^", ord("˜"): "~"})
    assert " ".join(title.split()) == written
