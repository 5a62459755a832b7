"""States that stand for their persons: one contact, told again as that of the two states or capitals.

"Weber empfing Rossi. Bei den Gesprächen zwischen Berlin und Rom ging es um Zölle" is one meeting.
"""

from __future__ import annotations

from verbale.contacts.drafts import DONE, FITTING, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import sides
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of

_BEHIND = 6  # sentences behind the persons' contact in which it is told again of their states
_AHEAD = 2  # sentences before it, of a lead that names only the states


def names_states(material: Material, trigger: Trigger, draft: Draft) -> bool:
    """Whether German words name two sides that were in contact, one by its state at least, on no day and nowhere; negotiations are a process of their own."""
    bare = draft.date is None and draft.place is None and draft.count is None and not draft.another
    persons = [one for one in draft.members if one.kind == "person"]
    states = len(draft.sides) == 2 and len(persons) < len(draft.members)
    states &= not persons or (trigger.is_noun and material.is_definite(trigger))
    if not (material.document.language == "de" and bare and states and draft.status in DONE):
        return False
    low = material.document.tokens[trigger.last - 1].low
    if pattern_of(material.roles.processes).fullmatch(low):
        return trigger.is_noun and material.slots.positions.is_circumstance(trigger)
    return draft.status == "held" and (trigger.is_noun or not draft.echoes)


def stand_for(old: Draft, new: Draft) -> bool:
    """Whether one of two contacts, told near each other, is that of persons and the other names only their states."""
    gap = min(new.sentences) - max(old.sentences)
    if new.of_states and not old.of_states:
        return 0 <= gap <= _BEHIND and _is_of(old, new)
    return old.of_states and not new.of_states and 0 <= gap <= _AHEAD and _is_of(new, old)


def _is_of(persons: Draft, states: Draft) -> bool:
    acting = set(sides(one for one in persons.members if one.kind == "person"))
    fits = states.mode in FITTING[persons.mode] and persons.count is None and not persons.another
    named = {one.actor for one in states.members if one.kind == "person"}
    return fits and persons.status in DONE and states.sides <= acting and named <= persons.actors
