"""Who talks to whom: the rows, and the drawing of them."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from verbale.ledger import Link
from verbale.views.network import link_table
from verbale.views.network_drawing import draw_network
from verbale.views.page import drawing_file

SVG = "{http://www.w3.org/2000/svg}"
OFTEN = Link("RU", "US", 18, 10, "2021-06-16", "2025-10-20")
NEVER = Link("FR", "US", 2, 0, "2025-03", "2025-03")
PERSONS = Link("Q1", "person:b", 1, 1, None, None, ("Ann <b> & Co", "B"))


def test_a_row_a_pair() -> None:
    table = link_table([OFTEN, NEVER, PERSONS])
    assert (
        ("RU", "US", "18", "10", "2021-06-16", "2025-10-20"),
        ("FR", "US", "2", "0", "2025-03", "2025-03"),
        ("Ann <b> & Co (Q1)", "B (person:b)", "1", "1", "", ""),
    ) == table.rows
    assert {
        "one": "FR",
        "other": "US",
        "contacts": 2,
        "held": 0,
        "first": "2025-03",
        "last": "2025-03",
    } == dict(table.records[1])


def titles(drawing: str) -> list[str | None]:
    return [title.text for title in ElementTree.fromstring(drawing).iter(f"{SVG}title")]


def test_lines_tell_how_often_and_when() -> None:
    drawing = draw_network([OFTEN, NEVER, PERSONS])
    assert [
        "Ann <b> & Co – B: 1 contact, 1 held",
        "FR – US: 2 contacts, 0 held, 2025-03",
        "RU – US: 18 contacts, 10 held, 2021-06-16 to 2025-10-20",
        "US: 20 contacts",
        "RU: 18 contacts",
        "FR: 2 contacts",
        "Ann <b> & Co: 1 contact",
        "B: 1 contact",
    ] == titles(drawing)
    assert ["2.1", "3.0", "9.0"] == re.findall(r'stroke-width="([^"]+)"', drawing)
    assert [False, True, False] == ["dasharray" in line for line in re.findall(r"<path[^>]+>", drawing)]


def test_of_many_pairs_the_strongest_are_drawn_which_it_says() -> None:
    links = [Link(f"A{number}", f"B{number}", 200 - number, 1) for number in range(100)]
    drawing = drawing_file(draw_network(links))
    assert 80 == drawing.count("<path")
    assert "The 80 pairs with most contacts, of 100." in drawing
    assert "No contact between two." in drawing_file(draw_network([]))
    for place in re.findall(r'c[xy]="([^"]+)"', drawing):
        assert 0 < float(place) < 900
