"""The day of a sentence that only frames the contact told in the next: "The long silence ended on Tuesday. Weber received Rossi"."""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Span, TimeExpression, When

_FRAME = 12  # tokens of a sentence that only frames
_AFTER = 3  # words behind "tried again" that are not its day
_REMOTE = frozenset({"call", "video_call", "contact", "message"})


def framed_day(
    material: Material, draft: Draft, sentence: Sentence, journey: Draft | None
) -> tuple[str, list[Span]] | None:
    """Return the day of the sentence before, where that tells that a silence ended, or that somebody tried again.

    A meeting planned on a journey to come has the days of the journey, where these are several.
    """
    if material.document.language != "en" or draft.count is not None or sentence.index == 0:
        return None
    times = [time for _, _, time in material.slots.times if time.edtf or time.type == "TIME"]
    if any(sentence.start <= time.start < sentence.end for time in times) or _had(material, sentence):
        return None
    if journey is not None and journey.date and draft.status == journey.status == "planned":
        several = not When.parse(journey.date).exact and "there" in _lows(material, sentence)
        words = [entry.span for entry in journey.evidence if entry.field == "date"]
        return (journey.date, words) if several else None
    before = material.document.sentences[sentence.index - 1]
    days = [time for time in times if before.start <= time.start < before.end]
    edtf = days[0].edtf if len(days) == 1 else None  # none of a mere hour: "around midday"
    if edtf is None or not When.parse(edtf).exact or before.paragraph != sentence.paragraph:
        return None
    framed = _frames(material, before) and _fits(material, draft, days[0])
    framed = framed or _tried_again(material, draft, before, days[0])
    return (edtf, [days[0].span]) if framed else None


def _frames(material: Material, before: Sentence) -> bool:
    """Whether a short sentence names no person and says that a pause is over."""
    lows, roles = set(_lows(material, before)), material.roles
    short = before.last - before.first <= _FRAME
    persons = any(item.mention.kind == "person" for item in material.placed_in(before))
    return short and bool(lows & roles.pauses and lows & roles.over) and not persons


def _fits(material: Material, draft: Draft, day: TimeExpression) -> bool:
    """Whether the contact is over where the day is, and to come where the day is."""
    when, today = When.parse(str(day.edtf)), material.day
    if today is None or not today.exact or when.latest is None or today.earliest is None:
        return False
    if when.latest > today.earliest:
        return draft.status == "planned" or (draft.status == "held" and draft.present)
    return draft.status in DONE and not draft.present


def _tried_again(material: Material, draft: Draft, before: Sentence, day: TimeExpression) -> bool:
    """Whether one of those who speak "tried again" on a day, with nothing said of what else he tried."""
    found = pattern_of(material.roles.attempts).search(material.low, before.start, before.end)
    who = {item.mention.actor for item in material.placed_in(before)}
    if found is None or draft.status != "held" or draft.mode not in _REMOTE or draft.present:
        return False
    tokens = material.document.tokens[before.first : before.last]
    rest = [one for one in tokens if one.is_word and one.start >= found.end()]
    rest = [one for one in rest if not day.start <= one.start < day.end]
    aims = any(one.low in material.grammar.words.infinitive_marks for one in rest)
    return len(who) == 1 and who <= draft.actors and len(rest) <= _AFTER and not aims


def _had(material: Material, sentence: Sentence) -> bool:
    """Whether the sentence tells what had been before."""
    return "had" in _lows(material, sentence) or material.looks_back(sentence)


def _lows(material: Material, sentence: Sentence) -> list[str]:
    return [token.low for token in material.document.tokens[sentence.first : sentence.last]]
