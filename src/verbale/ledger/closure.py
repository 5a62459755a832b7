"""Which reports must be known to decide on some, and which others have to be decided on with them.

`merge_alike` first makes contacts of the exact accounts; the others are guests, each of which joins one of these or, where
none touches it, one of its own kind; then contacts that were called off join later ones. So three things are told apart:

- `near`: for each of these all is known that decides which contact it joins: the exact accounts that it touches, with
  those that they touch, and so on; for a guest also the other guests of its article and, where it touches no exact account,
  the guests that are like it. A contact in which nothing changes is taken as it stands in the ledger (`settled`).
- `whole`: of these all reports are known that are in one contact with it, so that the contact can be stored.
- `changed`: those of contacts with reports that came, changed or went. What touches them may go elsewhere, so it is
  decided on as well; where it does go elsewhere, it has changed too, until nothing else moves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from verbale.ledger.account import Account
from verbale.ledger.accounts import Accounts
from verbale.ledger.compare import compare_made_up_for, may_touch
from verbale.ledger.judge import apply_judgements
from verbale.ledger.judgements import judged_reports, judgements_on
from verbale.ledger.merge import ALONE, FOUNDER, in_order, is_called_off, join_made_up_for, merge_alike
from verbale.ledger.merged import Merged

_TOGETHER = "select id from reports where contact is not null and contact = (select contact from reports where id = ?)"
# How many reports a contact began with: one, unless contacts were joined to it.
_BEGUN = (
    "select count(*) from decisions where contact = (select contact from reports where id = ?) and valid_to is null"
    f""" and (reasons like '["{FOUNDER}%' or reasons like '["{ALONE}%')"""
)
_BESIDE = "select id from reports where article = (select article from reports where id = ?)"
# All exact accounts of a contact tell days less far apart than this.
_FAR = timedelta(days=14)


class Around:
    """The accounts around some reports, as they stand in the ledger."""

    def __init__(self, accounts: Accounts, *, trusting: bool = True) -> None:
        """Take contacts in which nothing changes as the ledger has them, or, if not `trusting`, none."""
        self._accounts = accounts
        self._trusting = trusting
        self._judged = judged_reports(accounts.connection)
        self._alike: dict[object, list[Account]] = {}
        self._off: dict[object, list[Account]] = {}
        self._fitting: dict[object, list[Account]] = {}
        self._left: dict[object, bool] = {}
        self._mates: dict[str, frozenset[str]] = {}
        self._near: dict[str, Account] = {}
        self._contacts: list[Merged] = []
        self._merged_of: tuple[int, int] = (0, 0)
        self._settled: dict[str, str] = {}
        self._begun: dict[str, bool] = {}
        self._near_looks: set[object] = set()
        self._whole: dict[str, Account] = {}
        self._given: set[str] = set()
        self._spread: set[tuple[str, bool]] = set()

    @property
    def whole(self) -> set[str]:
        """The reports whose contacts are known in whole."""
        return set(self._whole)

    def complete(self, reports: Iterable[str]) -> None:
        """Decide on these reports too."""
        for account in self._accounts.get(sorted(set(reports))):
            self._complete(account)

    def change(self, reports: Iterable[str]) -> None:
        """Decide on these reports, and take it that they have changed."""
        self._given |= set(reports)
        self.complete(self._given)

    def follow_stored(self) -> None:
        """Decide also on what may go elsewhere when the changed reports go from the contacts that they are in."""
        for report in sorted(self._given & self._whole.keys()):
            mates = self._mates[report] or {report}
            self._follow([self._whole[mate] for mate in sorted(mates)], moved=True)

    def complete_later(self) -> None:
        """Decide also on all that may have made up for what was called off."""
        for account in list(self._whole.values()):
            if account.may_be_made_up_for:
                for other in self._like(account):
                    if compare_made_up_for(account, other):
                        self._complete(other)

    def merge(self) -> list[Merged]:
        """Return the contacts that reports and judgements give, of those to be decided on and no others."""
        return self._decide_whole()

    def decide(self) -> list[Merged]:
        """Return the contacts that reports and judgements give, of all that may go elsewhere."""
        while True:
            contacts = self._decide_whole()
            before = len(self._whole)
            for contact in contacts:
                self._follow_if_changed(contact)
            if len(self._whole) == before:
                return contacts

    def _decide_whole(self) -> list[Merged]:
        while True:
            contacts = [contact for contact in self._merged() if self._is_whole(contact)]
            before = len(self._whole)
            for contact in contacts:
                for account in contact.accounts:
                    self._complete(account)
            judgements = judgements_on(self._accounts.connection, self._whole)
            self.complete(report for judgement in judgements for report in judgement.named)
            if len(self._whole) == before:
                joined = join_made_up_for([contact.copy() for contact in contacts])
                return apply_judgements(in_order(joined), judgements)

    def _merged(self) -> list[Merged]:
        """Return the contacts that what is near gives; only once, as long as nothing else comes near."""
        now = len(self._near), len(self._settled)
        if now != self._merged_of:
            self._contacts, self._merged_of = merge_alike(self._near.values(), self._settled), now
        return self._contacts

    def _is_whole(self, contact: Merged) -> bool:
        return any(account.report.id in self._whole for account in contact.accounts)

    def _follow_if_changed(self, contact: Merged) -> None:
        now = frozenset(account.report.id for account in contact.accounts)
        before = {self._mates[report] for report in now}
        if before == {now} and now.isdisjoint(self._given) and now.isdisjoint(self._judged):
            return
        moved = {mates - self._given for mates in before if mates} != {now - self._given}
        self._follow(contact.accounts, moved=moved)

    def _bring_near(self, account: Account) -> None:
        waiting = [account]
        while waiting:
            account = waiting.pop()
            if account.report.id not in self._near or self._settled.pop(account.report.id, None) is not None:
                self._near[account.report.id] = account
                waiting += [other for other in self._decisive(account) if not self._settle(other)]

    def _decisive(self, account: Account) -> Iterable[Account]:
        """Yield what decides which contact an account joins."""
        if account.is_exact:
            if account.look not in self._near_looks:
                self._near_looks.add(account.look)
                yield from (other for other in self._touching(account) if other.is_exact)
            return
        for other in self._touching(account):
            if other.is_exact or (self._is_left(account) and self._is_left(other)):
                yield other
        yield from self._guests_beside(account)

    def _settle(self, account: Account) -> bool:
        """Take the contact of an exact account as it stands, if it can be told what merging alone made of it."""
        if account.report.id in self._near:
            return account.report.id in self._settled
        if not (self._trusting and account.is_exact):
            return False
        together = self._together(account)
        mates = self._mates[account.report.id]
        if not mates or not mates.isdisjoint(self._judged) or not mates.isdisjoint(self._near):
            return False
        name = min(mates)
        if name not in self._begun:
            (begun,) = self._accounts.connection.execute(_BEGUN, (account.report.id,)).fetchone()
            self._begun[name] = begun == 1
        if self._begun[name]:
            for other in together:
                if other.is_exact:
                    self._near[other.report.id] = other
                    self._settled[other.report.id] = name
        return self._begun[name]

    def _complete(self, account: Account) -> None:
        waiting = [account]
        while waiting:
            account = waiting.pop()
            if account.report.id in self._whole:
                continue
            self._whole[account.report.id] = account
            self._bring_near(account)
            waiting += self._together(account)
            if self._judged:
                waiting += [
                    other
                    for other in self._like(account)
                    if other.report.id in self._judged and may_touch(account, other)
                ]

    def _follow(self, contact: Sequence[Account], *, moved: bool) -> None:
        """Decide also on what may go elsewhere when something of this contact came, went or changed."""
        days = [account.days[0] for account in contact if account.is_exact and account.days]
        for account in contact:
            key = account.report.id, moved
            if key not in self._spread:
                self._spread.add(key)
                self._follow_touching(account, moved=moved)
                first = account.days[0] if account.is_exact and account.days else min(days, default=None)
                self._follow_called_off(account, first)

    def _follow_touching(self, account: Account, *, moved: bool) -> None:
        for other in self._touching(account):
            if account.is_exact or self._is_left(other):
                self._complete(other)
            if account.is_exact and not other.is_exact and account.report.id in self._given:
                self._given_guest(other)
        if not account.is_exact and (moved or account.report.id in self._given):
            for other in self._guests_beside(account):
                self._complete(other)

    def _given_guest(self, guest: Account) -> None:
        """Of a guest that touches what came or went it may change whether it touches any exact account."""
        for other in self._touching(guest):
            if self._is_left(other):
                self._complete(other)

    def _follow_called_off(self, account: Account, first: date | None) -> None:
        if account.may_be_made_up_for:
            for other in self._like(account):
                if compare_made_up_for(account, other):
                    self._complete(other)
        for off in self._off_like(account):
            if compare_made_up_for(off, account) and (
                off.report.id in self._whole or not self._is_made_up_for_before(off, first)
            ):
                self._complete(off)

    def _is_made_up_for_before(self, off: Account, first: date | None) -> bool:
        """Return whether the contact that the account tells was called off joined another one, long before that day."""
        together = self._together(off)
        if first is None or not together or is_called_off(together):
            return False
        if any(account.days is None or account.report.id in self._judged for account in together):
            return False
        return max(account.days[0] for account in together if account.days) + _FAR < first

    def _touching(self, account: Account) -> list[Account]:
        if account.look not in self._fitting:
            self._fitting[account.look] = self._accounts.touching(account, self._like(account))
        return self._fitting[account.look]

    def _is_left(self, account: Account) -> bool:
        """Return whether it is a guest that no exact account touches."""
        if account.look not in self._left:
            self._left[account.look] = not any(other.is_exact for other in self._touching(account))
        return self._left[account.look]

    def _like(self, account: Account) -> list[Account]:
        if account.look not in self._alike:
            self._alike[account.look] = self._accounts.alike(account)
        return self._alike[account.look]

    def _off_like(self, account: Account) -> list[Account]:
        """Return what of this kind was called off."""
        if account.look not in self._off:
            self._off[account.look] = [other for other in self._like(account) if other.may_be_made_up_for]
        return self._off[account.look]

    def _guests_beside(self, account: Account) -> list[Account]:
        return [other for other in self._rows(_BESIDE, account) if not other.is_exact]

    def _together(self, account: Account) -> list[Account]:
        """Return what stands in one contact with the account at present; nothing of a new one."""
        if account.report.id not in self._mates:
            together = frozenset(
                row[0] for row in self._accounts.connection.execute(_TOGETHER, (account.report.id,))
            )
            self._mates |= dict.fromkeys(together, together) or {account.report.id: together}
        return self._accounts.get(sorted(self._mates[account.report.id]))

    def _rows(self, query: str, account: Account) -> list[Account]:
        rows = self._accounts.connection.execute(query, (account.report.id,))
        return self._accounts.get(sorted(row[0] for row in rows))
