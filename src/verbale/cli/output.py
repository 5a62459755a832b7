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
    from rich.console import RenderableType
    from rich.text import Text

    from verbale.views.tables import Table

# A table in a pipe or a file has no terminal to fit; wide enough for dates, names and a title.
_WIDTH_OF_A_PIPE = 110
# With seven digits two of 100,000 articles hardly ever begin alike; where they do, the ledger names both.
_SHORT = 8
# Under this width dates and modes are broken into lines too, so that names keep some room.
_WIDTH_FOR_WHOLE_WORDS = 80


def print_table(table: Table, form: str, empty: str = texts.NO_ROWS) -> None:
    """Print the rows as `table`, `jsonl` (the records in full) or `csv` (columns, then the row's record as JSON).

    Rows that are the fields of one record have none of their own. `empty` is said on stderr of a table without rows.
    """
    if form == "jsonl":
        _print_jsonl(table)
    elif form == "csv":
        _print_csv(table)
    elif table.rows:
        _draw_table(table)
    else:
        click.echo(empty, err=True)


def on_terminal() -> bool:
    """Return whether a person looks at the output: only then are there colours and bold letters."""
    return sys.stdout.isatty()


def width() -> int:
    """Return how many letters a line may have."""
    return shutil.get_terminal_size((_WIDTH_OF_A_PIPE, 24)).columns


def draw(drawing: RenderableType) -> None:
    """Print a drawing, as wide as the terminal; in a pipe without blanks at the ends of its lines."""
    from rich.console import Console

    screen = Console(file=sys.stdout, width=width(), highlight=False, markup=False, emoji=False)
    if on_terminal():
        screen.print(drawing)
        return
    with screen.capture() as captured:
        screen.print(drawing)
    for line in captured.get().splitlines():
        click.echo(line.rstrip())


def safe(text: str) -> Text:
    """Return the text for the screen, without the control characters that a page may hold."""
    from rich.text import Text

    return Text("".join(letter if letter.isprintable() or letter == "\n" else " " for letter in text))


def short_id(id: str) -> str:  # noqa: A002
    """Return the beginning of an id that still finds its record, easier to read and to copy.

    >>> short_id("a250e7ce7b2e342ae.r1115"), short_id("k0123456789abcdef")
    ('a250e7ce.r1115', 'k0123456')
    """
    article, dot, place = id.partition(".")
    return article[:_SHORT] + dot + place


def _draw_table(table: Table) -> None:
    from rich import box
    from rich.table import Table as Drawn

    drawn = Drawn(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    for column in table.columns:
        whole = column in table.narrow and width() >= _WIDTH_FOR_WHOLE_WORDS
        drawn.add_column(column, overflow="fold", no_wrap=whole)
    for row in table.rows:
        drawn.add_row(*(safe(_for_reading(*item, table)) for item in zip(table.columns, row, strict=True)))
    draw(drawn)


def _for_reading(column: str, cell: str, table: Table) -> str:
    """Return a cell as it is drawn: ids short, and what a narrow column holds with a part on each line."""
    if column in ("id", "record", "reports"):
        return "\n".join(map(short_id, cell.split("\n")))
    if column in table.narrow:
        return cell.replace("/", "/\n").replace(", ", ",\n").replace(" | ", " |\n")
    return cell


def _print_jsonl(table: Table) -> None:
    from verbale.views.tables import as_json

    for record in table.records:
        click.echo(as_json(record))


def _print_csv(table: Table) -> None:
    from verbale.views.tables import as_json

    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    if len(table.records) == len(table.rows):
        writer.writerow((*table.columns, "json"))
        writer.writerows(
            (*row, as_json(record)) for row, record in zip(table.rows, table.records, strict=True)
        )
    else:
        writer.writerows((table.columns, *table.rows))
    click.echo(buffer.getvalue(), nl=False)
