"""Clauses whose verb is an infinitive with "zu": "…, ihn zu treffen"."""

from __future__ import annotations

from verbale.languages.attributes import is_attribute
from verbale.languages.document import Document
from verbale.languages.grammar import Grammar


def is_infinitive(document: Document, start: int, end: int, grammar: Grammar) -> bool:
    """Whether the clause has an infinitive with "zu" and nothing that must be a finite verb."""
    tokens = document.tokens
    opened = tokens[start].low in grammar.words.infinitive_openers
    if not opened and not any(_is_zu_infinitive(document, at, end, grammar) for at in range(start, end)):
        return False
    return not any(
        grammar.is_finite(tokens[at])
        and not is_attribute(document, at, end)
        and not grammar.may_be_infinite(tokens[at])
        for at in range(start, end)
    )


def _is_zu_infinitive(document: Document, at: int, end: int, grammar: Grammar) -> bool:
    """Whether at `at` begins "zu kommen" or stands "anzukommen"."""
    token = document.tokens[at]
    if token.low in grammar.words.infinitive_marks and at + 1 < end:
        following = document.tokens[at + 1]
        return (
            following.low.endswith("n")
            and not following.is_capital
            and grammar.lemma(following) == following.low
        )
    return not token.is_capital and grammar.is_zu_form(token.low)
