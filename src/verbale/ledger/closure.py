"""Which reports must be known to decide on some, and which others have to be decided on with them.

`merge_alike` first makes contacts of the exact accounts; the others are guests, each of which joins one of these or, where
none touches it, one of its own kind; then contacts that were called off join later ones. So three things are told apart:

- `near`: for each of these all is known that decides which contact it joins: the exact accounts that it touches, with
  those that they touch, and so on; for a guest also the other guests of its article, those like it in texts that come from one
  another with its own, and, where it touches no exact account, all that are like it. A contact in which nothing changes is taken
  as it stands in the ledger (`settled`).
- `whole`: of these all reports are known that are in one contact with it, so that the contact can be stored.
- `changed`: those of contacts with reports that came, changed or went. What touches them may go elsewhere, so it is
  decided on as well; where it does go elsewhere, it has changed too, until nothing else moves.

What was called off joins the first later contact that fits. So of a changed contact that was called off the later ones are decided on
in order of their days, no further than to the one that it joins; and of any changed contact what was called off before
it, if it can have joined it only now: a contact that has only gained reports fits nothing that it did not fit before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from verbale.ledger.account import Account
from verbale.ledger.accounts import Accounts
from verbale.ledger.days import may_follow
from verbale.ledger.judge import apply_judgements
from verbale.ledger.judgements import judged_reports, judgements_on
from verbale.ledger.merge import Settled, by_days, in_order, is_called_off, join_made_up_for, merge_alike
from verbale.ledger.merged import Merged
from verbale.ledger.stored import Stored


class Around:
    """The accounts around some reports, as they stand in the ledger."""

    def __init__(self, accounts: Accounts, *, trusting: bool = True) -> None:
        """Take contacts in which nothing changes as the ledger has them, or, if not `trusting`, none."""
        self._accounts = accounts
        self._trusting = trusting
        self._judged = judged_reports(accounts.connection)
        self._stored = Stored(accounts, self._judged)
        self._near: dict[str, Account] = {}
        self._contacts: list[Merged] = []
        self._merged_of: tuple[int, int] = (0, 0)
        self._base: dict[
            str, Merged
        ] = {}  # of each report of the contacts decided on that which merging alone gives
        self._settled: dict[str, Settled] = {}
        self._near_looks: set[object] = set()
        self._whole: dict[str, Account] = {}
        self._given: set[str] = set()
        self._spread: set[tuple[str, bool]] = set()
        self._ahead: dict[object, Iterator[Account]] = {}
        self._looked_back: set[object] = set()

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
            mates = self._stored.mates(self._whole[report]) or {report}
            self._follow([self._whole[mate] for mate in sorted(mates)], moved=True)

    def complete_later(self) -> None:
        """Decide also on all that may have made up for what was called off."""
        for account in list(self._whole.values()):
            for other in self._stored.later(account):
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
                self._base = {
                    account.report.id: contact for contact in contacts for account in contact.accounts
                }
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
        bases = list(
            {id(base): base for base in (self._base[one.report.id] for one in contact.accounts)}.values()
        )
        if self._is_as_stored(contact, bases):
            return
        now = {account.report.id for account in contact.accounts} - self._given
        before = {self._stored.mates(account) for account in contact.accounts} - {frozenset()}
        self._follow(contact.accounts, moved={mates - self._given for mates in before} != {frozenset(now)})
        for base in bases:
            if is_called_off(base.accounts):
                self._look_ahead(base, bases)
            if len(bases) > 1 or not self._has_only_gained(base):
                self._look_back(base)

    def _is_as_stored(self, contact: Merged, bases: Sequence[Merged]) -> bool:
        """Whether the contact has the reports that it had, none of which changed, and began as it did."""
        now = frozenset(account.report.id for account in contact.accounts)
        first = contact.accounts[0]
        if {self._stored.mates(account) for account in contact.accounts} != {now}:
            return False
        if not (now.isdisjoint(self._given) and now.isdisjoint(self._judged)):
            return False
        if len(bases) > 1:
            decided = {one.report: (one.score, one.reasons) for one in contact.decisions}
            return self._stored.decided(first) == decided
        begun = bases[0].decisions[0]
        return self._stored.founders(first) == {begun.report: begun.reasons}

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
                yield from (other for other in self._stored.touching(account) if other.is_exact)
            return
        for other in self._stored.touching(account):
            if other.is_exact or self._are_guests_alike(account, other):
                yield other
        yield from self._stored.guests_beside(account)

    def _are_guests_alike(self, one: Account, other: Account) -> bool:
        """Whether one may join the other where both touch each other, and no exact account takes them in."""
        return self._stored.is_left(one) == self._stored.is_left(other) and (
            self._stored.is_left(one) or one.family == other.family
        )

    def _settle(self, account: Account) -> bool:
        """Take the contact of an exact account as it stands, if it can be told what merging alone made of it."""
        if account.report.id in self._near:
            return account.report.id in self._settled
        if not (self._trusting and account.is_exact):
            return False
        mates = self._stored.mates(account)
        if not mates or not mates.isdisjoint(self._judged) or not mates.isdisjoint(self._near):
            return False
        founders = self._stored.founders(account)
        if len(founders) != 1:
            return False
        (settled,) = (Settled(*begun) for begun in founders.items())
        for other in self._stored.together(account):
            if other.is_exact:
                self._near[other.report.id] = other
                self._settled[other.report.id] = settled
        return True

    def _complete(self, account: Account) -> None:
        waiting = [account]
        while waiting:
            account = waiting.pop()
            if account.report.id in self._whole:
                continue
            self._whole[account.report.id] = account
            self._bring_near(account)
            waiting += self._stored.together(account)
            waiting += self._stored.judged_beside(account)

    def _follow(self, contact: Sequence[Account], *, moved: bool) -> None:
        """Decide also on what may go elsewhere when something of this contact came, went or changed."""
        for account in contact:
            key = account.report.id, moved
            if key not in self._spread:
                self._spread.add(key)
                self._follow_touching(account, moved=moved)

    def _follow_touching(self, account: Account, *, moved: bool) -> None:
        for other in self._stored.touching(account):
            if account.is_exact or self._stored.is_left(other) or account.family == other.family:
                self._complete(other)
            if account.is_exact and not other.is_exact and account.report.id in self._given:
                self._given_guest(other)
        if not account.is_exact and (moved or account.report.id in self._given):
            for other in self._stored.guests_beside(account):
                self._complete(other)

    def _given_guest(self, guest: Account) -> None:
        """Of a guest that touches what came or went it may change whether it touches any exact account."""
        for other in self._stored.touching(guest):
            if self._stored.is_left(other):
                self._complete(other)

    def _has_only_gained(self, base: Merged) -> bool:
        """Whether a contact, to which none was joined, has all reports as before, none was joined then, and new ones beside them."""
        first = base.accounts[0]
        mates = self._stored.mates(first)
        return (
            self._stored.founders(first).keys() == {first.report.id}
            and mates <= {account.report.id for account in base.accounts}
            and mates.isdisjoint(self._given)
            and all(self._stored.mates(account) in (mates, frozenset()) for account in base.accounts)
            and not any(account.report.id in self._judged for account in base.accounts)
        )

    def _look_ahead(self, off: Merged, joined: Sequence[Merged]) -> None:
        """Decide on the contacts after one that was called off that may be the first that it fits: on the next one, if that is not found."""
        last = max(off.accounts, key=lambda account: account.order)
        key = last.report.id, frozenset(account.report.id for account in off.accounts)
        ahead = self._ahead.setdefault(key, self._stored.later_in_order(last))
        later = [base.accounts[0] for base in joined if by_days(base.accounts[0]) > by_days(off.accounts[0])]
        judged = any(account.report.id in self._judged for base in joined for account in base.accounts)
        until = max((found.days[0] for found in later if found.days), default=None) if not judged else None
        for other in ahead:
            if until is not None and other.days is not None and other.days[0] > until:
                self._ahead[key] = chain((other,), ahead)
                return
            if other.report.id not in self._whole and self._may_be_joined(last, off, other):
                self._complete(other)
                if until is None and not judged:
                    return

    def _may_be_joined(self, last: Account, off: Merged, later: Account) -> bool:
        """Whether what was called off may fit the contact that the account stands in, if it does not change."""
        together = self._stored.together(later)
        if len(self._stored.founders(later)) != 1 or any(one.report.id in self._judged for one in together):
            return True
        return (
            later.report.id in self._stored.founders(later)
            and off.signatures.keys().isdisjoint(one.report.article for one in together)
            and all(may_follow(last, one) for one in together if one.is_dated)
        )

    def _look_back(self, later: Merged) -> None:
        """Decide also on what was called off before this contact, and may have been made up for in it."""
        first = later.accounts[0]
        key = first.report.id, frozenset(account.report.id for account in later.accounts)
        if key in self._looked_back or first.days is None:
            return
        self._looked_back.add(key)
        dated = [account for account in later.accounts if account.is_dated]
        for off in self._stored.off_before(first):
            if (
                off.report.id not in self._whole
                and all(may_follow(off, account) for account in dated)
                and self._stored.may_say_last(off)
                and not self._is_made_up_for_before(off, first)
            ):
                self._complete(off)

    def _is_made_up_for_before(self, off: Account, first: Account) -> bool:
        """Return whether the contact that the account tells was called off joined another one that comes before the one that begins with `first`."""
        together = self._stored.together(off)
        if not together or is_called_off(together):
            return False
        if any(account.days is None or account.report.id in self._judged for account in together):
            return False
        return (
            first.days is not None and max(account.days for account in together if account.days) < first.days
        )
