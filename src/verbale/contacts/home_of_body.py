"""What stands before the name of a body or a group: its noun, and the state that it is from, which takes no part itself: "Israel und die | libanesische | Miliz Hisbollah"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from verbale.contacts.phrases import like_adjective
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_LONGEST = 4  # words from the adjective to the name


def without_homes(document: Document, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions without the adjectives that only tell where the body named behind them is from."""
    homes = {id(one) for one, body in pairwise(mentions) if _tells_home(document, one, body)}
    return [mention for mention in mentions if id(mention) not in homes]


def noun_of_body(document: Document, mention: Mention, first: int) -> int:
    """Return where the noun stands that the body's name at `first` explains, in English with its adjectives: "and the | Lebanese militant group Hezbollah"."""
    if mention.kind != "body" or mention.how != "name" or not first or document.language == "ru":
        return first
    tokens, roles = document.tokens, contact_words(document.language).roles
    named = document.token_at(mention.end - 1)
    if not any(pattern_of(roles.bodies).fullmatch(one.low) for one in tokens[first - 1 : named]):
        return first
    if document.language == "de":
        return first - 1
    grammar, at = grammar_of("en"), first
    closed = grammar.words.prepositions | grammar.words.coordinators | roles.determiners | {"the", "a"}
    while at and named - at < _LONGEST and tokens[at - 1].is_word and tokens[at - 1].low not in closed:
        if grammar.is_finite(tokens[at - 1]):
            break
        at -= 1
    return at


def _tells_home(document: Document, adjective: Mention, body: Mention) -> bool:
    """Whether nothing stands between an adjective and the name of a body but more adjectives and its noun: "der libanesischen Schiitenmiliz Hisbollah"."""
    if document.language == "ru" or adjective.how != "adjective" or body.kind != "body" or body.how != "name":
        return False
    first, last = document.token_at(body.start), document.token_at(body.end - 1)
    between = document.tokens[document.token_at(adjective.end - 1) + 1 : first]
    whole = document.tokens[first].start == body.start and document.tokens[last].end == body.end
    whole = whole and not document.text.startswith("-", body.end)
    return whole and len(between) <= _LONGEST and _is_one_phrase(document, between)


def _is_one_phrase(document: Document, between: Sequence[Token]) -> bool:
    grammar, roles = grammar_of(document.language), contact_words(document.language).roles
    if not between:
        return True
    noun = pattern_of(roles.bodies).fullmatch(between[-1].low) is not None
    if document.language == "en":
        plain = all(token.is_word and not grammar.is_finite(token) for token in between)
        return noun and plain and not {token.low for token in between} & grammar.words.prepositions
    adjectives = between[:-1] if noun else between
    return all(like_adjective(token, grammar, roles) for token in adjectives)
