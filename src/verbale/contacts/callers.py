"""Who visits whom where the object of a verb of visiting is a person: "Weber, der Rossi besuchte", "Weber flog nach Rom und besuchte Papst Leo"."""

from __future__ import annotations

from typing import Protocol

from verbale.contacts.intentions import means_to
from verbale.contacts.parties import Parties
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_WHO, _WHOM = frozenset({"der", "who"}), frozenset({"den", "whom"})


class Clauses(Protocol):
    """What must be known of a clause; `PartyFinder` tells it."""

    document: Document

    def with_inherited(self, found: list[Mention], trigger: Trigger) -> Parties:
        """Add the subject of the clause above."""


def who_calls(
    finder: Clauses, trigger: Trigger, people: list[Mention]
) -> tuple[list[Mention], list[Mention]] | None:
    """Return the visitors and their hosts where a clause names one person, with those of the clause that it hangs on.

    In "der Weber besuchte" he is the host, in "den Weber besuchte" the visitor; "die Weber besuchte" may be either.
    """
    document = finder.document
    if len(people) != 1 or people[0].kind != "person" or document.language == "ru":
        return None
    above = finder.with_inherited([], trigger).members
    others = [one for one in above if one.kind == "person" and one.actor != people[0].actor]
    if trigger.scope.kind == "relative":
        opener = document.tokens[trigger.scope.first].low
        if opener in _WHOM:
            return people, others
        acts = opener in _WHO or _are_several(document, trigger.scope)
        return (others, people) if acts and trigger.scope.antecedent is not None else None
    if document.language == "en":
        return None
    start, scope = document.tokens[trigger.first].start, trigger.scope
    goes_on = means_to(document, scope) or (scope.coordinated and people[0].start > start)
    return (others, people) if goes_on and others else None


def _are_several(document: Document, scope: Scope) -> bool:
    """Whether the subject of "die Weber besuchten" is what stands before."""
    verbs = [document.tokens[piece.verb] for piece in scope.pieces if piece.verb is not None]
    opener = document.tokens[scope.first].low
    finite = [verb for verb in verbs if grammar_of("de").is_finite(verb)]
    return opener == "die" and bool(finite) and finite[-1].low.endswith("en")
