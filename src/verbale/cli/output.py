"""Rows on the screen or into a pipe: a table for people, JSON lines or CSV for programs."""

from __future__ import annotations

import csv
import io
import shutil
import sys
from typing import TYPE_CHECKING

import click

from verbale.cli import texts

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from verbale.views.tables import Table

# A table in a pipe or a file has no terminal to fit; wide enough for dates, names and a title.
_WIDTH_OF_A_PIPE = 110


def print_table(table: Table, form: str) -> None:
    """Print the rows as `table`, `jsonl` (the records in full) or `csv` (columns, then the record)."""
    if form == "jsonl":
        _print_jsonl(table)
    elif form == "csv":
        _print_csv(table)
    elif table.rows:
        _draw(table)
    else:
        click.echo(texts.NO_ROWS, err=True)


def console() -> Console:
    """Return where things are drawn: as wide as the terminal, coloured only there."""
    from rich.console import Console

    width = shutil.get_terminal_size((_WIDTH_OF_A_PIPE, 24)).columns
    return Console(file=sys.stdout, width=width, highlight=False, markup=False, emoji=False)


def safe(text: str) -> Text:
    """Return the text for the screen, without the control characters that a page may hold."""
    from rich.text import Text

    return Text("".join(letter if letter.isprintable() or letter == "\n" else " " for letter in text))


def _draw(table: Table) -> None:
    from rich import box
    from rich.table import Table as Drawn

    drawn = Drawn(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in table.columns:
        drawn.add_column(column.replace("_", " "), overflow="fold", no_wrap=column in table.narrow)
    for row in table.rows:
        drawn.add_row(*(safe(cell) for cell in row))
    console().print(drawn)


def _print_jsonl(table: Table) -> None:
    from verbale.views.tables import as_json

    for record in table.records:
        click.echo(as_json(record))


def _print_csv(table: Table) -> None:
    from verbale.views.tables import as_json

    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow((*table.columns, "record"))
    for row, record in zip(table.rows, table.records, strict=True):
        writer.writerow((*row, as_json(record)))
    click.echo(buffer.getvalue(), nl=False)
