"""Who was sent: after "Weber schickte Rossi nach Bern. Er traf dort Sommer" the pronoun means Rossi, and the state of Weber where nobody is named."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.both_states import state_member
from verbale.actors.found import Found, found_again
from verbale.actors.references import Reference, Resolve
from verbale.actors.scene import Scene
from verbale.actors.told import Told
from verbale.languages import Token
from verbale.records import Span

_SENT = "whom it sent"


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
    sender = _sender(told, here)
    sends = any(token.low in words.verbs for token in inside)
    if not sends or sender is None or not any(one.kind == "place" for one in here):
        return None
    for one in here:
        if one.kind == "person" and one.actor and one.start >= sender.end and told.is_object(one):
            why = f"the pronoun means {one.name}, who was sent"
            again = found_again(one, pronoun.start, pronoun.end, "pronoun", why)
            return replace(again, side=one.side or sender.side)
    if any(one.how == "pronoun" and one.kind == "state" and one.side == sender.side for one in here):
        return state_member(told.scene, Span(pronoun.start, pronoun.end), str(sender.side), _SENT)
    return None


def _sender(told: Told, here: list[Found]) -> Found | None:
    """Return the first subject among mentions that acts for somebody."""
    return next((one for one in here if told.is_subject(one) and one.side), None)


def find_sent(scene: Scene) -> list[Reference]:
    """Return the nouns for somebody without a name who may be sent: "sent an envoy to Bern"."""
    words = scene.words.words.errands
    if not any(token.low in words.verbs for token in scene.tokens):
        return []
    return [
        Reference(token.start, token.end, _state_of_sent(token), rank=1)
        for token in scene.tokens
        if token.low in words.sent
    ]


def _state_of_sent(noun: Token) -> Resolve:
    """Return the search for the state of the subject that sends whom the noun means, an object of its clause."""

    def resolve(told: Told) -> list[Found]:
        scene = told.scene
        sentence = scene.document.sentence_at(noun.start)
        here = [one for one in told.found if sentence.start <= one.start < noun.start]
        sender = _sender(told, here)
        side = sender.side if sender else None
        if side is None or side not in scene.knowledge.tables.states or not _is_sent(told, noun):
            return []
        return [state_member(scene, Span(noun.start, noun.end), side, _SENT)]

    return resolve


def _is_sent(told: Told, noun: Token) -> bool:
    """Whether its clause has a verb of sending, in German anywhere, elsewhere before it."""
    clause = told.roles.clause_at(noun.start)
    if clause is None:
        return False
    at, german = told.scene.document.token_at(noun.start), told.scene.document.language == "de"
    around = told.scene.tokens[clause.first : clause.last if german else at]
    return any(token.low in told.scene.words.words.errands.verbs for token in around)
