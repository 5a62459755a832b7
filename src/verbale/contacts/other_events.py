"""A time or place that belongs to another event, which is no contact: "seit dem Amtsantritt am 20. Januar", "после выборов в мае"."""

from __future__ import annotations

from verbale.contacts.phrases import before_adjectives, like_adjective
from verbale.contacts.triggers import Trigger, is_contact_word, matchers
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_AFTER = 4  # words from "after" to the noun
_LONGEST_OCCASION = 40  # characters from "по случаю" to a day
_LONGEST_EVENT = 7  # words from "после" to a day
_NO_EVENTS = frozenset({"этого", "того", "чего", "обеда", "полудня", "конца", "начала", "середины"})
_GENITIVE_ENDS = ("s", "'", "’")  # of German names before their noun


def is_of_event(document: Document, first: int) -> bool:
    """Whether it is the time of what came before or comes after: "nach dem Amtsantritt am 1. Januar", not "nach dem Treffen am Freitag"."""
    if document.language == "ru":
        return is_behind_event(document, first)
    if document.language != "de" or first < 3:
        return False
    at: int | None = first - 1 - (document.tokens[first - 1].low in grammar_of("de").words.prepositions)
    while at is not None and at > 1 and _may_be_event(document, at):
        before = _before_noun(document, at)
        if document.tokens[before - 1].low in contact_words("de").roles.event_order:
            return _is_opener(document, before)
        at = _owner(document, before)
    return False


def _may_be_event(document: Document, at: int) -> bool:
    """Whether it is a noun that is no contact."""
    return document.tokens[at].is_capital and not is_contact_word("de", document.tokens[at].low)


def _before_noun(document: Document, at: int) -> int:
    """Return the place of the word in front of a German noun and its adjectives: of "der" in "der ersten Wahl"."""
    return before_adjectives(document, at - 1, stops=_determiners())


def _determiners() -> frozenset[str]:
    words = grammar_of("de").words
    return words.object_determiners | words.genitive_determiners | words.possessives


def _is_opener(document: Document, at: int) -> bool:
    """Whether a determiner or a name in the genitive stands there: "nach | der Wahl", "nach | Webers Wahl"."""
    token = document.tokens[at]
    named = token.is_capital and token.low.endswith(_GENITIVE_ENDS)
    return named or token.low in _determiners()


def _owner(document: Document, at: int) -> int | None:
    """Return the noun on which a German noun hangs that `at` leads to: "der Wahl | des Präsidenten", "der Abstimmung | im Bundestag", "der Wahl | Webers"."""
    tokens, words = document.tokens, grammar_of("de").words
    low = tokens[at].low
    if tokens[at].is_capital and tokens[at + 1].low.endswith(_GENITIVE_ENDS):
        return at
    if low not in words.genitive_determiners | words.possessives and low not in words.prepositions:
        at -= low in words.object_determiners  # "der Abstimmung | in dem Parlament"
    if tokens[at].low in contact_words("de").roles.venue or low in words.genitive_determiners:
        return at - 1
    return None


def is_behind_event(document: Document, first: int) -> bool:
    """Whether a Russian noun that is no contact stands between "после" and the time or place: "после вступления в должность в мае"."""
    if document.language != "ru":
        return False
    tokens, grammar, roles = document.tokens, grammar_of("ru"), contact_words("ru").roles
    for at in range(first - 1, max(first - _LONGEST_EVENT, -1), -1):
        low = tokens[at].low
        if low in roles.circumstance - roles.within:
            if tokens[at + 1].low in _NO_EVENTS:  # "до этого в мае"
                return False
            nouns = [one.low for one in tokens[at + 1 : first] if not like_adjective(one, grammar, roles)]
            told = any(is_contact_word("ru", one) for one in nouns)
            return bool(nouns) and not told
        if not tokens[at].is_word or grammar.is_finite(tokens[at]):
            return False
    return False


def tells_occasion(document: Document, first: int) -> bool:
    """Whether it is the day of what a contact was held for: "обменялись поздравлениями по случаю Нового года"."""
    start = document.tokens[first].start
    before = document.text[max(0, start - _LONGEST_OCCASION) : start].lower()
    occasioned = pattern_of(contact_words(document.language).roles.occasioned)
    ends = [match.end() for match in occasioned.finditer(before)]
    return bool(ends) and len(before[ends[-1] :].split()) <= 2 and "," not in before[ends[-1] :]


def is_day_of_journey(document: Document, first: int, trigger: Trigger) -> bool:
    """Whether it is the day on which English tells that somebody travelled after the contact: "flew home on Monday after talks with Rossi"."""
    if document.language != "en" or not trigger.is_noun:
        return False
    tokens, roles = document.tokens, contact_words("en").roles
    before = tokens[max(trigger.scope.first, trigger.first - _AFTER) : trigger.first]
    if not any(token.low in roles.after_it for token in before):
        return False
    verbs = matchers("en")[1]
    went = [
        at
        for at in trigger.scope.tokens()
        if tokens[at].low in roles.went or any(one.frame == "travel" for one in verbs(tokens[at].low))
    ]
    return bool(went) and went[0] < first and not went[0] < trigger.first < first
