"""The inside of a phrase: "der neue deutsche Außenminister Weber" is one, and Weber is its name."""

from __future__ import annotations

from verbale.contacts.words import Roles, pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import Grammar
from verbale.records import Mention

# A dateline ends within this many words: "BERLIN, 3. Mai 2021 (Agentur) –".
_DATELINE = 12


def in_dateline(document: Document, mention: Mention, last: int) -> bool:
    """Whether it stands in the "Berlin (Agentur) –" that begins a report."""
    sentence = document.sentence_at(mention.start)
    if mention.kind == "person" or last - sentence.first > 5:
        return False
    if sentence.index and document.sentences[sentence.index - 1].paragraph == sentence.paragraph:
        return False
    inside = False
    for token in document.tokens[last : min(last + _DATELINE, sentence.last)]:
        if token.text in {"–", "—", "-"}:
            return True
        inside = (inside or token.text == "(") and token.text != ")"
        if inside:
            continue  # the agency's name: "(dpa)"
        if token.is_word and not token.is_capital and not token.text.isdigit():
            return False
    return sentence.last - sentence.first <= 3


def is_title(token: Token, roles: Roles) -> bool:
    """Whether a noun right before a name only tells who it is: "Außenminister Weber"."""
    return (
        bool(roles.titles) and token.is_capital and pattern_of(roles.titles).fullmatch(token.low) is not None
    )


def like_adjective(token: Token, grammar: Grammar, roles: Roles) -> bool:
    """Whether the token may be an adjective or a number within a phrase."""
    if not token.is_word or token.low in grammar.words.prepositions | grammar.words.coordinators:
        return False
    if token.text.isdigit() or token.text in roles.adjectives:
        return True
    if token.is_capital or not roles.adjective_endings:
        return False
    return token.low.endswith(roles.adjective_endings) and not grammar.is_finite(token) and len(token.low) > 3
