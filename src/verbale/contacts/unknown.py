"""Contacts of which nothing is known: "Von einem Treffen der beiden ist nichts bekannt" leaves open whether they met."""

from __future__ import annotations

from verbale.contacts.put_off import within_phrase
from verbale.contacts.standing import Standing, words_at
from verbale.contacts.status_patterns import text_of
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import StatusWords, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of


def nothing_known(document: Document, trigger: Trigger, words: StatusWords) -> Standing | None:
    """Return that it may have been, where its clause says so of the noun itself; not of "den Inhalt des Gesprächs"."""
    tokens, at, grammar = document.tokens, trigger.first - 1, grammar_of(document.language)
    while at >= trigger.scope.first and within_phrase(document, at, grammar):
        at -= 1
    if not trigger.is_noun or at < trigger.scope.first or tokens[at].low not in words.known_of:
        return None
    text, offsets = text_of(document, trigger.scope, words)
    match = pattern_of(words.nothing_known).search(text)
    return Standing("possible", words_at(match, offsets)) if match else None
