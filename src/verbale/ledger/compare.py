"""Whether two accounts may be of one contact, how surely, and why, in plain words.

"Putin and Trump phoned on 12 February" and "Russia and the US spoke on 12 February" may: a state
stands for its person, `contact` leaves the mode open, the day is the same. Two different days never.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from verbale.ledger.account import Account, days_apart, is_state
from verbale.records import Participant

# Plans without a day are one plan while the articles follow one another within this time.
_SAME_PLAN = timedelta(days=183)

_OPEN_MODE = "contact"
_MODES_ALIKE = (frozenset({"meeting", "talks"}), frozenset({"call", "video_call"}))


@dataclass(frozen=True, slots=True)
class Match:
    """How well two accounts fit: a score from 0 to 1 that ranks, and the reasons."""

    score: float
    reasons: tuple[str, ...]


Finding = tuple[float, str]


def compare(one: Account, other: Account) -> Match | None:
    """Return how well the accounts fit, or None where they cannot be of one contact. Symmetric."""
    days = _compare_days(one, other)
    mode = _compare_modes(one.report.mode, other.report.mode)
    if days is None or mode is None or one.report.count != other.report.count:
        return None
    people = _compare_people(one, other)
    place = _compare_places(one, other)
    if people is None or place is None:
        return None
    findings = [people, days, mode, *place]
    score = 1.0
    for weight, _ in findings:
        score *= weight
    return Match(round(score, 3), tuple(reason for _, reason in findings))


def _compare_days(one: Account, other: Account) -> Finding | None:
    if one.days is None or other.days is None:
        return _compare_undated(one, other) if one.days is other.days else None
    if _same_day(one, other):
        return 1.0, f"the same day: {one.days[0]}"
    narrow, wide = sorted((one, other), key=lambda account: (account.width or 0, account.order))
    if not _holds(wide, narrow):
        return None
    if one.days == other.days:
        return 0.8, f"the same days: {one.report.date}"
    told = "the days planned" if wide.is_plan else "the days told"
    return 0.8 if wide.is_plan else 0.7, f"{told}, {wide.report.date}, hold {narrow.report.date}"


def _holds(wide: Account, narrow: Account) -> bool:
    if wide.days is None or narrow.days is None:
        return False
    return wide.days[0] <= narrow.days[0] and narrow.days[1] <= wide.days[1]


def _compare_undated(one: Account, other: Account) -> Finding | None:
    """Without days the participants must be the same, and the texts akin; or all is equal, of one plan."""
    first, second = one.report, other.report
    if (one.actors, first.date) != (other.actors, second.date):
        return None
    if first.article == second.article:
        return 1.0, "told twice in one article"
    if one.family == other.family and one.is_plan == other.is_plan:
        return 0.9, "its day is not known, but one text comes from the other"
    equal = first.mode == second.mode and _state(one) == _state(other)
    if not (equal and one.is_plan and other.is_plan) or first.count is not None:
        return None
    apart = days_apart(one, other)
    if apart is None:
        both_unknown = one.published is None and other.published is None
        return (0.6, "plans without a day, in articles without a day") if both_unknown else None
    return (0.7, "plans without a day, told within half a year") if apart <= _SAME_PLAN else None


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
    if one.actors == other.actors:
        return 1.0, f"the same participants: {_names(one)}"
    few, many = sorted((one, other), key=lambda account: (len(account.actors), account.people, account.order))
    if not _covers(many, few):
        few, many = many, few
        if not _covers(many, few):
            return None
    if one.report.mode != "visit" and len(few.sides) < min(2, len(many.sides)):
        return None
    if one.sides != other.sides:
        return (0.7, f"one names more sides: {_names(many)}") if _same_day(one, other) else None
    if any(is_state(who) for who in (*few.report.participants, *many.report.participants)):
        return 0.8, f"a state stands for its people: {_names(many)}"
    return 0.9, f"one names more people: {_names(many)}"


def _covers(many: Account, few: Account) -> bool:
    return all(
        any(_stands_for(who, own) for own in many.report.participants) for who in few.report.participants
    )


def _stands_for(one: Participant, other: Participant) -> bool:
    if one.actor == other.actor:
        return True
    return (is_state(one) or is_state(other)) and one.side is not None and one.side == other.side


def _compare_places(one: Account, other: Account) -> list[Finding] | None:
    """States that differ part two accounts, save of the same people on the same day: then they disagree."""
    mine, theirs = _state(one), _state(other)
    if mine is None or theirs is None:
        return []
    if mine == theirs:
        return [(1.0, f"the same place: {mine}")]
    if one.report.mode == "visit" or not _same_day(one, other) or one.actors != other.actors:
        return None
    return [(0.7, f"they disagree on the place: {' or '.join(sorted((mine, theirs)))}")]


def _state(account: Account) -> str | None:
    place = account.report.place
    return place.state or place.name if place else None


def _same_day(one: Account, other: Account) -> bool:
    return one.days is not None and one.days == other.days and one.days[0] == one.days[1]


def _names(account: Account) -> str:
    return ", ".join(sorted(who.name for who in account.report.participants))
