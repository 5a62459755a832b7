"""The first page: the contacts that the filters choose, as a time line, by month and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verbale.views.shown import contact_order
from verbale.web.filters import CHOICES, Filters, filters_of
from verbale.web.paging import paged
from verbale.web.shown import contact_line

if TYPE_CHECKING:
    from verbale.records import Contact
    from verbale.web.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """Return what the page shows: a page of the table, the filters, and how many contacts there are."""
    filters = filters_of(visit.params)
    found = _sorted(list(visit.ledger.contacts(filters.query)), filters)
    shown = paged(found, filters.page)
    return {
        "filters": filters,
        "choices": CHOICES,
        "number": shown.number,
        "pages": shown.pages,
        "lines": [contact_line(one) for one in shown.items],
    }


def _sorted(contacts: list[Contact], filters: Filters) -> list[Contact]:
    contacts.sort(key=contact_order)
    if filters.sort == "sources":
        contacts.sort(key=lambda one: -one.sources)
    elif filters.sort != "date":
        contacts.sort(key=lambda one: str(getattr(one, filters.sort)[0].value))
    return contacts
