"""Nouns of contact that are all that their clause tells: "hat am Montag ein Treffen mit Rossi", "The talks went ahead"."""

from __future__ import annotations

from verbale.contacts.frames import may_be_participle
from verbale.contacts.triggers import Trigger
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_HAS = frozenset({"hat", "haben", "habe", "hatte", "hatten"})
_GUEST = frozenset({"zu", "gast"})
_BE = "sein"
_OWNER = ("'s", "’s", "s'", "s’")


def is_had(document: Document, trigger: Trigger) -> bool:
    """Whether a German clause has no other verb than that of "hat am Montag ein Treffen mit Rossi"."""
    tokens, grammar = document.tokens, grammar_of("de")
    words = [tokens[at] for at in trigger.scope.tokens() if tokens[at].is_word]
    verbs = [token.low for token in words if grammar.is_finite(token)]
    ends = words[-1].is_capital or not may_be_participle(words[-1])
    return len(verbs) == 1 and verbs[0] in _HAS and ends


def is_told_of_guest(document: Document, trigger: Trigger) -> bool:
    """Whether a German clause tells no more of somebody than whose guest he is: "wird am Freitag bei Rossi zu Gast sein"."""
    tokens, grammar = document.tokens, grammar_of("de")
    if document.language != "de" or tokens[trigger.first].low not in _GUEST:
        return False
    words = [tokens[at] for at in trigger.scope.tokens() if tokens[at].is_word]
    verbs = [grammar.lemma(token) for token in words if grammar.is_finite(token) and not token.is_capital]
    return verbs[:1] == [_BE] or words[-1].low == _BE


def says_of_noun(document: Document, noun: Trigger, verb: Trigger) -> bool:
    """Whether a verb has the noun as its subject: "Talks between A and B went ahead in Rome", "соберётся | Совет Россия — НАТО"."""
    words = grammar_of("en").words
    if document.language == "ru":
        return verb.mode == noun.mode == "meeting" and verb.last == noun.first
    if document.language != "en" or verb.frame != "travel" or verb.first < noun.last:
        return False
    before = document.tokens[noun.scope.first : noun.first]
    named = any(token.is_capital and not token.low.endswith(_OWNER) for token in before[1:])
    return not named and not any(
        token.low in words.prepositions or not token.is_word or grammar_of("en").is_finite(token)
        for token in before
    )
