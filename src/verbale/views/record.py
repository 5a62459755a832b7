"""One record, a field a row; a contact has a page of its own, see `contact_page`."""

from __future__ import annotations

from typing import Any

from verbale.records import to_row
from verbale.views.shown import show_participant, show_place
from verbale.views.tables import Table, as_json

# Places in the text are for programs: `verbale trace` shows their words.
_LEFT_OUT = ("evidence",)


def record_table(record: Any) -> Table:
    """Return the record's fields as rows, in the order of the contract, its text last."""
    row = to_row(record)
    names = [name for name in row if name not in _LEFT_OUT]
    names.sort(key=lambda name: name == "text")
    rows = tuple((name, _show(name, getattr(record, name))) for name in names)
    return Table(("field", "value"), rows, (row,), ("field",))


def _show(name: str, value: Any) -> str:
    """Return a value as lines of text: one line for each element of a list."""
    if isinstance(value, tuple):
        return "\n".join(_show(name, item) for item in value)
    if name in ("participants", "speaker"):
        return show_participant(value)
    if name == "place":
        return show_place(value)
    if isinstance(value, str | int | float):
        return str(value)
    return as_json(to_row(value))
