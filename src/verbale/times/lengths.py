"""Lengths of time, what is repeated, and words for now, then and later.

"etwa zwei Stunden" is PT2H; "vor drei Wochen" is P3W long, and its days are the week that far back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from verbale.records import When
from verbale.times.days import DAYS_IN, MONTHS_IN, add_months
from verbale.times.expressions import Said
from verbale.times.relative import lies_within, unit_at
from verbale.times.scene import PAST, Earlier, Scene, Told
from verbale.times.words import ends_in

WINDOW = "up to publication or on from it"
_HOURS = ("H", "MIN", "S")
# How coarse a date may be for a length to be counted from it.
_COARSE = {"W": "W", "WE": "W", "M": "M", "Q": "M", "Y": "Y", "DE": "Y", "CE": "Y", "L": "Y"}
_CODES = {"MIN": "M", "CE": "CE", "DE": "DE"}


def tell_duration(said: Said, scene: Scene) -> Told | None:
    """Tell how long; with "vor" or "in" before it, or "später" after it, also which days that is.

    A length that hangs on a day (`anchor`) measures a distance, not how long something lasted.
    """
    value = _length(said)
    step = _step(said, scene)
    lasted = scene.tense == PAST and ends_in(said.before, scene.words.throughout)
    if step is None and ends_in(said.before, scene.words.within) and not lasted:
        return _tell_limit(value, said, scene)
    if step is None:
        of_noun = "adjective" in said.slots  # "с двухдневным визитом"
        if ends_in(said.before, scene.words.since) and not of_noun:
            return Told("DURATION", value, None, "up to now", "published")
        return Told("DURATION", value, None, "a length of time")
    if "step" in said.slots and said.after.rstrip(".") in scene.words.than:  # "на месяц раньше срока."
        return Told("DURATION", value, None, "how much sooner or later")
    if "step" in said.slots and "ago" not in said.slots:
        last = _counted_from(scene, step)
        base = last.told.when.earliest if last is not None and last.told.when is not None else None
        if last is None or base is None or not lies_within(last, _COARSE.get(said.slots["unit"], "D")):
            return Told("DURATION", value, None, "counted from a date that is not told", "published")
        return Told("DURATION", value, _away(base, said, step), "counted from the date before", last.number)
    if "lying" in said.slots and scene.tense == PAST:  # "lag damals drei Jahre zurück"
        return Told("DURATION", value, None, "counted from a date that is not told", "published")
    days = _away(scene.today, said, step) if scene.today else None
    return Told("DURATION", value, days, "counted from publication", "published")


def _counted_from(scene: Scene, step: int) -> Earlier | None:
    """Return the date told last; behind "two days before" that from which it was counted: "three days later" is, too."""
    dates = (item for item in scene.near() if item.is_date)
    return next((item for item in dates if item.said.slots.get("step") != str(-step)), None)


def _tell_limit(value: str, said: Said, scene: Scene) -> Told:
    """Tell "binnen zwei Wochen": from publication up to that day."""
    far = _away(scene.today, said, 1) if scene.today and scene.tense != PAST else None
    when = When(scene.today, far.latest) if far is not None and far.latest is not None else None
    return Told("DURATION", value, when, "at most so long from publication", "published")


def tell_distance(said: Said, scene: Scene) -> Told | None:
    """Tell "two weeks ago" as a date, from publication or, with "later", from the date told last."""
    told = tell_duration(said, scene)
    if told is None or told.anchor is None:
        return told
    unit = said.slots["unit"]
    if told.when is None or told.when.earliest is None:
        return Told(
            "DATE", "PAST_REF" if _step(said, scene) == -1 else "FUTURE_REF", None, told.why, told.anchor
        )
    middle = told.when
    if "about" in said.slots:
        exact = tell_duration(
            replace(said, slots={k: v for k, v in said.slots.items() if k != "about"}), scene
        )
        middle = exact.when if exact is not None and exact.when is not None else middle
    value = unit_at(middle.earliest or told.when.earliest, unit if unit in ("D", "W", "M") else "Y")[0]
    return Told("DATE", value, told.when, told.why, told.anchor)


def tell_same_day_away(said: Said, scene: Scene) -> Told | None:
    """Tell "heute vor zehn Jahren", "heute in einer Woche": that very day, so far from publication."""
    counted = _counted(said)
    if scene.today is None or counted is None:
        return Told("DATE", "XXXX-XX-XX", None, "the day of publication is not known")
    count, unit = counted[0] * int(said.slots["step"]), counted[1]
    try:
        if unit in DAYS_IN:
            day = scene.today + timedelta(days=count * DAYS_IN[unit])
        else:
            day = add_months(scene.today, count * MONTHS_IN[unit])
    except OverflowError:
        return None
    return Told("DATE", day.isoformat(), When.day(day), "counted from publication", "published")


def tell_window(said: Said, scene: Scene) -> Told | None:
    """Tell "den vergangenen zwei Jahren": so long, up to publication or from it on."""
    step = 1 if int(said.slots["shift"]) > 0 else -1
    far = _away(scene.today, said, step) if scene.today and said.slots.get("n", "X") != "X" else None
    when = None
    if scene.today and far and far.earliest and far.latest:
        when = When(far.earliest, scene.today) if step < 0 else When(scene.today, far.latest)
    return Told("DURATION", _length(said), when, WINDOW, "published")


def _step(said: Said, scene: Scene) -> int | None:
    """Return -1 for the past, 1 for the future, None where the length hangs on no day."""
    if "step" in said.slots:
        return int(said.slots["step"])
    last_word = said.before.rsplit(" ", 1)[-1]
    if last_word in scene.words.ago:
        return -1
    if last_word in scene.words.ahead and scene.tense != PAST:
        return 1
    return None


def _away(base: date | None, said: Said, step: int) -> When | None:
    """Return the day, week, month or year that lies so far from `base`; None where no number is said.

    "Etwa drei Wochen" may be two or four: with a word of degree the neighbours count, too.
    """
    counted = _counted(said)
    if base is None or counted is None:
        return None
    count, unit = counted
    slack = 0 if "about" not in said.slots else max(1, count // 4) if unit == "D" else 1
    try:
        ends = [_unit_away(base, step * (count + more), unit) for more in sorted({-slack, slack})]
    except OverflowError:
        return None
    lows = [when.earliest for when in ends if when is not None and when.earliest is not None]
    highs = [when.latest for when in ends if when is not None and when.latest is not None]
    return When(min(lows), max(highs)) if lows and highs else None


def _counted(said: Said) -> tuple[int, str] | None:
    """Return how many units; half a year is six months."""
    number, unit = said.slots.get("n", "1"), said.slots["unit"]
    if unit in _HOURS or unit not in DAYS_IN.keys() | MONTHS_IN.keys() or "unit2" in said.slots:
        return None
    if number in ("0.5", "1.5", "2.5") and unit == "Y":
        return int(float(number) * 12), "M"
    return (int(number), unit) if number.isdecimal() else None


def _unit_away(base: date, count: int, unit: str) -> When | None:
    if unit in DAYS_IN:
        return unit_at(base + timedelta(days=count * DAYS_IN[unit]), "D" if unit == "D" else "W")[1]
    return unit_at(add_months(base, count * MONTHS_IN[unit]), "M" if unit == "M" else "Y")[1]


def _length(said: Said) -> str:
    number = said.slots.get("n", "X")
    if "half" in said.slots and number.isdecimal():
        number += ".5"
    first = _piece(number, said.slots["unit"])
    if said.slots.get("unit2", said.slots["unit"]) == said.slots["unit"]:
        return first  # also "five hours, two hours longer than planned"
    second = _piece(said.slots.get("n2", "1"), said.slots["unit2"])
    return first + second.removeprefix("PT" if first.startswith("PT") else "P")


def _piece(number: str, unit: str) -> str:
    number = number.replace(".", "").replace(",", ".") if "," in number else number
    if unit in _HOURS:
        return f"PT{number}{_CODES.get(unit, unit)}"
    if unit in ("MO", "AF", "EV", "NI", "DT", "MI"):
        return f"PT{number}{unit}"
    return f"P{number}{unit}"


def tell_set(said: Said, scene: Scene) -> Told | None:
    """Tell what is repeated: `P1D`, `XXXX-WXX-1`, as the pattern or its words say."""
    if "weekday" in said.slots:
        part = said.slots.get("part", "")
        return Told(
            "SET", f"XXXX-WXX-{said.slots['weekday']}" + (f"T{part}" if part else ""), None, "repeated"
        )
    if "value" in said.slots:
        return Told("SET", said.slots["value"], None, "repeated")
    return Told("SET", _piece(said.slots.get("n", "1"), said.slots["unit"]), None, "repeated")


def tell_ref(said: Said, scene: Scene) -> Told | None:
    """Tell words for now, once and later: PRESENT_REF, PAST_REF, FUTURE_REF."""
    return Told("DATE", said.slots["ref"], None, "no day is told")
