"""Weekdays of English plans that came to nothing, which may have been last week's or may be to come: "had been due in Rome on Monday"."""

from __future__ import annotations

import re

from verbale.contacts.dated import Dated
from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.words import pattern_of
from verbale.records import When
from verbale.times import LAST_WEEKDAY, NEXT_WEEKDAY

_LATE = ("TEV", "TNI")  # evening and night
_HAD = re.compile(
    r"\b(?:had (?:been (?:due|scheduled|set|slated|expected|supposed|meant|planned|planning)|planned|expected|hoped|intended|wanted|meant)"
    r"|(?:was|were) to have)\b"
)

_AIM = re.compile(r"\bto\s+(?:\w+\s+){0,3}$")


def is_late(material: Material, dated: Dated) -> bool:
    """Whether somebody came late on an English day, so that what he came for may be on the next: "arrived on Monday evening for talks"."""
    if material.document.language != "en":
        return False
    for first, _, time in material.slots.times:
        if time.span in dated.words:
            before = material.document.tokens[max(0, first - 2) : first]
            return time.value.endswith(_LATE) or any(token.low == "late" for token in before)
    return False


def leave_open_day(material: Material, draft: Draft) -> None:
    """Drop the weekday to come of what one "had been due" to do, or "flew to Rome" to do: it may be a day that is over."""
    latest = material.day.latest if material.day else None
    earliest = When.parse(draft.date).earliest if draft.date else None
    if material.document.language != "en" or not (latest and earliest and earliest > latest):
        return
    sentence = material.document.sentence_at(draft.start)
    was_to = _HAD.search(material.low, sentence.start, draft.start) is not None
    if draft.status == "held" or not (was_to or _is_aim_of_journey(material, draft, sentence.start)):
        return
    words = draft.words_of("date")
    weekdays = [time for _, _, time in material.slots.times if time.span in words]
    if weekdays and all(time.why in {LAST_WEEKDAY, NEXT_WEEKDAY} for time in weekdays):
        draft.drop("date")
        draft.another = True  # "met on Monday, though they had been due to meet on Sunday"


def _is_aim_of_journey(material: Material, draft: Draft, begin: int) -> bool:
    """Whether it is what a journey of the past, of which no day is told, was made for: "flew to Rome to meet Rossi on Monday"."""
    made = pattern_of(material.roles.journeyed).search(material.low, begin, draft.start)
    if made is None or _AIM.search(material.low, made.end(), draft.start) is None:
        return False
    tokens = material.document.tokens
    return not any(made.end() <= tokens[first].start < draft.start for first, _, _ in material.slots.times)
