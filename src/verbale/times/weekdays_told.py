"""Weekdays whose week neither the verb nor publication tells alone: "were due to meet on Sunday", which may be over."""

from __future__ import annotations

import re
from datetime import date, timedelta

from verbale.records import When
from verbale.times.days import weekday_from
from verbale.times.expressions import Said
from verbale.times.scene import FUTURE, Earlier, Scene, Told
from verbale.times.weekdays_awaited import (
    told_weekday,
    weekday_gone_through,
    weekday_of_aim,
    weekday_of_coming,
    weekday_run_up_to,
)
from verbale.times.weekdays_onward import OPEN_WEEK, weekday_of_purpose, weekday_onward
from verbale.times.words import ends_in

# How it is told which week was taken.
LAST_WEEKDAY = "the weekday before publication"
NEXT_WEEKDAY = "the weekday after publication"
WEEK_TOLD = "the weekday of a week to come told before"
_WEEK = 7
_JUST_OVER = 2  # days since which a plan told as past is over, unless somebody is quoted with it
_MAY_BE_OVER = 3  # days since which it may be
_NEXT = 2  # days from one weekday of a row to the next
_FOLLOWS = 4  # sentences behind a week to come in which a weekday may be one of it
_DAYS = ("day", "weekday", "day_shift", "weekend")


def weekday_by_context(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell a weekday by what was told before, or by the plan that it belongs to; None where the verb and publication tell its week."""
    return (
        _tell_weeks_on(said, weekday, scene.today)
        or told_weekday(said, weekday, scene)
        or _later_that_day(said, weekday, scene)
        or weekday_of_aim(said, weekday, scene)
        or _entry_weekday(said, weekday, scene)
        or weekday_of_coming(said, weekday, scene)
        or weekday_run_up_to(said, weekday, scene)
        or weekday_gone_through(said, weekday, scene)
        or _planned_weekday(said, weekday, scene)
        or _weekday_of_week(said, weekday, scene)
        or _weekday_beside(said, weekday, scene)
        or weekday_onward(said, weekday, scene)
    )


def day_ahead(day: date, weekday: int, said: Said, scene: Scene) -> date:
    """Return the next such weekday, or that behind one to come told before it: "Reist am Montag nach Rom und am Donnerstag nach Wien", written on a Thursday."""
    if _is_a_week_on(day, said, scene):
        return day + timedelta(days=_WEEK)
    return day if "shift" in said.slots else _day_in_row(day, weekday, said, scene)


def _is_a_week_on(day: date, said: Said, scene: Scene) -> bool:
    """Whether a weekday, if taken as the next one, would be the day of publication, though one to come was named just before it.

    In its sentence, or in the one before: "reist am Sonntag nach Rom. Dort ist für Montag ein Treffen geplant".
    """
    if day != scene.today or ends_in(said.before, scene.words.still):
        return False
    last = next((item for item in scene.near() if item.said.means == "weekday"), None)
    if last is None or last.paragraph != scene.paragraph or last.sentence < scene.sentence - 1:
        return False
    earliest = last.told.when.earliest if last.told.when is not None else None
    return earliest is not None and earliest > day


def _day_in_row(day: date, weekday: int, said: Said, scene: Scene) -> date:
    """Return the day that follows on a later one to come told right before it: "on Friday to Rome and on Saturday to Bern", written on a Friday."""
    last = next((item for item in scene.near() if item.said.means == "weekday"), None)
    when = last.told.when if last is not None and last.sentence == scene.sentence else None
    if last is None or when is None or not when.exact or when.earliest is None or when.earliest <= day:
        return day
    between = re.findall(r"[\w’'-]+", scene.text[last.said.end : said.start])
    lists = scene.words.row_words | scene.words.awaited
    in_row = bool(between) and all(word[0].isupper() or word in lists for word in between)
    following = weekday_from(when.earliest, weekday, 1)
    return following if in_row and (following - when.earliest).days <= _NEXT else day


def _later_that_day(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell "später am Dienstag": the Tuesday told before, or that of publication."""
    if not ends_in(said.before, scene.words.later_on):
        return None
    for item in scene.near():
        when = item.told.when
        if item.said.slots.get("weekday") == str(weekday) and when is not None and when.exact:
            return Told("DATE", str(when), when, "the weekday told before", item.number)
    if scene.today is None or scene.today.isoweekday() != weekday:
        return None
    return Told("DATE", scene.today.isoformat(), When.day(scene.today), "the day of publication", "published")


def _planned_weekday(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell the day of a plan told as past, where it may be over: "were due to meet on Sunday" means yesterday on a Monday.

    Somebody who is reported says of a day to come too that they "were due to meet" then: the week is not known.
    """
    if scene.today is None or {"week", "shift"} & said.slots.keys() or scene.tense != FUTURE:
        return None
    day = weekday_from(scene.today, weekday, -1)
    ago = (scene.today - day).days
    plan = scene.find_past_plan() if 0 < ago <= _MAY_BE_OVER else ""
    if not plan:
        return None
    if plan == "purpose" and (told := weekday_of_purpose(weekday, scene)):
        return told
    if ago <= _JUST_OVER and plan == "told":
        return Told(
            "DATE",
            day.isoformat(),
            When.day(day),
            f"{LAST_WEEKDAY}, of a plan told as past",
            "published",
        )
    return Told("DATE", f"XXXX-WXX-{weekday}", None, "a plan told as past may be over, or still to come")


def _weekday_of_week(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell the day in a week to come told before: "reist nächste Woche nach Afrika. Am Donnerstag wird er in Dakar erwartet".

    The next weekday follows on this one: "am Sonntag in Rom, am Montag in Wien"; the day on which it was announced stands apart.
    """
    if scene.today is None or scene.tense != FUTURE or {"week", "shift"} & said.slots.keys():
        return None
    last = next((item for item in scene.near() if _is_day(item) or _is_week(item)), None)
    when = last.told.when if last is not None else None
    if last is None or when is None or when.earliest is None or scene.sentence - last.sentence > _FOLLOWS:
        return None
    goes_on = last.told.why == WEEK_TOLD or int(last.said.slots.get("week", "0")) > 0
    here = _is_week(last) and last.paragraph == scene.paragraph  # another paragraph may tell of this week
    if not (goes_on or here) or when.earliest <= scene.today:
        return None
    day = weekday_from(when.earliest, weekday, 1)
    return Told("DATE", day.isoformat(), When.day(day), WEEK_TOLD, last.number)


def _is_week(item: Earlier) -> bool:
    return item.said.slots.get("unit") == "W" and "edge" not in item.said.slots and item.is_date


def _is_day(item: Earlier) -> bool:
    return item.said.means in _DAYS and item.told.when is not None and item.told.why != LAST_WEEKDAY


def _weekday_beside(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell that the week is open beside a day to come that lies a week or more off: "reist am 16. Mai nach Warschau. Am Samstag will er nach Danzig".

    It may be the next one, or the one after that day.
    """
    last = next((item for item in scene.near() if item.said.means in ("day", "weekday")), None)
    if last is None or scene.tense != FUTURE or {"week", "shift"} & said.slots.keys():
        return None
    when = last.told.when
    near = last.paragraph == scene.paragraph and last.sentence >= scene.sentence - 1
    if not near or last.said.means != "day" or when is None or when.earliest is None or scene.today is None:
        return None
    if (when.earliest - scene.today).days < _WEEK:
        return None
    return Told("DATE", f"XXXX-WXX-{weekday}", None, OPEN_WEEK)


def _entry_weekday(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell a weekday in an entry of a chronology, or behind "tags darauf": one to come is counted from the day on which that is told.

    Of one that is over nothing is known, as the story may go on: "12. März: Weber kam nach Rom. Am Freitag traf er Rossi".
    """
    base = scene.told_on()
    when = base.told.when if base is not None else None
    if base is None or when is None or when.earliest is None or "week" in said.slots:
        return None
    ago = (scene.today - when.earliest).days if scene.today is not None else _WEEK
    if ago <= 0:
        return None
    unknown = Told("DATE", f"XXXX-WXX-{weekday}", None, "a weekday near a day told before")
    ahead = int(said.slots.get("shift", "0")) or scene.tense
    if ahead != FUTURE or (ago < _WEEK and scene.tense != FUTURE):
        return unknown if ago >= _WEEK else None
    day = weekday_from(when.earliest, weekday, 1, other_day=True)
    if scene.today is not None and ago < _WEEK and day < scene.today:
        return unknown
    return Told("DATE", day.isoformat(), When.day(day), "the weekday after the day told before", base.number)


def _tell_weeks_on(said: Said, weekday: int, today: date | None) -> Told | None:
    """Tell "Freitag in einer Woche": a week after the coming one; of a weekday that this week has had either week may be meant."""
    weeks = said.slots.get("weeks")
    if weeks is None:
        return None
    if today is None or not weeks.isdecimal() or weekday <= today.isoweekday():
        return Told("DATE", f"XXXX-WXX-{weekday}", None, "which week is meant is not known")
    day = weekday_from(today, weekday, 1) + timedelta(days=_WEEK * int(weeks))
    return Told("DATE", day.isoformat(), When.day(day), "weeks after the coming weekday", "published")
