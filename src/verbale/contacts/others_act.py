"""What English asks people to do whom nobody names: "called for the parties | to hold talks" is no contact of those who call for it."""

from __future__ import annotations

from verbale.contacts.scopes import Scope
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_LONGEST = 4  # words of such people: "all of the warring factions"


def is_of_others(document: Document, scope: Scope) -> bool:
    """Return whether an infinitive is what people do who are told before it without a name: "urged the rivals | to meet"."""
    if document.language != "en" or scope.kind != "infinitive" or scope.first < 2:
        return False
    roles, words, tokens = contact_words("en").roles, grammar_of("en").words, document.tokens
    if pattern_of(roles.unnamed).fullmatch(tokens[scope.first - 1].low) is None:
        return False
    urges = pattern_of(roles.urges)
    for at in range(scope.first - 2, max(-1, scope.first - 3 - _LONGEST), -1):
        low = tokens[at].low
        if low in words.possessives or not tokens[at].is_word or tokens[at].is_capital:
            return False  # "urged their ministers to meet"
        if low in roles.concerned or urges.fullmatch(low) is not None:
            return True
    return False
