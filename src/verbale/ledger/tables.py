"""The ledger for notebooks: records of one kind as a data frame, one row a record."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from verbale.errors import LedgerError
from verbale.ledger.queries import ContactQuery, StatementQuery
from verbale.ledger.read import KINDS
from verbale.ledger.rows import to_json
from verbale.records import to_row

if TYPE_CHECKING:
    from verbale.ledger.questions import Questions


Query = ContactQuery | StatementQuery


def to_pandas(ledger: Questions, kind: str, query: Query | None = None) -> Any:
    """Return the records as a pandas DataFrame; lists and objects stay Python lists and dicts."""
    rows = _rows(ledger, kind, query)
    return library("pandas").DataFrame(rows)


def to_polars(ledger: Questions, kind: str, query: Query | None = None) -> Any:
    """Return the records as a polars DataFrame, lists and objects as its nested columns.

    Of a text's `source`, which is an id or an outlet outside the ledger, the latter is given as JSON.
    """
    rows = [
        {column: _plain(column, value) for column, value in row.items()} for row in _rows(ledger, kind, query)
    ]
    return library("polars").DataFrame(rows, infer_schema_length=None, strict=False)


def records_of_kind(ledger: Questions, kind: str) -> Iterable[Any]:
    """Return the records of one of the exported kinds; raises LedgerError for another word."""
    check_kind(kind)
    found: Iterable[Any] = getattr(ledger, kind)()
    return found


def check_kind(kind: str) -> None:
    """Raise LedgerError where the word is none of the exported kinds."""
    if kind not in KINDS:
        raise LedgerError(f"there is no kind of record {kind!r} (there are {', '.join(KINDS)})")


def _asked(ledger: Questions, kind: str, query: Query | None) -> Iterable[Any]:
    """Return the records of the kind that fit the query; raises LedgerError for a query of another kind."""
    if query is None:
        return records_of_kind(ledger, kind)
    if isinstance(query, ContactQuery):
        return ledger.belonging(kind, query)
    if kind != "statements":
        raise LedgerError(f"{kind} cannot be asked for with a StatementQuery (give a ContactQuery)")
    return ledger.statements(query)


def _rows(ledger: Questions, kind: str, query: Query | None) -> list[dict[str, Any]]:
    """Return the records as rows that all have the same columns, in the order of the contract."""
    rows = [to_row(record) for record in _asked(ledger, kind, query)]
    columns = dict.fromkeys(column for row in rows for column in row)
    return [{column: row.get(column) for column in columns} for row in rows]


def _plain(column: str, value: Any) -> Any:
    """Return the value in the one type that a column of polars has."""
    return to_json(value) if column == "source" and isinstance(value, dict) else value


def library(name: str, extra: str | None = None) -> Any:
    """Return a library that not everybody has; raises LedgerError, which tells how to install it, where it is missing."""
    try:
        return import_module(name)
    except ImportError as error:
        raise LedgerError(
            f"{name} is not installed (install it with: pip install 'verbale[{extra or name}]')"
        ) from error
