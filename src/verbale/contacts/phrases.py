"""The inside of a phrase: "der neue deutsche Außenminister Weber" is one, and Weber is its name."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.contacts.words import Roles, contact_words, pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import Grammar, grammar_of
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


def as_government(document: Document, mention: Mention) -> Mention:
    """Read the capital of "die Regierung in Rom", "die Regierungen in Rom und Paris" as the government."""
    if mention.how != "city" or mention.side is None:
        return mention
    knowledge = default_knowledge()
    state = knowledge.state(mention.side)
    if state is None or mention.actor != f"place:{state.capital}":
        return mention
    roles = contact_words(document.language).roles
    at = document.token_at(mention.start)
    before = [token.low for token in document.tokens[max(0, at - 4) : at]]
    if before[-1:] and before[-1] in grammar_of(document.language).words.joining:
        del before[-2:]  # "in Rom und" Paris
    if len(before) < 2 or before[-2] not in roles.seats or before[-1] not in roles.venue:
        return mention
    name = knowledge.name_of(mention.side, document.language)
    return replace(mention, kind="state", how="metonym", actor=mention.side, name=name)
