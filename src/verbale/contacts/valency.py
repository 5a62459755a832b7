"""Whom a verb of contact needs: that one does not belong to a noun that only tells when or where.

"Weber telefonierte nach seinem Besuch in Rom mit Rossi": the call is with Rossi, the visit is not.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.phrases import before_adjectives
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_OCCASION = 3  # words of "на частной аудиенции"


def is_of_verb(document: Document, item: Placed, trigger: Trigger, others: list[Trigger]) -> bool:
    """Whether the mention behind a noun belongs to another word of contact of its clause: "kam bei seinem Besuch in Rom mit Rossi zusammen", "wurde während seines Besuchs von Rossi empfangen"."""
    roles = contact_words(document.language).roles
    if item.word in roles.partner and _is_wanted(document, trigger, others):
        return True
    if trigger.mode != "visit":
        return False
    if _is_met_there(document, item, trigger):
        return True
    here = [other for other in others if other.scope is trigger.scope and other is not trigger]
    if item.word in roles.agent:
        return _is_passive(document, trigger) and any(one.frame == "receive" for one in here)
    before = {token.low for token in document.tokens[max(0, trigger.first - 3) : trigger.first]}
    return (
        item.word in roles.partner
        and bool(before & roles.within)
        and any(
            (one.frame == "with" and not one.weak)
            or (one.is_noun and one.mode != "visit" and one.first >= item.last)
            for one in here
        )
    )


def _is_met_there(document: Document, item: Placed, trigger: Trigger) -> bool:
    """Whether German tells by a journey only when: "die Gespräche, die er auf der Reise | mit Rossi | führte", not "auf der Reise mit Rossi nach Bern"."""
    roles = contact_words(document.language).roles
    if document.language != "de" or item.word not in roles.partner or item.at != trigger.last:
        return False
    leads_in = document.tokens[_opening(document, trigger.first - 1, trigger.scope.first)].low
    following = document.tokens[item.last : item.last + 1]
    goes_on = any(token.low in roles.goal | roles.venue or token.text in ",;." for token in following)
    return leads_in in roles.within | roles.circumstance | {"auf"} and not goes_on


def needy_verbs(trigger: Trigger, others: list[Trigger], *, weak: bool = False) -> list[Trigger]:
    """Return the verbs of a noun's clause that need a partner; with `weak`, also those that may do without: "sprach"."""
    verbs = (one for one in others if not one.is_noun and one.scope is trigger.scope)
    return [one for one in verbs if one.reflexive or (one.frame == "with" and (weak or not one.weak))]


def _is_wanted(document: Document, trigger: Trigger, others: list[Trigger]) -> bool:
    """Whether the one partner of a clause is its verb's: the noun only tells when or where, one alone is the subject."""
    tokens, grammar, roles = (
        document.tokens,
        grammar_of(document.language),
        contact_words(document.language).roles,
    )
    at = _opening(document, trigger.first - 1, trigger.scope.first)
    stage = document.language == "de" and tokens[at + 1].low in roles.genitive and tokens[at].is_capital
    leads_in = roles.within | roles.circumstance
    if stage:  # "zum Auftakt | ihrer Reise", "am letzten Tag | seines Besuchs"
        at = _opening(document, at - 1, trigger.scope.first)
        leads_in = grammar.words.prepositions - roles.partner
    if tokens[at].low not in leads_in:
        return False
    partners = [number for number in trigger.scope.numbers if tokens[number].low in roles.partner]
    needy = needy_verbs(trigger, others, weak=trigger.mode == "visit")
    return len(partners) == 1 and any(not _tells_of_several(document, one) for one in needy)


def _opening(document: Document, at: int, first: int) -> int:
    """Return what stands before the adjectives and the determiner that end at `at`: of "am | letzten" and "bei | seinem dritten"."""
    closed = (
        contact_words(document.language).roles.determiners | grammar_of(document.language).words.possessives
    )
    at = before_adjectives(document, at, first, closed)
    return at - (document.tokens[at].low in closed)


def _tells_of_several(document: Document, verb: Trigger) -> bool:
    """Whether a German verb has several subjects: "Weber und Rossi telefonierten nach dem Treffen mit Marin"."""
    token = document.tokens[verb.first]
    return document.language == "de" and token.low.endswith("en") and grammar_of("de").is_finite(token)


def _is_passive(document: Document, trigger: Trigger) -> bool:
    """Whether a German clause is a passive one."""
    grammar = grammar_of(document.language)
    tokens = (document.tokens[at] for at in trigger.scope.numbers)
    return document.language == "de" and any(
        token.low == "worden" or grammar.lemma(token) in grammar.words.passive_auxiliaries for token in tokens
    )


def received_at(items: list[Placed], trigger: Trigger, document: Document) -> list[Placed]:
    """Return as an object the Russian person who was received where the noun before seems to have it: "принял | на аудиенции | Росси"."""
    if document.language != "ru" or trigger.frame != "receive" or trigger.is_noun:
        return []
    occasion = trigger.last < len(document.tokens) and document.tokens[trigger.last].low == "на"
    near = (item for item in items if occasion and 0 < item.first - trigger.last <= _OCCASION)
    return [
        replace(item, kind="bare")
        for item in near
        if item.kind == "genitive" and item.mention.kind == "person"
    ]
