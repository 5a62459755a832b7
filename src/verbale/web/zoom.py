"""The span of time that a view shows, in columns of years, months, weeks or days, and the spans next to it: closer, wider, earlier, later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from verbale.records import When

if TYPE_CHECKING:
    from verbale.ledger import Tally
    from verbale.web.filters import Filters

_DAY = timedelta(days=1)
Span = tuple[str, str]  # since, until: what the address says


@dataclass(frozen=True, slots=True)
class Unit:
    """What a column stands for: days are put in it `of` a day, and it begins with the day `begin`.

    Columns of it are drawn where no more than `most` are needed; `digits` of an ISO day name one, if it has a name.
    """

    most: int
    digits: int
    of: Callable[[date], int]
    begin: Callable[[int], date]


# The first day of the calendar is a Monday. Half a year of weeks and two months of days can still be told apart.
UNITS = (
    Unit(62, 10, date.toordinal, date.fromordinal),
    Unit(32, 10, lambda day: (day.toordinal() - 1) // 7, lambda week: date.fromordinal(week * 7 + 1)),
    Unit(
        60,
        7,
        lambda day: day.year * 12 + day.month - 1,
        lambda month: date(month // 12, month % 12 + 1, 1),
    ),
    Unit(10_000, 4, lambda day: day.year, lambda year: date(year, 1, 1)),
)


@dataclass(frozen=True, slots=True)
class Column:
    """A year, month, week or day, or the part of it that lies in the span; `name` is EDTF."""

    first: date
    last: date
    since: str
    until: str
    contacts: int

    @property
    def name(self) -> str:
        """Return what to call it: one name, or its first and last day."""
        return self.since if self.since == self.until else f"{self.since}/{self.until}"


@dataclass(frozen=True, slots=True)
class Zoom:
    """The span that is shown, its columns, and where one can go from there.

    `places` are spans by `earlier`, `in`, `out` and `later`, those that there are. `others` counts the contacts in the view that lie
    in no one column: their day is not known so exactly, or not at all.
    """

    first: date
    last: date
    columns: tuple[Column, ...]
    places: dict[str, Span]
    others: int


def zoom_on(filters: Filters, tallies: Sequence[Tally]) -> Zoom | None:
    """Return the span of a view, of which `tallies` are the contacts by day; None where no time is told at all."""
    numbers = {days: one.contacts for one in tallies if (days := _days(one.value))}
    total = sum(one.contacts for one in tallies)
    bounds = _bounds(filters, list(numbers))
    if bounds is None:
        return None
    first, last = bounds
    unit = next(unit for unit in UNITS if unit.of(last) - unit.of(first) < unit.most)
    first = first if filters.since else unit.begin(unit.of(first))
    last = last if filters.until else _end(unit, unit.of(last))
    columns = _columns(unit, first, last, numbers)
    narrowed = bool(filters.since or filters.until)
    others = total - sum(column.contacts for column in columns)
    return Zoom(first, last, columns, _places(unit, first, last, narrowed), others)


def _days(value: str) -> tuple[date, date] | None:
    """Return the first and last day in which a contact may lie; None where one is not known.

    >>> _days("2025-02-12"), _days("../2025-02-12")
    ((datetime.date(2025, 2, 12), datetime.date(2025, 2, 12)), None)
    """
    first, _, last = value.partition("/")
    if not first or ".." in (first, last):
        return None
    return date.fromisoformat(first), date.fromisoformat(last or first)


def _bounds(filters: Filters, days: list[tuple[date, date]]) -> tuple[date, date] | None:
    """Return the days that the filters name; where they leave an end open, as far as there are contacts."""
    since, until = (When.parse(value) if value else None for value in (filters.since, filters.until))
    first = since.earliest if since else min((one for one, _ in days), default=None)
    last = until.latest if until else max((other for _, other in days), default=None)
    first = first or (until.earliest if until else None)
    last = last or (since.latest if since else None)
    return (min(first, last), max(first, last)) if first and last else None


def _columns(
    unit: Unit, first: date, last: date, numbers: dict[tuple[date, date], int]
) -> tuple[Column, ...]:
    """Return all columns of the span; a contact counts where all its days lie in one."""
    counted: dict[int, int] = {}
    for (begin, end), number in numbers.items():
        if unit.of(begin) == unit.of(end):
            counted[unit.of(begin)] = counted.get(unit.of(begin), 0) + number
    return tuple(
        _column(unit, place, first, last, counted.get(place, 0))
        for place in range(unit.of(first), unit.of(last) + 1)
    )


def _column(unit: Unit, place: int, first: date, last: date, number: int) -> Column:
    begin, end = max(unit.begin(place), first), min(_end(unit, place), last)
    whole = (begin, end) == (unit.begin(place), _end(unit, place))
    since, until = _named(unit, place, place) if whole else (begin.isoformat(), end.isoformat())
    return Column(begin, end, since, until, number)


def _places(unit: Unit, first: date, last: date, narrowed: bool) -> dict[str, Span]:
    """Return the spans next to this one: the middle half, twice as much, and half of it earlier and later."""
    begin, end = unit.of(first), unit.of(last)
    number = end - begin + 1
    half = max(number // 2, 1)
    margin = (number - half) // 2
    places = {"in": (begin + margin, begin + margin + half - 1)} if number > 1 else {}
    if narrowed:
        places = {
            "earlier": (begin - half, end - half),
            **places,
            "out": (begin - half, end + half),
            "later": (begin + half, end + half),
        }
    lowest, highest = unit.of(date.min), unit.of(date.max)
    return {
        name: _named(unit, max(one, lowest), min(other, highest))
        for name, (one, other) in places.items()
        if one <= highest and other >= lowest
    }


def _named(unit: Unit, one: int, other: int) -> Span:
    """Return the columns from one to another as the address says it."""
    return unit.begin(one).isoformat()[: unit.digits], _end(unit, other).isoformat()[: unit.digits]


def _end(unit: Unit, place: int) -> date:
    """Return the last day of a column."""
    return unit.begin(place + 1) - _DAY if place < unit.of(date.max) else date.max
