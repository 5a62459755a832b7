"""Contacts that Russian speakers only talk over: "обсудили саммит, состоявшийся в мае", "поговорили о встрече министров в Риме".

Such a noun is of those who stand beside it. Of those who talk it is where it is called theirs ("обсудили личную встречу"), and
then another contact than the talk.
"""

from __future__ import annotations

from verbale.contacts.explaining import explains_it
from verbale.contacts.phrases import like_adjective
from verbale.contacts.positions import LONG_PARTICIPLES
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_TALKED = frozenset({"contact", "call", "video_call"})
_LONGEST = 14  # words from the verb to the noun
_NEAR = 4  # words before a noun in which "личную" stands
_GENITIVES = ("и", "ей", "ой", "ами", "ями")  # which a noun behind another one may have: "в ходе | встречи"
_OBLIQUE = ("е", "ам", "ям", "ах", "ях", "ом", "ем", "ой", "ей", "ью", "ами", "ями")
_PLURAL = ("ли", "ят", "ат", "ют", "ут")
_DASHES = frozenset({"-", "–", "—"})


def is_talked_over(document: Document, trigger: Trigger, others: list[Trigger]) -> bool:
    """Whether a Russian noun is the object of a verb of talking over, or stands behind "о" by one of talking."""
    if document.language != "ru" or not trigger.is_noun or trigger.mode == "message":
        return False
    return _is_object(document, trigger) or _is_behind_about(document, trigger, others)


def is_theirs(document: Document, trigger: Trigger) -> bool:
    """Whether the noun is called one of those who talk: "обсудили | личную встречу"."""
    own = pattern_of(contact_words("ru").roles.own_encounters)
    before = document.tokens[max(trigger.scope.first, trigger.first - _NEAR) : trigger.first]
    return any(own.fullmatch(token.low) for token in before)


def is_in_talked_over(document: Document, at: int, trigger: Trigger, others: list[Trigger]) -> bool:
    """Whether a time or place at token `at` hangs on what the subjects of a Russian verb talked over: "обсудили саммит | 12 мая"."""
    if document.language != "ru" or trigger.is_noun:
        return False
    return any(
        _hangs_on(document, at, other) or explains_it(document, at, other)
        for other in others
        if other.scope is trigger.scope and is_talked_over(document, other, others)
    )


def _hangs_on(document: Document, at: int, noun: Trigger) -> bool:
    """Whether the words up to a token behind the noun are its own, or a participle before it leads to the token: "предстоящий | 3 июня | саммит"."""
    tokens, grammar = document.tokens, grammar_of("ru")
    if at < noun.first:
        led = any(token.low.endswith(LONG_PARTICIPLES) for token in tokens[max(0, at - 2) : at])
        return led and not any(map(grammar.is_finite, tokens[at : noun.first]))
    between = [tokens[one] for one in range(noun.last, at)]
    if not all(noun.scope.holds(one) for one in range(noun.last, at)):
        return False
    return not any(grammar.is_finite(one) or one.text in {",", ";", ":"} for one in between)


def _is_object(document: Document, trigger: Trigger) -> bool:
    """Whether a verb of talking over governs the noun, which no preposition and no other noun does."""
    low = document.tokens[trigger.first].low
    if low.endswith(_OBLIQUE) or _is_governed(document, trigger):
        return False
    verb = _verb_before(document, trigger)
    if verb is not None:
        return not low.endswith(_GENITIVES) or _stands_by(document, verb, trigger)
    return _is_fronted(document, trigger)


def _verb_before(document: Document, trigger: Trigger) -> int | None:
    """Return the verb of talking over before a noun in its clause, no other verb between."""
    talked = pattern_of(contact_words("ru").roles.talked_over)
    tokens, grammar = document.tokens, grammar_of("ru")
    for at in range(trigger.first - 1, max(trigger.scope.first, trigger.first - _LONGEST) - 1, -1):
        if talked.fullmatch(tokens[at].low):
            return at
        apart = not tokens[at].is_word and tokens[at].text not in _DASHES | {","}
        if apart or grammar.is_finite(tokens[at]):
            return None
    return None


def _stands_by(document: Document, verb: int, trigger: Trigger) -> bool:
    """Whether only attributes stand between the verb and the noun: "обсудили | двусторонние консультации"."""
    grammar, roles = grammar_of("ru"), contact_words("ru").roles
    return all(
        like_adjective(token, grammar, roles) or token.low in grammar.words.adverbs
        for token in document.tokens[verb + 1 : trigger.first]
    )


def _is_fronted(document: Document, trigger: Trigger) -> bool:
    """Whether the noun opens its clause before a verb of talking over with another subject: "Встречу в Риме | обсудили министры"."""
    talked, tokens = pattern_of(contact_words("ru").roles.talked_over), document.tokens
    if any(_is_finite(document, at) for at in range(trigger.scope.first, trigger.first)):
        return False
    verbs = [at for at in trigger.scope.tokens() if at >= trigger.last and _is_finite(document, at)]
    if not verbs or not talked.fullmatch(tokens[verbs[0]].low):
        return False
    low, verb = tokens[trigger.first].low, tokens[verbs[0]].low
    return low.endswith(("у", "ю")) or verb.endswith(("ся", "сь")) or verb.endswith(_PLURAL)


def _is_finite(document: Document, at: int) -> bool:
    return grammar_of("ru").is_finite(document.tokens[at])


def _is_behind_about(document: Document, trigger: Trigger, others: list[Trigger]) -> bool:
    """Whether "о" leads to the noun from a verb of talking: "поговорили о саммите", not "договорились о встрече"."""
    about = _about(document, trigger.first, trigger.scope)
    return about is not None and any(
        one.mode in _TALKED and not one.is_noun and one.first < about and one.scope is trigger.scope
        for one in others
    )


def _about(document: Document, first: int, scope: Scope) -> int | None:
    """Return the place of the "о" that governs the noun at a token."""
    at = _governor(document, first, scope)
    return at if at is not None and document.tokens[at].low in contact_words("ru").roles.topical else None


def _is_governed(document: Document, trigger: Trigger) -> bool:
    return _governor(document, trigger.first, trigger.scope) is not None


def _governor(document: Document, first: int, scope: Scope) -> int | None:
    """Return the preposition before a noun with only attributes between them."""
    grammar, roles = grammar_of("ru"), contact_words("ru").roles
    for at in range(first - 1, scope.first - 1, -1):
        token = document.tokens[at]
        if token.low in grammar.words.prepositions | roles.topical:
            return at
        if token.is_capital or not like_adjective(token, grammar, roles):
            return None
    return None
