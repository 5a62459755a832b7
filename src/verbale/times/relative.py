"""Dates that hang on another day: the day of publication, or a date told just before.

"Am Mittwoch trafen sie sich" in a text of Thursday, 13 February 2025 is 2025-02-12.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from verbale.records import TimexType, When
from verbale.times.days import (
    DAYS_IN,
    MONTHS_IN,
    add_months,
    part_of,
    quarter_days,
    week_name,
    week_of,
    weekday_from,
    years,
)
from verbale.times.expressions import Said
from verbale.times.scene import FUTURE, PAST, UNKNOWN, Earlier, Scene, Told
from verbale.times.weekdays_told import (
    LAST_WEEKDAY,
    NEXT_WEEKDAY,
    day_ahead,
    weekday_by_context,
)
from verbale.times.words import ends_in

_FRIDAY, _SATURDAY = 5, 6


def tell_weekday(said: Said, scene: Scene) -> Told | None:
    """Tell a weekday: the last one in news, the next one where the verb looks ahead."""
    weekday, part = int(said.slots["weekday"]), said.slots.get("part", "")
    kind: TimexType = "TIME" if part else "DATE"
    before = _same_weekday(said, weekday, scene) or _weekday_before(said, weekday, scene)
    before = before or weekday_by_context(said, weekday, scene)
    if before is not None:
        return replace(before, type=kind, value=before.value + _suffix(part))
    if scene.today is None:
        return Told(kind, f"XXXX-WXX-{weekday}" + _suffix(part), None, "the week is not known")
    if "week" in said.slots:
        monday = week_of(scene.today + timedelta(days=7 * int(said.slots["week"]))).earliest
        day = (monday or scene.today) + timedelta(days=weekday - 1)
        why = "weekday of a named week"
    else:
        direction, other_day = _direction(said, scene)
        day = weekday_from(scene.today, weekday, direction, other_day=other_day)
        if direction > 0:
            day = day_ahead(day, weekday, said, scene)
        why = LAST_WEEKDAY if direction < 0 else NEXT_WEEKDAY
    either = "either" in said.slots and weekday > scene.today.isoweekday()  # "next Friday", said on Monday
    when = When(day, day + timedelta(days=7)) if either else When.day(day)
    return Told(kind, day.isoformat() + _suffix(part), when, why, "published")


def _same_weekday(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell "am 5. Februar, einem Donnerstag": the day just named, where it is such a weekday."""
    last = scene.last_day(0) if ends_in(said.before, scene.words.such) else None
    when = last.told.when if last is not None else None
    if last is None or when is None or when.earliest is None or when.earliest.isoweekday() != weekday:
        return None
    return Told("DATE", when.earliest.isoformat(), when, "the weekday of the day just named", last.number)


def _weekday_before(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell "am Sonntag zuvor" where a day was told not far before: the Sunday before that day."""
    last = scene.last_day(2) if said.after in scene.words.days_before else None
    day = last.told.when.earliest if last is not None and last.told.when is not None else None
    if last is None or day is None:
        return None
    day = weekday_from(day, weekday, -1, other_day=True)
    return Told("DATE", day.isoformat(), When.day(day), "the weekday before the day told before", last.number)


def _direction(said: Said, scene: Scene) -> tuple[int, bool]:
    """Return where the weekday lies, and whether it cannot be the day of publication."""
    shift = int(said.slots.get("shift", "0"))
    if shift:
        return shift, True
    if "shift" in said.slots:
        return (-1 if scene.tense == PAST else 1), False
    return (1 if scene.tense == FUTURE else -1), False


def tell_day_shift(said: Said, scene: Scene) -> Told | None:
    """Tell "gestern", "heute", "übermorgen", with or without a part of the day."""
    part = said.slots.get("part", "")
    kind: TimexType = "TIME" if part else "DATE"
    if scene.today is None:
        return Told(kind, "XXXX-XX-XX" + _suffix(part), None, "the day of publication is not known")
    shift = int(said.slots["dayshift"])
    if shift == 0 and not part and _is_nowadays(said, scene):
        return Told("DATE", "PRESENT_REF", None, "no day is told: what lasts")
    day = scene.today + timedelta(days=shift)
    return Told(kind, day.isoformat() + _suffix(part), When.day(day), "from publication", "published")


def _is_nowadays(said: Said, scene: Scene) -> bool:
    """Whether "heute" means these days: "bis heute", "heute gibt es"."""
    if ends_in(said.before, scene.words.nowadays):
        return True
    if said.after in scene.words.on_the_day or said.after[:1].isdecimal():
        return False
    if scene.tense == UNKNOWN and "adjective" not in said.slots:
        return True
    return scene.tense != PAST and scene.lasting


def tell_unit(said: Said, scene: Scene) -> Told | None:
    """Tell "vergangene Woche", "dieses Jahr", "Ende nächsten Monats"."""
    unit, shift = said.slots["unit"], int(said.slots["shift"])
    if unit == "D":
        return _tell_some_day(said, scene, shift)
    if scene.today is None:
        return Told("DATE", unknown_unit(unit), None, "the day of publication is not known")
    if "either" in said.slots:
        return _tell_either_weekend(scene.today)
    if unit == "WE":
        shift = _weekends_away(shift, scene.today, scene)
    value, when = unit_at(_moved(scene.today, unit, shift), unit)
    if when is not None and "edge" in said.slots:
        when = _side_of(when, scene.today, said.slots["edge"])
    return Told("DATE", value, when, "counted from publication", "published")


def _tell_either_weekend(today: date) -> Told:
    """Tell "next weekend": the coming one, or the one after it."""
    saturday = weekday_from(today, _SATURDAY, 1, other_day=True)
    days = When(saturday, saturday + timedelta(days=8))
    return Told("DATE", unit_at(saturday, "WE")[0], days, "the coming weekend or the next", "published")


def _weekends_away(shift: int, today: date, scene: Scene) -> int:
    """Return the week of a weekend: before Saturday the coming one is this week's, and "this" may be the one just gone."""
    if shift == 1 and today.isoweekday() <= _FRIDAY:
        return 0
    return -1 if shift == 0 and scene.tense == PAST and today.isoweekday() <= _FRIDAY else shift


def _side_of(when: When, today: date, edge: str) -> When:
    """Return the part of a unit that is said; of "later this month" what is left of it, of "earlier" what is gone."""
    if edge == "LATER" and when.holds(When.day(today)):
        return When(today, when.latest)
    if edge == "EARLIER" and when.holds(When.day(today)):
        return When(when.earliest, today)
    return when if edge in ("LATER", "EARLIER") else part_of(when, edge)


def _tell_some_day(said: Said, scene: Scene, shift: int) -> Told | None:
    """Tell "diesen Tag", "am nächsten Tag"; "der letzte Tag" is one of several, and no date."""
    if shift < 0:
        return None
    if shift == 0:
        return tell_same(said, scene)
    return tell_next(replace(said, slots=said.slots | {"step": str(shift)}), scene)


def tell_weekend(said: Said, scene: Scene) -> Told | None:
    """Tell a weekend without more words: the last one, or the next where the verb looks ahead."""
    if scene.today is None:
        return Told("DATE", "XXXX-WXX-WE", None, "the week is not known")
    saturday = weekday_from(scene.today, 6, 1 if scene.tense == FUTURE else -1)
    if scene.tense == FUTURE and scene.today.isoweekday() == 7:
        saturday = scene.today - timedelta(days=1)
    value, when = unit_at(saturday, "WE")
    return Told("DATE", value, when, "the weekend next to publication", "published")


def unit_at(day: date, unit: str) -> tuple[str, When | None]:
    """Return TIMEX3 value and days of the week, month, ... that holds the day."""
    year, month = day.year, day.month
    if unit == "D":
        return day.isoformat(), When.day(day)
    if unit == "W":
        return week_name(day), week_of(day)
    if unit == "WE":
        sunday = week_of(day).latest or day
        return f"{week_name(day)}-WE", When(sunday - timedelta(days=1), sunday)
    if unit == "M":
        return f"{year:04d}-{month:02d}", When.month(year, month)
    if unit == "Q":
        quarter = (month + 2) // 3
        return f"{year:04d}-Q{quarter}", quarter_days(year, quarter)
    if unit == "DE":
        return f"{year // 10:03d}", years(year // 10 * 10, year // 10 * 10 + 9)
    if unit == "CE":
        first = (year - 1) // 100 * 100 + 1
        return f"{year // 100:02d}", years(first, first + 99)
    return f"{year:04d}", When.year(year)


def _moved(day: date, unit: str, steps: int) -> date:
    if unit in MONTHS_IN:
        first = day.replace(day=1)
        return add_months(first, steps * MONTHS_IN[unit])
    return day + timedelta(days=steps * DAYS_IN[unit])


def unknown_unit(unit: str) -> str:
    """Return the value of a day, month, ... that is not known."""
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}.get(
        unit, "XXXX"
    )


def tell_same(said: Said, scene: Scene) -> Told | None:
    """Tell "im selben Monat", "am selben Tag", "an diesem Abend": of the date told last that is at least as fine."""
    return of_day(said, _tell_same(said, scene))


def of_day(said: Said, told: Told | None) -> Told | None:
    """Return the part of the day, where the words name one."""
    part = said.slots.get("part")
    return told and (replace(told, type="TIME", value=f"{told.value}T{part}") if part else told)


def _tell_same(said: Said, scene: Scene) -> Told | None:
    unit, part = said.slots["unit"], said.slots.get("part", "")
    items = list(scene.near())
    if part:  # "am Montagabend … hatte am Sonntag … am selben Abend"
        near = (one for one in items if scene.paragraph - one.paragraph <= 1)
        items = [one for one in near if one.told.value.endswith(_suffix(part))][:1] or items
    for item in items:
        when = item.told.when
        if not item.is_date or when is None or when.earliest is None:
            continue
        value, days = unit_at(when.earliest, unit)
        if days is not None and days.holds(when):
            return Told("DATE", value, days, "the same as the date before", item.number)
    return Told("DATE", unknown_unit(unit), None, "the same as a date that is not known")


def tell_next(said: Said, scene: Scene) -> Told | None:
    """Tell "am Tag darauf", "am nächsten Morgen", "am Vortag": from the date told last.

    Where none was told, a word that then counts from publication (`else`) does so: "накануне".
    """
    return of_day(said, _tell_next(said, scene))


def _tell_next(said: Said, scene: Scene) -> Told | None:
    unit, step = said.slots["unit"], int(said.slots["step"])
    last = _other_side(scene, step) or scene.last_date(gone=scene.tense == PAST)
    if last is None and "else" in said.slots and scene.today is not None:
        value, days = unit_at(_moved(scene.today, unit, step), unit)
        return Told("DATE", value, days, "counted from publication", "published")
    if last is None or not lies_within(last, unit) or _hangs_on_open_week(scene):
        return Told("DATE", unknown_unit(unit), None, "hangs on a date that is not told")
    when = last.told.when
    day = when.earliest if when else None
    if day is None:
        return None
    value, days = unit_at(_moved(day, unit, step), unit)
    return Told("DATE", value, days, "counted from the date before", last.number)


def _hangs_on_open_week(scene: Scene) -> bool:
    """Whether the weekday right before it in its sentence is one whose week is not known."""
    before = next(scene.near(), None)
    open_week = before is not None and before.said.means == "weekday" and before.told.when is None
    return open_week and before is not None and before.sentence == scene.sentence


def _other_side(scene: Scene, step: int) -> Earlier | None:
    """Return the day that both hang on in "am Tag zuvor traf er Rossi, am Tag danach Marin": the one before the first."""
    before = next(scene.near(), None)
    if before is None or before.sentence != scene.sentence or before.said.means != "next":
        return None
    if step <= 0 or int(before.said.slots["step"]) >= 0:
        return None
    return next((item for item in scene.near() if item.number == before.told.anchor), None)


def tell_counted_week(said: Said, scene: Scene) -> Told | None:
    """Tell "in der dritten Woche" after a dated beginning; nothing where no day was named, and no days: it may count otherwise."""
    start = next((item for item in scene.near() if item.said.means == "day" and item.is_date), None)
    when = start.told.when if start is not None else None
    if start is None or when is None or when.earliest is None:
        return None
    week = _moved(when.earliest, "W", int(said.slots["n"]) - 1)
    return Told("DATE", week_name(week), None, "counted from a day named before", start.number)


def lies_within(last: Earlier, unit: str) -> bool:
    """Whether the days of an earlier expression lie in one such unit, so that counting on is safe."""
    when = last.told.when
    if when is None or when.earliest is None or when.latest is None:
        return False
    days = unit_at(when.earliest, unit)[1]
    return days is not None and days.holds(when)


def _suffix(part: str) -> str:
    return f"T{part}" if part else ""
