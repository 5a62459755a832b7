"""A copy of the ledger beside it, made before the file is changed as a whole.

The copy of `news.db`, a ledger of form 3, is `news.db.v3-backup`, that of a damaged one `news.db.damaged-backup`;
where that name is taken, `news.db.v3-backup-2`. It is a ledger itself: rename it to go back.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

from verbale.ledger.failures import refusal


def back_up(path: Path, state: str) -> Path:
    """Copy the ledger, which is in the `state` named, to a file beside it that was not there, and return that file.

    The caller holds the ledger's write lock, so what is copied is of one moment. The copy appears when it
    is whole. Raises LedgerError where the folder cannot hold it; then there is none.
    """
    part = path.with_name(f"{path.name}.backup-part")
    try:
        part.unlink(missing_ok=True)  # what a killed program has left
        _copy(path, part)
        return _place(part, path, state)
    except OSError as error:
        reason = f"no copy could be made of it before it is changed: {error.strerror or error}"
        raise refusal(path, reason, "make room in its folder, or ask for the right to write there") from error
    finally:
        part.unlink(missing_ok=True)


def _copy(path: Path, part: Path) -> None:
    with (
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as ledger,
        closing(sqlite3.connect(part)) as copy,
    ):
        ledger.backup(copy)


def _place(part: Path, path: Path, state: str) -> Path:
    """Give the copy the first name that is free; `link` refuses a name that is taken, `rename` would not."""
    for number in count(1):
        name = path.with_name(f"{path.name}.{state}-backup" + (f"-{number}" if number > 1 else ""))
        try:
            os.link(part, name)
        except FileExistsError:
            continue
        return name
    raise AssertionError("there is always one more number")
