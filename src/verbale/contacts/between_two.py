"""Who met where the text before tells of two: "Weber und Rossi stritten. Schon bei einer Begegnung im März hatte Rossi den Saal verlassen"."""

from __future__ import annotations

from verbale.contacts.material import Material
from verbale.contacts.parties import side_of, sides
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Mention


def with_other_of_two(
    material: Material, trigger: Trigger, members: list[Mention], sentence: Sentence
) -> list[Mention]:
    """Return the one member of an encounter that is but told by the way, with the other one of the two whom the sentence before names.

    Whose it is or with whom is told by no word behind the noun.
    """
    tokens, roles = material.document.tokens, material.roles
    if not trigger.is_noun or trigger.mode == "visit" or len(sides(members)) != 1 or not sentence.index:
        return members
    noun, before = (
        tokens[trigger.last - 1],
        {token.low for token in tokens[max(0, trigger.first - 3) : trigger.first]},
    )
    if not pattern_of(roles.encounters).fullmatch(noun.low) or before.isdisjoint(roles.by_the_way):
        return members
    behind = tokens[trigger.last]
    led = behind.text == "," or behind.low in roles.venue or trigger.last in material.slots.numbered
    last = material.placed_in(material.document.sentences[sentence.index - 1])
    persons = {
        item.mention.actor: item.mention for item in last if item.mention.kind == "person" and item.side
    }
    two = list(persons.values())
    if not led or len(two) != 2 or len(sides(two)) != 2 or not sides(members) <= sides(two):
        return members
    return [*members, *(one for one in two if side_of(one) not in sides(members))]
