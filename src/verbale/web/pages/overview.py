"""The first page: the contacts that the filters choose, as a time line, by month and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verbale.web.drawings import MOST, columns, timeline
from verbale.web.filters import CHOICES, filters_of
from verbale.web.paging import contacts_on
from verbale.web.shown import contact_line

if TYPE_CHECKING:
    from verbale.web.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """Return what the page shows: the drawings, a page of the table, the filters, and how many contacts there are."""
    filters = filters_of(visit.params)
    ledger, query = visit.ledger, filters.query
    shown = contacts_on(ledger, filters)
    return {
        "filters": filters,
        "choices": CHOICES,
        "number": shown.number,
        "pages": shown.pages,
        "lines": [contact_line(one) for one in shown.items],
        "timeline": timeline(ledger.contacts(query)) if 0 < shown.number <= MOST else "",
        "most": MOST,
        "columns": columns(ledger, filters, visit.words),
    }
