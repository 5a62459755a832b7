"""Who travels where a noun names the place alone: the sentence before tells.

"Weber will bald folgen. Ein Besuch in Rom ist für Mai vereinbart", "Weber met Rossi in Rome. It was his first visit to Italy".
"""

from __future__ import annotations

from verbale.contacts.goals import destination
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence


def add_traveller(material: Material, trigger: Trigger, parties: Parties, sentence: Sentence) -> None:
    """Add who travels where a noun names the place alone: "Weber will bald folgen. Ein Besuch in Rom ist für Mai vereinbart"."""
    if not trigger.is_noun or trigger.mode != "visit" or parties.members or sentence.index == 0:
        return
    if material.document.language == "ru" and _names_unknown(material, trigger, sentence):
        return
    finder, roles, within = material.parties, material.roles, material.parties.in_scope(trigger.scope)
    beside = [item for item in within if finder.beside.belongs(item, trigger, [trigger])]
    place = destination(roles, [item for item in beside if item.word in roles.goal | roles.toward])
    before = material.document.sentences[sentence.index - 1]
    if (
        place is None
        or (before.paragraph != sentence.paragraph and not _is_theirs(material, trigger))
        or any(item.mention.kind == "person" and item.kind != "dateline" for item in beside)
    ):
        return
    persons = [m for m in finder.bare(material.placed_in(before)) if m.kind == "person" and m.side]
    if material.document.language == "en":  # "Weber met Rossi in Rome. It was his first visit to Italy"
        persons = [one for one in persons if one.side != (place.side or place.actor)]
    alone = len({mention.actor for mention in persons}) == 1
    if alone and persons[0].side != (place.side or place.actor):
        parties.members, parties.place = [persons[0]], place


def _is_theirs(material: Material, trigger: Trigger) -> bool:
    """Whether an English noun points to a journey of those told of: "the visit to Rome"."""
    return material.document.language == "en" and material.is_definite(trigger)


def _names_unknown(material: Material, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether a Russian sentence names somebody of no list before the noun, who may be the one who travels."""
    known = material.parties.groups.mentioned
    tokens = material.document.tokens
    return any(tokens[at].is_capital and at not in known for at in range(sentence.first + 1, trigger.first))
