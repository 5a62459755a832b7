"""Dates of the calendar: days, months, years, decades, centuries, seasons, quarters, feasts.

"Am 8. Mai" in a text of 20 May 2025 with a verb of the past is 2025-05-08.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from verbale.records import When
from verbale.times.days import add_months, day_of, easter, part_of, pascha, quarter_days, season_days, years
from verbale.times.expressions import Said
from verbale.times.led_on import led_on, tell_day_beside, tell_month_beside, tell_neighbour_month
from verbale.times.scene import PAST, Scene, Told, pick


def tell_day(said: Said, scene: Scene) -> Told | None:
    """Tell a day of a month, with or without its year, or a part of that day."""
    told = _tell_day(said, scene)
    part = said.slots.get("part")
    if told is None or part is None:
        return told
    when = told.when
    if part == "NI" and when is not None and when.latest is not None:
        when = When(when.earliest, when.latest + timedelta(days=1))
    return replace(told, type="TIME", value=f"{told.value}T{part}", when=when)


def _tell_day(said: Said, scene: Scene) -> Told | None:
    if "monthshift" in said.slots:
        return _tell_day_of_this_month(said, scene)
    day, month = int(said.slots["day"]), int(said.slots["month"])
    if day_of(2000, month, day) is None:
        return None
    beside = tell_day_beside(said, month, day, scene)
    if beside is not None:
        return beside
    year = _year_of(said, scene)
    if year is not None:
        found = day_of(year, month, day)
        return Told("DATE", found.isoformat(), When.day(found), "day, month and year") if found else None
    told = led_on(month, day, scene)
    if told is not None:
        return Told("DATE", told.isoformat(), When.day(told), "the year of the date before")
    if scene.today is None or scene.year_is_open:
        return Told("DATE", f"XXXX-{month:02d}-{day:02d}", None, "the year is not known")
    around = [day_of(scene.today.year + step, month, day) for step in (-1, 0, 1)]
    days = [found for found in around if found is not None]
    weekday = said.slots.get("weekday")
    fitting = [found for found in days if weekday is not None and found.isoweekday() == int(weekday)]
    if not days:
        return Told("DATE", f"XXXX-{month:02d}-{day:02d}", None, "the year is not known")
    when = pick([When.day(found) for found in fitting or days], scene.today, scene.tense_of_year)
    assert when is not None  # of days the near one is taken
    if scene.frame is not None and scene.frame.leaves_open(when):
        return Told("DATE", f"XXXX-{month:02d}-{day:02d}", None, _TWO_YEARS)
    why = "the weekday fits this year" if fitting else "the year by publication and tense"
    return Told("DATE", str(when), when, why, "published")


def _tell_day_of_this_month(said: Said, scene: Scene) -> Told | None:
    """Tell "am 9. dieses Monats"."""
    day = int(said.slots["day"])
    if scene.today is None:
        return Told("DATE", f"XXXX-XX-{day:02d}", None, "the month is not known")
    month = add_months(scene.today.replace(day=1), int(said.slots["monthshift"]))
    found = day_of(month.year, month.month, day)
    return (
        Told("DATE", found.isoformat(), When.day(found), "counted from publication", "published")
        if found
        else None
    )


def tell_slashed(said: Said, scene: Scene) -> Told | None:
    """Tell "14/03/2025" and "3/14/2025"; "03/04/2025" is the third of April or the fourth of March."""
    first, second, year = int(said.slots["first"]), int(said.slots["second"]), int(said.slots["year"])
    days = sorted(
        {day for day in (day_of(year, second, first), day_of(year, first, second)) if day is not None}
    )
    if not days:
        return None
    if len(days) == 1:
        return Told("DATE", days[0].isoformat(), When.day(days[0]), "day, month and year")
    return Told("DATE", f"{year:04d}-XX-XX", When(days[0], days[1]), "day and month in either order")


_AT_ODDS = "the verb looks ahead, and the year that it looks to is far"
_TWO_YEARS = "the year named before it or that of publication"
_ROW = 6  # months from one to the next in a row


def tell_month(said: Said, scene: Scene) -> Told | None:
    """Tell a month, or its beginning, middle or end."""
    month = int(said.slots["month"])
    if "turn" in said.slots:
        return _tell_turn(said, scene, lambda year: When.month(year, month), f"XXXX-{month:02d}")
    if "step" in said.slots:
        return tell_neighbour_month(month, int(said.slots["step"]), scene)
    beside = tell_month_beside(said, month, scene)
    if beside is not None:
        return _edged(said, beside)
    year = _year_of(said, scene)
    if year is not None:
        return _edged(
            said, Told("DATE", f"{year:04d}-{month:02d}", When.month(year, month), "month and year")
        )
    first = led_on(month, 1, scene)
    if first is not None:
        when = When.month(first.year, month)
        return _edged(said, Told("DATE", str(when), when, "the year of the date before"))
    row = _month_of_row(said, month, scene)
    if row is not None:
        return _edged(said, Told("DATE", str(row), row, "the month after the one before it in a row"))
    if scene.today is None or scene.year_is_open:
        return Told("DATE", f"XXXX-{month:02d}", None, "the year is not known")
    around = [When.month(scene.today.year + step, month) for step in (-1, 0, 1)]
    fitting = pick(around, scene.today, scene.tense_of_year)
    if fitting is None:
        return Told("DATE", f"XXXX-{month:02d}", None, _AT_ODDS)
    if scene.frame is not None and scene.frame.leaves_open(fitting):
        return Told("DATE", f"XXXX-{month:02d}", None, _TWO_YEARS)
    told = Told("DATE", str(fitting), fitting, "the year by publication and tense", "published")
    return _edged(said, told)


def _month_of_row(said: Said, month: int, scene: Scene) -> When | None:
    """Return the month that follows the one before it in "im Juli oder August"."""
    last = next(scene.near(), None) if said.in_row else None
    when = last.told.when if last is not None and last.said.means == "month" else None
    if when is None or when.earliest is None or not 0 < (month - when.earliest.month) % 12 <= _ROW:
        return None
    year = when.earliest.year + (month < when.earliest.month)
    today = scene.today
    if today is not None and when.earliest <= today < date(year, month, 1) and scene.tense == PAST:
        return None
    return When.month(year, month)


def _tell_turn(
    said: Said, scene: Scene, days_in: Callable[[int], When], unknown: str, code: str = ""
) -> Told:
    """Tell "last winter", "next May": the last one that is over, the next that is to come, or the one of this turn."""
    if scene.today is None:
        return Told("DATE", unknown, None, "the year is not known")
    turn = int(said.slots["turn"])
    found = [days_in(scene.today.year + step) for step in range(-2, 3)]
    gone = [when for when in found if when.latest is not None and when.latest < scene.today]
    ahead = [when for when in found if when.earliest is not None and when.earliest > scene.today]
    now = [when for when in found if when.holds(When.day(scene.today))]
    if turn == 0:
        when = now[0] if now else pick(found[1:4], scene.today, scene.tense_of_year) or found[2]
    else:
        when = gone[max(-len(gone), turn)] if turn < 0 else ahead[min(len(ahead), turn) - 1]
    year = when.earliest.year if when.earliest is not None else scene.today.year
    return Told(
        "DATE", f"{year:04d}-{code}" if code else str(when), when, "counted from publication", "published"
    )


def tell_day_alone(said: Said, scene: Scene) -> Told | None:
    """Tell "am 13.": in the month of the date told just before, where it is not before that date."""
    day = int(said.slots["day"])
    last = scene.last_day(2)
    base = last.told.when.earliest if last is not None and last.told.when is not None else None
    found = day_of(base.year, base.month, day) if base is not None else None
    if last is None or base is None or found is None or found < base:
        return None
    return Told("DATE", found.isoformat(), When.day(found), "in the month of the date before", last.number)


def tell_year(said: Said, scene: Scene) -> Told | None:
    """Tell a year, or its beginning, middle or end; of "1925/26" the two years."""
    year = _full_year(said, scene)
    if "lastyear" in said.slots:
        if int(said.slots["lastyear"]) != (year + 1) % 100:
            return None
        return Told("DATE", f"{year:04d}", years(year, year + 1), "a year and the next")
    return _edged(said, Told("DATE", f"{year:04d}", years(year, year), "a year"))


def tell_decade(said: Said, scene: Scene) -> Told | None:
    """Tell a decade: "die neunziger Jahre", "1990er"."""
    decade = said.slots["decade"][:3]
    if len(decade) < 3:
        decade = "19" + decade[0]
    first = int(decade) * 10
    return _edged(said, Told("DATE", decade, years(first, first + 9), "a decade"))


def tell_century(said: Said, scene: Scene) -> Told | None:
    """Tell a century: the 20th is `19`, from 1901 to 2000."""
    number = int(said.slots["n"])
    told = Told("DATE", f"{number - 1:02d}", years(number * 100 - 99, number * 100), "a century")
    return _edged(said, told)


def tell_season(said: Said, scene: Scene) -> Told | None:
    """Tell a season of a year, as its three months."""
    season = said.slots["season"]
    if "turn" in said.slots:
        return _tell_turn(said, scene, lambda year: season_days(year, season), f"XXXX-{season}", season)
    told = _quarter_year(said, scene, season, lambda year: season_days(year, season), "a season")
    return _edged(said, told)


def tell_quarter(said: Said, scene: Scene) -> Told | None:
    """Tell a quarter of a year."""
    quarter = int(said.slots["n"])
    if not 1 <= quarter <= 4:
        return None
    return _quarter_year(said, scene, f"Q{quarter}", lambda year: quarter_days(year, quarter), "a quarter")


def _quarter_year(said: Said, scene: Scene, code: str, days_in: Callable[[int], When], what: str) -> Told:
    """Tell three months that have a TIMEX3 `code` of their own, with or without their year."""
    year = _year_of(said, scene)
    if year is not None:
        return Told("DATE", f"{year:04d}-{code}", days_in(year), what)
    if scene.today is None:
        return Told("DATE", f"XXXX-{code}", None, "the year is not known")
    around = [days_in(scene.today.year + step) for step in (-1, 0, 1)]
    when = pick(around, scene.today, scene.tense_of_year)
    if when is None:
        return Told("DATE", f"XXXX-{code}", None, _AT_ODDS)
    year = when.earliest.year if when.earliest else scene.today.year
    return Told("DATE", f"{year:04d}-{code}", when, "the year by publication and tense", "published")


def tell_feast(said: Said, scene: Scene) -> Told | None:
    """Tell a feast: of fixed day (`12-31`), so many days from Easter (`easter-2`), or of several.

    `easter easter-2 easter+1` names the value, the first and the last of its days.
    """
    year = _year_of(said, scene)
    if year is not None:
        return Told("DATE", *_feast(said.slots["feast"], year), "a feast")
    if scene.today is None:
        return Told("DATE", "XXXX-XX-XX", None, "the year is not known")
    around = [_feast(said.slots["feast"], scene.today.year + step) for step in (-1, 0, 1)]
    when = pick([days for _, days in around], scene.today, scene.tense_of_year)
    if when is None:
        return Told("DATE", "XXXX-XX-XX", None, _AT_ODDS)
    value = next(value for value, days in around if days == when)
    return Told("DATE", value, when, "a feast, by publication and tense", "published")


def _feast(name: str, year: int) -> tuple[str, When]:
    days = [_feast_day(part, year) for part in name.split()]
    return days[0].isoformat(), When(days[min(1, len(days) - 1)], days[-1])


def _feast_day(name: str, year: int) -> date:
    for begins, reckon in (("easter", easter), ("pascha", pascha)):
        if name.startswith(begins):
            return reckon(year) + timedelta(days=int(name.removeprefix(begins) or "0"))
    month, day = name.split("-")
    return date(year, int(month), int(day))


def _year_of(said: Said, scene: Scene) -> int | None:
    """Return the year that is said, that "dieses Jahres" gives, that the sentence names before, or that heads the lines."""
    if "year" in said.slots or "shortyear" in said.slots:
        return _full_year(said, scene)
    if "shift" in said.slots:
        return scene.today.year + int(said.slots["shift"]) if scene.today else None
    if scene.frame is not None and scene.frame.is_sure:
        return scene.frame.year
    return scene.headed_by if scene.headed_by and scene.headed_by > 0 else None


def _full_year(said: Said, scene: Scene) -> int:
    if "year" in said.slots:
        return int(said.slots["year"])
    short = int(said.slots["shortyear"])
    limit = (scene.today.year if scene.today else 2050) % 100
    return 2000 + short if short <= limit + 1 else 1900 + short


def _edged(said: Said, told: Told) -> Told:
    """Cut to the beginning, middle or end where the words say so; the TIMEX3 value stays."""
    edge = said.slots.get("edge")
    if edge is None or told.when is None:
        return told
    return Told(told.type, told.value, part_of(told.when, edge), f"{told.why}, {edge.lower()}", told.anchor)
