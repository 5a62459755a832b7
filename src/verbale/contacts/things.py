"""Which verbs of contact have a thing as their object, and tell of no contact: "Weber traf eine Entscheidung"."""

from __future__ import annotations

from verbale.contacts.scopes import Scope
from verbale.contacts.words import VerbEntry, contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_OBLIQUE = frozenset({"der", "des", "dem", "einer", "eines", "einem", "dieser", "dieses", "diesem"})
_ENDS = ("er", "em", "es")  # of determiners in the dative or genitive: "nach seiner Entscheidung"


def takes_thing(document: Document, scope: Scope, entry: VerbEntry) -> bool:
    """Whether one of the verb's `things` is its object: "traf die Vereinbarung", "Maßnahmen, die Weber traf", not "trafen sich wegen der Vereinbarung"."""
    if not entry.things:
        return False
    tokens, things = document.tokens, pattern_of(entry.things)
    places = [at for at in scope.numbers if tokens[at].is_capital]
    if scope.kind == "relative" and scope.first > 1:
        places.append(scope.first - 2)
    return any(things.fullmatch(tokens[at].low) and _is_object(document, at) for at in places)


def _is_object(document: Document, at: int) -> bool:
    """Whether no preposition governs the noun at `at`, and its article is that of an object."""
    grammar, roles, tokens = grammar_of("de"), contact_words("de").roles, document.tokens
    first = document.sentence_at(tokens[at].start).first
    while at > first:
        at -= 1
        low = tokens[at].low
        if low in roles.determiners | grammar.words.possessives:
            if low in _OBLIQUE or low.endswith(_ENDS):
                return False
        elif low in grammar.words.prepositions or not low.endswith(roles.adjective_endings):
            return low not in grammar.words.prepositions
    return True
