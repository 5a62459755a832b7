"""Words that join clauses, and those that only look so: "flew home, yet met nobody" has one, "has not yet met Weber" none."""

from __future__ import annotations

from verbale.languages.document import Document
from verbale.languages.grammar import Grammar


def joins(document: Document, at: int, grammar: Grammar) -> bool:
    """Whether a word joins clauses or words: "and", but not the "yet" of "has not yet met"."""
    token = document.tokens[at]
    adverb = token.low == "yet" and at > 0 and document.tokens[at - 1].is_word
    return token.low in grammar.words.coordinators and not adverb
