"""The first page: the contacts that the filters choose, as a time line to zoom into, and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verbale.web.downloads import forms
from verbale.web.drawings import MOST, PLACE, borders, columns, timeline
from verbale.web.filters import CHOICES, Filters, filters_of
from verbale.web.paging import pages_of, part
from verbale.web.shown import contact_line
from verbale.web.zoom import zoom_on

if TYPE_CHECKING:
    from verbale.web.visit import Visit
    from verbale.web.zoom import Zoom


def show(visit: Visit) -> dict[str, Any]:
    """Return what the page shows: the drawings, a page of the table, the filters, and how many contacts there are."""
    filters = filters_of(visit.params)
    ledger, query = visit.ledger, filters.query
    days = ledger.count("day", query)
    number = sum(one.contacts for one in days)
    zoom = zoom_on(filters, days)
    return {
        "filters": filters,
        "choices": CHOICES,
        "forms": forms(),
        "number": number,
        "pages": pages_of(number),
        "lines": [contact_line(one) for one in ledger.glances(query, part(filters.page, filters.sort))],
        "zoom": zoom,
        "script": _for_script(zoom, filters) if zoom else {},
        "places": _addresses(zoom, filters) if zoom else {},
        "timeline": timeline(ledger.glances(query), zoom, visit.words) if 0 < number <= MOST else "",
        "most": MOST,
        "columns": columns(zoom, filters, visit.words) if zoom else "",
    }


def _addresses(zoom: Zoom, filters: Filters) -> dict[str, str]:
    """Return the address of each span that one can go to from here; one finds the same link there, to go on."""
    return {
        name: f"{filters.address('/', since=since, until=until)}#{PLACE}-{name}"
        for name, (since, until) in zoom.places.items()
    }


def _for_script(zoom: Zoom, filters: Filters) -> dict[str, str]:
    """Return what `zoom.js` needs for the address of any other span: where columns begin, and what each begins and ends with."""
    return {
        "address": filters.address("/", since="since", until="until"),
        "borders": borders(zoom),
        "since": " ".join(one.since for one in zoom.columns),
        "until": " ".join(one.until for one in zoom.columns),
    }
