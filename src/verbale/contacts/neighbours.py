"""Who is meant where a clause names one side alone: the clauses beside it tell.

"Weber reist nach Rom. Auch ein Treffen mit Rossi ist geplant." is a meeting of Weber and Rossi.
"""

from __future__ import annotations

from verbale.contacts.material import Material
from verbale.contacts.parties import Parties, sides
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence
from verbale.records import Mention


def add_from_sentence_before(
    material: Material, trigger: Trigger, parties: Parties, sentence: Sentence
) -> None:
    """Add the one that the sentence before was about: "Auch eine Begegnung mit X ist geplant."."""
    if not trigger.is_noun or sentence.index == 0:
        return
    if not parties.members and _with_pronoun(material, trigger):
        parties.members += _last_subjects(material, sentence)
    if len(sides(parties.members)) != 1:
        return
    within = material.parties.in_scope(trigger.scope)
    if any(item.kind == "bare" and item.mention.kind == "person" for item in within):
        return
    if not any(item.kind == "preposition" and item.mention in parties.members for item in within):
        return
    before = material.document.sentences[sentence.index - 1]
    named = [
        item.mention
        for item in material.placed_in(before)
        if item.kind == "bare"
        and item.mention.kind == "person"
        and item.side
        and item.side not in sides(parties.members)
    ]
    if before.paragraph == sentence.paragraph and named:
        parties.members.insert(0, named[0])


def _with_pronoun(material: Material, trigger: Trigger) -> bool:
    """Whether the partner is "mit ihr", whom nobody's name explains."""
    following = [token.low for token in material.document.tokens[trigger.last : trigger.last + 2]]
    pronouns = material.grammar.words.object_pronouns
    return len(following) == 2 and following[0] in material.roles.partner and following[1] in pronouns


def _last_subjects(material: Material, sentence: Sentence) -> list[Mention]:
    """Return the last two of different sides that the sentence before speaks of."""
    before = material.document.sentences[sentence.index - 1]
    persons = [m for m in material.parties.bare(material.placed_in(before)) if m.kind == "person"]
    return persons[-2:] if len(sides(persons[-2:])) == 2 else []


def hosts_in_purpose(
    material: Material, trigger: Trigger, triggers: list[Trigger], scopes: list[Scope], parties: Parties
) -> list[Mention]:
    """Return the hosts named in "…, um mit Rossi zu sprechen" behind a journey."""
    place = parties.place
    where = place.side or place.actor if place else None
    hosts: list[Mention] = []
    for scope in scopes:
        told = any(other.scope is scope and not other.weak for other in triggers)
        if scope.kind == "infinitive" and scope.matrix is trigger.scope and not told:
            found = material.parties.in_scope(scope)
            hosts += [i.mention for i in found if i.mention.kind == "person" and i.side == where]
    return hosts
