"""The span of time that a view shows, and where one can go from it."""

from __future__ import annotations

import html
import re
from datetime import date
from itertools import pairwise

import pytest
from starlette.testclient import TestClient

from verbale.ledger import Tally
from verbale.web.filters import Filters
from verbale.web.zoom import Zoom, zoom_on


def zoom_of(since: str = "", until: str = "", *days: str) -> Zoom:
    zoom = zoom_on(Filters(since=since, until=until), [Tally(day, 1) for day in days])
    assert zoom
    return zoom


@pytest.mark.parametrize(
    ("since", "until", "number", "first"),
    [
        ("1900", "2025", 126, "1900"),
        ("2020", "2024", 60, "2020-01"),
        ("2025", "2025", 12, "2025-01"),
        ("2025-01-06", "2025-07", 30, "2025-01-06/2025-01-12"),
        ("2025-02", "2025-03", 59, "2025-02-01"),
        ("2025-02-12", "2025-02-12", 1, "2025-02-12"),
    ],
)
def test_the_columns_are_what_the_span_has_room_for(since: str, until: str, number: int, first: str) -> None:
    columns = zoom_of(since, until).columns
    assert (number, first) == (len(columns), columns[0].name)


def test_a_column_that_the_span_cuts_leads_to_the_part_that_is_shown() -> None:
    columns = zoom_of("2025-01-15", "2025-12-10").columns
    assert [("2025-01-15/2025-01-31"), "2025-02"] == [column.name for column in columns[:2]]
    assert ("2025-12-01", "2025-12-10") == (columns[-1].since, columns[-1].until)


def test_an_open_end_reaches_to_the_end_of_the_last_column() -> None:
    zoom = zoom_of("", "", "2015-02-05", "2025-06-30")
    assert (date(2015, 1, 1), date(2025, 12, 31)) == (zoom.first, zoom.last)
    assert ["2015", "2025"] == [zoom.columns[0].name, zoom.columns[-1].name]
    assert {"in": ("2018", "2022")} == zoom.places, "nothing lies outside of all times"


def test_a_contact_counts_where_all_its_days_lie_in_one_column() -> None:
    days = ("2025-03-10", "2025-03-10/2025-03-12", "2025-03-31/2025-04-01", "../2025-05-01", "")
    zoom = zoom_of("2025", "2025", *days)
    assert [2] == [column.contacts for column in zoom.columns if column.contacts]
    assert zoom.others == 3


def test_one_goes_closer_wider_earlier_and_later() -> None:
    assert {
        "earlier": ("2024-07", "2025-06"),
        "in": ("2025-04", "2025-09"),
        "out": ("2024-07", "2026-06"),
        "later": ("2025-07", "2026-06"),
    } == zoom_of("2025", "2025").places


def test_a_day_is_the_closest() -> None:
    assert {
        "earlier": ("2025-02-28", "2025-02-28"),
        "out": ("2025-02-28", "2025-03-02"),
        "later": ("2025-03-02", "2025-03-02"),
    } == zoom_of("2025-03-01", "2025-03-01").places


def test_the_calendar_ends() -> None:
    zoom = zoom_of("0001", "9999")
    assert {"earlier", "in", "out", "later"} == set(zoom.places)
    assert ("0001", "9999") == zoom.places["out"]
    assert ("0001-01-01", "0001-01-02") == zoom_of("0001-01-01", "0001-01-01").places["out"]
    assert "later" not in zoom_of("9999-12-31", "9999-12-31").places


def test_without_any_day_there_is_no_time_line() -> None:
    assert zoom_on(Filters(), [Tally("", 3)]) is None


def test_one_end_alone_is_enough_where_nothing_is_found() -> None:
    assert (date(2031, 1, 1), date(2031, 12, 31)) == (zoom_of("2031").first, zoom_of("2031").last)
    assert date(1805, 12, 31) == zoom_of("", "1805").last


def test_the_links_keep_the_filters_and_lead_where_they_say(client: TestClient) -> None:
    page = client.get("/?first=US&second=RU&since=2025&until=2025&sort=newest").text
    links = dict(re.findall(r'id="zoom-(\w+)" href="([^"]+)"', page))
    assert list(links) == ["earlier", "in", "out", "later"]
    closer = html.unescape(links["in"])
    assert closer == "/?first=US&second=RU&since=2025-04&until=2025-09&sort=newest#zoom-in"
    assert "Time line from 2025-04-01 to 2025-09-30" in client.get(closer.partition("#")[0]).text
    assert '<a href="/?first=US&amp;second=RU&amp;sort=newest#zoom">All times</a>' in page


def test_the_time_line_and_the_columns_have_a_day_at_the_same_place(client: TestClient) -> None:
    page = client.get("/?first=US&second=RU&since=2025-02&until=2025-02").text
    (borders,) = re.findall(r'data-borders="([^"]+)"', page)
    edges = [float(x) for x in borders.split()]
    marks = re.findall(r'<rect x="([\d.]+)" y="\d+" width="10.0" height="10" rx="5"', page)
    assert len(edges) == 29
    assert marks
    for mark in marks:
        middle = float(mark) + 5
        assert any(abs((one + other) / 2 - middle) < 0.2 for one, other in pairwise(edges))
