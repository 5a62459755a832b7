"""Clauses without a finite verb: "after meeting Weber", "flew there to have lunch with him", "встретившись с Вебером"."""

from __future__ import annotations

import re
from functools import cache

from verbale.contacts.words import InnerClauses, contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.clauses import Clause
from verbale.languages.grammar import Grammar, grammar_of, lemma

# Participles whose object is a noun of contact, or whose form is that of one.
_HOLDING = frozenset(
    {"meeting", "holding", "having", "going", "continuing", "heading", "moving", "proceeding"}
)
# Stand behind "to have": "to have lunch", not "to have met".
_TAKEN = frozenset({"lunch", "dinner", "breakfast", "tea", "coffee", "talks"})
# Stand behind the participle where no object does: "before speaking with Weber", "after holding talks".
_OWN = frozenset({"with", "to", "by", "down", "on", "for", "back"})
_RANKS = frozenset({"first", "second", "third", "last", "latest", "only", "highest-ranking", "most"})
_OFFICIALS = (
    "state",
    "head",
    "government",
    "statesman",
    "politician",
    "leader",
    "official",
    "one",
    "monarch",
)
_WENT = frozenset({"went", "came"})
_PHRASE = 10  # words from "the first" to what somebody did
_LEADING = frozenset({"after", "before", "while", "when", "since"})


def opens_with_infinitive(document: Document, at: int, words: InnerClauses) -> bool:
    """Whether a verb of contact, or one that leads to a noun of contact, stands behind "to": "dine with Weber", "have a meeting"."""
    low, following = document.tokens[at].low, document.tokens[min(at + 1, len(document.tokens) - 1)].low
    roles = contact_words("en").roles
    if low == "see" and document.tokens[at - 2].low in _WENT:
        return False  # "went to see Weber": saw him
    own = low == "have" and (following in roles.determiners or following in _TAKEN)
    return own or low in words.infinitives or bool(_verbs().fullmatch(low))


def tells_who_did(document: Document, at: int, start: int) -> bool:
    """Whether "to" tells what somebody was the first or last to do, so that it was done: "the first chancellor | to visit Kyiv"."""
    roles, grammar = contact_words("en").roles, grammar_of("en")
    people = pattern_of((*roles.titles, *roles.delegates, *roles.chairs, *_OFFICIALS))
    named = False
    for place in range(at - 1, max(start, at - _PHRASE) - 1, -1):
        token = document.tokens[place]
        if token.low in _RANKS:
            return named or place == at - 1
        if not token.is_word or grammar.is_finite(token):
            return False
        named |= people.fullmatch(token.low) is not None
    return False


def explains_thing(document: Document, at: int) -> bool:
    """Whether an English participle only tells of a thing: "announced talks | planned for Friday", "at their | shared border", not "Weber planned for war"."""
    tokens, grammar = document.tokens, grammar_of("en")
    if document.language != "en" or not 0 < at < len(tokens) - 1:
        return False
    before, words = tokens[at - 1], grammar.words
    led = tokens[at - 2 if before.low.endswith("ly") and at > 1 else at - 1].low
    if led in words.possessives | {"the", "a", "an"}:
        return tokens[at].low.endswith("ed")  # "a highly | anticipated | meeting"
    noun = before.is_word and not (before.is_capital or grammar.is_finite(before))
    noun &= before.low not in words.subject_pronouns | words.adverbs
    slated = tokens[at].low in contact_words("en").topic_days.set_for
    return noun and slated and tokens[at + 1].low in {"for", "on"}


def is_gerund(document: Document, piece: Clause, grammar: Grammar) -> bool:
    """Whether it is "before meeting Weber", "встретившись с Вебером": a clause of its own without a finite verb."""
    if grammar.language == "ru":
        return opens_with_gerund(document, piece.first, piece.last)
    second = document.tokens[piece.first + 1].low if piece.first + 1 < piece.last else ""
    opener = document.tokens[piece.first].low
    led = opener in grammar.words.subordinators and second.endswith("ing")
    return grammar.language == "en" and (led or opens_with_participle(document, piece.first))


def opens_with_participle(document: Document, first: int) -> bool:
    """Whether an English clause begins with what its subject did meanwhile: "meeting Weber in Rome", not "meeting him was a mistake"."""
    low = document.tokens[first].low
    participle = document.language == "en" and low.endswith("ing")
    return participle and (low in _HOLDING or bool(_verbs().fullmatch(low)))


def leads_to_participle(document: Document, at: int, end: int) -> bool:
    """Whether an English "before" leads to what the subject did then: "met Weber | before meeting Rossi", not "before meeting rooms opened"."""
    if at + 2 >= end or document.tokens[at].low not in _LEADING:
        return False
    following, words = document.tokens[at + 2], grammar_of("en").words
    object_begins = following.is_capital or following.low in words.subject_determiners | words.object_pronouns
    return opens_with_participle(document, at + 1) and (object_begins or following.low in _OWN | _TAKEN)


@cache
def _verbs() -> re.Pattern[str]:
    """Return the pattern of the English verbs of contact."""
    return pattern_of(tuple(word for verb in contact_words("en").verbs for word in verb.words))


_GERUND = re.compile(r"\w+(?:вшись|вши|в|ая|яя|уя|ясь|ючи)")


def opens_with_gerund(document: Document, first: int, last: int) -> bool:
    """Whether a Russian clause begins with what its subject did before or meanwhile: "посетив Анкару", "принимая гостя"."""
    low = document.tokens[first].low
    if last - first > 2 and low.endswith("о") and not document.tokens[first].is_capital:
        low = document.tokens[first + 1].low  # "успешно завершив визит"
    if last - first < 2 or not _GERUND.fullmatch(low):
        return False
    verbs = pattern_of(tuple(word for verb in contact_words("ru").verbs for word in verb.words))
    base = lemma(low, "ru")
    if low.endswith(("ая", "яя")):  # "принимая", not "возглавляемая"
        return low == base.removesuffix("ть") + "я"
    return base.endswith(("ть", "ться", "ти", "тись")) or verbs.fullmatch(low) is not None
