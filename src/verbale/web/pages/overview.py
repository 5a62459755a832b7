"""The first page: the contacts that the filters choose, as a time line, by month and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verbale.web.drawings import MOST, columns, timeline
from verbale.web.filters import CHOICES, filters_of
from verbale.web.paging import pages_of
from verbale.web.shown import contact_line

if TYPE_CHECKING:
    from verbale.web.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """Return what the page shows: the drawings, a page of the table, the filters, and how many contacts there are."""
    filters = filters_of(visit.params)
    ledger, query = visit.ledger, filters.query
    number = ledger.number_of_contacts(query)
    return {
        "filters": filters,
        "choices": CHOICES,
        "number": number,
        "pages": pages_of(number),
        "lines": [contact_line(one) for one in ledger.contacts(query, filters.part)],
        "timeline": timeline(ledger.contacts(query)) if 0 < number <= MOST else "",
        "most": MOST,
        "columns": columns(ledger, filters, visit.words),
    }
