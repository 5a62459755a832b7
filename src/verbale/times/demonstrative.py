"""Which days "that day", "that evening" and "that month" point to: those of the sentence just read, where it names but one.

"The same day" leads back to any day of the text; "that day" is said of one that has just been named.
"""

from __future__ import annotations

from collections.abc import Iterable

from verbale.records import When
from verbale.times.expressions import Said
from verbale.times.relative import lies_within, of_day, unit_at, unknown_unit
from verbale.times.scene import Earlier, Scene, Told

# So many sentences back what is pointed to may stand.
_REACH = 2
_SUNDAY = 7


def tell_that(said: Said, scene: Scene) -> Told | None:
    """Tell "that day", "that month": of the last sentence with a date, unless its dates, or one of its own sentence, differ."""
    return of_day(said, _tell_that(said, scene))


def _tell_that(said: Said, scene: Scene) -> Told:
    unit = said.slots["unit"]
    unknown = Told("DATE", unknown_unit(unit), None, "points to a date that is not known")
    near = [item for item in scene.near() if item.is_date and scene.sentence - item.sentence <= _REACH]
    if not near or not lies_within(near[0], unit) or _steps_back(near[0]):
        return unknown
    if unit == "W" and _is_sunday(near[0].told.when):
        return unknown
    before = next((item.sentence for item in near if item.sentence < scene.sentence), scene.sentence)
    days = _units((item for item in near if item.sentence >= before), unit)
    value, when = days.popitem()
    return (
        unknown
        if days or _is_now(scene, unit, when)
        else Told("DATE", value, when, "the date just named", near[0].number)
    )


def _units(dates: Iterable[Earlier], unit: str) -> dict[str, When]:
    """Return the days, months, ... in which the dates lie, without those that are vaguer."""
    found = {}
    for item in dates:
        if item.told.when is not None and item.told.when.earliest is not None and lies_within(item, unit):
            value, when = unit_at(item.told.when.earliest, unit)
            if when is not None:
                found[value] = when
    return found


def _steps_back(last: Earlier) -> bool:
    """Whether the last date is told from another one, to which the words may point as well: "the day before"."""
    return last.said.slots.get("step", "").startswith("-")


def _is_sunday(when: When | None) -> bool:
    """Whether it is the day that ends the week to some and begins it to others."""
    return when is not None and when.exact and when.latest is not None and when.latest.isoweekday() == _SUNDAY


def _is_now(scene: Scene, unit: str, when: When) -> bool:
    """Whether it would be the month of publication, which is "this month"."""
    return unit != "D" and scene.today is not None and when.overlaps(When.day(scene.today))
