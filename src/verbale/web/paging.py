"""A long list, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from verbale.ledger import Page
from verbale.web.filters import ROWS

if TYPE_CHECKING:
    from verbale.ledger import Ledger
    from verbale.ledger.queries import Order
    from verbale.records import Article, Contact, Statement
    from verbale.web.filters import Filters, StatementFilters

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


def contacts_on(ledger: Ledger, filters: Filters) -> Paged[Contact]:
    """Return the page of contacts that the filters name."""
    found = tuple(ledger.contacts(filters.query, part(filters.page, filters.sort)))
    return Paged(found, ledger.number_of_contacts(filters.query), filters.page)


def statements_on(ledger: Ledger, filters: StatementFilters) -> Paged[Statement]:
    """Return the page of statements that the filters name."""
    found = tuple(ledger.statements(filters.query, part(filters.page)))
    return Paged(found, ledger.number_of_statements(filters.query), filters.page)


def articles_on(ledger: Ledger, page: int) -> Paged[Article]:
    """Return a page of the articles, the newest first."""
    return Paged(tuple(ledger.articles(part(page, "newest"))), ledger.number_of_articles(), page)


def part(page: int, order: Order = "date") -> Page:
    """Return the part of a list that a page shows; pages count from 1."""
    return Page(ROWS, (page - 1) * ROWS, order)


def paged(items: list[Item], page: int) -> Paged[Item]:
    """Return that page of a list that is known as a whole."""
    begin = (page - 1) * ROWS
    return Paged(tuple(items[begin : begin + ROWS]), len(items), page)
