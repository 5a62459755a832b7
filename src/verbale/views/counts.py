"""How many contacts there are of each kind, as a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from verbale.ledger import ContactQuery, Tally
from verbale.views.tables import Table

if TYPE_CHECKING:
    from verbale.ledger import Ledger

NOT_KNOWN = "not known"


def count_table(ledger: Ledger, query: ContactQuery, by: str, limit: int | None = None) -> Table:
    """Return how many contacts that fit the query there are by `by`, one of `verbale.ledger.COUNTED`.

    Months and years come in order, else the most frequent first; the records name the sides of a pair one by one.
    """
    return tally_table(ledger.count(by, query, limit), by)


def tally_table(tallies: Iterable[Tally], by: str) -> Table:
    """Return one row a value, with the number of its contacts."""
    found = tuple(tallies)
    rows = tuple((_shown(tally), str(tally.contacts)) for tally in found)
    return Table((by, "contacts"), rows, tuple(_record(tally, by) for tally in found), ("contacts",))


def _shown(tally: Tally) -> str:
    return f"{tally.name} ({tally.value})" if tally.name else tally.value or NOT_KNOWN


def _record(tally: Tally, by: str) -> dict[str, Any]:
    value: Any = tally.value.split(" ") if by == "pair" else tally.value
    record: dict[str, Any] = {by: value} if tally.value else {}
    return record | ({"name": tally.name} if tally.name else {}) | {"contacts": tally.contacts}
