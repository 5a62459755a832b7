"""The drawings of a view: a time line by pairs of sides, and how many contacts there were by month or year."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import Markup

from verbale.views.markup import escaped
from verbale.views.page import style_of
from verbale.views.timeline import entry_of
from verbale.views.timeline_drawing import by_pair, draw_timeline
from verbale.web.render import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verbale.ledger import Ledger, Tally
    from verbale.records import Contact
    from verbale.web.filters import Filters
    from verbale.web.words import Words

MOST = 400  # contacts on a time line; more cannot be told apart, then only the columns are drawn
_COLUMNS = 60  # so many months are drawn, else years
_LABELS = 12  # so many columns have their month or year below
_WIDE, _HIGH = 18, 90  # pixels of a column, of the highest one
_YEAR = 4  # characters of 2025


def drawing_style() -> str:
    """Return the style of the drawings."""
    return style_of(["drawing.css"])


def timeline(contacts: Iterable[Contact]) -> Markup:
    """Return the time line as SVG, a lane for each pair of sides; its words are escaped by `views.markup`."""
    entries = [entry_of(contact) for contact in contacts]
    drawn = draw_timeline(
        entries, link=lambda entry: f"/contacts/{quote(entry.contact.id)}", lanes_of=by_pair
    )
    return Markup(plain(drawn))


def columns(ledger: Ledger, filters: Filters, words: Words) -> Markup:
    """Return a column for each month with its contacts, or for each year where there are too many months; each leads into it.

    Nothing where all is one month.
    """
    numbers = {one.value: one.contacts for one in ledger.count("month", filters.query) if _is_whole(one)}
    periods = _between(list(numbers))
    if len(periods) > _COLUMNS:
        years: Counter[str] = Counter()
        for month, number in numbers.items():
            years[month[:_YEAR]] += number
        numbers, periods = dict(years), _between(list(years))
    if len(periods) < 2:
        return Markup()
    highest, every = max(numbers.values()), -(-len(periods) // _LABELS)
    drawn = []
    for place, period in enumerate(periods):
        number = numbers.get(period, 0)
        if number:
            title = f"{period}: {words.count('overview.found', number)}"
            address = filters.address("/", since=period, until=period)
            drawn.append(_column(place * _WIDE, max(round(_HIGH * number / highest), 2), address, title))
        if place % every == 0:
            drawn.append(f'<text x="{place * _WIDE}" y="{_HIGH + 16}">{period}</text>')
    width, height = max(len(periods) * _WIDE, 80) + 60, _HIGH + 22
    return Markup(
        f'<svg class="verbale-drawing" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        f' xmlns="http://www.w3.org/2000/svg">{"".join(drawn)}</svg>'
    )


def _column(x: int, high: int, address: str, title: str) -> str:
    shape = f'<rect x="{x}" y="{_HIGH - high}" width="{_WIDE - 3}" height="{high}"/>'
    return f'<a href="{escaped(address)}" aria-label="{escaped(title)}"><title>{escaped(title)}</title>{shape}</a>'


def _is_whole(tally: Tally) -> bool:
    """Return whether its contacts lie in one month."""
    return bool(tally.value) and "/" not in tally.value


def _between(periods: list[str]) -> list[str]:
    """Return all months or years from the first to the last; they are given in order."""
    if not periods:
        return []
    first, last = periods[0], periods[-1]
    if len(first) == _YEAR:
        return [f"{year:04}" for year in range(int(first), int(last) + 1)]
    begin, end = (int(value[:_YEAR]) * 12 + int(value[5:]) - 1 for value in (first, last))
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(begin, end + 1)]
