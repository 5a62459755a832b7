"""What is drawn other than a table: the time line, and passages with their proving words marked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from verbale.cli import texts
from verbale.cli.output import console, safe
from verbale.views.proofs import marked_sentence, parts_of_sentence

if TYPE_CHECKING:
    from rich.text import Text

    from verbale.ledger import TraceLine
    from verbale.views.timeline import Account, Entry

_WIDEST_DATE = 22  # "2025-02-17/2025-02-23" and a blank


def draw_timeline(entries: tuple[Entry, ...]) -> None:
    """Print each contact with its date in front, and below it one line for each account of it."""
    from rich.table import Table

    screen = console()
    width = min(max((len(entry.date) for entry in entries), default=0), _WIDEST_DATE)
    for entry in entries:
        lines = Table.grid(padding=(0, 2, 0, 0))
        lines.add_column(width=max(width, len(texts.NO_DATE)), overflow="fold")
        lines.add_column(overflow="fold")
        lines.add_row(safe(entry.date or texts.NO_DATE), _head(entry))
        for account in entry.accounts:
            lines.add_row("", _account(account))
        lines.add_row("", _foot(entry))
        screen.print(lines)
        screen.print()


def _head(entry: Entry) -> Text:
    head = safe(", ".join(entry.participants) or texts.NOBODY)
    head.stylize("bold")
    details = [f"{entry.mode}, {entry.status}", entry.place, ", ".join(entry.topics)]
    return head.append_text(safe(" · " + " · ".join(filter(None, details))))


def _account(account: Account) -> Text:
    day = f" {account.published}" if account.published else ""
    origin = f", {account.origin}" if account.origin else ""
    line = safe(f"{account.source}{day}{origin}: ")
    line.stylize("cyan")
    return line.append_text(safe(f"“{account.words}”"))


def _foot(entry: Entry) -> Text:
    sources = texts.counted(entry.sources, "independent source")
    history = f", {' → '.join(entry.history)}" if entry.history else ""
    foot = safe(f"{sources}{history}, {entry.contact.id}")
    foot.stylize("dim")
    return foot


def draw_proofs(lines: Sequence[TraceLine]) -> None:
    """Print each field with its value and its sentence, under the record that it belongs to."""
    from rich.table import Table

    screen = console()
    for record, fields in groupby(lines, lambda line: line.record):
        head = safe(record)
        head.stylize("bold")
        screen.print(head)
        table = Table.grid(padding=(0, 2, 0, 0))
        for column in ("field", "value", "sentence"):
            table.add_column(overflow="fold", no_wrap=column == "field")
        for line in fields:
            table.add_row(f"  {line.field}", safe(line.value), _sentence(line, screen.is_terminal))
        screen.print(table)
        screen.print()


def _sentence(line: TraceLine, on_terminal: bool) -> Text:
    """Return the sentence, its proving words bold and underlined on a terminal, else between « and »."""
    if not on_terminal:
        return safe(marked_sentence(line))
    before, words, after = parts_of_sentence(line)
    text = safe(before)
    proven = safe(words)
    proven.stylize("bold underline")
    return text.append_text(proven).append_text(safe(after))
