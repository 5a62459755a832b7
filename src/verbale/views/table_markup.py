"""A table as HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verbale.views.markup import escaped, isolated
from verbale.views.texts import MORE_ROWS, NO_ROWS

if TYPE_CHECKING:
    from verbale.views.tables import Table

_MOST = 200  # rows that a reader goes through; the answer holds all


def table_markup(table: Table) -> str:
    """Return the table as an HTML element, its first rows where there are many; every cell escaped."""
    if not table.rows:
        return f"<p>{escaped(NO_ROWS)}</p>"
    head = "".join(f'<th scope="col">{escaped(column)}</th>' for column in table.columns)
    rows = "\n".join(_row(row) for row in table.rows[:_MOST])
    more = len(table.rows) - _MOST
    note = f"<p>{escaped(MORE_ROWS.format(number=more))}</p>" if more > 0 else ""
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>{note}"


def _row(row: tuple[str, ...]) -> str:
    return f"<tr>{''.join(f'<td>{isolated(cell)}</td>' for cell in row)}</tr>"
