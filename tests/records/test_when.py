"""Dates as exact as the words: the forms of EDTF that the records use, and the laws of intervals."""

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.errors import RecordError
from verbale.records import When

days = st.dates(date(1, 1, 1), date(9999, 12, 31))
near_days = st.dates(date(2025, 1, 30), date(2025, 2, 3))  # so few that intervals of them often meet


@st.composite
def whens(draw: st.DrawFn, drawn_from: st.SearchStrategy[date] = days) -> When:
    """Days, months, years, and intervals of any length, open ends included."""
    first, second = sorted((draw(drawn_from), draw(drawn_from)))
    forms = [
        When.day(first),
        When.month(first.year, first.month),
        When.year(first.year),
        When(first, second),
        When(None, first),
        When(first, None),
    ]
    return draw(st.sampled_from(forms))


READ = {
    "2025-02-12": (date(2025, 2, 12), date(2025, 2, 12)),
    "2025-02": (date(2025, 2, 1), date(2025, 2, 28)),
    "2024-02": (date(2024, 2, 1), date(2024, 2, 29)),
    "2025": (date(2025, 1, 1), date(2025, 12, 31)),
    "2025-02-17/2025-02-23": (date(2025, 2, 17), date(2025, 2, 23)),
    "2025-02/2025-03": (date(2025, 2, 1), date(2025, 3, 31)),
    "2021-01-20/..": (date(2021, 1, 20), None),
    "../2025-02-15": (None, date(2025, 2, 15)),
    "../2025": (None, date(2025, 12, 31)),
}


@pytest.mark.parametrize("edtf", READ)
def test_a_date_covers_these_days(edtf: str) -> None:
    when = When.parse(edtf)
    assert READ[edtf] == (when.earliest, when.latest)


REFUSED = {
    "no date": "gestern",
    "empty": "",
    "German order": "12.02.2025",
    "a week": "2025-W08",
    "a season": "2025-21",
    "uncertain": "2025-02?",
    "a clock time": "2025-02-12T10:00",
    "month without its zero": "2025-2",
    "no such month": "2025-13",
    "no such day": "2025-02-30",
    "the 29th in a common year": "2025-02-29",
    "both ends open": "../..",
    "backwards": "2025-03-01/2025-02-01",
    "an empty end": "2025-02-01/",
    "three parts": "2025/2026/2027",
    "the year nought": "0000",
}


@pytest.mark.parametrize("title", REFUSED)
def test_other_forms_are_refused(title: str) -> None:
    with pytest.raises(RecordError):
        When.parse(REFUSED[title])


SHORTEST = {
    "2025-02-01/2025-02-28": "2025-02",
    "2025-01-01/2025-12-31": "2025",
    "2025-02-12/2025-02-12": "2025-02-12",
    "2025-01-01/2025-02-28": "2025-01-01/2025-02-28",
    "2025-01/2025-12": "2025",
}


@pytest.mark.parametrize("edtf", SHORTEST)
def test_a_date_is_written_in_its_shortest_form(edtf: str) -> None:
    assert SHORTEST[edtf] == str(When.parse(edtf))


@given(whens())
def test_what_is_written_is_read_as_the_same_days(when: When) -> None:
    assert when == When.parse(str(when))


@given(whens())
def test_a_date_holds_and_overlaps_itself(when: When) -> None:
    assert when.holds(when)
    assert when.overlaps(when)


@given(whens(near_days), whens(near_days))
def test_overlapping_goes_both_ways(one: When, other: When) -> None:
    assert one.overlaps(other) == other.overlaps(one)


@given(st.lists(days, min_size=4, max_size=4).map(sorted))
def test_what_holds_another_overlaps_it(ends: list[date]) -> None:
    outer, inner = When(ends[0], ends[3]), When(ends[1], ends[2])
    assert outer.holds(inner)
    assert outer.overlaps(inner)
    assert inner.holds(outer) == (inner == outer)


@given(whens(near_days), whens(near_days))
def test_two_that_hold_each_other_are_equal(one: When, other: When) -> None:
    assert (one == other) == (one.holds(other) and other.holds(one))


@given(whens(near_days), whens(near_days), whens(near_days))
def test_holding_is_handed_on(one: When, two: When, three: When) -> None:
    for low, middle, high in itertools.permutations((one, two, three)):
        assert not (low.holds(middle) and middle.holds(high)) or low.holds(high)


@given(days, days)
def test_days_of_two_lie_apart_or_are_the_same(one: date, other: date) -> None:
    assert (one == other) == When.day(one).overlaps(When.day(other))


@given(days)
def test_an_open_end_reaches_every_day_on_its_side(day: date) -> None:
    assert When(None, day).overlaps(When(day, None))
    assert When(date(1, 1, 1), None).holds(When(day, None))
    assert not When.day(day).holds(When(None, day))


@given(whens(near_days), near_days)
def test_a_day_overlaps_where_it_is_held(when: When, day: date) -> None:
    assert when.holds(When.day(day)) == when.overlaps(When.day(day))


@given(whens())
def test_only_one_day_is_exact(when: When) -> None:
    assert when.exact == (when == When.day(when.earliest or date(1, 1, 1)))
