"""Which reports tell of one contact.

From the most exact report to the least, each joins the one contact that it fits best: every report
in it, not only one. Where it fits two equally well it stands alone, for to choose would be to guess.
Two different days are never one contact, nor are two reports of one article unless they are equal.
The outcome depends on the reports alone, not on the order in which they were read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from verbale.ledger.account import Account
from verbale.ledger.compare import Match, compare
from verbale.records import Decision

# Of two contacts that a report fits, the better one must be ahead by this much.
_AHEAD = 0.1


@dataclass(slots=True)
class Merged:
    """Reports that tell of one contact; the first account is the most exact one, against which others are held."""

    accounts: list[Account] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    looks: dict[tuple[object, ...], Account] = field(default_factory=dict)
    signatures: dict[str, tuple[object, ...]] = field(default_factory=dict)

    def add(self, account: Account, decision: Decision) -> None:
        """Add a report with the reason why."""
        self.accounts.append(account)
        self.decisions.append(decision)
        self.looks.setdefault(account.look, account)
        self.signatures[account.report.article] = account.signature

    @property
    def id(self) -> str:
        """The id of its first report in (published, id) order."""
        return min(account.order for account in self.accounts)[1]


def merge_accounts(accounts: Iterable[Account]) -> list[Merged]:
    """Return the contacts that the accounts tell of, in order of their ids, each with its decisions."""
    contacts: list[Merged] = []
    for account in sorted(accounts, key=_least_exact_last):
        _join(account, contacts)
    for contact in contacts:
        contact.accounts.sort(key=lambda account: account.order)
        contact.decisions.sort(key=lambda decision: decision.report)
    return sorted(contacts, key=lambda contact: contact.id)


def _join(account: Account, contacts: list[Merged]) -> None:
    fitting = [(match, contact) for contact in contacts if (match := _fit(account, contact))]
    fitting.sort(key=lambda pair: (-pair[0].score, pair[1].accounts[0].order))
    if fitting and (len(fitting) == 1 or fitting[0][0].score - fitting[1][0].score >= _AHEAD):
        match, contact = fitting[0]
        contact.add(account, Decision(account.report.id, match.score, match.reasons))
        return
    reasons = ("the most exact report of this contact",)
    if fitting:
        others = ", ".join(contact.accounts[0].report.id for _, contact in fitting)
        reasons = (f"it fits several contacts equally well, so it stands alone: {others}",)
    contacts.append(Merged())
    contacts[-1].add(account, Decision(account.report.id, 1.0, reasons))


def _fit(account: Account, contact: Merged) -> Match | None:
    """Return how well the account fits the contact's most exact report, if it fits all of them."""
    article = account.report.article
    if contact.signatures.get(article, account.signature) != account.signature:
        return None
    fits: list[Match] = []
    for other in contact.looks.values():
        match = compare(account, other)
        if match is None:
            return None
        fits.append(match)
    return fits[0]


def _least_exact_last(account: Account) -> tuple[object, ...]:
    return (
        account.width is None,
        account.width or 0,
        -account.people,
        -len(account.actors),
        account.report.mode == "contact",
        account.is_plan,
        account.order,
    )
