"""Two sides told only as those of what is negotiated: "Gespräche über eine Waffenruhe zwischen Weber und Rossi".

They negotiate themselves where nobody else is told to: "Marin und Weber führten Gespräche über eine Waffenruhe zwischen …" is of the two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from verbale.contacts.between import Finder
from verbale.contacts.parties import sides
from verbale.contacts.phrases import before_adjectives
from verbale.contacts.placed import Placed
from verbale.contacts.scopes import has_word
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_NEGOTIATES = "verhandel"
_NEAR = 3  # words from what is negotiated to "between": "Waffenruhe im Gazastreifen | zwischen"


def topic_pair(
    document: Document, items: Iterable[Placed], trigger: Trigger, *, strife: bool = False
) -> list[Mention]:
    """Return the sides behind a "between" that hangs on what they may agree on, or on their `strife` as well; nobody where fewer than two are named."""
    roles = contact_words(document.language).roles
    topics = roles.agreements + (roles.relations + roles.ties if strife else ())
    behind = [item for item in items if item.kind == "preposition" and item.word in roles.between]
    found = [item.mention for item in behind if topics and _is_of(topics, document, item, trigger)]
    return found if len(sides(found)) == 2 else []


def _is_of(topics: tuple[str, ...], document: Document, item: Placed, trigger: Trigger) -> bool:
    """Whether one of the topics stands right before the preposition, behind the noun of contact."""
    first = max(item.at - _NEAR, trigger.last if trigger.is_noun else trigger.scope.first)
    return any(pattern_of(topics).fullmatch(token.low) for token in document.tokens[first : item.at])


def who_conducts(
    finder: Finder, trigger: Trigger, told: Sequence[Mention], free: list[Placed]
) -> list[Mention]:
    """Return who negotiates on behalf of others: those `told` beside the noun, and the subjects of its clause, of the mentions `free` there, where they hold it."""
    found = list(told)
    holds = has_word(finder.document, trigger.scope, finder.roles.conducting)
    if len(sides(found)) < 2 and holds and not _is_governed(finder, trigger):
        partners = finder.after(free, finder.roles.partner)
        found += [one for one in [*finder.bare(free), *partners] if one not in found]
    return found if len(sides(found)) > 1 else []


def _is_governed(finder: Finder, trigger: Trigger) -> bool:
    """Whether a preposition leads to the noun; one right before the noun's adjectives in Russian: not in "провели в понедельник | переговоры"."""
    if finder.document.language != "ru":
        return finder.beside.governed(trigger)
    at = before_adjectives(finder.document, trigger.first - 1, trigger.scope.first)
    return finder.document.tokens[at].low in grammar_of("ru").words.prepositions


def negotiated(document: Document, items: Iterable[Placed], trigger: Trigger) -> list[Mention]:
    """Return the sides for which a German clause without a subject tells that it is negotiated: "Über eine Waffenruhe zwischen A und B wird | verhandelt"."""
    told = document.tokens[trigger.first].low.startswith(_NEGOTIATES)
    if document.language != "de" or not told or trigger.scope.kind == "infinitive":
        return []
    grammar, tokens = grammar_of("de"), [document.tokens[at] for at in trigger.scope.tokens()]
    passive = any(grammar.lemma(token) in grammar.words.passive_auxiliaries for token in tokens)
    return topic_pair(document, items, trigger) if passive else []
