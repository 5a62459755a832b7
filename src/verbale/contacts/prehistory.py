"""What the clause behind a noun tells of the time before the contact: "a visit that had been put off in February", "Gespräche, die im Mai angekündigt worden waren"."""

from __future__ import annotations

from verbale.contacts.dated import Dated
from verbale.contacts.put_off import is_aimed
from verbale.contacts.scopes import Scope, low_words
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of, status_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_BACK = ("worden war", "worden waren", "hatte", "hatten", "had")  # the pluperfect
_PHRASE = 4  # words from an article to its noun at most


def without_prehistory(document: Document, scope: Scope, dates: list[Dated]) -> list[Dated]:
    """Return the dates of a clause behind a noun, save those on which it was put off or announced; "had been planned for May" keeps its own."""
    if not _tells_before(document, scope):
        return dates
    return [one for one in dates if is_aimed(document, document.token_at(one.words[0].start))]


def is_prehistory(document: Document, scope: Scope, trigger: Trigger) -> bool:
    """Whether the clause tells only what had become of a noun that its own clause brings in anew: "kam zu einem Besuch, der verschoben worden war"."""
    past = any(f" {words} " in f" {low_words(document, scope)} " for words in _BACK)
    return past and _tells_before(document, scope) and _is_new(document, trigger)


def _tells_before(document: Document, scope: Scope) -> bool:
    words = pattern_of(status_words(document.language).before_it)
    return words.search(low_words(document, scope)) is not None


def _is_new(document: Document, trigger: Trigger) -> bool:
    """Whether the noun stands behind the verb of its clause and without a definite article."""
    grammar, tokens = grammar_of(document.language), document.tokens
    verb = next((piece.verb for piece in trigger.scope.pieces if piece.verb is not None), None)
    before = {token.low for token in tokens[max(0, trigger.first - _PHRASE) : trigger.first]}
    definite = grammar.words.definite | grammar.words.possessives
    return verb is not None and verb < trigger.first and before.isdisjoint(definite)
