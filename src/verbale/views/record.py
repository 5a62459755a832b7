"""One record, a field a row; of a contact each value with the reports that say so."""

from __future__ import annotations

from typing import Any

from verbale.records import Claim, to_row
from verbale.views.tables import Table, as_json, show_participant, show_place

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
    if isinstance(value, Claim):
        against = f", against {', '.join(value.conflict)}" if value.conflict else ""
        return f"{_show(name, value.value)} ({', '.join(value.support)}{against})"
    if name in ("participants", "speaker"):
        return show_participant(value)
    if name == "place":
        return show_place(value)
    if isinstance(value, str | int | float):
        return str(value)
    return as_json(to_row(value))
