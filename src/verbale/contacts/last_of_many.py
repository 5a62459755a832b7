"""The last one of a sum of contacts: "trafen sich dreimal, zuletzt im April in Rom" tells of three, and of one in April.

Its day and place are not those of the sum.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.dated import tells_day
from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import place_of
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.records import Span, TimeExpression, When

_REACH = 6  # tokens from "zuletzt" to its day
_NO_PLACE = frozenset({"call", "video_call", "message"})


def with_last_of_many(material: Material, draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return the sum of contacts without what is told of its last one, and that one; none where no last one is told."""
    words = _last_words(material, trigger) if draft.count is not None and draft.mode != "visit" else None
    day = _day_behind(material, words) if words is not None else None
    if words is None or day is None or draft.status not in DONE:
        return []
    many = _without(draft, words)
    _give_time(material, many, trigger, words)
    when, today = When.parse(str(day.edtf)), material.day
    if today is None or today.latest is None or when.earliest is None or when.earliest > today.latest:
        return [many]
    last = many.copy()
    last.drop("count")
    last = replace(last, start=words.start, triggers=[words], another=True, date=day.edtf, later=False)
    last.prove("date", day.span)
    _give_place(material, last, day)
    return [many, last]


def _last_words(material: Material, trigger: Trigger) -> Span | None:
    """Return the words behind a word of contact that lead to the last one: "zuletzt", "the last of them"."""
    phrases = material.roles.last_of_many
    start = material.document.tokens[trigger.last - 1].end
    end = material.document.sentence_at(start - 1).end
    match = pattern_of(phrases).search(material.low, start, end) if phrases else None
    return Span(*match.span()) if match else None


def _day_behind(material: Material, words: Span) -> TimeExpression | None:
    """Return the day told right behind these words."""
    at = material.document.token_at(words.end - 1)
    last = material.document.sentence_at(words.start).last
    for first, _, time in material.slots.times:
        if at < first <= min(at + _REACH, last) and time.edtf and ".." not in time.edtf:
            return time
    return None


def _without(draft: Draft, words: Span) -> Draft:
    """Return the sum without a place that is told behind these words."""
    many = draft.copy()
    many.drop("date")
    if any(span.start > words.start for span in many.words_of("place")):
        many.drop("place")
    return many


def _give_time(material: Material, many: Draft, trigger: Trigger, words: Span) -> None:
    """Add the only time told of the sum, before the words that lead to the last one: "trafen sich | in diesem Jahr | dreimal"."""
    own = [
        time
        for first, _, time in material.slots.times
        if trigger.scope.holds(first) and time.start < words.start and time.edtf and tells_day(time)
    ]
    many.later = True  # the day behind these words is not its own
    if len(own) == 1 and ".." not in str(own[0].edtf):
        many.date = own[0].edtf
        many.prove("date", own[0].span)


def _give_place(material: Material, last: Draft, day: TimeExpression) -> None:
    """Add the place that stands beside the day."""
    last.drop("place")
    sentence = material.document.sentence_at(day.start)
    for item in material.placed if last.mode not in _NO_PLACE else ():
        near = last.start < item.mention.start < sentence.end and item.word in material.roles.venue
        if near and item.mention.kind in {"place", "state"}:
            last.place = place_of(item.mention, material.document)
            last.prove("place", item.mention.span)
            return
