"""Weekdays of what follows on a day to come told right before: "reist am Sonntag nach Rom und am Donnerstag weiter nach Bern" is not the Thursday before."""

from __future__ import annotations

import re
from datetime import date

from verbale.records import When
from verbale.times.days import weekday_from
from verbale.times.expressions import Said
from verbale.times.scene import FUTURE, Earlier, Scene, Told

OPEN_WEEK = "a weekday beside a day to come told before"
_DAYS = ("day", "weekday", "day_shift")
_CLAUSE_END = re.compile(r"[,;:]|[.!?][\"”“]?(\s|$)|\n")
_LINE_END = re.compile(r"[.!?][\"”“]? |\n")
_NEXT = re.compile(r"(\b(und|sowie)|[A-ZÄÖÜ]\w*,)( am| ab| für)? $")


def weekday_onward(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell a weekday behind a later one to come: the one after it where a journey goes on; open where an order is only implied.

    None where no order is told, or the next such weekday lies behind that day anyway.
    """
    words, today = scene.words, scene.today
    if not words.onward_words or today is None or {"week", "shift"} & said.slots.keys():
        return None
    last = next((item for item in scene.near() if item.said.means in _DAYS), None)
    after = _day_ahead(last, today, scene) if last is not None else None
    day = weekday_from(today, weekday, 1)
    if last is None or after is None or not today < day <= after or scene.tense != FUTURE:
        return None
    clause = _clause(said, last, scene)
    if after.isoweekday() == weekday or re.search(rf"\b({words.earlier_words})\b", clause):
        return None
    if re.search(rf"\b({words.onward_words})\b", clause):
        day = weekday_from(after, weekday, 1, other_day=True)
        why = "the weekday after a day to come told before"
        return Told("DATE", day.isoformat(), When.day(day), why, last.number)
    if last.sentence == scene.sentence:
        follows = _NEXT.search(scene.text[last.said.end : said.start])
    else:
        follows = re.search(rf"({words.journey_words})", _line(last, scene))
    if follows or re.search(rf"\b({words.sequel_words})\b", clause):
        return Told("DATE", f"XXXX-WXX-{weekday}", None, OPEN_WEEK)
    return None


def weekday_of_purpose(weekday: int, scene: Scene) -> Told | None:
    """Tell the day of what somebody came for on a day of the same sentence that is over: "flog am Sonntag nach Rom, um am Montag Rossi zu treffen"."""
    last = scene.last_day(0)
    when = last.told.when if last is not None else None
    if last is None or when is None or when.earliest is None or scene.today is None:
        return None
    if when.earliest > scene.today:
        return None
    day = weekday_from(when.earliest, weekday, 1)
    return Told("DATE", day.isoformat(), When.day(day), "the weekday after what was done for it", last.number)


def _day_ahead(last: Earlier, today: date, scene: Scene) -> date | None:
    """Return the day told last, where that is one to come of this sentence or the one before."""
    when = last.told.when
    near = last.paragraph == scene.paragraph and last.sentence >= scene.sentence - 1
    if not near or when is None or not when.exact or when.earliest is None:
        return None
    return when.earliest if when.earliest > today else None


def _clause(said: Said, last: Earlier, scene: Scene) -> str:
    """Return the words of the clause of an expression, from the day told last at the earliest."""
    before = scene.text[last.said.end : said.start]
    before = before[max((match.end() for match in _CLAUSE_END.finditer(before)), default=0) :]
    end = _CLAUSE_END.search(scene.text, said.end)
    return f"{before} {scene.text[said.end : end.start() if end else None]}".lower()


def _line(last: Earlier, scene: Scene) -> str:
    """Return the words of the sentence of an expression."""
    begin = max((match.end() for match in _LINE_END.finditer(scene.text, 0, last.said.start)), default=0)
    end = _LINE_END.search(scene.text, last.said.end)
    return scene.text[begin : end.start() if end else None].lower()
