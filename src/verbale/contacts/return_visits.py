"""German visits of whom another one tells: that answer it, "Weber besuchte im Mai Rom. Rossi erwiderte den Besuch im Juni", or follow in a list, "Webers Besuch in Rom und die Reise nach Bern"."""

from __future__ import annotations

from verbale.contacts.drafting import Drafter
from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.noun_places import lies_elsewhere, place_behind_noun
from verbale.contacts.occurrence import Occurrence
from verbale.contacts.parties import place_of, side_of
from verbale.contacts.places import find_place
from verbale.contacts.scopes import has_word
from verbale.contacts.triggers import Trigger, trigger_span
from verbale.contacts.words import pattern_of
from verbale.records import Mention, Place


def is_answer(material: Material, trigger: Trigger) -> bool:
    """Whether the noun is "Gegenbesuch", or its clause tells that a visit was returned."""
    roles, low = material.roles, material.document.tokens[trigger.last - 1].low
    if not roles.returns or trigger.mode != "visit":
        return False
    named = pattern_of(roles.returns).fullmatch(low) is not None
    return named or has_word(material.document, trigger.scope, roles.returning)


def return_visit(drafter: Drafter, here: Occurrence) -> list[Draft]:
    """Return the visit of whom those met who were visited, where nobody travels by name or the place is told by the visit before alone."""
    material, trigger = drafter.material, here.trigger
    if not is_answer(material, trigger):
        return []
    where = find_place(material, trigger, here.triggers, "visit")
    if where is None:
        return _to_their_state(drafter, here)
    met = [old for old in here.told if len(old.sides) == 2 and where.side in old.sides]
    if not met or has_word(material.document, trigger.scope, material.roles.returning):
        return []
    last = max(met, key=lambda old: (max(old.sentences), old.start))
    guests = [one for one in last.members if one.kind == "person" and side_of(one) != where.side]
    return drafter.drafts_of(here, guests) if guests else []


def _to_their_state(drafter: Drafter, here: Occurrence) -> list[Draft]:
    """Return the visit of the one person named to the state of those who had visited his."""
    guest = _guest(drafter.material, here.trigger)
    if guest is None:
        return []
    visits = [old for old in here.told if old.mode == "visit" and old.place and old.count is None]
    to_them = [old for old in visits if old.place and old.place.state == side_of(guest)]
    if not to_them:
        return []
    last = max(to_them, key=lambda old: (max(old.sentences), old.start))
    homes = {side_of(one) for one in last.members} - {side_of(guest)}
    found = drafter.drafts_of(here, [guest]) if len(homes) == 1 else []
    for draft in found:
        if draft.place is None:
            draft.place = Place(None, homes.pop())
            draft.prove("place", trigger_span(drafter.document, here.trigger))
    return found


def _guest(material: Material, trigger: Trigger) -> Mention | None:
    """Return the only person of the clause who is its subject or owns the noun."""
    within = material.parties.in_scope(trigger.scope)
    persons = {
        item.mention.actor: item.mention
        for item in within
        if item.mention.kind == "person" and item.kind != "preposition" and material.parties.official(item)
    }
    return next(iter(persons.values())) if len(persons) == 1 else None


def listed_visit(drafter: Drafter, here: Occurrence) -> list[Draft]:
    """Return the visit that an "und" joins to another noun of its sentence, where the place alone is named: of the same traveller."""
    material, trigger = drafter.material, here.trigger
    where, tokens = place_behind_noun(material, trigger), drafter.document.tokens
    start = tokens[trigger.first].start
    before = [
        old
        for old in here.told
        if old.mode == "visit"
        and here.sentence.index in old.sentences
        and old.start < start
        and not old.count
    ]
    if where is None or not before:
        return []
    last = max(before, key=lambda old: old.start)
    gap = tokens[drafter.document.token_at(last.start) + 1 : trigger.first]
    joined = any(token.low in material.grammar.words.coordinators for token in gap)
    parted = any(material.grammar.is_finite(token) and not token.is_capital for token in gap)
    guests = [one for one in last.members if one.kind == "person" and side_of(one) != where.side]
    if not joined or parted or not guests or not lies_elsewhere(where, last):
        return []
    found = drafter.drafts_of(here, guests)
    for draft in found:
        draft.place = place_of(where.mention, drafter.document)
        draft.prove("place", where.mention.span)
    return found
