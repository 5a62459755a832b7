"""Which reports tell of one contact.

First the reports that tell the day: from the most exact to the least, each joins the one contact that it fits
best, every report in it, not only one. Then each of the others joins one of these contacts. Where a report fits
two equally well it stands alone, for to choose would be to guess.
Two different days are never one contact, unless a report tells of the night between them, or one was put
off to the other; nor are two reports of one article, unless they are equal.
The outcome depends on the reports alone, not on the order in which they were read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from verbale.ledger.account import Account
from verbale.ledger.compare import Match, best_of, compare, compare_made_up_for, may_name_more
from verbale.ledger.days import may_follow
from verbale.ledger.found import Found
from verbale.ledger.merged import Merged
from verbale.records import Decision

_Fitting = tuple[Match, Merged]
# Of two contacts that a report fits, the better one must be ahead by this much.
_AHEAD = 0.1
# The reason of the report that a contact began with; there is one in each, and two in what was joined to another contact.
FOUNDER = "the most exact report of this contact"
ALONE = "it fits several contacts equally well, so it stands alone"


class Settled(NamedTuple):
    """A contact of which is known what merging makes of its exact reports: its name, and why it began."""

    name: str
    reasons: tuple[str, ...]


def merge_accounts(accounts: Iterable[Account]) -> list[Merged]:
    """Return the contacts that the accounts tell of, in order of their ids, each with its decisions."""
    return in_order(join_made_up_for(merge_alike(accounts)))


def merge_alike(accounts: Iterable[Account], settled: Mapping[str, Settled] | None = None) -> list[Merged]:
    """Return the contacts that the accounts tell of; one that was called off is not yet joined to that in which it was made up for.

    `settled` are exact reports of which is known with which they are merged.
    """
    ordered = sorted(accounts, key=_least_exact_last)
    contacts = Found()
    named: dict[Settled, Merged] = {}
    for account in ordered:
        known = settled.get(account.report.id) if settled else None
        if known is not None:
            _put(account, known, named, contacts)
        elif account.is_exact:
            _join(account, contacts)
    alone, left = _join_guests([account for account in ordered if not account.is_exact], contacts)
    return [*contacts, *alone, *left]


def in_order(contacts: Iterable[Merged]) -> list[Merged]:
    """Return the contacts in order of their ids, their accounts in order of publication."""
    found = list(contacts)
    for contact in contacts:
        contact.accounts.sort(key=lambda account: account.order)
        contact.decisions.sort(key=lambda decision: decision.report)
    return sorted(found, key=lambda contact: contact.id)


def _put(account: Account, known: Settled, named: dict[Settled, Merged], contacts: Found) -> None:
    """Add an account to the contact of which it is known to be; the most exact one comes first."""
    if known in named:
        named[known].add(account, Decision(account.report.id, 1.0, ()))
        return
    named[known] = Merged()
    named[known].add(account, Decision(account.report.id, 1.0, known.reasons))
    contacts.add(named[known])


def _join_guests(guests: list[Account], hosts: Found) -> tuple[list[Merged], Found]:
    """Let accounts that are not exact join the contacts that exact ones made; what no exact one touches, each other.

    It depends on the exact accounts alone which contact a guest joins (and on its own article), never on other guests. One
    that joins none is one with those of the texts that its own comes from, which are as much in doubt.
    Returns the contacts of those that stand alone, and of those that found each other.
    """
    alone: dict[str, list[Merged]] = {}  # by family
    left = Found()
    for guest in guests:
        if not any(compare(guest, other) for host in hosts.near(guest) for other in host.looks.values()):
            _join(guest, left)
        elif (own := _join(guest, hosts, as_guest=True)) is not None:
            kin = alone.setdefault(guest.family, [])
            if not _add_to_best(guest, _fitting(guest, kin)):
                kin.append(own)
    return [contact for kin in alone.values() for contact in kin], left


def _join(account: Account, contacts: Found, as_guest: bool = False) -> Merged | None:
    """Add the account to the contact that it fits best, or to a new one, which is returned; of a guest it is not added."""
    fitting, doubtful = _without_doubtful(_fitting(account, contacts.near(account)))
    if _is_night(account) and len(fitting) == 2 and _one_night(*(contact for _, contact in fitting)):
        _join_night(account, contacts, fitting)
        return None
    kin = [pair for pair in doubtful if pair[1].accounts[0].family == account.family]
    if _add_to_best(account, fitting, as_guest) or _add_to_best(account, kin, as_guest):
        return None
    reasons = (FOUNDER,)
    if fitting:
        others = ", ".join(contact.accounts[0].report.id for _, contact in fitting)
        reasons = (f"{ALONE}: {others}",)
    own = Merged()
    own.add(account, Decision(account.report.id, 1.0, reasons))
    if not as_guest:
        contacts.add(own)
    return own


def _fitting(account: Account, contacts: Iterable[Merged]) -> list[_Fitting]:
    """Return the contacts that the account fits, the one that it fits best first."""
    fitting = [(match, contact) for contact in contacts if (match := _fit(account, contact))]
    return sorted(fitting, key=lambda pair: (-pair[0].score, pair[1].accounts[0].order))


def _add_to_best(account: Account, fitting: Sequence[_Fitting], as_guest: bool = False) -> bool:
    """Add the account to the first of these, and return True, if it fits no other nearly as well."""
    if not fitting or (len(fitting) > 1 and fitting[0][0].score - fitting[1][0].score < _AHEAD):
        return False
    match, contact = fitting[0]
    contact.add(account, Decision(account.report.id, match.score, match.reasons), as_guest)
    return True


def _without_doubtful(fitting: list[_Fitting]) -> tuple[list[_Fitting], list[_Fitting]]:
    """Part from the others what stands alone only because it fits several contacts, one of which the account fits too.

    Two ministers met two others in one city, and a third report tells that their states talked there: it makes none of the
    two meetings doubtful to a report of one of them.
    """
    founders = {contact.accounts[0].report.id for _, contact in fitting}
    clear = [founders.isdisjoint(_fits_too(contact)) for _, contact in fitting]
    return (
        [pair for pair, is_clear in zip(fitting, clear, strict=True) if is_clear],
        [pair for pair, is_clear in zip(fitting, clear, strict=True) if not is_clear],
    )


def _fits_too(contact: Merged) -> Iterable[str]:
    """Return with which reports the contacts begin that a report which stands alone fits."""
    alone, _, others = contact.decisions[0].reasons[0].partition(": ")
    return others.split(", ") if alone == ALONE else ()


def _is_night(account: Account) -> bool:
    """Whether it tells of a call in the night between two days: where one of the two sat it was the later day."""
    return account.is_dated and account.width == 1 and account.report.mode in ("call", "video_call")


def _one_night(one: Merged, other: Merged) -> bool:
    """Whether the two contacts of such a night may be one: the same people, and no article that tells both."""
    first, second = one.accounts[0], other.accounts[0]
    return (
        first.actors == second.actors
        and first.people > 1
        and not one.signatures.keys() & other.signatures.keys()
    )


def _join_night(account: Account, contacts: Found, fitting: list[_Fitting]) -> None:
    """Make one of the contacts of either day, with the report of the night between them."""
    (match, early), (_, late) = sorted(fitting, key=lambda pair: pair[1].accounts[0].days or ())
    early.add(account, Decision(account.report.id, match.score, match.reasons))
    reason = f"told of the day after, and {account.report.id} of the night between"
    early.take(late, Decision("", match.score, (reason,)))
    contacts.remove(late)


def join_made_up_for(contacts: list[Merged]) -> list[Merged]:
    """Return the contacts with those that were called off joined to the next of their kind, in which they were made up for.

    Only one that nobody reported before it was called off, and that the same people were to hold. What is told of
    one that is joined to it calls no contact off: it is of another day.
    """
    ordered = sorted(contacts, key=lambda contact: by_days(contact.accounts[0]))
    called_off = [(at, contact, off) for at, contact in enumerate(ordered) if (off := _called_off(contact))]
    gone: set[int] = set()
    for at, contact, off in called_off:
        for later in ordered[at + 1 :]:
            match = _made_up_for(off, contact, later)
            if match is not None:
                later.take(contact, Decision("", match.score, match.reasons))
                gone.add(id(contact))
                break
    return [contact for contact in contacts if id(contact) not in gone]


def is_called_off(accounts: Sequence[Account]) -> bool:
    """Return whether a contact of these accounts was planned, and called off at last."""
    last = max(accounts, key=lambda account: account.order)
    return last.may_be_made_up_for and all(account.is_plan for account in accounts)


def _called_off(contact: Merged) -> Account | None:
    """Return the last report of a contact that was planned, where it tells that it was called off."""
    return (
        max(contact.accounts, key=lambda account: account.order) if is_called_off(contact.accounts) else None
    )


def _made_up_for(off: Account, contact: Merged, later: Merged) -> Match | None:
    if contact.signatures.keys() & later.signatures.keys():
        return None
    if not all(may_follow(off, account) for account in later.accounts if account.is_dated):
        return None
    return compare_made_up_for(off, later.accounts[0])


def by_days(account: Account) -> tuple[object, ...]:
    """Put what is undated last; in this order of their first accounts contacts are asked whether they made up for others."""
    return (account.days is None, account.days or (), account.order)


def _fit(account: Account, contact: Merged) -> Match | None:
    """Return how well the account fits the contact, if it fits all of its reports; some may name further sides."""
    article = account.report.article
    if contact.signatures.get(article, account.signature) != account.signature:
        return None
    fits: list[Match] = []
    for other in contact.looks.values():
        match = compare(account, other)
        if match is not None:
            fits.append(match)
        elif not may_name_more(account, other):
            return None
    return best_of(fits) if fits else None


def _least_exact_last(account: Account) -> tuple[object, ...]:
    return (
        not account.is_dated,
        account.width is None,
        account.width or 0,
        -account.people,
        -len(account.actors),
        account.report.mode == "contact",
        account.is_plan,
        account.order,
    )
