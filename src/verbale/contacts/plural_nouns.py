"""Nouns of contact that are plurals though their form tells nothing: "bei den Treffen mit Rossi und Marin", "plant Treffen mit Rossi und Marin"."""

from __future__ import annotations

from verbale.contacts.material import Material
from verbale.contacts.phrases import before_adjectives
from verbale.contacts.triggers import Trigger
from verbale.records import Mention

_PLURAL = frozenset(
    {
        "die",
        "den",
        "seine",
        "seinen",
        "ihre",
        "ihren",
        "deren",
        "dessen",
        "diese",
        "diesen",
        "beide",
        "beiden",
    }
)


def are_met_in_several(material: Material, others: list[Mention], trigger: Trigger) -> bool:
    """Whether German tells of one meeting with each: "Treffen" is a plural where no article, or that of a plural, stands before it."""
    if material.document.language != "de" or trigger.mode != "meeting" or not trigger.is_noun:
        return False
    return _are_partners(material, others, trigger) and _is_plural(material, trigger)


def _are_partners(material: Material, others: list[Mention], trigger: Trigger) -> bool:
    """Whether all stand behind one "mit" behind the noun, also in a clause that tells of it: "die Treffen, die er mit Rossi und Marin hatte"."""
    partners = material.roles.partner
    behind = {
        item.mention: item.at
        for item in material.placed
        if item.kind == "preposition" and item.word in partners and item.at >= trigger.last
    }
    return all(one in behind for one in others) and len({behind[one] for one in others}) == 1


def _is_plural(material: Material, trigger: Trigger) -> bool:
    tokens, first = material.document.tokens, trigger.scope.first
    noun = tokens[trigger.last - 1].low
    if noun.endswith("ungen"):
        return True
    if not noun.endswith("treffen"):
        return False
    at = trigger.first - 1
    while at > first and tokens[at].low in material.grammar.words.adverbs:
        at -= 1
    before = before_adjectives(material.document, at, first, material.roles.determiners | _PLURAL)
    if tokens[before].low in _PLURAL:
        return True
    described = tokens[before + 1 : at + 1]
    if tokens[before].low in material.roles.determiners or (described and not described[0].low.endswith("e")):
        return False
    if before <= first or not tokens[before].is_word or tokens[before].low.endswith(("m", "r")):
        return False  # a headline leaves the article out; "beim", "zur" hold it
    owner = (item for item in material.placed if item.last == before + 1 and item.kind == "possessive")
    return not any(owner)  # "Webers Treffen"
