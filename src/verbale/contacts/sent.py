"""Who travels where somebody is sent: "Weber schickte Rossi nach Bern", not "schickte ihm eine Einladung nach Bern"."""

from __future__ import annotations

from collections.abc import Collection

from verbale.contacts.phrases import before_adjectives
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_PASSIVE = {
    "de": frozenset({"wurde", "wurden", "worden", "werde"}),
    "en": frozenset({"was", "were", "been", "be", "is", "are"}),
    "ru": frozenset({"был", "была", "были", "будет", "будут"}),
}
_NEAR = 3  # words before a participle in which its auxiliary stands: "was immediately sent"


def who_is_sent(
    document: Document, trigger: Trigger, bare: list[Mention], known: Collection[int]
) -> list[Mention]:
    """Return the person, or the state of an envoy without a name, who is the object, or the subject of a passive; `bare` are the subjects and objects, `known` names and times."""
    persons = [one for one in bare if one.kind == "person" or _is_envoy(document, one)]
    if document.language != "de":
        return _behind_verb(document, trigger, persons)
    if any(document.tokens[at].low in _PASSIVE["de"] for at in trigger.scope.numbers):
        return persons[:1]
    sender = all(one.kind == "person" or one.how == "pronoun" for one in bare)  # no state sends
    return [] if _sends_things(document, trigger, known) else persons[sender:]


def _is_envoy(document: Document, mention: Mention) -> bool:
    """Whether it is the state of somebody without a name who is sent to speak: "einen Gesandten", "a delegation", not "a delegation of athletes"."""
    at, roles = document.token_at(mention.start), contact_words(document.language).roles
    low, behind = document.tokens[at].low, document.tokens[at + 1 : at + 2]
    unnamed = mention.kind == "state" and mention.how == "pronoun" and low in roles.missions
    grouped = low in roles.delegation and any(token.low in roles.made_up_of for token in behind)
    return unnamed and not grouped


def _behind_verb(document: Document, trigger: Trigger, persons: list[Mention]) -> list[Mention]:
    """Return the persons behind an active verb of sending, before it the one whom a passive means."""
    tokens = document.tokens
    start, verb = tokens[trigger.first].start, tokens[trigger.first].low
    before = {token.low for token in tokens[max(trigger.scope.first, trigger.first - _NEAR) : trigger.first]}
    if before & _PASSIVE[document.language] and not verb.endswith("ing"):
        return [one for one in persons if one.start < start][-1:]
    return [one for one in persons if one.start > start]


def _sends_things(document: Document, trigger: Trigger, known: Collection[int]) -> bool:
    """Whether a noun of nobody is the object: "schickte Rossi eine Einladung nach Rom"."""
    tokens, roles, grammar = document.tokens, contact_words("de").roles, grammar_of("de")
    titles = pattern_of(roles.titles)
    for at in trigger.scope.tokens():
        if not tokens[at].is_capital or at in known or titles.fullmatch(tokens[at].low):
            continue
        before = before_adjectives(document, at - 1, trigger.scope.first, roles.determiners)
        governed = tokens[before - 1].low in grammar.words.prepositions
        if before > trigger.scope.first and tokens[before].low in roles.determiners and not governed:
            return True
    return False
