"""Reckoning with days."""

from datetime import date

import pytest

from verbale.times.days import add_months, day_of, easter, season_days, week_name


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1818, 3, 22), (1943, 4, 25), (2000, 4, 23), (2008, 3, 23), (2019, 4, 21), (2024, 3, 31), (2038, 4, 25)],
)
def test_easter_from_the_earliest_to_the_latest_day(year: int, month: int, day: int) -> None:
    assert date(year, month, day) == easter(year)


def test_the_week_of_new_year_belongs_to_the_year_of_its_thursday() -> None:
    assert ["2024-W52", "2025-W01", "2020-W53"] == [
        week_name(date(2024, 12, 29)),
        week_name(date(2024, 12, 30)),
        week_name(date(2021, 1, 1)),
    ]


def test_a_month_later_is_its_last_day_at_most() -> None:
    assert date(2024, 2, 29) == add_months(date(2024, 1, 31), 1)


def test_winter_runs_into_the_next_year() -> None:
    assert "2023-12-01/2024-02-29" == str(season_days(2023, "WI"))


def test_what_the_calendar_does_not_have_is_no_day() -> None:
    assert day_of(2025, 2, 29) is None
