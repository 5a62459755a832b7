"""The drawings of a view: a time line by pairs of sides, and above it how many contacts there were, by year, month, week or day.

Both have the same days at the same place, from the left to the right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import Markup

from verbale.views.markup import escaped
from verbale.views.page import style_of
from verbale.views.timeline import entry_of
from verbale.views.timeline_drawing import LEFT, WIDTH, by_pair, days_across, draw_timeline
from verbale.web.render import plain
from verbale.web.shown import contact_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verbale.ledger import Glance
    from verbale.views.timeline import Entry
    from verbale.web.filters import Filters
    from verbale.web.words import Words
    from verbale.web.zoom import Column, Zoom

MOST = 400  # contacts on a time line; more cannot be told apart, then only the columns are drawn
_HIGH = 90  # pixels of the highest column
_GAP, _BROAD = 1.5, 80  # pixels between columns; of the broadest one
PLACE = "zoom"  # where the drawings stand on the page: who goes to another span stays there


def drawing_style() -> str:
    """Return the style of the drawings."""
    return style_of(["drawing.css"])


def timeline(contacts: Iterable[Glance], zoom: Zoom | None, words: Words) -> Markup:
    """Return the time line as SVG, a lane for each pair of sides; its words are escaped by `views.markup`."""
    entries = [entry_of(contact) for contact in contacts]
    drawn = draw_timeline(
        entries,
        link=lambda entry: f"/contacts/{quote(entry.contact.id)}",
        lanes_of=by_pair,
        span=(zoom.first, zoom.last) if zoom else None,
        title=lambda entry: _title(entry, words),
        legend=words("overview.timeline"),
    )
    return Markup(plain(drawn))


def _title(entry: Entry, words: Words) -> str:
    """Return a contact in a line: when, who, how, where."""
    line = contact_line(entry.contact)
    how = " | ".join(words.name("mode", mode) for mode in line.modes)
    status = words.name("status", line.status)
    told = f"{status}, {words('contact.unconfirmed')}" if line.unconfirmed else status
    who = ", ".join(one.name for one in line.people)
    return " · ".join(filter(None, (f"{line.date}: {who}", f"{how}, {told}", line.place)))


def columns(zoom: Zoom, filters: Filters, words: Words) -> Markup:
    """Return a column for each part of the span with its contacts; each leads into it. Nothing where all is one part."""
    if len(zoom.columns) < 2:
        return Markup()
    highest = max(column.contacts for column in zoom.columns) or 1
    drawn = [
        _column(column, place, highest, filters, words)
        for column, place in zip(zoom.columns, _places(zoom), strict=True)
        if column.contacts
    ]
    axis = [
        f'<line class="tick" x1="{x:.1f}" x2="{x:.1f}" y1="0" y2="{_HIGH + 4}"/>'
        f'<text x="{x:.1f}" y="{_HIGH + 16}" text-anchor="middle">{label}</text>'
        for x, label in days_across(zoom.first, zoom.last).ticks()
    ]
    height = _HIGH + 22
    return Markup(
        f'<svg class="verbale-drawing" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
        f' xmlns="http://www.w3.org/2000/svg">{"".join((*axis, *drawn))}</svg>'
    )


def borders(zoom: Zoom) -> str:
    """Return where the columns begin, and where the last one ends, in pixels from the left."""
    places = _places(zoom)
    return " ".join(f"{x:.1f}" for x in (*(left for left, _ in places), places[-1][1]))


def _places(zoom: Zoom) -> list[tuple[float, float]]:
    """Return where each column begins and ends."""
    middle = days_across(zoom.first, zoom.last)
    half = middle.left - LEFT
    return [(middle.at(one.first) - half, middle.at(one.last) + half) for one in zoom.columns]


def _column(column: Column, place: tuple[float, float], highest: int, filters: Filters, words: Words) -> str:
    title = f"{column.name}: {words.count('overview.found', column.contacts)}"
    address = f"{filters.address('/', since=column.since, until=column.until)}#{PLACE}"
    left, right = place
    high = max(round(_HIGH * column.contacts / highest), 2)
    wide = min(max(right - left - _GAP, 1), _BROAD)
    x = (left + right - wide) / 2
    shape = f'<rect x="{x:.1f}" y="{_HIGH - high}" width="{wide:.1f}" height="{high}"/>'
    return f'<a href="{escaped(address)}" aria-label="{escaped(title)}"><title>{escaped(title)}</title>{shape}</a>'
