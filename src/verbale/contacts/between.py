"""Whom a noun of contact is between, or who received it: "a meeting took place in Rome between Weber and Rossi", "got a letter from Weber"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from verbale.contacts.cases import is_dative
from verbale.contacts.groups import GroupFinder
from verbale.contacts.parties import sides
from verbale.contacts.placed import Placed
from verbale.contacts.received import is_received
from verbale.contacts.scopes import Scope, has_word
from verbale.contacts.surroundings import Surroundings
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import Roles, contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

SENT = frozenset({"message", "call"})  # modes whose nouns have a receiver: "a call to Weber"
_REPLIED_TO = frozenset({"to", "auf", "на"})
_LONGEST = 7  # words from "to" to the letter of "replied to the American president's letter"
_RECEIVED = frozenset({"message", "call", "meeting"})  # "was granted an audience by Weber"


class Finder(Protocol):
    """What must be known of a clause; `PartyFinder` tells it."""

    document: Document
    roles: Roles
    groups: GroupFinder
    beside: Surroundings
    known: frozenset[int]

    def in_scope(self, scope: Scope) -> list[Placed]:
        """Return the mentions of a clause."""

    def after(self, items: Iterable[Placed], words: frozenset[str]) -> list[Mention]:
        """Return those behind one of the prepositions."""

    def bare(self, items: Iterable[Placed]) -> list[Mention]:
        """Return the subjects and objects."""


def between_whom(
    finder: Finder, trigger: Trigger, beside: list[Placed], items: list[Placed]
) -> list[Mention]:
    """Return those behind "between": `beside` the noun, or in English behind the verb that tells of it among all `items` of the clause."""
    between = finder.groups.without_third(finder.after(beside, finder.roles.between))
    if len(sides(between)) < 2 and finder.document.language == "en":
        told = [one for one in items if one.at >= trigger.last and _tells_of_noun(finder, trigger, one.at)]
        between = finder.after(told, finder.roles.between) or between
    if len(between) < 2 or len(sides(between)) < 2:
        known = {one.actor for one in between}
        both = finder.groups.between(trigger)
        between += [one for one in both if one.actor not in known and not _is_bond(finder, one)]
    return between


def _is_bond(finder: Finder, both: Mention) -> bool:
    """Whether it is "ties between the two countries" in English, and no contact."""
    at = finder.document.token_at(both.start)
    before = [token.low for token in finder.document.tokens[max(0, at - 2) : at]]
    bonds = pattern_of(finder.roles.bonds) if finder.roles.bonds else None
    return bonds is not None and any(bonds.fullmatch(low) for low in before)


def _tells_of_noun(finder: Finder, trigger: Trigger, at: int) -> bool:
    """Whether "between" at `at` follows what tells that the contact took place, where or when, not another noun: "spoke of peace between"."""
    tokens, events = finder.document.tokens, pattern_of(contact_words("en").events)
    aside = tokens[trigger.last].text == ","  # "the talks, held between Weber and Rossi, were short"
    gap = range(trigger.last + aside, at)
    if not all(tokens[n].is_word for n in gap) or not gap:
        return False
    text = finder.document.text[tokens[gap[0]].start : tokens[at - 1].end].lower()
    ends = (
        at - 1 in finder.known
        or tokens[at - 1].low in {"place", "way"}
        or events.fullmatch(tokens[at - 1].low)
    )
    return bool(ends) and events.search(text) is not None


def receivers(
    finder: Finder, trigger: Trigger, found: list[Mention], subject: list[Mention]
) -> list[Mention]:
    """Return who got it of the one found: the subject of "received a letter from Macron", "replied to Rossi's letter", "сообщил о вызове посла"."""
    summons = trigger.mode == "meeting" and bool(trigger.partners) and finder.document.language == "ru"
    if summons and len(sides(found)) == 1:
        return [one for one in subject if one.kind != "person" and one not in found]
    got_it = is_received(finder.document, trigger, finder.roles)
    if trigger.mode not in _RECEIVED or not (found if got_it else len(sides(found)) == 1):
        return []
    sent_to = finder.roles.recipient if trigger.mode == "message" else frozenset()
    got = finder.after(finder.in_scope(trigger.scope), sent_to)  # "a letter from Macron was handed to Rossi"
    taken = got_it and _is_object(finder, trigger)
    own = taken or not finder.beside.governed(trigger) or _replies(finder, trigger)
    got = got or (subject if own else [])
    got = got or (finder.groups.in_scope(trigger.scope, []) if own and got_it else [])
    got = [mention for mention in got if mention not in found]
    return _without_bearer(finder, trigger, found, got) if trigger.mode == "message" else got


def _without_bearer(
    finder: Finder, trigger: Trigger, found: list[Mention], got: list[Mention]
) -> list[Mention]:
    """Leave out who only handed it over: "Weber überreichte Rossi einen Brief des Kanzlers"."""
    if len(got) < 2 or not has_word(finder.document, trigger.scope, finder.roles.handing):
        return got
    same = [one for one in got if sides([one]) == sides(found)]
    bearer = same[0] if len(same) == 1 else got[0]
    return [one for one in got if one is not bearer]


def _is_object(finder: Finder, trigger: Trigger) -> bool:
    """Whether nothing but a time parts the noun from what stands before it: "получили в субботу | звонки", "on Saturday they took | calls"."""
    taking, tokens = pattern_of(finder.roles.receiving), finder.document.tokens
    for at in range(trigger.first - 1, max(trigger.scope.first, trigger.first - _LONGEST) - 1, -1):
        low = tokens[at].low
        if at in finder.known or taking.fullmatch(low):
            return True
        if low in grammar_of(finder.document.language).words.prepositions:
            return False
    return False


def senders(finder: Finder, trigger: Trigger, items: list[Placed]) -> list[Mention]:
    """Return from whom a Russian message came: "получил от Вебера письмо"."""
    told = trigger.mode == "message" and finder.document.language == "ru"
    return finder.after(items, finder.roles.agent) if told else []


def called(finder: Finder, trigger: Trigger, items: list[Placed]) -> list[Mention]:
    """Return to whom a Russian call or message went: "звонок Вебера | Росси", in the dative."""
    sent = trigger.mode in SENT and finder.document.language == "ru"
    return [mention for mention in finder.bare(items) if sent and is_dative(finder.document, mention)]


def _replies(finder: Finder, trigger: Trigger) -> bool:
    """Whether it is the letter of "replied to Rossi's letter", not of "replied to questions about his letter"."""
    if trigger.mode != "message" or not has_word(finder.document, trigger.scope, finder.roles.replying):
        return False
    prepositions = grammar_of(finder.document.language).words.prepositions
    before = range(trigger.first - 1, max(trigger.scope.first, trigger.first - _LONGEST) - 1, -1)
    lows = (finder.document.tokens[at].low for at in before)
    return next((low for low in lows if low in prepositions), "") in _REPLIED_TO
