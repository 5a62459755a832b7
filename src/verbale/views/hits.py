"""What a search found, as a table: the words marked, with what stands around them."""

from __future__ import annotations

from verbale.ledger import Hit, Ledger, SearchQuery
from verbale.records import to_row
from verbale.views.proofs import CLOSE, OPEN
from verbale.views.shown import show_participant
from verbale.views.tables import Table


def find_hits(ledger: Ledger, query: SearchQuery) -> tuple[Hit, ...]:
    """Return what the search finds, articles first, then statements, the best first of each.

    Raises LedgerError where the words cannot be understood.
    """
    return tuple(ledger.search(query))


def hit_table(hits: tuple[Hit, ...]) -> Table:
    """Return one row a hit; the records tell the text in parts, with `found` on those that were looked for."""
    columns = ("date", "source", "text", "id")
    return Table(columns, tuple(map(_row, hits)), tuple(map(to_row, hits)), ("date", "id"))


def marked_text(hit: Hit) -> str:
    """Return the text with the words found between « and »."""
    return "".join(f"{OPEN}{piece.text}{CLOSE}" if piece.found else piece.text for piece in hit.pieces)


def source_of_hit(hit: Hit) -> str:
    """Return who said it, or of an article the outlet and the title."""
    if hit.kind == "statement" and hit.name:
        speaker = show_participant({"actor": hit.speaker, "name": hit.name, "side": hit.side})
        return ", ".join(filter(None, (speaker, hit.outlet)))
    return ", ".join(filter(None, (hit.outlet, hit.title)))


def _row(hit: Hit) -> tuple[str, ...]:
    return hit.date or "", source_of_hit(hit), marked_text(hit), hit.id
