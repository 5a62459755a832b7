"""What people decided on reports, put into effect on the contacts that merging found.

First reports are merged as if nobody had decided anything, then:

1. A report that was split from others leaves the contact that it was merged into with one of them.
2. Contacts of which reports were merged by hand become one, the latest judgement first.

Of two judgements that contradict each other on the same two reports, the later one holds. So the
outcome depends on the reports and the judgements alone, not on the order in which they came, and a
report that comes later joins the contact that it fits, merged by hand or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from verbale.ledger.merged import Merged
from verbale.records import Decision, Judgement


@dataclass(frozen=True, slots=True)
class _Tie:
    """A merge that holds for these reports."""

    judgement: Judgement
    reports: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Cut:
    """A split that holds between the report and these others."""

    judgement: Judgement
    report: str
    others: frozenset[str]

    def parts(self, one: set[str], other: set[str]) -> bool:
        """Whether it says of two groups of reports that they are not one."""
        return bool(
            (self.report in one and self.others & other) or (self.report in other and self.others & one)
        )


def apply_judgements(contacts: Iterable[Merged], judgements: Iterable[Judgement]) -> list[Merged]:
    """Return the contacts as the judgements want them, in order of their ids.

    Args:
        contacts: what merging found, all that hang together by the judgements.
        judgements: those that are not withdrawn, in any order, on reports that are there or not.
    """
    ties, cuts = _that_hold(sorted(judgements, key=lambda one: one.order))
    units = [unit for contact in contacts for unit in _take_out(contact, cuts)]
    for tie in ties:
        units = _unite(units, tie, cuts)
    return sorted(units, key=lambda unit: unit.id)


def _that_hold(judgements: Sequence[Judgement]) -> tuple[list[_Tie], list[_Cut]]:
    """Return merges and splits without what later ones say otherwise, the latest first.

    A report is out of an earlier merge if it was split from another report of it; a split no longer
    parts two reports that a later merge names together.
    """
    ties: list[_Tie] = []
    cuts: list[_Cut] = []
    for judgement in reversed(judgements):
        if judgement.kind == "merge":
            named = frozenset(judgement.named)
            out = {cut.report for cut in cuts if cut.report in named and cut.others & named}
            ties.append(_Tie(judgement, named - out))
        elif judgement.kind == "split":
            (report,) = judgement.reports
            merged = [tie.reports for tie in ties if report in tie.reports]
            cuts.append(_Cut(judgement, report, frozenset(judgement.others).difference(*merged)))
    return ties, cuts


def _take_out(contact: Merged, cuts: Sequence[_Cut]) -> list[Merged]:
    """Return the contact without the reports that were split from it, and each of these by itself."""
    reports = _reports(contact)
    out = {cut.report: cut for cut in reversed(cuts) if cut.report in reports and cut.others & reports}
    left = [account for account in contact.accounts if account.report.id not in out]
    alone = [account for account in contact.accounts if account.report.id in out]
    because = {decision.report: decision for decision in contact.decisions}
    found = [Merged(left, [because[account.report.id] for account in left])] if left else []
    for account in alone:
        cut = out[account.report.id]
        reason = f"split by hand from the contact of {min(cut.others & reports)}"
        found.append(Merged([account], [_by_hand(Decision(cut.report, 1.0, ()), cut.judgement, reason)]))
    return found


def _unite(units: list[Merged], tie: _Tie, cuts: Sequence[_Cut]) -> list[Merged]:
    """Return the units with those that the tie holds together as one, save what a later split parts."""
    tied = sorted((unit for unit in units if _reports(unit) & tie.reports), key=lambda unit: unit.id)
    later = [cut for cut in cuts if cut.judgement.order > tie.judgement.order]
    done: list[Merged] = []
    for unit in tied:
        for at, whole in enumerate(done):
            if not any(cut.parts(_reports(whole), _reports(unit)) for cut in later):
                done[at] = _add(whole, unit, tie.judgement)
                break
        else:
            done.append(unit)
    return [unit for unit in units if not any(unit is one for one in tied)] + done


def _add(whole: Merged, unit: Merged, judgement: Judgement) -> Merged:
    """Return both as one contact; each decision on a report of `unit` tells who added it, and why."""
    reason = f"merged by hand with the contact of {whole.id}"
    added = [_by_hand(decision, judgement, reason) for decision in unit.decisions]
    return Merged(
        sorted(whole.accounts + unit.accounts, key=lambda account: account.order),
        sorted(whole.decisions + added, key=lambda decision: decision.report),
    )


def _by_hand(decision: Decision, judgement: Judgement, reason: str) -> Decision:
    told = f"{reason}: {judgement.why}" if judgement.why else reason
    return replace(decision, reasons=(*decision.reasons, told), by=judgement.by, when=judgement.when)


def _reports(contact: Merged) -> set[str]:
    return {account.report.id for account in contact.accounts}
