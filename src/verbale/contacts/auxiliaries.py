"""Verbs that stand with an infinitive: "wird ihn treffen", "soll nach Rom reisen und dort ein Gespräch führen"."""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import Grammar, is_german_participle, lemma


def with_shared_modal(document: Document, trigger: Trigger, grammar: Grammar) -> Trigger | None:
    """Return the trigger in the clause before whose modal verb it shares: "soll nach Rom reisen und dort empfangen werden"."""
    scope = trigger.scope
    if not scope.coordinated or scope.matrix is None:
        return None
    if document.language == "en":
        return replace(trigger, scope=scope.matrix) if _opens_with_base(document, scope, grammar) else None
    if document.language != "de":
        return None
    if scope.matrix.ends_in is not None and scope.holds(scope.matrix.ends_in):
        return replace(trigger, scope=scope.matrix)  # "dass er nach Rom reisen | und ihn treffen wird"
    piece = next((one for one in scope.pieces if one.first <= trigger.first < one.last), scope.pieces[-1])
    words = [at for at in range(piece.first, piece.last) if document.tokens[at].is_word]
    begins = any(grammar.is_finite(document.tokens[at]) for at in words[:-2])
    last = document.tokens[words[-1]]
    if begins or last.is_capital or not last.low.endswith("n"):
        return None
    return replace(trigger, scope=scope.matrix)


def _opens_with_base(document: Document, scope: Scope, grammar: Grammar) -> bool:
    """Whether an English clause opens with the base form of its verb: "will meet Weber | and have talks with Rossi"."""
    skipped = grammar.words.coordinators | grammar.words.adverbs
    words = (document.tokens[at] for at in scope.tokens())
    first = next((token for token in words if token.low not in skipped), None)
    return first is not None and first.low == grammar.lemma(first) and grammar.is_finite(first)


def is_future(document: Document, trigger: Trigger, at: int, grammar: Grammar) -> bool:
    """Whether "wird" goes with an infinitive, not with a participle: "wird treffen", not "wird begleitet"."""
    tokens = document.tokens
    if document.language != "de":
        return True
    words = [place for place in trigger.scope.tokens() if tokens[place].is_word and place != at]
    if not words:
        return False
    agents = grammar.words.agent_prepositions
    if trigger.frame == "receive" and any(tokens[place].low in agents for place in words):
        return False  # "wird von Rossi empfangen" is the passive
    last = tokens[words[-1]]
    if trigger.is_noun and _tells_other_thing(document, last.low, grammar):
        return False  # "Über das Treffen wird gesprochen"
    return last.low.endswith("n") and not last.is_capital and last.low != "worden"


def _tells_other_thing(document: Document, low: str, grammar: Grammar) -> bool:
    """Whether it is a participle that does not say that a contact takes place: "wird … eingegangen", not "wird … abgehalten"."""
    participle = is_german_participle(low, lemma(low, "de"), grammar.words.separable_prefixes)
    return participle and pattern_of(contact_words(document.language).events).fullmatch(low) is None
