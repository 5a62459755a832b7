"""Judgements from a file: JSON lines, as `verbale judgements --export` writes them or a person does."""

from __future__ import annotations

from pathlib import Path

import msgspec

from verbale.errors import InputError, RecordError
from verbale.records import Judgement, from_row

_REMEDY = (
    'write one a line, such as {"kind": "merge", "reports": ["a….r1"], "others": ["a….r2"],'
    ' "by": "A. Name", "when": "2025-02-13"}'
)


def read_judgements(path: Path) -> list[Judgement]:
    """Return the judgements that the file holds; raises InputError, naming the line, where one cannot be read.

    `id` and `number` may be missing: of judgements of one day, those further down the file are then the later ones.
    """
    try:
        lines = path.read_bytes().decode("utf-8-sig").splitlines()
    except OSError as error:
        raise InputError(str(path), error.strerror or str(error), "name another file") from error
    except UnicodeDecodeError as error:
        raise InputError(str(path), "it is not in UTF-8", "save it as UTF-8") from error
    return [
        _judgement(line, f"{path}#{number}", number) for number, line in enumerate(lines, 1) if line.strip()
    ]


def _judgement(line: str, place: str, number: int) -> Judgement:
    try:
        row = msgspec.json.decode(line)
        if isinstance(row, dict) and "id" not in row:
            row = {"number": number} | row
        return from_row(row, Judgement)
    except (msgspec.MsgspecError, RecordError) as error:
        raise InputError(place, str(error), _REMEDY) from error
