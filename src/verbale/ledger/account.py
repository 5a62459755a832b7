"""What of a report decides with which others it is merged."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from verbale.ledger.rows import parse_when, sort_key
from verbale.records import Participant, Report

# Said to lie ahead, or to have been called off or denied: such a contact may lack a day, and its
# accounts may still be of one plan.
PLANNED = frozenset({"planned", "proposed", "possible", "cancelled", "denied"})
# How far the days of a plan, and of what is told as done, may be open and still hold another's day:
# a quarter ("in summer"), a month ("in February"). Wider ones hold too many days to point at one.
_PLAN_DAYS = 92
_TOLD_DAYS = 31


@dataclass(frozen=True, slots=True)
class Account:
    """A report with what the ledger knows of its article.

    `family` is the id shared by articles that come from one another. `days` are the days of the
    contact: those that the report tells, of a plan without those before its publication; None where
    it tells none, leaves an end open, or tells too many to point at one contact. Accounts of one
    `look` fit the same others.
    """

    report: Report
    published: str | None
    family: str
    days: tuple[date, date] | None = field(init=False)
    actors: frozenset[str] = field(init=False)
    sides: frozenset[str] = field(init=False)
    look: tuple[object, ...] = field(init=False)
    order: tuple[str, str] = field(init=False)  # (published, id); unpublished articles last

    def __post_init__(self) -> None:
        who = self.report.participants
        object.__setattr__(self, "days", _days(self.report, self.published))
        object.__setattr__(self, "actors", frozenset(person.actor for person in who))
        object.__setattr__(self, "sides", frozenset(person.side or person.actor for person in who))
        object.__setattr__(self, "look", self._look())
        object.__setattr__(self, "order", (sort_key(self.published), self.report.id))

    @property
    def people(self) -> int:
        """How many participants are persons, not states."""
        return sum(1 for who in self.report.participants if not is_state(who))

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
            return (" ".join(("undated", report.date or "", *sorted(self.actors))),)
        if report.mode == "visit":
            return tuple(f"visit {side}" for side in sides)
        if len(sides) < 2:
            return tuple(f"{side} {side}" for side in sides)
        return tuple(f"{one} {other}" for at, one in enumerate(sides) for other in sides[at + 1 :])

    def window(self) -> tuple[str, str]:
        """Return first and last day under which the account is found; any, where it has no days."""
        low, high = self.days or (date.min, date.min)
        return low.isoformat(), high.isoformat()

    def _look(self) -> tuple[object, ...]:
        report = self.report
        people = frozenset((who.actor, who.side) for who in report.participants)
        apart = (self.family, self.published) if self.days is None else ()
        return report.mode, people, report.date, self.days, report.place, report.count, self.is_plan, apart


def is_state(participant: Participant) -> bool:
    """Whether the participant is a state or body itself, not a person acting for it."""
    return participant.actor == participant.side


def _days(report: Report, published: str | None) -> tuple[date, date] | None:
    if report.date is None:
        return None
    when = parse_when(report.date)
    if when.earliest is None or when.latest is None:
        return None
    low, high = when.earliest, when.latest
    told = parse_when(published).earliest if published else None
    if report.status in PLANNED and told is not None and low < told <= high:
        low = told
    widest = _PLAN_DAYS if report.status in PLANNED else _TOLD_DAYS
    return (low, high) if (high - low).days <= widest else None


def days_apart(one: Account, other: Account) -> timedelta | None:
    """Return how long after one another two accounts were published; None where one has no day."""
    first, second = _published_day(one), _published_day(other)
    return abs(first - second) if first and second else None


def _published_day(account: Account) -> date | None:
    when = parse_when(account.published) if account.published else None
    return (when.earliest or when.latest) if when else None
