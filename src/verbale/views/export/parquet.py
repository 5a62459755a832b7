"""Export as Parquet: the flat tables of `flat`, one file a kind, with typed columns.

Needs pyarrow (the extra `parquet`). The bytes are the same for the same ledger and the same version of pyarrow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, BinaryIO

from verbale.ledger.read import KINDS
from verbale.ledger.tables import library
from verbale.views.export.flat import COLUMNS, rows_of
from verbale.views.export.selection import Selection
from verbale.views.export.writing import File

# Rows held at a time, and written as one row group. The texts of 4,000 articles are some 20 MB.
_GROUP = 4_000


def files(selection: Selection) -> Iterator[File]:
    """Yield `articles.parquet`, `reports.parquet` and so on; raises LedgerError where pyarrow is missing."""
    pyarrow = library("pyarrow", extra="parquet")
    for kind in KINDS:
        yield f"{kind}.parquet", _table(pyarrow, kind, rows_of(selection, kind))


def _table(pyarrow: Any, kind: str, rows: Iterable[tuple[Any, ...]]) -> Callable[[BinaryIO], None]:
    """Return what writes the rows as a Parquet file; a kind without rows has its columns all the same."""
    schema = _schema(pyarrow, kind)

    def write(file: BinaryIO) -> None:
        parquet = library("pyarrow.parquet", extra="parquet")
        remaining = iter(rows)
        with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
            while group := list(islice(remaining, _GROUP)):
                columns = zip(*group, strict=True)
                arrays = [
                    pyarrow.array(cells, field.type) for cells, field in zip(columns, schema, strict=True)
                ]
                writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema))

    return write


def _schema(pyarrow: Any, kind: str) -> Any:
    types = {
        "text": pyarrow.string(),
        "list": pyarrow.list_(pyarrow.string()),
        "number": pyarrow.int64(),
        "score": pyarrow.float64(),
        "flag": pyarrow.bool_(),
        "day": pyarrow.date32(),
        "json": pyarrow.string(),
    }
    return pyarrow.schema([(column.name, types[column.kind]) for column in COLUMNS[kind]])
