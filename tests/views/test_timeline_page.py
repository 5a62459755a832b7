"""The time line as a page and as a drawing: what stands where, what it looks like, and that no text breaks out of it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger_makers import article_of, report_of, told
from verbale.ledger import ContactQuery, Ledger
from verbale.reading import Reading
from verbale.views.asked import heading_of
from verbale.views.markup import escaped
from verbale.views.page import drawing_file
from verbale.views.scale import Scale
from verbale.views.timeline import Entry, find_timeline
from verbale.views.timeline_drawing import by_pair, draw_timeline, title_of
from verbale.views.timeline_page import timeline_page, timeline_piece

SVG = "{http://www.w3.org/2000/svg}"
HELD = told("Anruf war.", "2025-02-13", "Putin Trump", "2025-02-12", topics=("ukraine",))
LATER = told("Besuch kommt.", "2025-02-14", "Macron US", "2025-06", mode="visit", status="planned")
OFF = told("Abgesagt ist es.", "2025-02-14", "Macron Putin", "2025-02-22", mode="visit", status="cancelled")
NEVER = told("Nie war das.", "2025-02-14", "Lawrow Rubio", "2025-02-12", mode="talks", status="denied")
UNTOLD = told("Morgen redet man.", "2025-01-14", "FR US", "2025-01-15", status="planned")
UNDATED = told("Irgendwann traf man sich.", "2025-02-15", "Lawrow Rubio", None, mode="meeting")


def entries_of(folder: Path, *readings: Reading) -> tuple[Entry, ...]:
    with Ledger.open(folder / "l.db", write=True) as ledger:
        for reading in readings:
            ledger.add(reading)
        return find_timeline(ledger, ContactQuery())


def marks(drawing: str) -> dict[str, tuple[str, bool, float]]:
    """Return the marks by the day of their titles: their class, whether they are struck out, and how wide they are."""
    found = {}
    for group in ElementTree.fromstring(drawing).iter(f"{SVG}g"):
        title = group.find(f"{SVG}title")
        if title is not None and title.text:
            (rect,) = group.findall(f"{SVG}rect")
            found[title.text.partition(":")[0]] = (
                group.attrib["class"],
                group.find(f"{SVG}line") is not None,
                float(rect.attrib["width"]),
            )
    return found


def test_each_status_has_its_own_look(tmp_path: Path) -> None:
    drawing = draw_timeline(entries_of(tmp_path, HELD, LATER, OFF, UNTOLD, UNDATED))
    found = marks(drawing)
    assert {
        "2025-01-15": ("mark open untold", False),
        "2025-02-12": ("mark done", False),
        "2025-02-22": ("mark off", True),
        "2025-06": ("mark open", False),
    } == {day: (look, struck) for day, (look, struck, _) in found.items()}
    assert (10.0, True) == (found["2025-02-12"][2], found["2025-06"][2] > 100)
    assert ["call", "call", "visit", "visit"] == re.findall(r'class="(\w+)"/>', drawing)


def test_lanes_may_be_pairs_of_sides_and_the_rest_of_many_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = entries_of(tmp_path, HELD, LATER, OFF, NEVER, UNTOLD)
    drawing = draw_timeline(entries, lanes_of=by_pair)
    assert ["FR – US", "RU – US", "FR – RU"] == re.findall(
        r'text-anchor="end">([^<]+ – [^<]+)</text>', drawing
    )
    monkeypatch.setattr("verbale.views.timeline_drawing._LANES", 1)
    drawing = draw_timeline(entries, lanes_of=by_pair)
    assert 5 == drawing.count("<rect ")
    assert ">others</text>" in drawing


def test_a_denied_contact_is_struck_out_too(tmp_path: Path) -> None:
    assert [("mark off", True, 10.0)] == list(marks(draw_timeline(entries_of(tmp_path, NEVER))).values())


def test_a_title_tells_date_people_and_sources(tmp_path: Path) -> None:
    again = [
        told(f"{word} war ein Anruf.", "2025-02-13", "Putin Trump", "2025-02-12")
        for word in ("Da", "Dort", "Hier")
    ]
    (entry,) = entries_of(tmp_path, HELD, *again)
    assert (
        "2025-02-12: Wladimir Putin (RU), Donald Trump (US) · call, held · " in title_of(entry),
        True,
    ) == (True, title_of(entry).endswith(" and 1 more"))


def test_nothing_with_a_date_is_said(tmp_path: Path) -> None:
    for entries in ((), entries_of(tmp_path, UNDATED)):
        assert "No contact with a date." in draw_timeline(entries)
        assert "No contact with a date." in timeline_page(entries)


def test_contacts_of_one_day_do_not_cover_one_another(tmp_path: Path) -> None:
    pairs = ("Putin Trump", "Lawrow Rubio", "Macron Putin", "Macron Trump")
    readings = [told(f"{who} sprachen.", "2025-02-13", who, "2025-02-12") for who in pairs]
    drawing = draw_timeline(entries_of(tmp_path, *readings))
    assert 4 == len(set(re.findall(r'<rect x="([^"]+)" y="([^"]+)"', drawing)))


def test_the_page_tells_each_contact_with_its_accounts(tmp_path: Path) -> None:
    page = timeline_page(entries_of(tmp_path, HELD, OFF), "Contacts, since 2025")
    assert "<title>Contacts, since 2025</title>" in page
    assert "<p>2 contacts; filled: held;" in page
    (held, off) = re.findall(r'<li id="[^"]+" class="(\w+)">\n<h2>(.*?)</h2>', page)
    assert ("done", "2025-02-12: <bdi>Wladimir Putin (RU)</bdi>, <bdi>Donald Trump (US)</bdi>") == held
    assert "off" == off[0]
    assert "<bdi>anruf.txt</bdi> (2025-02-13): <q><bdi><mark>Anr</mark>uf war.</bdi></q>" in page
    links = re.findall(r'<a href="#([^"]+)">', page)
    assert [entry for entry in links if f'<li id="{entry}"' not in page] == [] != links


HOSTILE = '<script src="//evil.example/x.js">alert(1)</script> "><img src=x onerror=alert(1)> \x00\x1b &amp; '


def test_no_text_of_an_article_breaks_out(tmp_path: Path) -> None:
    article = article_of(
        f"Wer {HOSTILE} rief an.", "2025-02-13", outlet=f"Blatt {HOSTILE}", title=HOSTILE, uri=HOSTILE
    )
    reading = Reading(article, reports=(report_of(article, f"Putin {'<b>'}", "2025-02-12"),))
    entries = entries_of(tmp_path, reading)
    for markup in (
        timeline_page(entries, HOSTILE),
        timeline_piece(entries),
        drawing_file(draw_timeline(entries)),
    ):
        assert [] == re.findall(
            r"<(?:script|img|b|iframe|object|link)\b|\x00|\x1b|\bon\w+=\"|@import|url\(", markup
        )
        assert set() == set(re.findall(r'(?:href|src)="([^#][^"]*)"', markup)) - {
            "http://www.w3.org/2000/svg"
        }
        assert "&lt;script" in markup
    ElementTree.fromstring(drawing_file(draw_timeline(entries)))


@settings(deadline=None)
@given(text=st.text(max_size=30))
def test_whatever_is_escaped_can_stand_in_a_file_of_xml(text: str) -> None:
    for document in (f"<a>{escaped(text)}</a>", f'<a b="{escaped(text)}"/>'):
        element = ElementTree.fromstring(document)
        assert len(document) > 0
        assert (element.text or "", [*element]) == (element.text or "", [])


def test_the_same_entries_give_the_same_bytes(tmp_path: Path) -> None:
    readings = (HELD, LATER, OFF, UNTOLD)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one, other = entries_of(tmp_path / "a", *readings), entries_of(tmp_path / "b", *reversed(readings))
    assert timeline_page(one) == timeline_page(other)


TICKS: dict[str, tuple[tuple[int, int, int], int, list[str]]] = {
    "one day": ((2025, 2, 12), 0, ["2025-02-12"]),
    "some days": ((2025, 2, 12), 3, ["2025-02-12", "2025-02-13", "2025-02-14", "2025-02-15"]),
    "a leap year": (
        (2024, 2, 27),
        40,
        ["2024-02-27", "2024-03-05", "2024-03-12", "2024-03-19", "2024-03-26", "2024-04-02"],
    ),
    "months": ((2024, 11, 5), 200, ["2025-01", "2025-03", "2025-05"]),
    "years": ((2010, 6, 1), 5000, ["2015", "2020"]),
}


@pytest.mark.parametrize("title", TICKS)
def test_dates_along_the_axis(title: str) -> None:
    (year, month, day), days, expected = TICKS[title]
    first = date(year, month, day)
    assert expected == [label for _, label in Scale(first, first + timedelta(days=days), 0, 500).ticks()]


@settings(deadline=None)
@given(first=st.dates(), days=st.integers(0, 400_000))
def test_dates_along_the_axis_are_few_and_lie_within(first: date, days: int) -> None:
    last = min(first.toordinal() + days, date.max.toordinal())
    ticks = Scale(first, date.fromordinal(last), 100, 900).ticks()
    assert len(ticks) <= 12
    assert all(100 <= place <= 900 for place, _ in ticks)
    assert sorted(ticks) == ticks


HEADINGS: list[tuple[dict[str, Any], str]] = [
    ({}, "Contacts"),
    ({"between": ("DE", "FR"), "since": "2024"}, "Contacts between DE and FR, since 2024"),
    (
        {
            "who": "Lawrow",
            "mode": "call",
            "level": "minister",
            "status": "held",
            "topic": "trade",
            "until": "2025",
        },
        "Contacts, with Lawrow, by mode call, of level minister, with status held, about trade, until 2025",
    ),
]


@pytest.mark.parametrize(("query", "expected"), HEADINGS)
def test_headings(query: dict[str, Any], expected: str) -> None:
    assert expected == heading_of(ContactQuery(**query))
