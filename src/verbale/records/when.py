"""Dates that are as exact as the words allow: the forms of EDTF (ISO 8601-2) that the ledger uses.

A year, a month, a day, and intervals of them, with `..` for an open end.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from verbale.errors import RecordError

_POINT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


@dataclass(frozen=True, slots=True)
class When:
    """The days from `earliest` to `latest`, both included; None is an open end.

    >>> str(When.parse("2025-02"))
    '2025-02'
    >>> When.parse("../2025-02-15").latest
    datetime.date(2025, 2, 15)
    """

    earliest: date | None
    latest: date | None

    def __post_init__(self) -> None:
        if self.earliest is None and self.latest is None:
            raise RecordError("a date that is open at both ends says nothing: leave it out")
        if self.earliest and self.latest and self.earliest > self.latest:
            raise RecordError(f"an interval that ends before it begins: {self.earliest} to {self.latest}")

    @classmethod
    def parse(cls, edtf: str) -> When:
        """Read EDTF. Raises RecordError for any form that the records do not use."""
        return _parsed(edtf)

    @classmethod
    def day(cls, day: date) -> When:
        """Return that one day."""
        return cls(day, day)

    @classmethod
    def month(cls, year: int, month: int) -> When:
        """Return that calendar month."""
        return cls(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))

    @classmethod
    def year(cls, year: int) -> When:
        """Return that calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    def __str__(self) -> str:
        """Return the shortest EDTF for these days."""
        low, high = self.earliest, self.latest
        if low is None or high is None:
            return f"{low or '..'}/{high or '..'}"
        if low == high:
            return low.isoformat()
        if low.day == 1 and high == date(
            high.year, high.month, calendar.monthrange(high.year, high.month)[1]
        ):
            if (low.year, low.month) == (high.year, high.month):
                return low.isoformat()[:7]
            if low.month == 1 and high.month == 12 and low.year == high.year:
                return f"{low.year:04d}"
        return f"{low.isoformat()}/{high.isoformat()}"

    @property
    def exact(self) -> bool:
        """Whether it is one day."""
        return self.earliest is not None and self.earliest == self.latest

    def overlaps(self, other: When) -> bool:
        """Whether some day may belong to both."""
        return _before(self.earliest, other.latest) and _before(other.earliest, self.latest)

    def common(self, other: When) -> When | None:
        """Return the days that belong to both, or None where there are none.

        >>> str(When.parse("2025/..").common(When.parse("../2025-03")))
        '2025-01-01/2025-03-31'
        """
        if not self.overlaps(other):
            return None
        lows = [day for day in (self.earliest, other.earliest) if day is not None]
        highs = [day for day in (self.latest, other.latest) if day is not None]
        return When(max(lows, default=None), min(highs, default=None))

    def holds(self, other: When) -> bool:
        """Whether every day of `other` belongs to this one."""
        low_fits = self.earliest is None or (other.earliest is not None and self.earliest <= other.earliest)
        high_fits = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return low_fits and high_fits


@lru_cache(maxsize=10_000)
def _parsed(edtf: str) -> When:
    """Read EDTF; of all records that are read from a ledger the few different dates are checked once."""
    low, slash, high = edtf.partition("/")
    if not slash:
        return When(_first_day(low, edtf), _last_day(low, edtf))
    return When(
        None if low == ".." else _first_day(low, edtf), None if high == ".." else _last_day(high, edtf)
    )


def _before(low: date | None, high: date | None) -> bool:
    return low is None or high is None or low <= high


def _parts(point: str, whole: str) -> tuple[int, int | None, int | None]:
    match = _POINT.fullmatch(point)
    if match is None:
        raise RecordError(f"not a date in the EDTF forms of the records: {whole!r}")
    year, month, day = match.groups()
    return int(year), int(month) if month else None, int(day) if day else None


def _first_day(point: str, whole: str) -> date:
    year, month, day = _parts(point, whole)
    return _day(year, month or 1, day or 1, whole)


def _last_day(point: str, whole: str) -> date:
    year, month, day = _parts(point, whole)
    month = month or 12
    if day is None:
        _day(year, month, 1, whole)
        day = calendar.monthrange(year, month)[1]
    return _day(year, month, day, whole)


def _day(year: int, month: int, day: int, whole: str) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise RecordError(f"no such day in the calendar: {whole!r}") from error
