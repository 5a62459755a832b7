"""With whom a contact was refused or proposed of which only one side is told: "Weber schrieb Rossi. Ein Telefonat hatte Rossi abgelehnt"."""

from __future__ import annotations

from verbale.contacts.material import Material
from verbale.contacts.parties import side_of, sides
from verbale.contacts.scopes import has_word
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Mention

_MODES = frozenset({"call", "video_call", "meeting", "talks", "contact"})
_BACK = 2  # sentences back in which the two are told of
_BEFORE = 2  # words from the article to the noun


def with_refused(
    material: Material, trigger: Trigger, members: list[Mention], sentence: Sentence
) -> list[Mention]:
    """Return the one who turned a contact down, or proposed it or something in it, with the other one of the two told of before.

    The contact is an indefinite one, and no word behind it tells whose it is or with whom.
    """
    if len(sides(members)) != 1 or not sentence.index or not _is_open(material, trigger):
        return members
    two = _told_last(material, sentence) or _named_before(material, sentence)
    if len(sides(two)) != 2 or not {one.actor for one in members} <= {one.actor for one in two}:
        return members
    return [*members, *(one for one in two if side_of(one) not in sides(members))]


def _is_open(material: Material, trigger: Trigger) -> bool:
    """Whether it is "ein Telefonat" in a clause of refusing or proposing, with nobody behind it."""
    tokens, roles = material.document.tokens, material.roles
    if not trigger.is_noun or trigger.mode not in _MODES or trigger.last >= len(tokens):
        return False
    if not has_word(material.document, trigger.scope, roles.turned_down):
        return False
    before = tokens[max(0, trigger.first - _BEFORE) : trigger.first]
    one = any(token.low in roles.one for token in before)
    noun, behind = tokens[trigger.last - 1].low, tokens[trigger.last]
    known = pattern_of(roles.refused).fullmatch(noun) is not None
    whose = behind.low in roles.partner | roles.between | roles.genitive | roles.agent | roles.recipient
    alone = trigger.last not in material.parties.groups.mentioned
    inside = trigger.mode == "contact" and material.parties.beside.governed(trigger)  # "in einem Gespräch"
    return one and known and alone and not (whose or inside)


def _told_last(material: Material, sentence: Sentence) -> list[Mention]:
    """Return the two persons of the contact told last, not far back in its paragraph or the one before."""
    current = material.parties.groups.current
    back = [sentence.index - material.document.sentence_at(one.start).index for one in current]
    near = bool(back) and max(back) <= _BACK + (sentence.index > 0 and _opens_paragraph(material, sentence))
    return current if near and len(current) == 2 and all(one.kind == "person" for one in current) else []


def _opens_paragraph(material: Material, sentence: Sentence) -> int:
    before = material.document.sentences[sentence.index - 1]
    return 2 if before.paragraph != sentence.paragraph else 0


def _named_before(material: Material, sentence: Sentence) -> list[Mention]:
    """Return the two persons whom the sentence before names, if it is of the same paragraph."""
    before = material.document.sentences[sentence.index - 1]
    if before.paragraph != sentence.paragraph:
        return []
    placed = material.placed_in(before)
    persons = {
        item.mention.actor: item.mention for item in placed if item.mention.kind == "person" and item.side
    }
    return list(persons.values()) if len(persons) == 2 else []
