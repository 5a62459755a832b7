"""How high a contact was: by the highest office that one of its people held at the time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from verbale.actors import Knowledge
from verbale.actors.office_at import office_of
from verbale.ledger.account import Account, is_state
from verbale.ledger.rows import parse_when
from verbale.records.contact import Level

_FROM_THE_TOP: tuple[Level, ...] = get_args(Level)


def find_level(accounts: Iterable[Account], knowledge: Knowledge) -> Level:
    """Return the level of the highest office that the contact's people held on its day.

    `delegation` where only states and bodies are named, `envoy` where no office of the people is
    known. The day of publication stands in where the contact's own is not told.
    """
    people = {
        (who.actor, account.report.date or account.published)
        for account in accounts
        for who in account.report.participants
        if not is_state(who)
    }
    return min(
        (_level_of(*person, knowledge) for person in people), key=_FROM_THE_TOP.index, default="delegation"
    )


def _level_of(actor: str, date: str | None, knowledge: Knowledge) -> Level:
    office = office_of(actor, parse_when(date) if date else None, knowledge)
    return office.level if office else "envoy"
