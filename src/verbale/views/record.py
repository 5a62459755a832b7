"""One record, a field a row; of a contact each value with the reports that say so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from verbale.ledger.queries import StatementQuery
from verbale.records import Claim, Contact, Statement, to_row
from verbale.views.shown import show_participant, show_place
from verbale.views.sources import ArticleTexts
from verbale.views.tables import Table, as_json

if TYPE_CHECKING:
    from verbale.ledger import Ledger

# Places in the text are for programs: `verbale trace` shows their words.
_LEFT_OUT = ("evidence",)


def record_table(record: Any) -> Table:
    """Return the record's fields as rows, in the order of the contract, its text last."""
    row = to_row(record)
    names = [name for name in row if name not in _LEFT_OUT]
    names.sort(key=lambda name: name == "text")
    rows = tuple((name, _show(name, getattr(record, name))) for name in names)
    return Table(("field", "value"), rows, (row,), ("field",))


def contact_record_table(ledger: Ledger, contact: Contact) -> Table:
    """Return a contact's fields as rows, and below them what each side said of it, a side a row.

    The full record has the statements under `said`: lists of them by side, under "" those of speakers without one.
    """
    said = said_by_side(ledger.statements(StatementQuery(contact=contact.id)))
    table = record_table(contact)
    texts = ArticleTexts(ledger)
    rows = tuple(
        (f"said by {side or 'others'}", _said(statements, texts)) for side, statements in said.items()
    )
    record = {side: [to_row(one) for one in statements] for side, statements in said.items()}
    return Table(table.columns, table.rows + rows, ({**table.records[0], "said": record},), table.narrow)


def said_by_side(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    """Return statements by the state or body that their speakers speak for, in order of its code; "" comes last."""
    sides: dict[str, list[Statement]] = {}
    for one in statements:
        speaker = one.speaker
        side = speaker.side or ("" if ":" in speaker.actor else speaker.actor) if speaker else ""
        sides.setdefault(side, []).append(one)
    return dict(sorted(sides.items(), key=lambda item: (not item[0], item[0])))


def _said(statements: list[Statement], texts: ArticleTexts) -> str:
    """Return statements as lines: who, when, through whom, and the words; the same in several articles are one line."""
    lines: dict[tuple[str, str], list[str]] = {}
    for one in statements:
        who = one.speaker.name if one.speaker else "somebody"
        day = f", {one.date}" if one.date else ""
        via = f", via {', '.join(one.via)}" if one.via else ""
        told = (f"{who}{day}{via}", texts.words(one.article, one.message))
        lines.setdefault(told, []).append(one.id)
    return "\n".join(f"{said}: {words} ({', '.join(ids)})" for (said, words), ids in lines.items())


def _show(name: str, value: Any) -> str:
    """Return a value as lines of text: one line for each element of a list."""
    if isinstance(value, tuple):
        return "\n".join(_show(name, item) for item in value)
    if isinstance(value, Claim):
        against = f", against {', '.join(value.conflict)}" if value.conflict else ""
        return f"{_show(name, value.value)} ({', '.join(value.support)}{against})"
    if name in ("participants", "speaker"):
        return show_participant(value)
    if name == "place":
        return show_place(value)
    if isinstance(value, str | int | float):
        return str(value)
    return as_json(to_row(value))
