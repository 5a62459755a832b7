"""Journeys that go on, told without the one who travels: "Danach ging es nach Rom", "Nächste Station ist Bern", "Dann folgte Katar"."""

from __future__ import annotations

from verbale.contacts.arrivals import came_where_they_met
from verbale.contacts.drafts import AHEAD, DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties, abroad
from verbale.contacts.placed import PLACES, Placed
from verbale.contacts.places import places_visited, says_there
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence
from verbale.records import Mention, Status

# Sentences behind a journey in which it may go on.
_REACH = 3


def go_on(material: Material, trigger: Trigger, told: list[Draft], sentence: Sentence) -> Parties:
    """Return who goes on with a journey, and where: those whom the clause names, or those of the journey `told` last."""
    within = material.parties.in_scope(trigger.scope)
    place = _stop(material, trigger, within)
    if place is None:
        return Parties()
    travellers = [item.mention for item in within if item.mention.kind == "person" and item.side]
    return abroad(travellers or _on_their_way(material, trigger, told, sentence), [], place)


def status_onward(
    material: Material, trigger: Trigger, told: list[Draft], sentence: Sentence, state: str | None
) -> Status:
    """Return the status of what the present tense tells: a first stop, or one in the same `state`, has the journey's, all others are to come."""
    been = any(material.document.tokens[at].low in material.roles.stayed for at in trigger.scope.numbers)
    if been or material.document.tokens[trigger.first].low not in material.roles.to_come:
        return "held"  # "Station ist am Montag Bern gewesen"
    opening = any(material.document.tokens[at].low in material.roles.opening for at in trigger.scope.numbers)
    journeys = [old for old in told if _is_journey(old) and sentence.index - max(old.sentences) <= _REACH]
    within = [old for old in journeys if old.place and old.place.state == state]
    return (within or journeys)[0].status if within or (opening and journeys) else "planned"


def _is_journey(draft: Draft) -> bool:
    return draft.mode == "visit" and draft.status in DONE | AHEAD


def _on_their_way(
    material: Material, trigger: Trigger, told: list[Draft], sentence: Sentence
) -> list[Mention]:
    """Return who travels by the sentences before: of the last journey told, or the one person spoken of before a word of order."""
    leads = any(material.document.tokens[at].low in material.roles.order for at in trigger.scope.numbers)
    for index in range(sentence.index, max(-1, sentence.index - _REACH - 1), -1):
        before = material.document.sentences[index]
        if before.paragraph != sentence.paragraph and index < sentence.index - 1:
            return []
        journeys = [old for old in told if _is_journey(old) and max(old.sentences) == index]
        if journeys:
            return list(max(journeys, key=lambda old: old.start).members)
        persons = [
            m for m in material.parties.bare(material.placed_in(before)) if m.kind == "person" and m.side
        ]
        if leads and index < sentence.index and len({one.actor for one in persons}) == 1:
            return persons[:1]
    return []


def _stop(material: Material, trigger: Trigger, within: list[Placed]) -> Mention | None:
    """Return where it goes: behind "nach" or "in die", or the subject of "folgte" and "Station ist"."""
    low = material.document.tokens[trigger.first].low
    places = [
        item
        for item in within
        if item.mention.kind in PLACES and item.mention.how in {"name", "city", "metonym"}
    ]
    if low in material.roles.follow or low in material.roles.stays:
        bare = [item for item in places if item.kind == "bare"]
        only = low in material.roles.stays or not _names_others(material, trigger, within)
        return bare[0].mention if bare and only else None
    if low in material.roles.bounds:
        return _behind(places, material.roles.venue)
    return _behind(places, material.roles.toward) or next(
        (item.mention for item in places if item.kind == "preposition" and _leads_into(material, item)), None
    )


def _names_others(material: Material, trigger: Trigger, within: list[Placed]) -> bool:
    """Whether there are nouns beside the places and times: "Im Mai folgte Deutschland dem Beispiel"."""
    known = {at for item in within for at in range(item.first, item.last)} | set(material.slots.numbered)
    words = [at for at in trigger.scope.tokens() if material.document.tokens[at].is_capital]
    return any(at not in known and at != trigger.scope.first for at in words)


def _behind(places: list[Placed], words: frozenset[str]) -> Mention | None:
    return next((item.mention for item in places if item.kind == "preposition" and item.word in words), None)


def _leads_into(material: Material, item: Placed) -> bool:
    """Whether "in" has an accusative: "in die Schweiz", "ins Emirat"."""
    tokens = material.document.tokens
    return item.word == "ins" or (
        item.word in material.roles.venue and tokens[item.at + 1].low in material.roles.accusatives
    )


def arrive_there(
    material: Material, trigger: Trigger, parties: Parties, told: list[Draft], sentence: Sentence
) -> Parties:
    """Return who came to the place named before: "Weber traf in Rom ein. Am Abend ist dort auch Rossi angekommen".

    It stands behind "in" or "nach", or is what a visit of those `told` was to: "Weber besucht Kuba".
    """
    tokens = material.document.tokens
    if trigger.frame == "travel" and tokens[trigger.first].low in material.roles.awaited:
        return parties if parties.members else _awaited(material, trigger, told, sentence)
    there = says_there(material, trigger.scope)
    low = tokens[trigger.first].low
    arrives = trigger.frame == "travel" and (trigger.particle is not None or low in material.roles.arrives)
    came = arrives or (trigger.frame == "travel" and low in material.roles.came)
    if came and not (there or parties.place):
        met = came_where_they_met(material, trigger, told, sentence)
        return met if met.members or not parties.members else parties
    if parties.members or not arrives:
        return parties
    within = material.parties.in_scope(trigger.scope)
    start = material.document.sentences[max(0, sentence.index - 1)].first
    visited = places_visited(told)
    places = [
        item.mention
        for item in material.placed
        if start <= item.first < trigger.scope.first
        and item.mention.kind in PLACES
        and item.mention.how in {"name", "city", "metonym"}
        and (item.word in material.roles.venue | material.roles.toward or item.mention.start in visited)
    ]
    return abroad(material.parties.bare(within), [], places[-1]) if places else parties


def _awaited(material: Material, trigger: Trigger, told: list[Draft], sentence: Sentence) -> Parties:
    """Return who "wird am Montag erwartet", where all journeys told before lead to one place, or one place was named right before."""
    within = material.parties.in_scope(trigger.scope)
    persons = [one for one in material.parties.bare(within) if one.kind == "person"]
    visited = places_visited(told)
    before = material.document.sentences[max(0, sentence.index - 1)]
    named = [
        item for item in material.placed if item.mention.kind in PLACES and item.mention.how != "adjective"
    ]
    places = [item for item in named if item.mention.start in visited]
    places = places or [
        item
        for item in named
        if before.first <= item.first < trigger.scope.first and item.word in material.roles.venue
    ]
    if not persons or len({item.side for item in places}) != 1:
        return Parties()
    return abroad(persons, [], places[-1].mention)
