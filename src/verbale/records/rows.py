"""Records as plain dicts, the objects of the exported files, and back."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar

import msgspec

Record = TypeVar("Record")


_PLAIN = frozenset({str, int, float, bool, type(None)})


def to_row(record: Any) -> dict[str, Any]:
    """Return the record as the contract writes it: what is not known is absent.

    Fields marked internal are left out, and so are None, False, empty strings and empty lists.
    """
    row: dict[str, Any] = {}
    kind: Any = type(record)
    for name in _exported(kind):
        value = _plain(getattr(record, name))
        if not (value is None or value is False or value in ("", [], {})):
            row[name] = value
    return row


def from_row(row: dict[str, Any], kind: type[Record]) -> Record:
    """Return the record of class `kind` that `row` describes.

    Raises msgspec.ValidationError, which names the path of the field, where it does not fit.
    """
    return msgspec.convert(row, type=kind, strict=True)


@cache
def _exported(kind: Any) -> tuple[str, ...]:
    return tuple(item.name for item in fields(kind) if item.metadata.get("export", True))


def _plain(value: Any) -> Any:
    if type(value) in _PLAIN:
        return value
    if is_dataclass(value):
        return to_row(value)
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value
