"""What is drawn other than a table: the time line, and passages with their proving words marked."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from verbale.cli import texts
from verbale.cli.output import draw, on_terminal, safe, short_id
from verbale.views.hits import source_of_hit
from verbale.views.proofs import CLOSE, OPEN

if TYPE_CHECKING:
    from rich.text import Text

    from verbale.ledger import Hit
    from verbale.views.proofs import Proof
    from verbale.views.timeline import Account, Entry

_WIDEST_DATE = 22  # "2025-02-17/2025-02-23" and a blank


def draw_timeline(entries: tuple[Entry, ...]) -> None:
    """Print each contact with its date in front, and below it one line for each account of it."""
    from rich.table import Table

    width = min(max((len(entry.date) for entry in entries), default=0), _WIDEST_DATE)
    for entry in entries:
        lines = Table.grid(padding=(0, 2, 0, 0))
        lines.add_column(width=max(width, len(texts.NO_DATE)), overflow="fold")
        lines.add_column(overflow="fold")
        lines.add_row(safe(entry.date or texts.NO_DATE), _head(entry))
        for account in entry.accounts:
            lines.add_row("", _account(account))
        lines.add_row("", _foot(entry))
        draw(lines)
        draw("")


def _head(entry: Entry) -> Text:
    head = safe(", ".join(entry.participants) or texts.NOBODY)
    head.stylize("bold")
    details = [f"{entry.mode}, {entry.status}", entry.place, ", ".join(entry.topics)]
    return head.append_text(safe(" · " + " · ".join(filter(None, details))))


def _account(account: Account) -> Text:
    day = f" ({account.published})" if account.published else ""
    origin = f", {account.origin}" if account.origin else ""
    line = safe(f"{account.source}{day}{origin}: ")
    line.stylize("cyan")
    return line.append_text(_marked(account.before, account.words, account.after))


def _foot(entry: Entry) -> Text:
    sources = texts.counted(entry.sources, "independent source")
    history = f", {' → '.join(entry.history)}" if entry.history else ""
    foot = safe(f"{sources}{history}, {short_id(entry.contact.id)}")
    foot.stylize("dim")
    return foot


def draw_hits(hits: tuple[Hit, ...]) -> None:
    """Print each text that holds the words looked for: date, source and id, and below them the words in their context."""
    from rich.table import Table

    for hit in hits:
        lines = Table.grid(padding=(0, 2, 0, 0))
        lines.add_column(width=len("2025-02-12"), overflow="fold")
        lines.add_column(overflow="fold")
        head = safe(source_of_hit(hit) or hit.article)
        head.stylize("bold")
        lines.add_row(safe(hit.date or texts.NO_DATE), head.append_text(safe(f" · {short_id(hit.id)}")))
        text = safe("")
        for piece in hit.pieces:
            text.append_text(_found(piece.text) if piece.found else safe(piece.text))
        lines.add_row("", text)
        draw(lines)
        draw("")


def draw_proofs(proofs: tuple[Proof, ...]) -> None:
    """Print each field with its value and its sentence, under the record that it belongs to."""
    from rich.table import Table

    for record, fields in groupby(proofs, lambda proof: proof.line.record):
        head = safe(short_id(record))
        head.stylize("bold")
        draw(head)
        table = Table.grid(padding=(0, 2, 0, 0))
        for column in ("field", "value", "sentence"):
            table.add_column(overflow="fold", no_wrap=column == "field")
        for proof in fields:
            sentence = _marked(proof.before, proof.words, proof.after)
            table.add_row(f"  {proof.line.field}", safe(proof.value), sentence)
        draw(table)
        draw("")


def _marked(before: str, words: str, after: str) -> Text:
    """Return the text with its words bold and underlined on a terminal, else between « and »."""
    return safe(before).append_text(_found(words)).append_text(safe(after))


def _found(words: str) -> Text:
    if not on_terminal():
        return safe(f"{OPEN}{words}{CLOSE}")
    found = safe(words)
    found.stylize("bold underline")
    return found
