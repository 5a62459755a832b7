"""A journey that has begun and what was planned for it are one: "ist heute in Peking eingetroffen. Er besucht China bis Donnerstag"."""

from __future__ import annotations

from datetime import date

from verbale.contacts.drafts import AHEAD, DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.words import pattern_of
from verbale.records import When

_WEEK = 6  # days from Monday to Sunday
_LONGEST = 14  # days of the plan that can only be the journey under way


def take_begun(material: Material, old: Draft, new: Draft) -> bool:
    """Add to the contact told before the one told now where one is a journey and the other its plan; else return False."""
    if _has_begun(material, old, new):
        old.take(new)
        return True
    if not _has_begun(material, new, old):
        return False
    if old.date is not None and not _is_week(When.parse(old.date)):
        new.drop("date")  # "посетит Китай 20–22 мая. Сегодня он прибыл": the days of the visit are three
    old.take(new)
    old.set_status(new.status, *new.words_of("status"))
    return True


def _is_week(when: When) -> bool:
    """Whether only the week is told."""
    first, last = when.earliest, when.latest
    return first is not None and last is not None and first.weekday() == 0 and (last - first).days == _WEEK


def _has_begun(material: Material, journey: Draft, plan: Draft) -> bool:
    """Whether a plan is for days in which a journey of the same people to the same state has begun, and for no other one."""
    if journey.mode != "visit" or plan.mode != "visit" or not journey.guests or _is_once_more(material, plan):
        return False
    stages = journey.status in DONE and plan.status in AHEAD
    if not stages or journey.guests != plan.guests or not _to_one_place(journey, plan):
        return False
    began, days = _began(material, journey), When.parse(plan.date) if plan.date else None
    if began is None or days is None or days.earliest is None or days.latest is None:
        return False
    return days.earliest <= began <= days.latest and (days.latest - days.earliest).days < _LONGEST


def _is_once_more(material: Material, plan: Draft) -> bool:
    """Whether its sentence says that there was one before: "посетит Китай вновь"."""
    line = material.document.sentences[min(plan.sentences)]
    return pattern_of(material.roles.once_more).search(material.low, line.start, line.end) is not None


def _to_one_place(one: Draft, other: Draft) -> bool:
    """Whether no two towns are named."""
    if one.place is None or other.place is None or one.place.state != other.place.state:
        return False
    return len({one.place.name, other.place.name} - {None}) < 2


def _began(material: Material, journey: Draft) -> date | None:
    """Return the day on which a journey began; of one without a day the article's, since it is news."""
    when = When.parse(journey.date) if journey.date else material.day
    return when.earliest if when is not None and when.exact else None
