"""English words that are verbs only between a subject and "to": "Weber | plans | to visit Rome", not "the plans to visit Rome"."""

from __future__ import annotations

from verbale.languages.document import Document
from verbale.languages.grammar import Grammar

_ARTICLES = frozenset({"the", "a", "an"})


def is_finite_at(document: Document, at: int, grammar: Grammar) -> bool:
    """Whether the token at `at` looks like a finite verb, or is a noun that its place makes one."""
    token = document.tokens[at]
    finite = grammar.is_finite(token) and not _is_attribute(document, at, grammar)
    return finite or _is_willing(document, at, grammar)


def _is_attribute(document: Document, at: int, grammar: Grammar) -> bool:
    """Whether an adverb leads from a determiner to an English participle: "the newly | appointed | minister", not "that quickly | changed"."""
    tokens, words = document.tokens, grammar.words
    if grammar.language != "en" or not 1 < at < len(tokens) - 1 or not tokens[at].low.endswith("ed"):
        return False
    determiner = tokens[at - 2].low in words.possessives | _ARTICLES
    return determiner and tokens[at - 1].low.endswith("ly") and tokens[at + 1].is_word


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
