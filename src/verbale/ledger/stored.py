"""What stands around an account in the ledger: what it may be merged with, and what it is merged with now. Each is asked for once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta

from verbale.ledger.account import Account
from verbale.ledger.accounts import Accounts
from verbale.ledger.compare import may_touch
from verbale.ledger.days import days_ahead
from verbale.ledger.merge import ALONE, FOUNDER, by_days, is_called_off
from verbale.ledger.shift import shifted

_TOGETHER = "select id from reports where contact is not null and contact = (select contact from reports where id = ?)"
# What a contact began with: one report, unless contacts were joined to it.
_BEGUN = (
    "select report, reasons from decisions where contact = (select contact from reports where id = ?) and valid_to is null"
    f""" and (reasons like '["{FOUNDER}%' or reasons like '["{ALONE}%')"""
)
_DECIDED = (
    "select report, score, reasons from decisions where valid_to is null"
    " and contact = (select contact from reports where id = ?)"
)
_BESIDE = "select id from reports where article = (select article from reports where id = ?)"
# What was called off is mostly made up for soon: of so many days reports are read first, then of twice as many.
_SOON = timedelta(days=7)
_DAY = timedelta(days=1)


class Stored:
    """The accounts around others, and the contacts that they are in, as they stood when they were first asked for."""

    def __init__(self, accounts: Accounts, judged: frozenset[str]) -> None:
        """`judged` are the reports that people have decided on."""
        self._accounts = accounts
        self._judged = judged
        self._alike: dict[object, list[Account]] = {}
        self._off: dict[object, list[Account]] = {}
        self._fitting: dict[object, list[Account]] = {}
        self._left: dict[object, bool] = {}
        self._mates: dict[str, frozenset[str]] = {}
        self._founders: dict[frozenset[str], dict[str, tuple[str, ...]]] = {}

    def touching(self, account: Account) -> list[Account]:
        """Return what fits the account, itself included."""
        if account.look not in self._fitting:
            near = (
                self._like(account)
                if account.near == account.span
                else self._accounts.alike(account, account.near)
            )
            self._fitting[account.look] = self._accounts.touching(account, near)
        return self._fitting[account.look]

    def is_left(self, account: Account) -> bool:
        """Return whether it is a guest that no exact account touches."""
        if account.look not in self._left:
            self._left[account.look] = not any(other.is_exact for other in self.touching(account))
        return self._left[account.look]

    def off_before(self, account: Account) -> list[Account]:
        """Return what was called off and may have been made up for in the contact that the account tells of."""
        if account.look not in self._off:
            self._off[account.look] = [other for other in self._like(account) if other.may_be_made_up_for]
        return [off for off in self._off[account.look] if self._accounts.follows(off, account)]

    def may_say_last(self, off: Account) -> bool:
        """Return whether it may be this account that decides in which contact its own was made up for: of one that was called off, to which none was joined, it is the last one."""
        together = self.together(off)
        if not self.mates(off).isdisjoint(self._judged) or len(self.founders(off)) != 1:
            return True
        return not is_called_off(together) or off == max(together, key=lambda account: account.order)

    def later(self, off: Account) -> list[Account]:
        """Return all that may tell of the contact in which what the account tells was called off was made up for."""
        return [other for other in self._like(off) if self._accounts.follows(off, other)]

    def later_in_order(self, off: Account) -> Iterator[Account]:
        """Yield what `later` has, in order of days; what lies far ahead is not read until it is asked for."""
        first, last = days_ahead(off) or (date.max, date.min)
        span, end = _SOON, date.min
        while first <= last and end < last:
            end = min(last, shifted(first, span))
            near = self._accounts.alike(off, (first.isoformat(), end.isoformat()))
            begun = [other for other in near if other.days and first <= other.days[0] <= end]
            yield from sorted((other for other in begun if self._accounts.follows(off, other)), key=by_days)
            first, span = shifted(end, _DAY), 2 * span

    def judged_beside(self, account: Account) -> list[Account]:
        """Return what people have decided on and may be merged with the account."""
        return [
            other
            for other in (self._like(account) if self._judged else ())
            if other.report.id in self._judged and may_touch(account, other)
        ]

    def guests_beside(self, account: Account) -> list[Account]:
        """Return the accounts of the same article that are not exact."""
        rows = self._accounts.connection.execute(_BESIDE, (account.report.id,))
        return [other for other in self._accounts.get(sorted(row[0] for row in rows)) if not other.is_exact]

    def together(self, account: Account) -> list[Account]:
        """Return what stands in one contact with the account at present; nothing of a new one."""
        return self._accounts.get(sorted(self.mates(account)))

    def mates(self, account: Account) -> frozenset[str]:
        """Return the reports that `together` has."""
        if account.report.id not in self._mates:
            together = frozenset(
                row[0] for row in self._accounts.connection.execute(_TOGETHER, (account.report.id,))
            )
            self._mates |= dict.fromkeys(together, together) or {account.report.id: together}
        return self._mates[account.report.id]

    def founders(self, account: Account) -> dict[str, tuple[str, ...]]:
        """Return with which reports the contact of the account began, and why; several if contacts were joined to it."""
        mates = self.mates(account)
        if mates not in self._founders:
            rows = self._accounts.connection.execute(_BEGUN, (account.report.id,)) if mates else ()
            self._founders[mates] = {report: tuple(json.loads(reasons)) for report, reasons in rows}
        return self._founders[mates]

    def decided(self, account: Account) -> dict[str, tuple[float, tuple[str, ...]]]:
        """Return how surely, and why, each report is in the contact of the account."""
        rows = self._accounts.connection.execute(_DECIDED, (account.report.id,))
        return {report: (score, tuple(json.loads(reasons))) for report, score, reasons in rows}

    def _like(self, account: Account) -> list[Account]:
        if account.look not in self._alike:
            self._alike[account.look] = self._accounts.alike(account, account.span)
        return self._alike[account.look]
