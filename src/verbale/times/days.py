"""Reckoning with days: weeks, parts of months and years, seasons, feasts. No words, no texts."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from verbale.records import When

# The units of the word lists: D a day, WE a weekend, Q a quarter, DE, CE, L ten, a hundred, a thousand years.
DAYS_IN = {"D": 1, "W": 7, "WE": 7}
MONTHS_IN = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200, "L": 12000}
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def day_of(year: int, month: int, day: int) -> date | None:
    """Return that day, or None where the calendar has none: 30 February."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later, or the month's last where it has no such day."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    year = min(max(year, 1), 9999)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def week_of(day: date) -> When:
    """Return the week, Monday to Sunday, that holds the day.

    >>> str(week_of(date(2025, 2, 20)))
    '2025-02-17/2025-02-23'
    """
    monday = day - timedelta(days=day.weekday())
    return When(monday, monday + timedelta(days=6))


def week_name(day: date) -> str:
    """Return the ISO name of the week that holds the day: `2025-W08`."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def season_days(year: int, season: str) -> When:
    """Return the three months of a season (`SP`, `SU`, `FA`, `WI`); winter runs into the next year."""
    first = date(year, _SEASON_MONTHS[season], 1)
    return When(first, add_months(first, 3) - timedelta(days=1))


def quarter_days(year: int, quarter: int) -> When:
    """Return the days of a quarter, 1 to 4."""
    first = date(year, 3 * quarter - 2, 1)
    return When(first, add_months(first, 3) - timedelta(days=1))


def years(first: int, last: int) -> When | None:
    """Return the days from one year to another, or None beyond the calendar."""
    return When(date(first, 1, 1), date(last, 12, 31)) if 1 <= first <= last <= 9999 else None


def part_of(when: When, edge: str) -> When:
    """Return the beginning (`START`), middle (`MID`), end (`END`) or a half (`H1`, `H2`) of a week, month or year.

    Of a month the thirds are days 1 to 10, 11 to 20, 21 to the last, and its halves meet between the 15th and
    16th; of a week they are Monday and Tuesday, Wednesday and Thursday, and the rest; of a year or more its thirds.

    >>> str(part_of(When.month(2025, 2), "END"))
    '2025-02-21/2025-02-28'
    """
    low, high = when.earliest, when.latest
    if low is None or high is None or low == high:
        return when
    if edge in ("H1", "H2"):
        return _half_of(low, high, edge)
    if when == When.month(low.year, low.month):
        tenth, twentieth = low.replace(day=10), low.replace(day=20)
    elif low.day == 1 and (high + timedelta(days=1)).day == 1:
        months = (high.year - low.year) * 12 + high.month - low.month + 1
        tenth = add_months(low, months // 3) - timedelta(days=1)
        twentieth = add_months(low, 2 * months // 3) - timedelta(days=1)
    else:
        third = ((high - low).days + 1) // 3
        tenth, twentieth = low + timedelta(days=third - 1), low + timedelta(days=2 * third - 1)
    day = timedelta(days=1)
    return {
        "START": When(low, tenth),
        "MID": When(tenth + day, twentieth) if tenth < twentieth else when,
        "END": When(twentieth + day, high),
    }[edge]


def _half_of(low: date, high: date, edge: str) -> When:
    months = (high.year - low.year) * 12 + high.month - low.month + 1
    if low.day == 1 and months > 1:
        middle = add_months(low, months // 2)
    else:
        middle = low + timedelta(days=15 if months == 1 and low.day == 1 else ((high - low).days + 1) // 2)
    return When(low, middle - timedelta(days=1)) if edge == "H1" else When(middle, high)


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches, after the reckoning of the Gregorian calendar.

    >>> easter(2025)
    datetime.date(2025, 4, 20)
    """
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, odd_centuries = divmod(century, 4)
    moon = (19 * golden + century - leap_centuries - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    leaps, odd_years = divmod(rest, 4)
    weekday = (32 + 2 * odd_centuries + 2 * leaps - moon - odd_years) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def pascha(year: int) -> date:
    """Return Easter Sunday of the eastern churches, by Meeus' reckoning for the Julian calendar.

    >>> pascha(2024)
    datetime.date(2024, 5, 5)
    """
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    # The Julian calendar lags behind by so many days.
    lag = year // 100 - year // 400 - 2
    return date(year, month, day + 1) + timedelta(days=lag)


def weekday_from(day: date, weekday: int, direction: int, *, other_day: bool = False) -> date:
    """Return the nearest such weekday (1 is Monday) on or before (-1), or on or after (1), `day`.

    With `other_day` the day itself does not count.

    >>> weekday_from(date(2025, 2, 13), 3, -1)
    datetime.date(2025, 2, 12)
    """
    distance = (direction * (weekday - day.isoweekday())) % 7
    if distance == 0 and other_day:
        distance = 7
    return day + timedelta(days=direction * distance)
