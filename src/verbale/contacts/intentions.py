"""Who means to do what an infinitive tells behind a German noun: "Webers Plan, Rossi zu treffen", "die Weigerung des Ministers, ihn zu empfangen".

The owner of such a noun is the subject of the infinitive, whoever else the sentence is about.
"""

from __future__ import annotations

from verbale.contacts.placed import Placed
from verbale.contacts.scopes import Scope
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_REACH = 9  # tokens from a noun of intention with its owner to the infinitive
_OWNING = frozenset({"genitive", "possessive"})


def owns_intention(document: Document, item: Placed) -> bool:
    """Whether a mention owns a noun of intention right before a comma: "die Absicht von Weber, …"."""
    at = _noun_of(document, item)
    end = max((at or 0) + 1, item.last)
    if document.language != "de" or at is None or end >= len(document.tokens):
        return False
    intends = document.tokens[at].low in contact_words("de").roles.intentions
    return intends and document.tokens[end].text == ","


def who_intends(document: Document, scope: Scope, above: list[Placed]) -> list[Placed]:
    """Return those in the clause above who own the noun that an infinitive hangs on."""
    last = [item for item in above if item.last < scope.first and owns_intention(document, item)][-1:]
    if not last or max(last[0].last, (_noun_of(document, last[0]) or 0) + 1) != scope.first - 1:
        return []
    return [
        item for item in above if (item.kind, item.word, item.at) == (last[0].kind, last[0].word, last[0].at)
    ]


def intention_before(document: Document, scope: Scope) -> int | None:
    """Return the number of the noun of intention on which an infinitive hangs: "kündigte trotz der | Weigerung | Webers, ihn zu treffen, an"."""
    if document.language != "de" or scope.kind != "infinitive":
        return None
    nouns = contact_words("de").roles.intentions
    for at in range(scope.first - 2, max(scope.first - _REACH, -1), -1):
        if document.tokens[at].low in nouns:
            return at
        if not document.tokens[at].is_word:
            return None
    return None


def means_to(document: Document, scope: Scope) -> bool:
    """Whether a clause is an infinitive that tells no purpose: "plant, | ihn zu besuchen", not "reist, | um ihn zu besuchen"."""
    openers = grammar_of(document.language).words.infinitive_openers
    return scope.kind == "infinitive" and document.tokens[scope.first].low not in openers


def _noun_of(document: Document, item: Placed) -> int | None:
    """Return the number of the noun that a mention owns."""
    if item.kind in _OWNING:
        return item.at
    agents = contact_words("de").roles.agent
    return item.at - 1 if item.kind == "preposition" and item.word in agents and item.at > 0 else None
