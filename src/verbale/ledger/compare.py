"""Whether two accounts may be of one contact, how surely, and why, in plain words.

"Putin and Trump phoned on 12 February" and "Russia and the US spoke on 12 February" may: a state
stands for its person, `contact` leaves the mode open, the day is the same. Two different days never.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from verbale.ledger.account import Account, is_state, known_as
from verbale.ledger.days import Finding, compare_days, is_same_day, is_sure_day, may_follow
from verbale.ledger.gist import Named

_OPEN_MODE = "contact"
_MODES_ALIKE = (frozenset({"meeting", "talks"}), frozenset({"call", "video_call"}))


@dataclass(frozen=True, slots=True)
class Match:
    """How well two accounts fit: what was found of people, days, mode and, where both tell one, place."""

    findings: tuple[Finding, ...]

    @property
    def score(self) -> float:
        """How well they fit, from 0 to 1; it ranks."""
        score = 1.0
        for weight, _ in self.findings:
            score *= weight
        return round(score, 3)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why, in plain words."""
        return tuple(reason for _, reason in self.findings)


def best_of(matches: Sequence[Match]) -> Match:
    """Return how well an account fits a contact: in each respect that of its accounts counts which it fits best.

    One of them may tell the mode, another one the people.
    """
    respects = zip_longest(*(match.findings for match in matches))
    return Match(tuple(max(filter(None, found), key=lambda finding: finding[0]) for found in respects))


def compare(one: Account, other: Account) -> Match | None:
    """Return how well the accounts fit, or None where they cannot be of one contact. Symmetric."""
    if one.reach[0] > other.reach[1] or other.reach[0] > one.reach[1]:
        return None
    days = compare_days(one, other)
    return _compare(one, other, days) if days is not None else None


def compare_made_up_for(off: Account, later: Account) -> Match | None:
    """Return how well `later` fits as the contact that was held, or planned anew, in place of `off`, which was called off."""
    if not may_follow(off, later):
        return None
    return _compare(
        off, later, (0.7, f"put off, and within half a year held or planned anew: {later.report.date}")
    )


def may_touch(one: Account, other: Account) -> bool:
    """Return whether it can depend on one of the accounts to which contact the other belongs."""
    return bool(compare(one, other) or compare_made_up_for(one, other) or compare_made_up_for(other, one))


def may_name_more(one: Account, other: Account) -> bool:
    """Return whether only further sides part two accounts, so that both fit a contact that one of them tells with a third.

    "Weber, Rossi and Marin met on 3 May", and "Weber met Rossi in May": as soon as another report tells of the two on that day.
    """
    if one.sides == other.sides or min(len(one.sides), len(other.sides)) < 2:
        return False
    if not (_takes_in(one, other) or _takes_in(other, one)) or one.report.count != other.report.count:
        return False
    modes = _compare_modes(one.report.mode, other.report.mode)
    return bool(modes and compare_days(one, other)) and _compare_places(one, other) is not None


def _compare(one: Account, other: Account, days: Finding) -> Match | None:
    mode = _compare_modes(one.report.mode, other.report.mode)
    if mode is None or one.report.count != other.report.count:
        return None
    people = _compare_people(one, other)
    place = _compare_places(one, other)
    if people is None or place is None:
        return None
    return Match((people, days, mode, *place))


def _compare_modes(one: str, other: str) -> Finding | None:
    if one == other:
        return 1.0, f"the same mode: {one}"
    named = sorted({one, other})
    if _OPEN_MODE in named and "visit" not in named:
        named.remove(_OPEN_MODE)
        return 0.85, f"one says {named[0]}, the other leaves the mode open"
    if frozenset(named) in _MODES_ALIKE:
        return 0.9, f"{named[0]} and {named[1]} can be one"
    return None


def _compare_people(one: Account, other: Account) -> Finding | None:
    if _sent_by_another(one, other):
        return None
    if one.actors == other.actors:
        first = min(one, other, key=lambda account: account.order)
        return 1.0, f"the same participants: {_names(first)}"
    if one.report.mode == other.report.mode == "visit":
        if _goes_elsewhere(one, other):
            return None
        if found := _compare_travellers(one, other):
            return found
    few, many = (one, other) if _told_by(one) <= _told_by(other) else (other, one)
    if not _takes_in(many, few):
        few, many = many, few
        if not _takes_in(many, few):
            return _compare_delegations(one, other)
    if one.report.mode != "visit" and len(few.sides) < min(2, len(many.sides)):
        return None
    if one.sides != other.sides:
        return (0.7, f"one names more sides: {_names(many)}") if _is_surely_one(one, other) else None
    if any(is_state(who) for who in (*few.report.participants, *many.report.participants)):
        return 0.8, f"a state stands for its people: {_names(many)}"
    return 0.9, f"one names more people: {_names(many)}"


def _sent_by_another(one: Account, other: Account) -> bool:
    """Whether they are two messages, each from another sender: a letter, and the answer to it."""
    senders = {account.report.initiator for account in (one, other) if account.report.mode == "message"}
    return len(senders - {None}) > 1


def _is_surely_one(one: Account, other: Account) -> bool:
    """Whether the days, and the places where both tell one, can hardly mean two contacts."""
    places = {_state(one), _state(other)} - {None}
    return is_same_day(one, other) or (is_sure_day(one, other) and len(places) < 2)


def _told_by(account: Account) -> tuple[int, int, tuple[str, str]]:
    """Put the account that names fewer first."""
    return len(account.actors), account.people, account.order


def _goes_elsewhere(one: Account, other: Account) -> bool:
    """Of two visits one tells whereto, the other only who was there: where another state was, it is another visit."""
    to = one.visited or other.visited
    if to is None:
        return False
    bare = [account.sides for account in (one, other) if account.visited is None]
    return any(to not in sides and sum(map(_is_code, sides)) > 1 for sides in bare)


def _is_code(side: str) -> bool:
    """Whether a side is a state: a body is at home in some state."""
    return len(side) == 2 and side != "EU"


def _compare_travellers(one: Account, other: Account) -> Finding | None:
    """Of visits to one state the travellers must fit: hosts are named by one article and not by another."""
    to = one.visited or other.visited
    if to is None:
        return None
    first, second = (
        [who for who in account.report.participants if (who.side or who.actor) != to]
        for account in (one, other)
    )
    if not first or not second or not (_covers(first, second) or _covers(second, first)):
        return None
    return 0.9, f"the same travellers: {', '.join(sorted({who.name for who in first}))}"


def _compare_delegations(one: Account, other: Account) -> Finding | None:
    """On one day each report may name others of the same delegations: somebody of each side is in both, or talks are at one place."""
    if one.sides != other.sides or len(one.sides) < 2 or not is_same_day(one, other):
        return None
    both = [who for who in one.report.participants if _covers(other.report.participants, [who])]
    if {who.side or who.actor for who in both} >= one.sides:
        return 0.75, f"in both reports, among others: {', '.join(sorted({who.name for who in both}))}"
    talks = one.report.mode == other.report.mode == "talks"
    if talks and _state(one) is not None and _state(one) == _state(other):
        return 0.65, f"talks of the same sides at one place: {', '.join(sorted(one.sides))}"
    return None


def _takes_in(many: Account, few: Account) -> bool:
    """Whether for each of the few somebody of the many stands. Without a state that stands for its people one look at the names tells."""
    if few.actors <= many.actors:
        return True
    states = any(account.people < len(account.report.participants) for account in (few, many))
    return states and _covers(many.report.participants, few.report.participants)


def _covers(many: Iterable[Named], few: Iterable[Named]) -> bool:
    own = tuple(many)
    return all(any(_stands_for(who, other) for other in own) for who in few)


def _stands_for(one: Named, other: Named) -> bool:
    if one.actor == other.actor or known_as(one) == known_as(other):
        return True
    return (is_state(one) or is_state(other)) and one.side is not None and one.side == other.side


def _compare_places(one: Account, other: Account) -> list[Finding] | None:
    """States that differ part two accounts, save of the same people on the same day: then they disagree.

    Where a palace or a hotel lies is not known, so it may be in the state that the other tells.
    """
    mine, theirs = _state(one), _state(other)
    if mine is None or theirs is None:
        return []
    if _is_code(mine) != _is_code(theirs):
        return []
    if mine == theirs:
        return [(1.0, f"the same place: {mine}")]
    if one.report.mode == "visit" or not is_same_day(one, other) or one.actors != other.actors:
        return None
    return [(0.7, f"they disagree on the place: {' or '.join(sorted((mine, theirs)))}")]


def _state(account: Account) -> str | None:
    place = account.report.place
    return place.state or place.name if place else None


def _names(account: Account) -> str:
    return ", ".join(sorted(who.name for who in account.report.participants))
