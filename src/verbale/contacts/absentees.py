"""Who is kept out of a contact in English, and has no part in it: "Weber was excluded from talks between Rossi and Marin"."""

from __future__ import annotations

from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_PHRASE = 6  # words of "from | Monday's long-planned annual leaders' | summit"
_OBJECT = 12  # words from "excluded" to "from"


def kept_out(document: Document, trigger: Trigger, within: list[Placed]) -> list[Mention]:
    """Return whom the clause keeps out of what a noun tells: "the EU barred Weber from talks with Rossi", "Weber was left out of them"."""
    verb, link = _verb_of_keeping_out(document, trigger)
    if link is None or verb is None:
        return []
    before = [item for item in within if item.last <= verb and item.kind == "bare"]
    helped = {grammar_of("en").lemma(token) for token in document.tokens[max(0, verb - 3) : verb]}
    passive = not helped.isdisjoint(grammar_of("en").words.passive_auxiliaries)
    objects = before if passive else [item for item in within if verb < item.first < link]
    return [item.mention for item in objects if item.kind == "bare"]


def _verb_of_keeping_out(document: Document, trigger: Trigger) -> tuple[int | None, int | None]:
    """Return the numbers of "excluded" and "from" before a noun, None each where they do not stand there."""
    if document.language != "en" or not trigger.is_noun:
        return None, None
    tokens, roles, words = document.tokens, contact_words("en").roles, grammar_of("en").words
    low = max(trigger.scope.first, trigger.first - _PHRASE)
    led = (at for at in range(trigger.first - 1, low - 1, -1) if tokens[at].low in words.prepositions)
    link = next(led, None)
    if link is None or tokens[link].low not in roles.out_of:
        return None, None
    keeps = pattern_of(roles.keeps_out)
    for at in range(link - 1, max(trigger.scope.first, link - _OBJECT) - 1, -1):
        if keeps.fullmatch(tokens[at].low) is not None:
            return at, link
    return None, None
