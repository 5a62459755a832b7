"""Which reports must be decided on together when some have changed.

`merge_accounts` first makes contacts of the exact accounts; the others are guests, each of which joins a contact by
what the exact ones tell, or, where none of these touches it, one of its own kind. So a change of an exact account
touches those of its days, and the guests that fit them; a change of a guest only itself. Of a guest that may go
elsewhere all contacts are needed that it fits, but not their other guests: these would choose the same again.
"""

from __future__ import annotations

from collections.abc import Iterable

from verbale.ledger.account import Account
from verbale.ledger.accounts import Accounts
from verbale.ledger.compare import compare, compare_made_up_for, may_touch

_TOGETHER = "select id from reports where contact is not null and contact = (select contact from reports where id = ?)"
_BESIDE = "select id from reports where article = (select article from reports where id = ?)"
_JUDGED = "select 1 from decisions where report = ? and judge is not null and valid_to is null"


def touched_by(accounts: Accounts, reports: Iterable[str]) -> set[str]:
    """Return the reports with all whose contact may be another one if these change or go, those merged with them among them."""
    return set(_Closure(accounts, reports).group)


def group_around(accounts: Accounts, reports: Iterable[str]) -> list[Account]:
    """Return the reports with all that must be known to decide on them, and on what depends on them."""
    return list(_Closure(accounts, reports).group.values())


def whole_group(accounts: Accounts, reports: Iterable[str]) -> list[Account]:
    """Return the reports with all that fit them, directly or by way of others: whatever stands in the ledger at present.

    It may be large, and is for checking.
    """
    group: dict[str, Account] = {}
    waiting = accounts.get(sorted(set(reports)))
    while waiting:
        account = waiting.pop()
        if account.report.id in group:
            continue
        group[account.report.id] = account
        beside = accounts.connection.execute(_BESIDE, (account.report.id,))
        waiting += accounts.get(sorted(row[0] for row in beside))
        waiting += [
            other
            for other in accounts.alike(account)
            if other.report.id not in group and may_touch(account, other)
        ]
    return list(group.values())


class _Closure:
    """`changed` are accounts that may go elsewhere, `group` holds these and whatever they may join."""

    def __init__(self, accounts: Accounts, reports: Iterable[str]) -> None:
        self._accounts = accounts
        self._alike: dict[object, list[Account]] = {}
        self._fitting: dict[object, list[Account]] = {}
        self._known_looks: set[object] = set()
        self.group: dict[str, Account] = {}
        self.changed: dict[str, Account] = {}
        self._waiting: list[Account] = []
        self._known: list[Account] = []
        for account in accounts.get(sorted(set(reports))):
            self._change(account)
        while self._waiting or self._known:
            if self._waiting:
                self._follow_change(self._waiting.pop())
            else:
                self._follow_known(self._known.pop())

    def _change(self, account: Account) -> None:
        if account.report.id not in self.changed:
            self.changed[account.report.id] = account
            self._waiting.append(account)
            self._need(account)

    def _need(self, account: Account) -> None:
        if account.report.id not in self.group:
            self.group[account.report.id] = account
            self._known.append(account)

    def _follow_known(self, account: Account) -> None:
        """Add what a contact is known by: all its exact accounts and, as it stands, its guests."""
        together = self._rows(_TOGETHER, account)
        free = not any(other.is_exact for other in together)
        for other in together:
            judged = not other.is_exact and self._is_judged(other)
            if judged or (free and account.report.id in self.changed):
                self._change(other)
            else:
                self._need(other)
        if account.is_exact and account.look not in self._known_looks:
            self._known_looks.add(account.look)
            for other in self._touching(account):
                if other.is_exact:
                    self._need(other)

    def _follow_change(self, account: Account) -> None:
        touching = self._touching(account)
        exact = [other for other in touching if other.is_exact]
        if account.is_exact:
            for other in touching:
                self._change(other)
        else:
            for other in exact:
                self._need(other)
            for other in (*self._rows(_BESIDE, account), *(() if exact else touching)):
                if not other.is_exact:
                    self._change(other)
        for other in self._like(account):
            if account.may_be_made_up_for and compare_made_up_for(account, other):
                self._need(other)
            if other.may_be_made_up_for and compare_made_up_for(other, account):
                self._change(other)

    def _touching(self, account: Account) -> list[Account]:
        """Return the accounts that fit this one, and itself. Those of one look fit the same others."""
        if account.look not in self._fitting:
            fits: dict[object, bool] = {account.look: True}
            for other in self._like(account):
                if other.look not in fits:
                    fits[other.look] = account.days is None or compare(account, other) is not None
            self._fitting[account.look] = [other for other in self._like(account) if fits[other.look]]
        return self._fitting[account.look]

    def _like(self, account: Account) -> list[Account]:
        if account.look not in self._alike:
            self._alike[account.look] = self._accounts.alike(account)
        return self._alike[account.look]

    def _rows(self, query: str, account: Account) -> list[Account]:
        rows = self._accounts.connection.execute(query, (account.report.id,))
        return self._accounts.get(sorted(row[0] for row in rows))

    def _is_judged(self, account: Account) -> bool:
        return self._accounts.connection.execute(_JUDGED, (account.report.id,)).fetchone() is not None
