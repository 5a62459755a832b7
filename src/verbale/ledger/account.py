"""What of a report decides with which others it is merged."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from verbale.actors.slugs import is_group_id, sound_key
from verbale.ledger.gist import Gist, Named
from verbale.ledger.rows import parse_when, sort_key
from verbale.ledger.shift import shifted

# Said to lie ahead, or to have been called off or denied: such a contact may lack a day, and its
# accounts may still be of one plan.
PLANNED = frozenset({"planned", "proposed", "possible", "cancelled", "denied"})
# How far the days told may be open and still hold another's day: a third of a year ("early next year"). Wider ones hold too many
# days to point at one, and all contacts of a year would have to be looked at with each new report of one.
_WIDEST = 123
# What is told to so many days is exact: such reports make contacts, which others join.
_EXACT = timedelta(days=3)
# Where no day is told: news tells of what has been within two weeks; what is announced, put off or
# called off is to come within half a year. What is denied may be either.
_JUST_BEEN = timedelta(days=14)
_WEEK = timedelta(days=7)
TO_COME = timedelta(days=183)
# So many days apart two visits of one person to one state are days of one stay.
STAY = 2


@dataclass(frozen=True, slots=True)
class Account:
    """A report with what the ledger knows of its article.

    `family` is the id shared by articles that come from one another. `days` are the days of the
    contact: those that the report tells, of a plan without those before its publication. Where it tells
    none that point at one contact (`is_dated` is false), they are those on which it may have been or may
    come, as seen from the day of publication; None where that is not known either. Accounts of one `look`
    fit the same others.
    """

    report: Gist
    published: str | None
    family: str
    is_dated: bool = field(init=False)
    days: tuple[date, date] | None = field(init=False)
    actors: frozenset[str] = field(init=False)
    sides: frozenset[str] = field(init=False)
    look: tuple[object, ...] = field(init=False)
    points: frozenset[str] = field(init=False)  # `meeting_points`
    near: tuple[str, str] = field(init=False)  # the days of what it may be merged with; any, without days
    span: tuple[str, str] = field(init=False)  # with those on which what was called off may be made up for
    order: tuple[str, str] = field(init=False)  # (published, id); unpublished articles last
    people: int = field(init=False)  # how many participants are persons, not states
    reach: tuple[int, int] = field(init=False)  # `days` as numbers, of a visit with what may be the same stay

    def __post_init__(self) -> None:
        who = self.report.participants
        told = _days_told(self.report, self.published)
        object.__setattr__(self, "is_dated", told is not None)
        object.__setattr__(self, "days", told or _days_around(self.report, self.day_published))
        object.__setattr__(self, "people", sum(not is_state(person) for person in who))
        object.__setattr__(self, "actors", frozenset(known_as(person) for person in who))
        object.__setattr__(self, "sides", frozenset(person.side or person.actor for person in who))
        low, high = self.days or (date.min, date.max)
        slack = STAY if self.visited else 0
        object.__setattr__(self, "reach", (low.toordinal(), high.toordinal() + slack))
        object.__setattr__(self, "look", self._look())
        object.__setattr__(self, "points", frozenset(self.meeting_points()))
        object.__setattr__(self, "near", self._window())
        off = self.day_published if self.may_be_made_up_for else None
        object.__setattr__(self, "span", self._window(shifted(off, TO_COME)) if off else self.near)
        object.__setattr__(self, "order", (sort_key(self.published), self.report.id))

    @property
    def day_published(self) -> date | None:
        """The first day on which its article may have been published, where that is known to the week."""
        when = parse_when(self.published) if self.published else None
        if when is None or when.earliest is None or when.latest is None:
            return None
        return when.earliest if when.latest - when.earliest < _WEEK else None

    @property
    def may_be_made_up_for(self) -> bool:
        """Whether it tells that the contact was called off or put off, so that it may be held on a later day."""
        return self.report.status == "cancelled"

    @property
    def is_exact(self) -> bool:
        """Whether it tells the day, or a few of them; of what tells less it depends on others where it belongs."""
        return self.is_dated and self.days is not None and self.days[1] - self.days[0] <= _EXACT

    @property
    def visited(self) -> str | None:
        """The state that is visited; None of what is no visit, or does not say where to."""
        place = self.report.place
        return place.state if self.report.mode == "visit" and place else None

    def without(self, side: str | None) -> frozenset[str]:
        """Return the actors of other sides than this one; of none but this one all."""
        own = {known_as(who) for who in self.report.participants if (who.side or who.actor) == side}
        return self.actors - own or self.actors

    @property
    def width(self) -> int | None:
        """How many days after its first the contact may be; None where its days are not known."""
        return (self.days[1] - self.days[0]).days if self.days else None

    @property
    def is_plan(self) -> bool:
        """Whether it tells of something that lies ahead or was called off."""
        return self.report.status in PLANNED

    @property
    def signature(self) -> tuple[object, ...]:
        """All that must be equal for two reports of one article to be one contact."""
        report = self.report
        return report.mode, self.actors, report.date, report.place, report.count

    def meeting_points(self) -> tuple[str, ...]:
        """Return the keys under which accounts that may be merged with this one are found.

        Two sides, or the one side of a contact among its own people; of a visit each side alone,
        as one article names the hosts and another does not. Without days the participants must be equal.
        """
        report, sides = self.report, sorted(self.sides)
        if self.days is None:
            return (
                " ".join(("undated", report.date or "", *sorted({who.actor for who in report.participants}))),
            )
        if report.mode == "visit":
            return tuple(f"visit {side}" for side in sides)
        if len(sides) < 2:
            return tuple(f"{side} {side}" for side in sides)
        return tuple(f"{one} {other}" for at, one in enumerate(sides) for other in sides[at + 1 :])

    @property
    def face(self) -> tuple[object, ...]:
        """What it tells but for days and status."""
        mode, people, _, _, place, count, *_ = self.look
        return mode, people, place, count

    def _window(self, until: date | None = None) -> tuple[str, str]:
        low, high = self.days or (date.min, date.min)
        if self.days and until is not None:
            high = max(high, until)
        if self.visited and self.days:
            half = timedelta(days=STAY // 2)
            low, high = shifted(low, -half), shifted(high, half)
        return low.isoformat(), high.isoformat()

    def _look(self) -> tuple[object, ...]:
        report = self.report
        people = frozenset((who.actor, who.side) for who in report.participants)
        told = self.is_dated and not self.may_be_made_up_for
        apart = () if told else (self.family, self.published, report.status)
        return report.mode, people, report.date, self.days, report.place, report.count, self.is_plan, apart


def known_as(participant: Named) -> str:
    """Return by what a participant is known in every language; a person of no list by how the name sounds.

    "Wiktor Chrenin" and "Виктор Хренин" are one, "Wiktor Chrenin" and "Viktor Orban" two.
    """
    return _known_as(participant.actor)


@lru_cache(maxsize=100_000)
def _known_as(actor: str) -> str:
    kind, _, name = actor.partition(":")
    return f"person:{sound_key(name)}" if kind == "person" else actor


def is_state(participant: Named) -> bool:
    """Whether the participant is a state, body or group itself, not a person acting for it."""
    return participant.actor == participant.side or is_group_id(participant.actor)


def _days_told(report: Gist, published: str | None) -> tuple[date, date] | None:
    if report.date is None:
        return None
    when = parse_when(report.date)
    if when.earliest is None or when.latest is None:
        return None
    low, high = when.earliest, when.latest
    told = parse_when(published).earliest if published else None
    if report.status in PLANNED - {"denied"} and told is not None and low < told <= high:
        low = told
    return (low, high) if (high - low).days < _WIDEST else None


def _days_around(report: Gist, published: date | None) -> tuple[date, date] | None:
    if published is None:
        return None
    before = _JUST_BEEN if report.status not in PLANNED or report.status == "denied" else timedelta()
    after = TO_COME if report.status in PLANNED else timedelta()
    low, high = shifted(published, -before), shifted(published, after)
    if report.date is None:
        return low, high
    when = parse_when(report.date)
    if report.status not in PLANNED - {"denied"} or when.earliest is None or when.latest is None:
        return None
    low, high = max(low, when.earliest), min(high, when.latest)  # an invitation for this year
    return (low, high) if low <= high else None
