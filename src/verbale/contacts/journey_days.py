"""The days of a journey to come as those of a meeting "there": "Weber travels to Rome next week. He will meet Rossi there"; the day of a welcome as that of the arrival."""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.scopes import Scope, has_word
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Span, TimeExpression, When

_NEAR = 3  # sentences behind a journey in which its arrival is told
_ARRIVED = 6  # words from "Ankunft" to its day
_BEHIND = 3  # words from a day to the verb of its clause


def day_of_journey(
    material: Material, draft: Draft, sentence: Sentence, journey: Draft | None, told: list[Draft]
) -> tuple[str, list[Span]] | None:
    """Return the days of the journey, where they are several, the sentence names none of its own and the contact is where it led."""
    if draft.count is not None or journey is None or not journey.date or material.looks_back(sentence):
        return None
    lows = [token.low for token in material.document.tokens[sentence.first : sentence.last]]
    there, ahead = "there" in lows, draft.status == journey.status == "planned"
    if material.document.language == "de":
        stops = {old.place.state for old in told if old.place and old.date == journey.date}
        there = draft.place is not None and stops == {draft.place.state}
        ahead |= draft.status in DONE and journey.status in DONE
    if not (there and ahead):
        return None
    times = [time for _, _, time in material.slots.times if time.edtf or time.type == "TIME"]
    if any(sentence.start <= time.start < sentence.end for time in times) or When.parse(journey.date).exact:
        return None
    return journey.date, journey.words_of("date")


def date_by_welcome(material: Material, draft: Draft, scope: Scope, journey: Draft | None) -> None:
    """Give a German journey that has no day that of the welcome at the airport: "Weber ist nach Rom gekommen. Rossi begrüßte ihn am Samstag auf dem Flughafen"."""
    if material.document.language != "de" or journey is None or journey.date or not draft.date:
        return
    arrived = draft.mode == "meeting" and draft.status in DONE and journey.status in DONE
    if not arrived or not When.parse(draft.date).exact or journey.count is not None:
        return
    tokens = material.document.tokens
    received = any(tokens[at].low in material.roles.welcomes for at in scope.numbers)
    if received and has_word(material.document, scope, material.roles.landings):
        journey.date = draft.date
        for words in draft.words_of("date"):
            journey.prove("date", words)


def only_begins(material: Material, journey: Draft) -> bool:
    """Whether a journey's day is only that on which it begins or ends: "Auf seiner Reise, die am Sonntag begann, traf er Rossi"."""
    document = material.document
    if document.language != "de" or journey.mode != "visit":
        return False
    ends = [document.token_at(span.end - 1) + 1 for span in journey.words_of("date")]
    behind = {token.low for end in ends for token in document.tokens[end : end + _BEHIND]}
    return bool(behind & material.roles.bounds)


def is_news_before(material: Material, draft: Draft, journey: Draft, told: list[Draft]) -> bool:
    """Whether a German meeting was told before the arrival that went before it: "Weber sprach in Rom mit Rossi. Er war am Montag eingetroffen. Beide berieten über Zölle".

    An English one in the present tense need not be of that day: "arrived on Monday. The visit includes talks".
    """
    document = material.document
    if document.language == "en" and draft.present:
        return True
    arrival = document.tokens_of(document.sentence_at(journey.start))
    past = any(token.low in material.roles.had_been for token in arrival)
    news = any(old.start < journey.start and draft.actors <= old.actors and not old.date for old in told)
    return document.language == "de" and past and news


def date_by_arrival(material: Material, sentence: Sentence, told: list[Draft]) -> None:
    """Give a German journey that has no day that of "bei seiner Ankunft am Montag", "Er war am Montag eingetroffen", told not far behind."""
    document, nouns = material.document, pattern_of(material.roles.arrivals)
    journeys = [old for old in told if _has_no_day(old) and old.sentences_to(sentence) <= _NEAR]
    if not journeys or document.language != "de":
        return
    here = [item for item in material.placed_in(sentence) if item.mention.kind == "person"]
    there = len(here) < len(material.placed_in(sentence))  # else the verb tells where they arrived
    newest = max(journeys, key=lambda old: max(old.sentences))
    latest = [old for old in journeys if not set(newest.sentences).isdisjoint(old.sentences)]
    for at in range(sentence.first, sentence.last):
        low, day, named = document.tokens[at].low, None, frozenset[str | None]()
        if nouns.fullmatch(low):
            day = _day_in(material, range(at + 1, at + _ARRIVED))
            named = frozenset(one.mention.actor for one in here if day and at < one.first < day[0])
        elif low in material.roles.arrives and here and not there:
            day = _day_in(material, range(at - _ARRIVED, at))
            named = frozenset(one.mention.actor for one in here)
        goals = _goals_at(material, at, day[0]) if day else frozenset()
        fits = [old for old in latest if named <= old.guests and _leads_to(old, goals)]
        if day and len(fits) == 1:  # of several journeys told at once nobody knows which was meant
            fits[0].date = day[1].edtf
            fits[0].prove("date", day[1].span)
            return


def _goals_at(material: Material, noun: int, day: int) -> frozenset[str | None]:
    """Return the states of the places beside an arrival and its day: "Ankunft in Rom am Montag", "Ankunft am Montag in Rom"."""
    near = range(noun, day + _ARRIVED)
    places = (one for one in material.placed if one.first in near and one.mention.kind in {"place", "state"})
    return frozenset(one.side for one in places if one.kind == "preposition" and one.at < day + _BEHIND)


def _leads_to(journey: Draft, goals: frozenset[str | None]) -> bool:
    """Whether a journey may be the one whose arrival is told."""
    return not goals or (journey.place is not None and journey.place.state in goals)


def _has_no_day(draft: Draft) -> bool:
    return draft.mode == "visit" and draft.date is None and draft.status in DONE and not draft.count


def _day_in(material: Material, places: range) -> tuple[int, TimeExpression] | None:
    """Return the day, and its first token, that stands there."""
    for first, _, time in material.slots.times:
        if first in places and time.edtf and When.parse(time.edtf).exact:
            return first, time
    return None
