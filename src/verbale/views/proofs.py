"""The words behind a record as a table: each field with its value, and its sentence with the words marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verbale.records import to_row
from verbale.views.tables import Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verbale.ledger import TraceLine

OPEN, CLOSE = "«", "»"


def proof_table(lines: Iterable[TraceLine]) -> Table:
    """Return the lines of a trace as rows, the proving words between « and »."""
    found = tuple(lines)
    rows = tuple((line.field, line.value, marked_sentence(line), line.record) for line in found)
    columns = ("field", "value", "words", "record")
    return Table(columns, rows, tuple(to_row(line) for line in found), ("field", "record"))


def marked_sentence(line: TraceLine) -> str:
    """Return the sentence on one line, its proving words between « and »."""
    before, words, after = parts_of_sentence(line)
    return f"{before}{OPEN}{words}{CLOSE}{after}"


def parts_of_sentence(line: TraceLine) -> tuple[str, str, str]:
    """Return the sentence before its proving words, the words, and what follows; line breaks as blanks."""
    text = line.sentence.translate(_BREAKS)
    return text[: line.marked.start], text[line.marked.start : line.marked.end], text[line.marked.end :]


_BREAKS = str.maketrans("\n\t\r", "   ")
