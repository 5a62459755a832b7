"""Who held an office on a day: in March 2021 the German chancellor was Angela Merkel."""

from __future__ import annotations

from datetime import date
from functools import cache

from verbale.actors.knowledge import Knowledge
from verbale.actors.office_words import Standing
from verbale.actors.tables import Office
from verbale.records import When

LEADING = "head"
GOVERNING = "head of government"  # whoever heads the government, or the state where that is one office's task
RULING = "leader"  # the kind of those who rule without being president, king or prime minister
ANY = "official"  # the kind of those who act for a side in an office that no noun of the lists means
LEADERS = (
    "president",
    "prime_minister",
    "chancellor",
    "king",
    "emir",
    RULING,
)  # the kinds of those who lead a state
_GOVERNING = frozenset({"prime_minister", "chancellor"})  # the kinds of heads of government
ACTING = "acting_"  # before the kind of the office whose holder somebody stands in for


def counterparts_of(kind: str) -> tuple[str, ...]:
    """Return the kinds of office that answer to one in another state, itself first: to a president a chancellor does, too.

    To a head of government it is whoever governs the other state: to the German chancellor Italy's prime minister, and the president of France.
    """
    governing = (GOVERNING,) if kind in _GOVERNING else ()
    return (kind, *governing, *(LEADERS if kind in LEADERS else ()))


@cache
def _held(edtf: str) -> When:
    return When.parse(edtf)


def holders_at(office: Office, when: When | None) -> tuple[str, ...]:
    """Return the ids of those who may have held the office then, or ever where no date is known."""
    holders = [
        holder.person for holder in office.holders if when is None or _held(holder.held).overlaps(when)
    ]
    return tuple(dict.fromkeys(holders))


def office_of(
    person: str, when: When | None, knowledge: Knowledge, kinds: tuple[str, ...] = (), side: str | None = None
) -> Office | None:
    """Return the office that a person held then, the first of `kinds` if given, else the highest; or None."""
    held = [
        office
        for office in knowledge.offices_of(person)
        if person in holders_at(office, when)
        and (not kinds or office.kind in kinds)
        and (side is None or office.side == side)
    ]
    order = ("leader", "minister", "envoy", "delegation")
    return min(held, key=lambda office: order.index(office.level), default=None)


def side_of(person: str, when: When | None, knowledge: Knowledge) -> str | None:
    """Return the state or body that a person acted for then.

    Where the person held no office at that time, it is the side of the last one before, and where
    no date is known the side of all offices, if they have only one.
    """
    office = office_of(person, when, knowledge) if when else None
    if office:
        return office.side
    ever = knowledge.offices_of(person)
    sides = list(dict.fromkeys(office.side for office in ever))
    if len(sides) == 1 or not when:
        return sides[0] if len(sides) == 1 else None
    past = [
        (_held(holder.held).latest, office.side)
        for office in ever
        for holder in office.holders
        if holder.person == person
    ]
    ended = [(last, side) for last, side in past if last and when.earliest and last < when.earliest]
    return max(ended)[1] if ended else None


def resolve_office(
    kinds: tuple[str, ...], side: str, when: When | None, knowledge: Knowledge, standing: Standing = ""
) -> tuple[Office | None, tuple[str, ...]]:
    """Return the office that a noun means for a side, and who held it then, or was or will be its holder by `standing`.

    `kinds` are tried in order, `LEADING` means whatever office leads the state: the "Regierungschef" of Germany is its chancellor, of France its
    prime minister. Where nobody held it then, the holders are empty; but one who ruled without an office is thought of only while there was one.
    """
    state = knowledge.state(side)
    first: Office | None = None
    for kind in kinds:
        wanted = state.led_by if kind == LEADING and state else kind
        if kind == GOVERNING and state:
            wanted = state.governed_by or state.led_by
        for office in knowledge.offices(side, wanted):
            holders = _of_standing(office, when, knowledge, standing)
            if holders or wanted != RULING:
                return office, holders
            first = first or office
    return first, ()


def _of_standing(
    office: Office, when: When | None, knowledge: Knowledge, standing: Standing
) -> tuple[str, ...]:
    holders = holders_at(office, when)
    if standing in ("", "former") or when is None:
        return holders
    if standing == "future":
        after = neighbour(office, when, 1)
        return (after,) if after else ()
    standing_in = [
        person
        for other in knowledge.offices(office.side, f"{ACTING}{office.kind}")
        for person in holders_at(other, when)
    ]
    if standing == "acting":
        return tuple(standing_in) or holders
    before = neighbour(office, when, -1)
    return holders if standing_in else (before,) if before else ()


def neighbour(office: Office, when: When, step: int, person: str | None = None) -> str | None:
    """Return who held an office next before (`step` -1) or after (1) its holder at a time, or before or after `person`."""
    terms = sorted((_held(one.held).earliest or date.min, one.person) for one in office.holders)
    begun = [
        number for number, (first, who) in enumerate(terms) if when.latest is None or first <= when.latest
    ]
    if person is not None:
        begun = [number for number in begun if terms[number][1] == person] or [
            number for number, (_, who) in enumerate(terms) if who == person
        ][:1]
    if not begun:
        return None
    now = terms[begun[-1]][1]
    at = begun[-1] + step
    while 0 <= at < len(terms) and terms[at][1] == now:
        at += step
    return terms[at][1] if 0 <= at < len(terms) else None
