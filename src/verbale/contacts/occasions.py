"""The occasion of a contact: "met Rossi on the sidelines of a meeting of G7 leaders" tells of no meeting of the G7, "встретился с Росси после разговора" of no talk with him."""

from __future__ import annotations

from collections.abc import Collection

from verbale.contacts.positions import LONG_PARTICIPLES
from verbale.contacts.scopes import Scope
from verbale.contacts.topic_days import led_by
from verbale.contacts.triggers import Trigger, is_contact_word
from verbale.contacts.words import contact_words, find_phrases, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_OTHER_CASES = frozenset({"ein", "einen", "einem", "den", "dem", "das", "auch", "zudem"})
_WITHIN = frozenset({"(", ")", "'", "’", "-", '"', "„", "“", "”", "«", "»"})
_LONGEST_TOPIC = 5  # words from "about" to what is spoken of
_LONGEST = 16  # words that name an occasion
_TO = frozenset({"zu", "zum", "zur"})  # "kam es am Rande der Feier | zu einem Treffen"


def occasion_tokens(document: Document) -> frozenset[int]:
    """Return the tokens behind "on the sidelines of" that name the occasion, up to a comma, a verb or a partner."""
    roles, grammar = contact_words(document.language).roles, grammar_of(document.language)
    ends = roles.partner | roles.between | roles.venue | roles.circumstance | _TO
    found: set[int] = set()
    for _, end in find_phrases(roles.sidelines, document):
        first = document.token_at(end - 1) + 1
        for at in range(first, min(first + _LONGEST, len(document.tokens))):
            token = document.tokens[at]
            if (
                token.low in ends
                or grammar.is_finite(token)
                or (not token.is_word and token.text not in _WITHIN)
                or _is_no_genitive(document, at)
            ):
                break
            found.add(at)
    return frozenset(found)


def _is_no_genitive(document: Document, at: int) -> bool:
    """Whether a German word cannot be of a genitive phrase, so that another one begins: "am Rande des Gipfels | ein Gespräch", "| erste Gespräche"."""
    token, before = document.tokens[at], document.tokens[at - 1]
    if document.language != "de":
        return False
    if not token.is_capital:
        return token.low in _OTHER_CASES or token.low.endswith("e")
    return before.is_capital and is_contact_word("de", token.low) and not token.low.endswith("s")


def is_apart(document: Document, trigger: Trigger, others: list[Trigger], dated: Collection[int]) -> bool:
    """Whether a noun only tells before or after what another contact of its clause was: "встретился с Росси после разговора", "empfing Rossi nach dem Gipfel".

    `dated` are the tokens of times: "накануне" may be one.
    """
    if not trigger.is_noun:
        return False
    if is_spoken_of(document, trigger, others):
        return True
    beside = any(one is not trigger and one.scope is trigger.scope for one in others)
    return beside and stands_apart(document, trigger.first, trigger.scope, dated)


def is_spoken_of(document: Document, trigger: Trigger, others: list[Trigger]) -> bool:
    """Return whether an English noun is what a verb of contact was about, came before or prepared: "spoke about the | summit", "ahead of the | summit"."""
    roles, tokens = contact_words("en").roles, document.tokens
    verbs = any(not one.is_noun and one.mode != "visit" and one.first < trigger.first for one in others)
    if document.language != "en" or not verbs:
        return False
    near = tokens[max(0, trigger.first - _LONGEST_TOPIC) : trigger.first]
    if any(token.low in roles.indefinite | roles.theirs for token in near):
        return False  # "following a meeting" is one of theirs
    preparing = pattern_of(roles.preparing)
    prepares = any(preparing.fullmatch(token.low) for token in near)
    spoken = contact_words("en").topic_days.spoken
    return prepares or led_by(spoken, document, trigger.first, trigger.first - _LONGEST_TOPIC)


def stands_apart(document: Document, at: int, scope: Scope, dated: Collection[int]) -> bool:
    """Whether "before" or "after" leads to the word at `at`, a word or a participle with all its own between them at most."""
    roles, tokens = contact_words(document.language).roles, document.tokens
    apart = roles.circumstance - roles.within
    for one in range(at - 1, max(scope.first, at - _LONGEST) - 1, -1):
        leads = tokens[one].low in apart and one not in dated
        if leads and (at - one <= 2 or tokens[one + 1].low.endswith(LONG_PARTICIPLES)):
            return True
        if not tokens[one].is_word or grammar_of(document.language).is_finite(tokens[one]):
            return False
    return False
