"""Weekdays of what is awaited: "Wednesday's summit", told before; "spoke on Friday ahead of talks on Monday" is not the Monday before."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from verbale.records import When
from verbale.times.days import weekday_from
from verbale.times.expressions import Said
from verbale.times.scene import FUTURE, Scene, Told

_WEEK = 7
_REACH = 200  # characters of a sentence before its weekday
_PARTS = (",", ";", " and ", " but ", " after ")  # where another clause may begin
_GENITIVE = ("'", "’")
_SENTENCE_END = re.compile(r"\n|[.!?][\"”’]? ")
_SURE = 1  # days since which what was led up to is over
_NEAR = 2  # days until which it is to come
_LATELY = 2  # days since which it is over
_MEETING = "meeting "  # "before meeting him on Monday"
_BETWEEN = 3  # words from "after" to "Monday's"


def told_weekday(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell "Wednesday's summit": the Wednesday told before, of which it speaks, where one to come was, be it by its date."""
    if not _owns_noun(said, scene):
        return None
    for item in scene.near():
        when = item.told.when
        if when is None or not when.exact or when.earliest is None or when.earliest.isoweekday() != weekday:
            continue
        ahead = (when.earliest - scene.today).days if scene.today is not None else -1
        if item.said.means == "weekday" or (item.said.means == "day" and 0 <= ahead < _WEEK):
            told = Told("DATE", str(when), when, "the weekday told before", item.number)
            return told if ahead >= 0 else None
    return None


def weekday_of_aim(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell the day of what somebody came for, or acted before: "arrived on Tuesday for talks on Thursday" is not the Thursday before."""
    last = scene.last_day(0)
    when = last.told.when if last is not None else None
    if last is None or when is None or when.earliest is None or "week" in said.slots:
        return None
    before = f" {last.said.before} "
    came = any(f" {word} " in before for word in scene.words.journeys)
    aims = scene.words.run_up + (scene.words.journey_aims if came else ())
    if not _awaits(scene.text[last.said.end : said.start], aims, said, scene):
        return None
    day = weekday_from(when.earliest, weekday, 1)
    return Told(
        "DATE", day.isoformat(), When.day(day), "the weekday after that of what came before it", last.number
    )


def weekday_of_coming(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell the day of what somebody "has come" for, which is to come: "has arrived in Rome for talks on Wednesday"."""
    words, before = scene.words, _before(said, scene)
    if scene.today is None or not words.has or {"week", "shift"} & said.slots.keys():
        return None
    come = any(f" {has} {journey} " in before for has in words.has for journey in words.journeys)
    if not come or not _awaits(before, words.journey_aims + words.run_up, said, scene):
        return None
    day = weekday_from(scene.today, weekday, 1)
    return Told(
        "DATE", day.isoformat(), When.day(day), "the weekday of what somebody has come for", "published"
    )


def weekday_run_up_to(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell the day of "called him ahead of a summit on Sunday", where it is near; in the middle of the week it may be over or to come."""
    if scene.today is None or not scene.words.run_up or {"week", "shift"} & said.slots.keys():
        return None
    before, ago = _before(said, scene), _days_ago(weekday, scene.today)
    if ago <= _SURE or not _awaits(before, scene.words.run_up, said, scene) or scene.tense == FUTURE:
        return None
    if ago < _WEEK - _NEAR or " had " in before:
        return _unknown(weekday, "what was led up to may be over, or still to come")
    day = weekday_from(scene.today, weekday, 1)
    return Told("DATE", day.isoformat(), When.day(day), "the weekday of what is led up to", "published")


def weekday_gone_through(said: Said, weekday: int, scene: Scene) -> Told | None:
    """Tell that the week is open of "after Monday's talks he would fly to Rome", where a Monday to come may be meant."""
    words = scene.words
    if scene.today is None or not words.gone_through or not _owns_noun(said, scene):
        return None
    end = _SENTENCE_END.search(scene.text, said.end)
    behind = scene.text[said.end : end.start() if end else None].lower().split()
    led = _before(said, scene).lower().split()[-_BETWEEN - 1 :]
    goes_on = any(one in words.would and two in words.going_on for one, two in pairwise(behind))
    over = _days_ago(weekday, scene.today) <= _LATELY
    if over or not goes_on or words.gone_through.isdisjoint(led):
        return None
    return _unknown(weekday, "what somebody would do behind it may be to come, and so may it")


def _before(said: Said, scene: Scene) -> str:
    """Return the words of its sentence before the weekday."""
    before = scene.text[max(0, said.start - _REACH) : said.start]
    return " " + before[max((match.end() for match in _SENTENCE_END.finditer(before)), default=0) :]


def _unknown(weekday: int, why: str) -> Told:
    return Told("DATE", f"XXXX-WXX-{weekday}", None, why)


def _owns_noun(said: Said, scene: Scene) -> bool:
    """Whether it is "Monday's"."""
    return said.after.startswith(_GENITIVE) or scene.text[said.start : said.end].endswith(("'s", "’s"))


def _awaits(gap: str, aims: tuple[str, ...], said: Said, scene: Scene) -> bool:
    """Whether the last of `aims` in the words before the weekday leads to it, with an event between or right behind."""
    low = f"{gap.lower()} "
    at, aim = max(((low.rfind(f" {aim} "), aim) for aim in aims), default=(-1, ""))
    phrase = low[at + len(aim) + 2 :]
    if at < 0 or any(part in phrase for part in _PARTS) or phrase.startswith(_MEETING):
        return False
    return _owns_noun(said, scene) or not scene.words.awaited.isdisjoint(phrase.split())


def _days_ago(weekday: int, today: date) -> int:
    return (today - weekday_from(today, weekday, -1)).days
