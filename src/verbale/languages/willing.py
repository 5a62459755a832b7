"""English words that are verbs only between a subject and "to": "Weber | plans | to visit Rome", not "the plans to visit Rome"."""

from __future__ import annotations

from verbale.languages.document import Document
from verbale.languages.grammar import Grammar


def is_finite_at(document: Document, at: int, grammar: Grammar) -> bool:
    """Whether the token at `at` looks like a finite verb, or is a noun that its place makes one."""
    token = document.tokens[at]
    return grammar.is_finite(token) or _is_willing(document, at, grammar)


def _is_willing(document: Document, at: int, grammar: Grammar) -> bool:
    words, tokens = grammar.words, document.tokens
    if tokens[at].low not in words.willing or not 0 < at < len(tokens) - 1 or tokens[at + 1].low != "to":
        return False
    before = tokens[at - 1]
    if before.low in words.adverbs and at > 1:
        before = tokens[at - 2]
    closed = words.subject_determiners | words.possessives | words.prepositions
    named = (
        before.is_capital and before.low not in closed and not before.low.endswith(("'s", "’s", "s'", "s’"))
    )
    return named or before.low in words.subject_pronouns
