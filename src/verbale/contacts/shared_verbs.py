"""German clauses that share one auxiliary: "hat Rossi getroffen und mit Marin ein Gespräch geführt" tells of two contacts."""

from __future__ import annotations

from verbale.languages import Document
from verbale.languages.clauses import Clause
from verbale.languages.grammar import Grammar, is_german_verb
from verbale.languages.joints import joins

_FEWEST = 3  # words of the second part: "getroffen | und umarmt" is one thing done to one person
_ENDINGS = ("t", "en", "ern", "eln")


def shared_joints(document: Document, clause: Clause, grammar: Grammar, quoted: frozenset[int]) -> list[int]:
    """Return the places of "und" between two verbs without an ending of their own, each with its own objects."""
    tokens, verb = document.tokens, clause.verb
    if grammar.language != "de" or verb is None or clause.kind != "main":
        return []
    words = [at for at in range(clause.first, clause.last) if tokens[at].is_word]
    if not words or not _is_infinite(document, words[-1], grammar) or not _is_auxiliary(document, verb):
        return []
    return [
        at
        for at in words[1:]
        if at > verb + 1
        and at not in quoted
        and joins(document, at, grammar)
        and _is_infinite(document, at - 1, grammar)
        and len([place for place in words if place > at]) >= _FEWEST
    ]


def _is_auxiliary(document: Document, at: int) -> bool:
    return document.tokens[at].low in _HELPING


# Verbs that a participle or an infinitive at the end of the clause completes.
_HELPING = frozenset(
    {
        "hat", "haben", "habe", "hatte", "hatten", "ist", "sind", "sei", "seien", "war", "waren", "wird", "werden", "werde", "wurde", "wurden", "will", "wollen",
        "wolle", "wollte", "wollten", "soll", "sollen", "solle", "sollte", "sollten", "kann", "können", "könne", "könnte", "könnten", "muss", "müssen", "müsse",
    }
)  # fmt: skip


def _is_infinite(document: Document, at: int, grammar: Grammar) -> bool:
    """Whether a participle or an infinitive stands at `at`: no noun, no attribute, no small word."""
    token, words = document.tokens[at], grammar.words
    if token.is_capital or not token.is_word or not token.low.endswith(_ENDINGS):
        return False
    closed = words.adverbs | words.prepositions | words.coordinators | words.subject_determiners
    return token.low not in closed and is_german_verb(grammar.lemma(token))
