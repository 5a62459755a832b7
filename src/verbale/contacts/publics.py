"""People who act for no state: those of a nation who travel, "Viele Amerikaner reisen nach Kuba", and those whom the subjects of a verb met or spoke to: "Weber and Rossi spoke to reporters" is no contact of the two."""

from __future__ import annotations

from collections.abc import Sequence

from verbale.contacts.parties import side_of, sides
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

# Words from a preposition to its noun: "mit rund zwanzig jungen Studenten".
_PHRASE = 5
_PEOPLE = "the people of"  # how actors/ tells that those who live in a state are named


def meet_public(trigger: Trigger, bare: Sequence[Mention], document: Document) -> bool:
    """Whether the subjects met or spoke to the press, students and the like, and not one another."""
    roles = contact_words(document.language).roles
    public = pattern_of(roles.publics)
    if trigger.is_noun or len(sides(list(bare))) < 2:
        return False
    alone = [one for one in bare if side_of(one) == one.actor]
    named = {at for one in alone for at in document.numbers_of(one.span)}
    return any(
        public.fullmatch(document.tokens[at].low) and at not in named and _is_spoken_to(document, trigger, at)
        for at in trigger.scope.tokens()
    )


def _is_spoken_to(document: Document, trigger: Trigger, at: int) -> bool:
    """Whether the noun at `at` stands behind "with" or "before", or is the object."""
    words, roles = grammar_of(document.language).words, contact_words(document.language).roles
    german, determined = document.language == "de", False
    for place in range(at - 1, max(trigger.scope.first, at - _PHRASE) - 1, -1):
        token = document.tokens[place]
        if token.low in roles.partner:
            return True
        if token.low in roles.before_public:
            return not trigger.reflexive  # "trafen sich vor Journalisten"
        if token.low in words.prepositions or not token.is_word:
            return False
        determined |= token.low in words.genitive_determiners
        opens = german and token.is_capital and not determined  # "trafen am Montag | junge Studenten"
        if place == trigger.first or opens:
            return trigger.frame == "object"
    return False


def are_people(trigger: Trigger, members: Sequence[Mention], document: Document) -> bool:
    """Whether states do what only persons do together, or people of a nation travel in German, not its delegates: "Amerikaner dürfen nach Kuba reisen", not "Die Amerikaner reisten nach Genf"."""
    if trigger.persons and any(member.kind != "person" for member in members):
        return True  # "unterzeichneten in Rom": states do so without meeting
    if document.language != "de" or trigger.mode != "visit" or trigger.is_noun or not members:
        return False
    return all(one.kind == "state" and _names_people(document, one) for one in members)


def _names_people(document: Document, mention: Mention) -> bool:
    """Whether a word for those who live in a state stands without "die": "Amerikaner"."""
    at = document.token_at(mention.start)
    determined = at > 0 and document.tokens[at - 1].low in contact_words("de").roles.definite
    return mention.why.startswith(_PEOPLE) and not determined
