"""Hours of the clock, parts of the day, and nights, which belong to two days.

"Am Mittwoch um 17 Uhr" is an hour of that Wednesday; "in der Nacht zu Freitag" is Thursday and Friday.
"""

from __future__ import annotations

from datetime import timedelta

from verbale.records import When
from verbale.times.dates import tell_day
from verbale.times.expressions import Said
from verbale.times.relative import tell_weekday
from verbale.times.scene import PAST, Earlier, Scene, Told
from verbale.times.words import ends_in

_LAST_NIGHT_HOUR = 5


def tell_part(said: Said, scene: Scene) -> Told | None:
    """Tell "am Abend": of the day named last, which is certain in its sentence, and in the next where it tells the past."""
    return at_last_day(scene, "T" + said.slots["part"], 2)


def tell_clock(said: Said, scene: Scene) -> Told | None:
    """Tell an hour of the clock, on the day named last."""
    if not said.slots["hour"].isdecimal():
        return None
    hour, minute = int(said.slots["hour"]), int(said.slots.get("minute", "0"))
    part = said.slots.get("part")
    if part == "MO" and hour == 12:
        hour = 0
    if part in ("EV", "AF") or (part == "NI" and hour > _LAST_NIGHT_HOUR):
        hour += 12 if hour < 12 else 0
    # "halb elf", "Viertel vor elf"
    to_go = 30 if "half" in said.slots else int(said.slots.get("to_go", "0"))
    if to_go:
        hour, minute = hour - 1, 60 - to_go
    if not 0 <= hour <= 24 or minute > 59:
        return None
    return at_last_day(scene, f"T{hour:02d}:{minute:02d}", 1 if scene.tense == PAST else 0)


def tell_midnight(said: Said, scene: Scene) -> Told | None:
    """Tell midnight: nobody knows whether it begins or ends the day that is named."""
    told = at_last_day(scene, "T24:00", 0)
    if told.when is None or told.when.earliest is None:
        return told
    day = timedelta(days=1)
    return Told(
        "TIME", told.value, When(told.when.earliest - day, told.when.earliest + day), told.why, told.anchor
    )


def tell_night(said: Said, scene: Scene) -> Told | None:
    """Tell the night that ends on a day: "in der Nacht zum Freitag" is both days; so is "vergangene Nacht"."""
    if "nightshift" in said.slots:
        return _tell_near_night(said, scene)
    told = tell_weekday(said, scene) if "weekday" in said.slots else tell_day(said, scene)
    if told is None or told.when is None or told.when.earliest is None:
        return told and Told("TIME", told.value + "TNI", None, told.why)
    eve = told.when.earliest - timedelta(days=1)
    return Told("TIME", f"{eve.isoformat()}TNI", When(eve, told.when.latest), "the night before", told.anchor)


def _tell_near_night(said: Said, scene: Scene) -> Told | None:
    if scene.today is None:
        return Told("TIME", "XXXX-XX-XXTNI", None, "the day of publication is not known")
    shift = int(said.slots["nightshift"])
    if shift == 0:
        shift = -1 if scene.tense == PAST else 1
    eve = scene.today - timedelta(days=1) if shift < 0 else scene.today
    when = When(eve, eve + timedelta(days=1))
    return Told("TIME", f"{eve.isoformat()}TNI", when, "the night next to publication", "published")


def at_last_day(scene: Scene, suffix: str, sentences: int) -> Told:
    """Return a time (`suffix`) of the day named so many sentences back at most, else of publication."""
    last = scene.last_day(sentences)
    if last is not None and last.told.when is not None and not _is_to_come(last.told.when, scene):
        row = scene.row_before(last)
        day = str(row.earliest if row else last.told.when)
        when = (row or last.told.when) if _is_certain(last, scene) else None
        return Told("TIME", day + suffix, when, "of the day named before", last.number)
    if scene.today is None:
        return Told("TIME", "XXXX-XX-XX" + suffix, None, "the day is not known")
    return Told("TIME", scene.today.isoformat() + suffix, None, "no day is named", "published")


def _is_to_come(day: When, scene: Scene) -> bool:
    """Whether a day lies after publication while the clause tells the past: it cannot be meant."""
    if scene.today is None or day.earliest is None or day.earliest <= scene.today:
        return False
    return scene.tense == PAST


def _is_certain(last: Earlier, scene: Scene) -> bool:
    """Whether a part of the day belongs to the day that is named: in one sentence, or told on in the next."""
    if last.sentence >= scene.sentence:
        return True
    if ends_in(last.said.before, scene.words.since):
        return False  # "ist seit Montag in Rom. Am Abend …"
    return last.sentence == scene.sentence - 1 and scene.tense == PAST
