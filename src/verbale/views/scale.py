"""Days along a line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_ROOM = 76  # pixels from date to date
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)


@dataclass(frozen=True, slots=True)
class Scale:
    """The days from `first` to `last`, laid from `left` to `right`, in pixels."""

    first: date
    last: date
    left: float
    right: float

    def at(self, day: date) -> float:
        """Return where a day lies; where all is one day, it lies in the middle.

        >>> Scale(date(2025, 1, 1), date(2025, 1, 11), 0, 100).at(date(2025, 1, 4))
        30.0
        """
        days = (self.last - self.first).days
        if days == 0:
            return (self.left + self.right) / 2
        return self.left + (self.right - self.left) * (day - self.first).days / days

    def ticks(self) -> list[tuple[float, str]]:
        """Return places with their dates: days, or the beginnings of months or years, as close as there is room for.

        >>> [label for _, label in Scale(date(2024, 11, 5), date(2026, 2, 1), 0, 500).ticks()]
        ['2025-01', '2025-04', '2025-07', '2025-10', '2026-01']
        """
        most = max(int((self.right - self.left) / _ROOM), 1)
        days = (self.last - self.first).days
        if days <= most * 7:
            step = max(-(-(days + 1) // most), 1)
            shown = [self.first + timedelta(days=number) for number in range(0, days + 1, step)]
            return [(self.at(day), day.isoformat()) for day in shown]
        months = next((step for step in _MONTHS if days / 30.4 / step <= most), _MONTHS[-1])
        return [(self.at(day), day.isoformat()[: 4 if months >= 12 else 7]) for day in self._months(months)]

    def _months(self, step: int) -> Iterator[date]:
        """Yield the first days of every `step`-th month since year one."""
        number = self.first.year * 12 + self.first.month - 1
        number += self.first.day > 1
        number = -(-number // step) * step
        while number < 12 * 9999 and (day := date(number // 12, number % 12 + 1, 1)) <= self.last:
            yield day
            number += step
