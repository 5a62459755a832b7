"""People of no state whom the subjects of a verb met or spoke to: "Weber and Rossi spoke to reporters" is no contact of the two."""

from __future__ import annotations

from collections.abc import Sequence

from verbale.contacts.parties import sides
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

# Words from a preposition to its noun: "mit rund zwanzig jungen Studenten".
_PHRASE = 5


def meet_public(trigger: Trigger, bare: Sequence[Mention], document: Document) -> bool:
    """Whether the subjects met or spoke to the press, students and the like, and not one another."""
    roles = contact_words(document.language).roles
    public = pattern_of(roles.publics)
    if trigger.is_noun or len(sides(list(bare))) < 2:
        return False
    return any(
        public.fullmatch(document.tokens[at].low) and _is_spoken_to(document, trigger, at)
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
