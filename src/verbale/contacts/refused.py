"""What a Russian clause says somebody would not or did not do: "отказался от рабочего визита", "не стал проводить встречу"; and what an English meeting asked for.

A verb of refusing tells of the contact that it governs: "на встрече с Росси отказался от поставок" is a meeting held.
"""

from __future__ import annotations

from verbale.contacts.phrases import like_adjective
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import StatusWords, contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Span, Status

_INFINITIVES = ("ть", "ться", "ти", "тись", "чь")
_REACH = 8  # words from a refusal to what is refused
_DATED = 3  # words of a day inside its phrase: "от запланированной на 5 мая поездки"
_CALLS = frozenset({"called", "calls"})


def would_not(document: Document, trigger: Trigger, words: StatusWords) -> tuple[Status, Span] | None:
    """Return the status of a contact that was refused, or of a noun whose verb stands behind "не", and the words."""
    if document.language != "ru":
        return None
    refusing = pattern_of(words.refusing)
    for at in range(trigger.first - 1, max(trigger.scope.first, trigger.first - _REACH) - 1, -1):
        token = document.tokens[at]
        if refusing.fullmatch(token.low) and _is_refused(document, at, trigger, words):
            negated = words.negations & {one.low for one in document.tokens[max(0, at - 2) : at]}
            return ("possible" if negated else "cancelled"), Span(token.start, token.end)
        if trigger.is_noun and token.low == "не" and _is_undone(document, at, trigger, words):
            return "denied", Span(token.start, document.tokens[at + 1].end)
    return None


def _is_refused(document: Document, at: int, trigger: Trigger, words: StatusWords) -> bool:
    """Whether the verb of refusing at `at` governs the contact: by "от", or by an infinitive."""
    behind = range(at + 1, trigger.first)
    if any(document.tokens[one].text == "," for one in behind):
        return False
    first = document.tokens[at + 1].low
    if first == "от":
        return trigger.is_noun and _leads_to_noun(document, at + 2, trigger, words)
    if not trigger.is_noun:
        return document.tokens[trigger.first].low.endswith(_INFINITIVES)
    return _is_done_by(document, behind, words)


def _leads_to_noun(document: Document, at: int, trigger: Trigger, words: StatusWords) -> bool:
    """Whether only adjectives with their day, or words for its taking place, stand from `at` up to a noun of contact."""
    grammar, roles = grammar_of("ru"), contact_words("ru").roles
    carrying = pattern_of(words.carrying)
    while at < trigger.first:
        token, after = document.tokens[at], document.tokens[at + 1].low
        if carrying.fullmatch(token.low):
            at += 2 if after in grammar.words.prepositions else 1
        elif like_adjective(token, grammar, roles) or token.low in roles.determiners:
            if after in roles.aim:  # "от запланированной на 5 мая поездки"
                return trigger.first - at - 2 <= _DATED
            at += 1
        else:
            return False
    return True


def _is_done_by(document: Document, behind: range, words: StatusWords) -> bool:
    """Whether the first infinitive there brings a noun of contact about: "отказался проводить встречу", not "комментировать встречу"."""
    lows = (document.tokens[one].low for one in behind)
    verb = next((low for low in lows if low.endswith(_INFINITIVES)), "")
    events = pattern_of(contact_words("ru").events)
    return (events.fullmatch(verb) or pattern_of(words.bringing).fullmatch(verb)) is not None


def _is_undone(document: Document, at: int, trigger: Trigger, words: StatusWords) -> bool:
    """Whether "не" at `at` stands before the verb that would have brought the noun about: "не провёл встречу", "не стал проводить встречу"."""
    behind = range(at + 1, trigger.first)
    if not behind or any(document.tokens[one].text == "," for one in behind):
        return False
    verb = document.tokens[at + 1].low
    if pattern_of(words.kept).fullmatch(verb):
        return False
    if pattern_of(words.failing).fullmatch(verb):
        return _is_done_by(document, behind[1:], words)
    events = pattern_of(contact_words("ru").events)
    return (events.fullmatch(verb) or pattern_of(contact_words("ru").roles.asked).fullmatch(verb)) is not None


def asks_itself(document: Document, trigger: Trigger, start: int) -> bool:
    """Whether an English meeting is what asks for something: "the meeting in Rome called for a truce", not "a meeting was called for"."""
    at = document.token_at(start)
    verb, before, following = (
        document.tokens[at],
        document.tokens[max(0, at - 1)],
        document.tokens[at + 1 : at + 2],
    )
    grammar = grammar_of("en")
    asks = verb.low in _CALLS and any(token.low == "for" for token in following)
    passive = grammar.lemma(before) in grammar.words.passive_auxiliaries
    return document.language == "en" and trigger.last <= at and asks and not passive
