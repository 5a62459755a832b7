"""Several persons by way of one: "his Armenian and Azerbaijani counterparts", "counterparts from Italy and Spain", "both counterparts".

They hold in their states the office of the one who is spoken of; where nobody knows who does, the state is meant.
"""

from __future__ import annotations

from verbale.actors.both_states import last_joined, state_member
from verbale.actors.found import Found
from verbale.actors.group_states import states_before, states_behind
from verbale.actors.groups import holders, member, names_follow
from verbale.actors.office_at import counterparts_of
from verbale.actors.office_words import OfficeNoun
from verbale.actors.references import Reference
from verbale.actors.scene import Scene
from verbale.actors.told import Told
from verbale.records import Span


def find_counterparts(scene: Scene) -> list[Reference]:
    """Return the plurals of "counterpart" that name the states of those who are meant."""
    words = scene.words.words
    found: list[Reference] = []
    for at, token in enumerate(scene.tokens):
        if token.low not in words.groups.colleagues:
            continue
        first, before, both = states_before(scene, at)
        last, behind, _ = states_behind(scene, at + 1)
        states = list(dict.fromkeys([*before, *behind]))
        both = both or (
            first > 0 and scene.tokens[first - 1].low in words.groups.both
        )  # "both his counterparts"
        if both and not states:
            found.append(_both_counterparts(scene, Span(scene.tokens[first].start, token.end)))
        if not states or (scene.document.language != "en" and len(states) == 1):
            continue  # "seinem polnischen Kollegen" is one
        first -= first > 0 and scene.tokens[first - 1].low in (*words.determiners, *words.own)
        span = Span(scene.tokens[first].start, scene.tokens[(last if behind else at + 1) - 1].end)
        found.append(_counterparts(scene, span, states))
    return found


def _counterparts(scene: Scene, span: Span, states: list[str]) -> Reference:
    def resolve(told: Told) -> list[Found]:
        if names_follow(told.fixed, span):
            return []
        kind = _office_spoken_of(told, span, states) if len(states) > 1 else ""
        kinds = counterparts_of(kind)
        members: list[Found] = []
        for state in states:
            held = [one for one in holders(scene, span, OfficeNoun(kinds, ()), [state]) if one.actor]
            members += held or [state_member(scene, span, state, "of one of the counterparts")]
        return members

    return Reference(span.start, span.end, resolve, rank=2)


def _both_counterparts(scene: Scene, span: Span) -> Reference:
    """Return "beide Amtskollegen" of whoever the sentence names first: those of the two last told of together, none of them of his own side."""

    def resolve(told: Told) -> list[Found]:
        one = next(told.by_salience(span.start, lambda one: bool(one.office_kind), back=0), None)
        if one is None or one.side is None or names_follow(told.fixed, span):
            return []
        kinds = counterparts_of(one.office_kind)
        begin = scene.document.sentence_at(span.start).start
        pair = last_joined(told, begin, one.side)
        if len(pair) == 2 and all(other.kind == "person" and other.office_kind in kinds for other in pair):
            return [member(span, other) for other in pair]
        members: list[Found] = []
        for state in (other.side for other in pair if other.side):
            held = [other for other in holders(scene, span, OfficeNoun(kinds, ()), [state]) if other.actor]
            members += held or [state_member(scene, span, state, "of one of the counterparts")]
        return members

    return Reference(span.start, span.end, resolve, rank=2)


def _office_spoken_of(told: Told, span: Span, states: list[str]) -> str:
    """Return the office of whose counterparts they are: the one who comes to mind, or whom the sentence names only behind them."""
    end = told.scene.document.sentence_at(span.start).end
    behind = (one for one in told.fixed if span.end <= one.start < end and one.kind == "person")
    persons = (*told.by_salience(span.start), *behind)
    return next((one.office_kind for one in persons if one.office_kind and one.side not in states), "")
