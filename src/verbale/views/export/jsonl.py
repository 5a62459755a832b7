"""Export as JSON lines: one file a kind of record, exactly the objects of the records' contract."""

from __future__ import annotations

from collections.abc import Iterator

from verbale.ledger.read import KINDS
from verbale.records import to_row
from verbale.views.export.selection import Selection
from verbale.views.export.writing import File, json_lines


def files(selection: Selection) -> Iterator[File]:
    """Yield `articles.jsonl`, `reports.jsonl` and so on."""
    for kind in KINDS:
        yield f"{kind}.jsonl", json_lines(to_row(record) for record in selection.records(kind))
