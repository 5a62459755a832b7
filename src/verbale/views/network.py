"""Who talks to whom, as a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from verbale.ledger import ContactQuery, Link
from verbale.records import to_row
from verbale.views.tables import Table

if TYPE_CHECKING:
    from verbale.ledger import Ledger


def network_table(
    ledger: Ledger, query: ContactQuery, among: str = "sides", limit: int | None = None
) -> Table:
    """Return the pairs in the contacts that fit the query, among `sides` or `persons`, those with most contacts first."""
    return link_table(ledger.network(query, among, limit))


def link_table(links: Iterable[Link]) -> Table:
    """Return one row a pair: how many contacts, how many of them were held, the first and the last day."""
    found = tuple(links)
    columns = ("one", "other", "contacts", "held", "first", "last")
    return Table(
        columns, tuple(map(_row, found)), tuple(map(_record, found)), ("contacts", "held", "first", "last")
    )


def names_of(link: Link) -> tuple[str, str]:
    """Return how the two are called."""
    return link.names or (link.one, link.other)


def _row(link: Link) -> tuple[str, ...]:
    one, other = link.one, link.other
    if link.names:
        one, other = (f"{name} ({actor})" for name, actor in zip(link.names, (one, other), strict=True))
    return one, other, str(link.contacts), str(link.held), link.first or "", link.last or ""


def _record(link: Link) -> dict[str, object]:
    return {"held": 0} | to_row(link)
