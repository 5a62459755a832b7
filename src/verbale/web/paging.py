"""A long list, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from verbale.web.filters import ROWS

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Paged(Generic[Item]):
    """One page of a list of `number` items; `page` counts from 1."""

    items: tuple[Item, ...]
    number: int
    page: int

    @property
    def pages(self) -> int:
        """Return how many pages there are; an empty list has one."""
        return pages_of(self.number)


def pages_of(number: int) -> int:
    """Return how many pages so many items fill; none fill one."""
    return max(1, -(-number // ROWS))


def paged(items: list[Item], page: int) -> Paged[Item]:
    """Return that page of a list that is known as a whole."""
    begin = (page - 1) * ROWS
    return Paged(tuple(items[begin : begin + ROWS]), len(items), page)
