"""The occasion of a contact: "met Rossi on the sidelines of a meeting of G7 leaders" tells of no meeting of the G7."""

from __future__ import annotations

from verbale.contacts.words import contact_words, find_phrases
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_WITHIN = frozenset({"(", ")", "'", "’", "-", '"', "„", "“", "”", "«", "»"})
_LONGEST = 16  # words that name an occasion


def occasion_tokens(document: Document) -> frozenset[int]:
    """Return the tokens behind "on the sidelines of" that name the occasion, up to a comma, a verb or a partner."""
    roles, grammar = contact_words(document.language).roles, grammar_of(document.language)
    ends = roles.partner | roles.between | roles.venue | roles.circumstance
    found: set[int] = set()
    for _, end in find_phrases(roles.sidelines, document):
        first = document.token_at(end - 1) + 1
        for at in range(first, min(first + _LONGEST, len(document.tokens))):
            token = document.tokens[at]
            if (
                token.low in ends
                or grammar.is_finite(token)
                or (not token.is_word and token.text not in _WITHIN)
            ):
                break
            found.add(at)
    return frozenset(found)
