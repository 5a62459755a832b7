"""The time line as one HTML page: the drawing, and below it each contact with the articles that tell of it, in their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verbale.views.markup import escaped, isolated
from verbale.views.page import page, style_of
from verbale.views.texts import CONTACTS, LEGEND, NO_DATE, NOBODY, counted
from verbale.views.timeline_drawing import draw_timeline, shape_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verbale.views.timeline import Account, Entry

_STYLES = ("timeline.css", "drawing.css")


def timeline_page(entries: Sequence[Entry], title: str = CONTACTS) -> str:
    """Return the page; `title` is plain text."""
    heading = f"<h1>{isolated(title)}</h1>"
    return page(title, f"{heading}\n{_content(entries)}", _STYLES)


def timeline_piece(entries: Sequence[Entry]) -> str:
    """Return the same as a piece of a page, with its style, for a notebook."""
    return f"<style>\n{style_of(_STYLES)}</style>\n{_content(entries)}"


def _content(entries: Sequence[Entry]) -> str:
    drawing = draw_timeline(entries, link=lambda entry: f"#{entry.contact.id}")
    items = "\n".join(_item(entry) for entry in entries)
    return f"""<div class="verbale">
<p>{counted(len(entries), "contact")}; {escaped(LEGEND)}.</p>
{drawing}
<ol class="contacts">
{items}
</ol>
</div>"""


def _item(entry: Entry) -> str:
    people = ", ".join(isolated(name) for name in entry.participants) or NOBODY
    details = [f"{entry.mode}, {entry.status}", entry.place, ", ".join(entry.topics)]
    accounts = "\n".join(_account(account) for account in entry.accounts)
    foot = [counted(entry.sources, "independent source"), " → ".join(entry.history), entry.contact.id]
    return f"""<li id="{escaped(entry.contact.id)}" class="{shape_of(entry.contact)}">
<h2>{escaped(entry.date or NO_DATE)}: {people}</h2>
<p>{" · ".join(isolated(detail) for detail in details if detail)}</p>
<ul>
{accounts}
</ul>
<p class="foot">{" · ".join(escaped(part) for part in foot if part)}</p>
</li>"""


def _account(account: Account) -> str:
    day = f" ({escaped(account.published)})" if account.published else ""
    origin = f", {isolated(account.origin)}" if account.origin else ""
    words = f"{escaped(account.before)}<mark>{escaped(account.words)}</mark>{escaped(account.after)}"
    return f"<li>{isolated(account.source)}{day}{origin}: <q><bdi>{words}</bdi></q></li>"
