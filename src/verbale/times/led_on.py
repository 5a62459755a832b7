"""Days and months that hang on a date told before: "im darauffolgenden Januar", "reiste im Dezember 2021. Kurz zuvor, im Mai, …"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from verbale.records import When
from verbale.times.days import day_of
from verbale.times.expressions import Said
from verbale.times.scene import FUTURE, PAST, YEAR_SLOTS, Earlier, Scene, Told, pick

_REACH = 2  # sentences back
_JOINT = 12  # characters between "einen Monat zuvor" and the month that it means
_LONGEST = 31  # days of a date from which is counted


def tell_neighbour_month(month: int, step: int, scene: Scene) -> Told:
    """Tell "im darauffolgenden Januar": the first after the date told last, or the last before it."""
    last = scene.last_date()
    base = last.told.when.earliest if last is not None and last.told.when is not None else None
    if last is None or base is None:
        return Told("DATE", f"XXXX-{month:02d}", None, "the year is not known")
    is_same_year = month > base.month if step > 0 else month < base.month
    when = When.month(base.year if is_same_year else base.year + step, month)
    return Told("DATE", str(when), when, "counted from the date before", last.number)


def led_on(month: int, number: int, scene: Scene) -> date | None:
    """Return the day in the year of a date written just before, where the story goes on from there."""
    written = scene.written_date()
    day = day_of(written.year, month, number) if written is not None else None
    if written is None or day is None or day < written.replace(day=1):
        return None
    if scene.today is not None and scene.tense == PAST and day > scene.today:
        return None
    if scene.today is not None and scene.tense == FUTURE and day < scene.today:
        return None
    return day


def tell_month_beside(said: Said, month: int, scene: Scene) -> Told | None:
    """Tell the month of "kurz zuvor, im Mai", counted from the date told before."""
    return _tell_beside(said, scene, lambda year: When.month(year, month), f"XXXX-{month:02d}")


def tell_day_beside(said: Said, month: int, number: int, scene: Scene) -> Told | None:
    """Tell the day of "kurz zuvor, am 3. Mai", counted from the date told before."""

    def days(year: int) -> When | None:
        found = day_of(year, month, number)
        return When.day(found) if found else None

    return _tell_beside(said, scene, days, f"XXXX-{month:02d}-{number:02d}")


def _tell_in_entry(scene: Scene, days_in: Callable[[int], When | None]) -> Told | None:
    """Tell such days in an entry of a chronology, counted from the entry's own: "8. März 2018: Sie wollen sich im April treffen"."""
    head = next((item for item in scene.near() if item.number == scene.entry), None)
    day = head.told.when.earliest if head is not None and head.told.when is not None else None
    if head is None or day is None or (scene.today is not None and day >= scene.today):
        return None
    around = [days for step in (-1, 0, 1) if (days := days_in(day.year + step)) is not None]
    when = pick(around, day, scene.tense_of_year) if around else None
    why = "the year by the day of its entry and tense"
    return Told("DATE", str(when), when, why, head.number) if when is not None else None


def _tell_beside(
    said: Said, scene: Scene, days_in: Callable[[int], When | None], unknown: str
) -> Told | None:
    """Tell the nearest such days before or after the date told before, or those of an entry; no days where they may lie within it, or years off.

    What was counted from publication leads nowhere else than publication itself does.
    """
    if not YEAR_SLOTS.isdisjoint(said.slots):
        return None
    side, word = _side(said, scene)
    base = next((item for item in scene.near() if item.is_date), None)
    if not side or base is None or base.told.anchor == "published" or scene.headed_by is not None:
        return _tell_in_entry(scene, days_in)
    if base.paragraph != scene.paragraph or base.sentence < scene.sentence - _REACH:
        return _tell_in_entry(scene, days_in)
    found = None if word in scene.words.years_apart else _nearest(said, base, side, days_in)
    if found is None or (side > 0 and scene.tense == PAST and scene.today and _low(found) > scene.today):
        return Told("DATE", unknown, None, "before or after a date that leaves the year open")
    return Told("DATE", str(found), found, "counted from the date before", base.number)


def _side(said: Said, scene: Scene) -> tuple[int, str]:
    """Return -1 or 1 for "kurz zuvor, im" or "bald darauf, im", or 0, and the word in front of it."""
    words = said.before.split()
    while words and words[-1] in scene.words.led_by:
        words.pop()
    comma = words[-1:] == [","]
    *lead, last = ["", ""] + (words[:-1] if comma else words)
    times = scene.words
    if {said.after, last} & {*times.days_before}:
        return -1, lead[-1]
    later = said.after in times.days_later or (comma and last in times.days_later)
    return (1 if later else 0), lead[-1]


def _nearest(said: Said, base: Earlier, side: int, days_in: Callable[[int], When | None]) -> When | None:
    when = base.told.when
    low, high = (when.earliest, when.latest) if when is not None else (None, None)
    if when is None or low is None or high is None:
        return None
    around = [days for step in (-1, 0, 1) if (days := days_in(low.year + step)) is not None]
    within = [days for days in around if days.overlaps(when)]
    if 0 <= said.start - base.said.end <= _JOINT and base.said.means != said.means:
        return within[0] if len(within) == 1 else None  # "einen Monat zuvor, im Mai"
    if within or (high - low).days > _LONGEST:
        return None
    if side < 0:
        return max((days for days in around if _low(days) < low), key=_low, default=None)
    return min((days for days in around if _low(days) > high), key=_low, default=None)


def _low(when: When) -> date:
    return when.earliest or date.min
