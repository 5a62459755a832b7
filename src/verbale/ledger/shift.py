"""Days before and after another one, within the calendar."""

from __future__ import annotations

from datetime import date, timedelta


def shifted(day: date, by: timedelta) -> date:
    """Return the day that lies so far from another one, or the calendar's first or last where it would lie outside.

    >>> shifted(date(1, 1, 3), timedelta(days=-7)), shifted(date(2025, 2, 28), timedelta(days=1))
    (datetime.date(1, 1, 1), datetime.date(2025, 3, 1))
    """
    try:
        return day + by
    except OverflowError:
        return date.min if by < timedelta() else date.max
