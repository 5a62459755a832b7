"""Who was sent: after "Weber schickte Rossi nach Bern. Er traf dort Sommer" the pronoun means Rossi, and the state of Weber where nobody is named."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.both_states import state_member
from verbale.actors.found import Found, found_again
from verbale.actors.told import Told
from verbale.languages import Token
from verbale.records import Span


def who_was_sent(told: Told, pronoun: Token) -> Found | None:
    """Return who was sent somewhere right before the pronoun, if its clause tells what one is sent for.

    Of somebody without a name ("sent an envoy to Bern") only the state is known that he acts for.
    """
    document, words = told.scene.document, told.scene.words.words.errands
    clause = told.roles.clause_at(pronoun.start)
    if clause is None:
        return None
    lows = {token.low for token in told.scene.tokens[clause.first : clause.last]}
    if lows.isdisjoint(words.tasks) or not lows.isdisjoint(words.earlier):
        return None
    now = document.sentence_at(pronoun.start)
    before = document.sentences[max(0, now.index - 1)]
    return _sent_in(told, now.first, clause.first, pronoun) or (
        _sent_in(told, before.first, before.last, pronoun) if before.index < now.index else None
    )


def _sent_in(told: Told, first: int, last: int, pronoun: Token) -> Found | None:
    """Return who is the object of a verb of sending among these tokens, which name a place to go to."""
    words, document = told.scene.words.words.errands, told.scene.document
    inside = told.scene.tokens[first:last]
    here = [one for one in told.found if first <= document.token_at(one.start) < last]
    sender = next((one for one in here if told.is_subject(one) and one.side), None)
    sends = any(token.low in words.verbs for token in inside)
    if not sends or sender is None or not any(one.kind == "place" for one in here):
        return None
    for one in here:
        if one.kind == "person" and one.actor and one.start >= sender.end and told.is_object(one):
            why = f"the pronoun means {one.name}, who was sent"
            again = found_again(one, pronoun.start, pronoun.end, "pronoun", why)
            return replace(again, side=one.side or sender.side)
    if sender.side in told.scene.knowledge.tables.states and any(token.low in words.sent for token in inside):
        why = "whom it sent"
        return state_member(told.scene, Span(pronoun.start, pronoun.end), sender.side, why)
    return None
