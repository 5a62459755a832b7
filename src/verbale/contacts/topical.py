"""What an English clause only speaks about: "Weber and Rossi discussed relations with Iran" tells of no contact with Iran.

States and bodies behind a verb of discussing or "about" are its topic, as long as others in the clause make the contact.
A person behind "with" is met all the same, and so is a state where nobody else is: "Weber discussed trade with Iran".
"""

from __future__ import annotations

from collections.abc import Collection

from verbale.contacts.groups import GroupFinder
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_MAYBE = frozenset({"on", "over"})  # before a time or "the sidelines" no topic


def without_spoken_of(
    items: list[Placed],
    trigger: Trigger,
    others: list[Trigger],
    groups: GroupFinder,
    dated: Collection[int],
) -> list[Placed]:
    """Return those who may take part, without the states and bodies that are only spoken of.

    `dated` are the tokens of names and times; `groups` knows whether words such as "the two" name both sides.
    """
    document = groups.document
    if document.language == "ru" and trigger.is_noun:
        return _without_topic(items, trigger, document)
    if document.language != "en" or trigger.mode == "visit":
        return items
    topics = [item for item in items if is_spoken_of(item, trigger, others, document, dated)]
    if not topics:
        return items
    kept = [item for item in items if item not in topics]
    roles = contact_words("en").roles
    linked = roles.partner | roles.between | roles.agent | roles.recipient
    taking_part = {
        item.side
        for item in kept
        if item.side and (item.kind != "preposition" or item.word in linked) and item.mention.how != "city"
    }
    told = len(taking_part) > 1 or _goes_on(trigger, others) or groups.in_scope(trigger.scope, [])
    return kept if told else items


def _without_topic(items: list[Placed], trigger: Trigger, document: Document) -> list[Placed]:
    """Leave out what a Russian verb behind the noun tells that it was about: "беседа с Росси касалась | ХАМАС"."""
    tells = pattern_of(contact_words("ru").roles.topic_verbs)
    verbs = [
        at for at in trigger.scope.numbers if at >= trigger.last and tells.fullmatch(document.tokens[at].low)
    ]
    return [item for item in items if item.kind != "bare" or not verbs or item.first < verbs[0]]


def _goes_on(trigger: Trigger, others: list[Trigger]) -> bool:
    """Whether the verb only tells what those spoke of whose contact the clause before tells: "met Rossi and discussed relations with Iran"."""
    above = trigger.scope.matrix if trigger.scope.coordinated or trigger.scope.kind == "infinitive" else None
    return not trigger.is_noun and any(one.scope is above and one.mode != "visit" for one in others)


def is_spoken_of(
    item: Placed, trigger: Trigger, others: list[Trigger], document: Document, dated: Collection[int]
) -> bool:
    """Whether a state or body stands behind words that lead to what is spoken about, and no other noun of contact between."""
    if document.language != "en" or item.mention.kind not in {"state", "body"} or item.delegate:
        return False
    roles, grammar, tokens = contact_words("en").roles, grammar_of("en"), document.tokens
    discussing, speech = pattern_of(roles.topic_verbs), contact_words("en").clauses.speech
    nouns = {at for one in (trigger, *others) if one.is_noun for at in range(one.first, one.last)}
    for at in range(item.first - 1, trigger.scope.first - 1, -1):
        low = tokens[at].low
        if at in nouns or not trigger.scope.holds(at):
            return False
        if low in roles.about_what - _MAYBE or discussing.fullmatch(low):
            return True
        if low in _MAYBE and at + 1 not in dated and not _tells_where(document, at):
            return True
        if grammar.is_finite(tokens[at]) and (not low.endswith("ed") or low in speech):
            return False
    return False


def _tells_where(document: Document, at: int) -> bool:
    """Whether it is "on the sidelines of"."""
    manners = contact_words("en").manners
    return " ".join(token.low for token in document.tokens[at : at + 3]) in manners


def before_next_verb(items: list[Placed], trigger: Trigger, document: Document) -> list[Placed]:
    """Leave out what stands behind the next verb of an English clause that no comma ends: "after Weber met Rossi | a statement blamed Norway"."""
    if document.language != "en" or trigger.frame != "object":
        return items
    grammar, tokens = grammar_of("en"), document.tokens
    begun = False
    for at in trigger.scope.tokens():
        low = tokens[at].low
        if at < trigger.last or low in grammar.words.coordinators:
            begun = False
            continue
        begun |= low in _ARTICLES and tokens[at - 1].low not in grammar.words.prepositions
        if begun and at - 1 > trigger.last and grammar.is_finite(tokens[at]):
            return [item for item in items if item.first < at or item.kind != "bare"]
    return items


_ARTICLES = frozenset({"a", "an", "the"})
