"""The ledger in forms that other programs read, one format a file.

Each module of this folder has a function `files(selection)` that yields the files of its format. They are
imported when they are used, for some need libraries that not everybody has.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verbale.views.export.selection import Selection
    from verbale.views.export.writing import File


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the module of this folder that writes it, and what it is for, in a line."""

    module: str
    purpose: str


FORMATS = {
    "jsonl": Format("jsonl", "the records as documented, one object a line; complete"),
    "csv": Format("csv_tables", "flat tables for spreadsheets and statistics, one file a kind"),
    "parquet": Format("parquet", "the same tables with typed columns, for data frames and DuckDB"),
    "bibtex": Format("bibtex", "the articles behind the contacts as references for LaTeX"),
    "csl": Format("csl", "the same references as CSL-JSON, for Zotero and pandoc"),
    "graphml": Format("graphml", "who was in contact with whom, states and persons as two graphs"),
    "annotations": Format("annotations", "every value as a W3C Web Annotation of the words that prove it"),
    "ftm": Format("ftm", "contacts, those involved and the articles as FollowTheMoney entities"),
    "plover": Format("plover", "contacts and statements as PLOVER event records"),
    "timeml": Format("timeml", "the articles with their expressions of time, one document each"),
}


def export(form: str, selection: Selection, directory: Path | str) -> tuple[str, ...]:
    """Write the selection in a format of `FORMATS` into `directory`, made if missing; return the files' names.

    The files appear together when all of them are whole, are of one moment, and have the same bytes for the same
    ledger. Raises LedgerError where the directory cannot be written to or a library is missing.
    """
    from verbale.views.export.writing import write_whole  # noqa: PLC0415

    with selection.ledger.snapshot():
        return write_whole(Path(directory), files_of(form, selection))


def files_of(form: str, selection: Selection) -> Iterable[File]:
    """Return the files of the selection in a format of `FORMATS`, each with what writes it; raises LedgerError where a library is missing."""
    module = import_module(f"{__name__}.{FORMATS[form].module}")
    found: Iterable[File] = module.files(selection)
    return found
