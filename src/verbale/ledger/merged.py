"""Reports merged into one contact, with what was decided on each."""

from __future__ import annotations

from dataclasses import dataclass, field

from verbale.ledger.account import Account
from verbale.records import Decision


@dataclass(slots=True)
class Merged:
    """Reports that tell of one contact; the first account is the most exact one, against which others are held."""

    accounts: list[Account] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    looks: dict[tuple[object, ...], Account] = field(default_factory=dict)
    signatures: dict[str, tuple[object, ...]] = field(default_factory=dict)

    def add(self, account: Account, decision: Decision, as_guest: bool = False) -> None:
        """Add a report with the reason why; one that is added as a guest need not be fitted by the next."""
        self.accounts.append(account)
        self.decisions.append(decision)
        if not as_guest:
            self.looks.setdefault(account.look, account)
        self.signatures[account.report.article] = account.signature

    def take(self, other: Merged, why: Decision) -> None:
        """Take all reports of another contact; `why` is added to what decided on each of them."""
        for account in other.accounts:
            own = next(decision for decision in other.decisions if decision.report == account.report.id)
            score = round(own.score * why.score, 3)
            self.add(account, Decision(own.report, score, (*own.reasons, *why.reasons)))

    def copy(self) -> Merged:
        """Return one to which reports can be added without a change of this one."""
        return Merged(list(self.accounts), list(self.decisions), dict(self.looks), dict(self.signatures))

    @property
    def id(self) -> str:
        """The id of its first report in (published, id) order."""
        return min(account.order for account in self.accounts)[1]
