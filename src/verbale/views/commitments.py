"""Commitments as a table: who bound himself to what or demanded it, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verbale.records import Report
from verbale.views.shown import show_participant
from verbale.views.sources import ArticleTexts
from verbale.views.tables import Rows, Table

if TYPE_CHECKING:
    from verbale.ledger import CommitmentQuery, Fate, Ledger

_COLUMNS = ("date", "by", "kind", "to", "words", "due", "outcome", "id")
_NARROW = ("date", "kind", "due", "id")


def commitment_table(ledger: Ledger, query: CommitmentQuery) -> Table:
    """Return the commitments that fit the query, each with its words and, where a record tells, what became of it.

    The full record of an outcome has the id of the record that tells, and the reasons.
    """
    texts = ArticleTexts(ledger)
    found = tuple(ledger.fates(query))
    rows = tuple(_row(fate, texts, ledger) for fate in found)
    return Table(_COLUMNS, rows, Rows([fate.commitment for fate in found]), _NARROW)


def _row(fate: Fate, texts: ArticleTexts, ledger: Ledger) -> tuple[str, ...]:
    commitment, statement = fate.commitment, fate.statement
    return (
        commitment.date or _published(statement.article, ledger),
        show_participant(statement.speaker) if statement.speaker else commitment.by,
        commitment.kind,
        fate.to_side or commitment.to or "",
        texts.words(statement.article, statement.message),
        commitment.due or "",
        _outcome(fate, texts, ledger),
        commitment.id,
    )


def _outcome(fate: Fate, texts: ArticleTexts, ledger: Ledger) -> str:
    """Return what became of it, when it was told, and the words: "rejected 2024-09-12: …"."""
    record = fate.record
    if record is None or fate.verdict is None:
        return ""
    if isinstance(record, Report):
        spans = tuple(entry.span for entry in record.evidence if entry.field == "contact")
    else:
        spans = record.message
    day = record.date or _published(record.article, ledger)
    return f"{fate.verdict} {day}: {texts.words(record.article, spans)} ({record.id})"


def _published(article: str, ledger: Ledger) -> str:
    found = ledger.article(article)
    return (found.published or "") if found else ""
