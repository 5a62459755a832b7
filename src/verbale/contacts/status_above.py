"""What the clause above tells of a contact's status: "reist, um ihn zu treffen", "denied that they had met", "will meet him before flying to Rome"."""

from __future__ import annotations

import re
from typing import Protocol

from verbale.contacts.hearsay import is_reported, tells_of_past
from verbale.contacts.intentions import intention_before
from verbale.contacts.phrases import before_adjectives
from verbale.contacts.put_off import governing
from verbale.contacts.scopes import Scope
from verbale.contacts.second_posts import holds_post
from verbale.contacts.standing import Standing, words_at
from verbale.contacts.status_patterns import ASKED, not_refused, patterns_of, text_of
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import StatusWords, contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Span, Status

_MEANT: frozenset[Status] = frozenset({"planned", "possible", "proposed"})
_INSIDE = frozenset({"beim", "im", "zum", "am"})


class InClause(Protocol):
    """What must be known of single clauses; `StatusFinder` tells it."""

    document: Document
    words: StatusWords

    def in_clause(self, trigger: Trigger) -> Standing | None:
        """Return what the words of its own clause tell."""

    def modal(self, trigger: Trigger) -> Standing | None:
        """Return what a modal verb of its clause tells."""


def status_above(finder: InClause, trigger: Trigger) -> Standing | None:
    """Return the status that the clause above tells of the one that holds the contact."""
    document, words = finder.document, finder.words
    hangs = trigger.scope.kind in {"complement", "infinitive"}
    hangs |= is_reported(document, trigger.scope, words)
    matrix, opener = trigger.scope.matrix, document.tokens[trigger.scope.first].low
    if not hangs or matrix is None:
        return _step_after(finder, trigger)
    first = trigger.scope.first
    apart = document.language == "en" and first > 0 and document.tokens[first - 1].text == ","
    if opener in contact_words(document.language).roles.when and (matrix.last > trigger.scope.last or apart):
        return None  # "когда она принимала его, она пообещала", "was agreed in May, when he visited Rome"
    asks = document.language == "de" and opener in words.whether
    text, offsets = text_of(document, matrix, words)
    meant = intention_before(document, trigger.scope)
    if meant is not None:
        token = document.tokens[meant]
        text, offsets = token.low, list(range(token.start, token.end))
    for pattern, status in patterns_of(document.language, "matrix"):
        match = pattern.search(text)
        if match and not (status == "possible" and opener in ASKED):
            told = not_refused(text, match, status, words)
            still_open = asks and status == "planned"  # "will entscheiden, ob er kommt"
            return Standing("possible" if still_open else told, words_at(match, offsets))
    if asks:
        asked = document.tokens[trigger.scope.first]
        return Standing("possible", Span(asked.start, asked.end))  # "weiß noch nicht, ob er kommt"
    return _purpose(finder, trigger)


def meant_above(finder: InClause, trigger: Trigger, low: str) -> Status | None:
    """Return what the clause above tells of what somebody means to do, or is asked to do, during it: "intends to raise it in talks", not "agreed to meet again".

    What is proposed for a certain encounter is not the encounter itself: "forderte ihn auf, es bei seinem Treffen anzusprechen".
    """
    document = finder.document
    roles = contact_words(document.language).roles
    within = low in (roles.within | roles.at_start_of if document.language == "de" else roles.within)
    meant = within and trigger.scope.kind == "infinitive" and not tells_of_past(document, trigger.scope)
    above = status_above(finder, trigger) if meant and document.language != "ru" else None
    if above is None or above.words is None or above.status not in _MEANT:
        return None
    if document.language == "de" and above.status == "possible":
        return None  # "hat versucht, bei einem Treffen …"
    words = document.text[above.words.start : above.words.end].lower().split()
    if not set(words).isdisjoint(finder.words.arranging):
        return None
    certain = document.language == "de" and not _is_indefinite(document, trigger)
    return "planned" if certain else above.status if above.status != "proposed" else None


def _is_indefinite(document: Document, trigger: Trigger) -> bool:
    """Whether any such contact is meant: "bei einem | kurzen | Treffen", "in Gesprächen"."""
    words = grammar_of(document.language).words
    certain = words.definite | words.possessives | _INSIDE
    at = before_adjectives(
        document, trigger.first - 1, trigger.scope.first, frozenset(certain | words.indefinite)
    )
    return document.tokens[at].low not in certain


def is_of_another(document: Document, trigger: Trigger, start: int) -> bool:
    """Whether words at `start` tell of the next stop of a journey, or of what somebody is."""
    return _goes_elsewhere(document, start) or holds_post(document, trigger, start)


def _goes_elsewhere(document: Document, start: int) -> bool:
    """Whether English words tell of the next stop of a journey: "| continued | on to Rome", not "continued to hold talks"."""
    at = document.token_at(start)
    behind = document.tokens[at + 1 : at + 4]
    if behind and behind[0].low in {"on", "onward", "onwards"}:
        behind = behind[1:]
    leads = len(behind) > 1 and behind[0].low == "to" and behind[1].is_capital
    return leads and document.language == "en" and document.tokens[at].low.startswith("continu")


def is_done_there(
    document: Document, trigger: Trigger, match: re.Match[str], offsets: list[int], words: StatusWords
) -> bool:
    """Whether English words behind a noun tell what was done during it: "at their | meeting | in Rome they | announced | a fund"."""
    if not trigger.is_noun or match.group() not in words.done_there:
        return False
    behind = document.tokens[trigger.first].start < offsets[match.start()]
    return behind and governing(document, trigger, grammar_of("en")) in contact_words("en").roles.within


def _purpose(finder: InClause, trigger: Trigger) -> Standing | None:
    """Return the status of the main clause for a purpose: "reist, um ihn zu treffen"."""
    scope = trigger.scope
    if scope.kind != "infinitive" or scope.matrix is None or tells_of_past(finder.document, scope):
        return None
    found = _told_in(finder, trigger, scope.matrix)
    told = found is not None and found.status in {"planned", "possible", "cancelled"}
    return found if told else Standing("planned")


def _step_after(finder: InClause, trigger: Trigger) -> Standing | None:
    """Return what is to come by the main clause for its next step: "will meet Weber | before flying to Rome"."""
    scope, first = trigger.scope, finder.document.tokens[trigger.scope.first].low
    if first != "before" or scope.kind != "subordinate" or scope.matrix is None:
        return None
    above = scope.matrix
    while (
        above.kind == "infinitive" and above.matrix is not None
    ):  # "will stop in Rome | to meet him | before …"
        above = above.matrix
    found = _told_in(finder, trigger, above)
    return found if found is not None and found.status in {"planned", "possible"} else None


def _told_in(finder: InClause, trigger: Trigger, clause: Scope) -> Standing | None:
    """Return what the words of another clause tell."""
    there = Trigger(trigger.first, trigger.last, trigger.mode, clause, trigger.frame)
    return finder.modal(there) or finder.in_clause(there)
