"""Export as JSON lines: one file a kind of record, exactly the objects of the records' contract."""

from __future__ import annotations

from pathlib import Path

import msgspec

from verbale.errors import LedgerError
from verbale.ledger import Ledger
from verbale.ledger.read import KINDS
from verbale.ledger.tables import records_of_kind
from verbale.records import to_row


def export_jsonl(ledger: Ledger, directory: Path | str) -> None:
    """Write `articles.jsonl`, `reports.jsonl` and so on into `directory`, which is made if missing.

    All files are of one moment; the same ledger gives the same bytes. A file appears only when it is
    whole. Raises LedgerError where the directory cannot be written to.
    """
    folder = Path(directory)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with ledger.snapshot():
            for kind in KINDS:
                _write(ledger, kind, folder / f"{kind}.jsonl")
    except OSError as error:
        reason = error.strerror or str(error)
        raise LedgerError(f"export to {folder}: {reason} (name another folder, or make room)") from error


def _write(ledger: Ledger, kind: str, path: Path) -> None:
    part = path.with_name(path.name + ".part")
    encoder = msgspec.json.Encoder()
    try:
        with part.open("wb") as file:
            for record in records_of_kind(ledger, kind):
                file.write(encoder.encode(to_row(record)) + b"\n")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
