"""Offices that say what the subject is: "Weber war der zweite Regierungschef, der nach Rom kam" means Weber, not whoever was named before."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.told import Told

_NOMINATIVES = frozenset({"der", "die", "das", "ein", "eine", "the", "a", "an"})
_ENDS = frozenset({"sein", "gewesen", "geworden", "werden", "been"})  # "wird der erste Präsident sein, der"


def named_by_predicate(told: Told, one: Found) -> Found | None:
    """Return the subject of a clause of being whose predicate is the office, if a name stands there."""
    clause, tokens = told.roles.clause_at(one.start), told.scene.tokens
    at = told.scene.document.token_at(one.start)
    if clause is None or clause.verb is None or clause.verb >= at or tokens[at].low not in _NOMINATIVES:
        return None
    subject = told.own_subject(one.start)
    if not subject or tokens[clause.verb].low not in told.scene.words.words.copulas:
        return None
    begin = tokens[clause.first].start
    persons = [other for other in told.persons() if begin <= other.start and other.actor == subject]
    named = [other for other in persons if told.is_subject(other)]
    last = max((n for n in range(at, clause.last) if tokens[n].is_word), default=at)
    ends = tokens[last].is_capital or tokens[last].low in _ENDS
    return named[-1] if named and ends and _stand_beside(told, named[-1], clause.verb, at) else None


def _stand_beside(told: Told, subject: Found, verb: int, office: int) -> bool:
    """Whether the subject stands right before or behind the verb, and nothing else that is told stands between them and the office."""
    tokens, grammar = told.scene.tokens, told.roles.grammar
    first = told.scene.document.token_at(subject.start)
    last = told.scene.document.token_at(subject.end - 1)
    begin = max(last, verb) + 1
    beside = last + 1 == verb or first == verb + 1
    return beside and all(token.is_word and not grammar.is_finite(token) for token in tokens[begin:office])
