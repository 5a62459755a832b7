"""Whose contact it is in English for which somebody else thanks, praises or blames him: "Weber thanked Rossi for his talks with Marin"."""

from __future__ import annotations

from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_PHRASE = 4  # words of "his | long and secret | talks"
_VERB = 8  # words from "thanked" to who is thanked


def owner_of_deed(document: Document, trigger: Trigger, within: list[Placed]) -> Mention | None:
    """Return the person named before "for his", as the object of a verb of thanking, praising or blaming."""
    if document.language != "en" or not trigger.is_noun:
        return None
    tokens, roles, words = document.tokens, contact_words("en").roles, grammar_of("en").words
    low = max(trigger.scope.first + 1, trigger.first - _PHRASE)
    owned = (at for at in range(trigger.first - 1, low - 1, -1) if tokens[at].low in words.possessives)
    at = next(owned, 0) - 1
    if at < 1 or tokens[at].low not in roles.for_deeds:
        return None
    ends = {at, at - 1} if tokens[at - 1].low in roles.luck else {at}
    people = [item for item in within if item.last in ends and item.mention.kind == "person"]
    person = people[-1] if people else None
    if person is None or person.kind != "bare":
        return None
    before = tokens[max(trigger.scope.first, person.first - _VERB) : person.first]
    judges = pattern_of(roles.judges)
    return person.mention if any(judges.fullmatch(token.low) for token in before[-2:]) else None
