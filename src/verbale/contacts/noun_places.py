"""The place that stands right behind a German noun tells which contact is meant: "das Treffen in Rom" is none that was in Bern."""

from __future__ import annotations

from verbale.contacts.compounds import leads_elsewhere
from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger

_FAR_APART = frozenset({"call", "video_call", "message"})


def means_elsewhere(material: Material, noun: Trigger, draft: Draft) -> bool:
    """Whether a noun cannot mean a contact told before, since another place stands at it."""
    if leads_elsewhere(material.document, noun, draft):
        return True
    where = place_behind_noun(material, noun)
    if where is None:
        return False
    return (draft.mode in _FAR_APART and noun.mode != "visit") or lies_elsewhere(where, draft)


def lies_elsewhere(where: Placed, draft: Draft) -> bool:
    """Whether the place is another state, or another town of it, than that of the contact."""
    if draft.place is None or draft.place.state is None or where.side is None:
        return False
    names = {draft.place.name, where.mention.name}
    town = where.mention.kind == "place" and draft.place.name is not None
    return where.side != draft.place.state or (town and len(names) > 1)


def place_behind_noun(material: Material, noun: Trigger) -> Placed | None:
    """Return the place of "das Treffen in Rom", "die Reise nach Rom"."""
    if material.document.language != "de" or not noun.is_noun:
        return None
    led = material.roles.venue | (material.roles.toward if noun.mode == "visit" else frozenset())
    for item in material.parties.in_scope(noun.scope):
        behind = item.at == noun.last and item.kind == "preposition" and item.word in led
        if behind and item.mention.kind in {"place", "state"} and item.mention.how != "adjective":
            return item
    return None
