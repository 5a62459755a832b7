"""Fields of a draft that a clause fills, each with its words: how long, where, at whose wish."""

from __future__ import annotations

from verbale.contacts.drafts import Draft
from verbale.contacts.initiators import find_initiator, host_of
from verbale.contacts.material import Material
from verbale.contacts.parties import place_of, side_of
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence
from verbale.records import Mention

_OPENING = 3  # words of "The session lasted"


def set_duration(material: Material, draft: Draft, trigger: Trigger, triggers: list[Trigger]) -> None:
    """Tell how long the contact took, if its clause says so."""
    length = material.slots.lengths.of(trigger, triggers)
    if length is not None and draft.duration is None:
        draft.duration = length[0]
        draft.prove("duration", length[1])


def goes_on_with_it(material: Material, sentence: Sentence, current: Draft | None) -> bool:
    """Whether a sentence opens with "it", or right behind a contact tells how long "the session" lasted."""
    tokens, roles = material.document.tokens, material.roles
    lows = [token.low for token in tokens[sentence.first : sentence.first + _OPENING]]
    if lows[0] in roles.it:
        return True
    if current is None or current.mode == "visit" or sentence.index - max(current.sentences) != 1:
        return False
    return " ".join(lows[:-1]) in roles.sittings and lows[-1] in roles.lasting


def add_length(material: Material, draft: Draft, scopes: list[Scope], triggers: list[Trigger]) -> None:
    """Add how long it lasted, told in a clause of its own: "Das Gespräch war gut und dauerte lange"."""
    for scope in scopes:
        if draft.duration is None and all(trigger.scope is not scope for trigger in triggers):
            length = material.slots.lengths.told_in(scope)
            if length is not None:
                draft.duration = length[0]
                draft.prove("duration", length[1])


def set_place(material: Material, draft: Draft, where: Mention | None) -> None:
    """Tell where the contact took place, if that is known."""
    if where is not None:
        draft.place = place_of(where, material.document)
        draft.prove("place", where.span)
        if draft.mode == "contact" and draft.place is not None:
            draft.mode = "meeting"  # whoever talks at a place has met


def set_initiator(material: Material, draft: Draft, trigger: Trigger, scopes: list[Scope]) -> None:
    """Tell which side asked for the contact, if the words tell."""
    host = host_of(material, trigger)
    found = host or find_initiator(material, trigger, draft, scopes)
    if host is not None and host.actor not in draft.actors:
        draft.members.append(host)
    side = (side_of(found) or found.side) if found is not None else None
    if found is not None and side is not None:
        draft.initiator = side
        draft.prove("initiator", found.span)
