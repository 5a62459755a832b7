"""Judgements as a table: who decided what on which reports, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from verbale.records import Judgement, to_row
from verbale.views.tables import Table

if TYPE_CHECKING:
    from verbale.ledger import Ledger

_NAMED = 3  # so many reports are named in a cell; jsonl and csv have all


def judgement_table(ledger: Ledger, judgements: Iterable[Judgement]) -> Table:
    """Return the judgements with their effect; the full records have it under `effect` too."""
    columns = ("when", "by", "kind", "of", "and", "why", "effect", "id")
    found = [(judgement, ledger.effect_of(judgement)) for judgement in judgements]
    rows = tuple(
        (
            judgement.when,
            judgement.by,
            judgement.kind,
            _shown(judgement.reports) or judgement.withdrawn or "",
            _shown(judgement.others),
            judgement.why or "",
            effect,
            judgement.id,
        )
        for judgement, effect in found
    )
    records = tuple({**to_row(judgement), "effect": effect} for judgement, effect in found)
    return Table(columns, rows, records, ("when", "kind", "effect", "id"))


def _shown(reports: tuple[str, ...]) -> str:
    more = f" and {len(reports) - _NAMED} more" if len(reports) > _NAMED else ""
    return ", ".join(reports[:_NAMED]) + more
