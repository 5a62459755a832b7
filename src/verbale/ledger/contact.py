"""The ledger's view of one contact: each field as claims, with the reports for and against it.

A value stands once, with all reports that give it in `support` and in `conflict` those that give
one with which it cannot be true together. A less exact value is no conflict: "in February" agrees
with the 12th, `contact` with `call`, and a plan with what was held later.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Any

from verbale.ledger.account import Account, is_state
from verbale.ledger.corroboration import count_sources
from verbale.ledger.history import latest_status, status_history
from verbale.ledger.merged import Merged
from verbale.ledger.rows import parse_when
from verbale.records import Claim, Contact, Participant, Place
from verbale.records.contact import Level

_UNDONE = frozenset({"cancelled", "denied"})
_DONE = frozenset({"held", "ongoing"})


def build_contact(merged: Merged, origins: Mapping[str, frozenset[str]], level: Level) -> Contact:
    """Return the contact that the merged reports tell of.

    Args:
        merged: its reports in (published, id) order, with the decisions.
        origins: for each article what it comes from, see `count_sources`.
        level: how high the talks were.
    """
    accounts = merged.accounts
    history = status_history(accounts)
    return Contact(
        id=merged.id,
        mode=_claims(accounts, lambda report: report.mode, _modes_agree, _open_mode_last),
        participants=_participants(accounts),
        status=_claims(
            accounts,
            lambda report: report.status,
            _statuses_agree,
            lambda value: value != latest_status(history),
        ),
        reports=tuple(account.report.id for account in accounts),
        sources=count_sources((account.report.article for account in accounts), origins),
        level=level,
        status_history=history,
        decisions=tuple(merged.decisions),
        date=_claims(accounts, lambda report: report.date, _dates_agree, _day_rank(accounts)),
        duration=_claims(accounts, lambda report: report.duration, _never),
        place=_claims(accounts, lambda report: report.place, _places_agree, _less_exact_place),
        initiator=_claims(accounts, lambda report: report.initiator, _never),
        topics=_each(accounts, lambda report: report.topics),
        count=_claims(accounts, lambda report: report.count, _never),
    )


def _claims(
    accounts: list[Account],
    value_of: Callable[[Any], Any],
    agree: Callable[[Any, Any], bool],
    rank: Callable[[Any], Any] = lambda value: 0,
) -> tuple[Claim, ...]:
    """Return one claim a value: by `rank`, then those with more reports first."""
    given: dict[Hashable, list[str]] = {}
    for account in accounts:
        value = value_of(account.report)
        if value is not None:
            given.setdefault(value, []).append(account.report.id)
    ordered = sorted(given, key=lambda value: (rank(value), -len(given[value])))
    return tuple(
        Claim(
            value,
            tuple(given[value]),
            tuple(report for other in given if not agree(value, other) for report in given[other]),
        )
        for value in ordered
    )


def _each(accounts: list[Account], values_of: Callable[[Any], tuple[str, ...]]) -> tuple[Claim, ...]:
    given: dict[str, list[str]] = {}
    for account in accounts:
        for value in values_of(account.report):
            given.setdefault(value, []).append(account.report.id)
    return tuple(
        Claim(value, tuple(given[value])) for value in sorted(given, key=lambda value: -len(given[value]))
    )


def _participants(accounts: list[Account]) -> tuple[Claim, ...]:
    """One claim an actor, named as in the first report; a state only where none of its people is named."""
    given: dict[tuple[str, str | None], tuple[str, list[str]]] = {}
    for account in accounts:
        for who in account.report.participants:
            given.setdefault((who.actor, who.side), (who.name, []))[1].append(account.report.id)
    named = {who.side for account in accounts for who in account.report.participants if not is_state(who)}
    return tuple(
        Claim(Participant(actor, name, (), side), tuple(reports))
        for (actor, side), (name, reports) in given.items()
        if actor != side or side not in named
    )


def _never(one: Any, other: Any) -> bool:
    return bool(one == other)


def _modes_agree(one: str, other: str) -> bool:
    """Modes that were merged may be one contact, but only an open one leaves the other true."""
    return one == other or "contact" in (one, other) or {one, other} == {"meeting", "talks"}


def _open_mode_last(mode: str) -> bool:
    return mode == "contact"


def _statuses_agree(one: str, other: str) -> bool:
    pair = {one, other}
    if "denied" in pair:
        return one == other
    return not (pair & _DONE and pair & _UNDONE)


def _dates_agree(one: str, other: str) -> bool:
    return parse_when(one).overlaps(parse_when(other))


def _width(edtf: str) -> tuple[int, str]:
    when = parse_when(edtf)
    if when.earliest is None or when.latest is None:
        return 10**6, edtf
    return (when.latest - when.earliest).days, edtf


def _day_rank(accounts: list[Account]) -> Callable[[str], Any]:
    """Return what puts the most exact day first, but last one on which it was not held after all.

    That is a day on which it was only to be, where another one is told on which it was, or that was told later.
    """
    dated = [account for account in accounts if account.report.date is not None]
    if not any(account.may_be_made_up_for for account in accounts):
        return _width
    last = max(dated, key=lambda account: (account.report.status in _DONE, account.order), default=None)
    day = str(last.report.date) if last is not None and not last.may_be_made_up_for else None
    return lambda value: (day is not None and not _dates_agree(value, day), _width(value))


def _places_agree(one: Place, other: Place) -> bool:
    """Names of one city differ from language to language, so only the states can be compared."""
    return None in (one.state, other.state) or one.state == other.state


def _less_exact_place(place: Place) -> int:
    return (place.name is None) + (place.state is None)
