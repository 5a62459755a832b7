"""How high a contact was: by the highest office that one of its people held at the time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from verbale.actors import default_knowledge
from verbale.actors.office_at import office_of
from verbale.ledger.account import Account, is_state
from verbale.records import When
from verbale.records.contact import Level

_FROM_THE_TOP: tuple[Level, ...] = get_args(Level)


def find_level(accounts: Iterable[Account]) -> Level:
    """Return the level of the highest office that the contact's people held on its day.

    `delegation` where only states and bodies are named, `envoy` where no office of the people is
    known. The day of publication stands in where the contact's own is not told.
    """
    found: set[Level] = {"delegation"}
    for account in accounts:
        date = account.report.date or account.published
        when = When.parse(date) if date else None
        for who in account.report.participants:
            if not is_state(who):
                found.add(_level_of(who.actor, when))
    return min(found, key=_FROM_THE_TOP.index)


def _level_of(actor: str, when: When | None) -> Level:
    office = office_of(actor, when, default_knowledge())
    return office.level if office else "envoy"
