"""Who travels where somebody is sent: "Weber schickte Rossi nach Bern", not "schickte ihm eine Einladung nach Bern"."""

from __future__ import annotations

from collections.abc import Collection

from verbale.contacts.phrases import before_adjectives
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_PASSIVE = frozenset({"wurde", "wurden", "worden", "werde"})


def who_is_sent(
    document: Document, trigger: Trigger, bare: list[Mention], known: Collection[int]
) -> list[Mention]:
    """Return the person who is the object, or the subject of a passive; `bare` are the subjects and objects, `known` names and times."""
    persons = [mention for mention in bare if mention.kind == "person"]
    if any(document.tokens[at].low in _PASSIVE for at in trigger.scope.numbers):
        return persons[:1]
    sender = len(persons) == len(bare)  # no state sends
    return [] if _sends_things(document, trigger, known) else persons[sender:]


def _sends_things(document: Document, trigger: Trigger, known: Collection[int]) -> bool:
    """Whether a noun of nobody is the object: "schickte Rossi eine Einladung nach Rom"."""
    tokens, roles, grammar = document.tokens, contact_words("de").roles, grammar_of("de")
    titles = pattern_of(roles.titles)
    for at in trigger.scope.tokens():
        if not tokens[at].is_capital or at in known or titles.fullmatch(tokens[at].low):
            continue
        before = before_adjectives(document, at - 1, trigger.scope.first, roles.determiners)
        governed = tokens[before - 1].low in grammar.words.prepositions
        if before > trigger.scope.first and tokens[before].low in roles.determiners and not governed:
            return True
    return False
