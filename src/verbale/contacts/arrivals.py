"""Arrivals that name no place, of who took part in the contact told last: "sprach in Kiew mit Selenskyj. Er war am Morgen mit dem Zug eingetroffen"."""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties, abroad, side_of
from verbale.contacts.placed import PLACES
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence
from verbale.records import Mention

_FACE_TO_FACE = frozenset({"meeting", "talks"})


def came_where_they_met(
    material: Material, trigger: Trigger, told: list[Draft], sentence: Sentence
) -> Parties:
    """Return who came to the place of the contact told in the sentence before, as it leads to no other."""
    last = told[-1] if told else None
    if last is None or last.mode not in _FACE_TO_FACE or last.status not in DONE or last.place is None:
        return Parties()
    if last.sentences_to(sentence) != 1 or _leads_elsewhere(material, trigger):
        return Parties()
    came = [one for one in material.parties.bare(material.parties.in_scope(trigger.scope)) if one.actor]
    plural = material.parties.groups.in_scope(trigger.scope, []) if not came else []
    came = [one for one in came or plural if one.actor in last.actors and side_of(one) != last.place.state]
    return abroad(came, [], _place_of(material, last)) if came else Parties()


def _leads_elsewhere(material: Material, trigger: Trigger) -> bool:
    """Whether the clause names a place, or something behind "in" or "nach" that is no time: "kam im Palast an"."""
    within = material.parties.in_scope(trigger.scope)
    if any(one.mention.kind in PLACES and one.word not in material.roles.origin for one in within):
        return True
    leading = material.roles.venue | material.roles.toward
    return any(
        material.document.tokens[at].low in leading
        and not {at, at + 1, at + 2} & set(material.slots.numbered)
        for at in trigger.scope.tokens()
    )


def _place_of(material: Material, draft: Draft) -> Mention | None:
    """Return the words that tell where a contact was."""
    starts = {words.start for words in draft.words_of("place")}
    return next((i.mention for i in material.placed if i.mention.start in starts), None)
