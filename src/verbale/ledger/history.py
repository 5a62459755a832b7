"""What became of a contact: its states in order of publication, and whether its day passed untold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from verbale.ledger.account import Account
from verbale.ledger.rows import parse_when
from verbale.records import Status, StatusChange

# Says that the day came, or will not come; anything else leaves it open whether the contact was held.
_SETTLED = frozenset({"held", "ongoing", "cancelled", "denied"})


def status_history(accounts: Iterable[Account]) -> tuple[StatusChange, ...]:
    """Return the status each report tells, in order of publication; unpublished reports last."""
    return tuple(
        StatusChange(account.report.status, account.report.id, account.published) for account in accounts
    )


def latest_status(history: tuple[StatusChange, ...]) -> Status:
    """Return the status told last; one without a date counts only where no other has one."""
    dated = [change for change in history if change.as_of is not None]
    return (dated or list(history))[-1].status


def due_day(accounts: Iterable[Account]) -> date | None:
    """Return the last day on which an announced contact was to be; None where it was told of, or has no day."""
    last: date | None = None
    for account in accounts:
        if account.report.status in _SETTLED:
            return None
        if account.report.date is not None:
            end = parse_when(account.report.date).latest
            last = max(filter(None, (last, end)), default=None)
    return last
