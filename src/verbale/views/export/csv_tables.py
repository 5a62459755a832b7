r"""Export as CSV (RFC 4180, UTF-8): one file a kind, a line of column names first.

Lists are joined by `; `; a semicolon within an element stands as `\;`, a backslash as `\\`. A cell that a spreadsheet
would take for a formula has an apostrophe before it (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from typing import Any

from verbale.ledger.read import KINDS
from verbale.views.export.flat import COLUMNS, rows_of
from verbale.views.export.selection import Selection
from verbale.views.export.writing import File, chunks

# What begins a formula, full-width forms included; apostrophes before it are those of a cell that was guarded already.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def files(selection: Selection) -> Iterator[File]:
    """Yield `articles.csv`, `reports.csv` and so on."""
    for kind in KINDS:
        yield f"{kind}.csv", chunks(_lines(selection, kind))


def _lines(selection: Selection, kind: str) -> Iterator[str]:
    yield _line(column.name for column in COLUMNS[kind])
    for row in rows_of(selection, kind):
        yield _line(map(_cell, row))


def _line(cells: Iterable[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return guarded(joined(value) if isinstance(value, list | tuple) else str(value))


def joined(parts: Iterable[str]) -> str:
    r"""Return the list as one cell.

    >>> print(joined(["Putin", "Trump; Vance"]))
    Putin; Trump\; Vance
    """
    return "; ".join(part.replace("\\", "\\\\").replace(";", "\\;") for part in parts)


def guarded(cell: str) -> str:
    """Return the cell with an apostrophe before what a spreadsheet would run.

    >>> guarded("=HYPERLINK(A1)"), guarded("-1"), guarded("'=1"), guarded("2025-02-12")
    ("'=HYPERLINK(A1)", "'-1", "''=1", '2025-02-12')
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell
