"""The two states that "beide Länder" may mean, by who is named around it."""

from __future__ import annotations

from itertools import pairwise

from verbale.actors.found import Found
from verbale.actors.scene import Scene
from verbale.actors.told import Told
from verbale.languages.grammar import grammar_of
from verbale.records import Span

_BACK = 5  # sentences that the two may stand back


def last_states(scene: Scene, found: list[Found], before: int) -> list[str]:
    """Return the two states last named."""
    states: list[str] = []
    for one in reversed([one for one in found if one.end <= before]):
        sides = [one.side] if one.kind != "place" else []
        sides += _posted_to(scene, one)
        states += [side for side in sides if side in scene.knowledge.tables.states and side not in states]
        if len(states) >= 2:
            break
    return states[1::-1]


def _posted_to(scene: Scene, one: Found) -> list[str]:
    """Return the state in which an ambassador is: "Посол Польши в | Норвегии"."""
    if one.office_kind != "ambassador" or one.kind != "person":
        return []
    within = [hit for hit in scene.hits if one.start <= hit.start < one.end]
    states = [sense.actor for hit in within for sense in hit.senses[:1] if sense.kind == "state"]
    return [state for state in states if state != one.side]


def named_around(told: Told, start: int) -> list[str]:
    """Return the two states of whom a German sentence names one before "beider Länder" and the other behind.

    "Serbien strich die Gespräche der Minister beider Länder, weil Kroatien Zölle erhob"
    """
    scene = told.scene
    sentence = scene.document.sentence_at(start)
    before = {
        side for one in told.found if sentence.start <= one.start < start and (side := _state_of(scene, one))
    }
    named = sorted(told.fixed, key=lambda one: one.start)
    behind = [side for one in named if start < one.start < sentence.end and (side := _state_of(scene, one))]
    other = next((side for side in behind if side not in before), None)
    return [*before, other] if scene.document.language == "de" and len(before) == 1 and other else []


def listed_pair(told: Told, start: int) -> list[str]:
    """Return the two states that the sentence, or else the one before, joins by "und", if it names no third: "Kenia und Somalia streiten. Die Außenminister …"."""
    scene = told.scene
    sentence = scene.document.sentence_at(start)
    last = scene.document.sentences[max(0, sentence.index - 1)]
    for begin, end in ((sentence.start, start), (last.start, last.end)):
        within = [one for one in told.found if begin <= one.start < end and _state_of(scene, one)]
        within = list({one.start: one for one in within}.values())
        states = [one for one in within if one.kind == "state"]
        if not within:
            continue
        gap = scene.document.text[states[0].end : states[-1].start].split() if len(states) == 2 else []
        joined = len(gap) == 1 and gap[0] in grammar_of(scene.document.language).words.coordinators
        return [one.side for one in states if one.side] if joined and len(within) == 2 else []
    return []


def last_joined(told: Told, before: int, without: str) -> list[Found]:
    """Return the two persons or states of different sides that were last joined by "und" before a place, none of them of the side `without`."""
    scene, text = told.scene, told.scene.document.text
    joining, now = grammar_of(scene.document.language).words.coordinators, scene.document.sentence_at(before)
    near = [
        one
        for one in told.found
        if one.end <= before
        and now.index - scene.document.sentence_at(one.start).index <= _BACK
        and (one.kind != "person" or one.how != "pronoun")
        and _state_of(scene, one)
    ]
    for left, right in reversed(list(pairwise(near))):
        gap = text[left.end : right.start].lower().split() if left.end <= right.start else []
        words = [word for word in gap if word not in scene.words.determiners]
        joined = words == gap[:1] and bool(joining.intersection(words)) and left.kind == right.kind
        if joined and left.side != right.side and without not in {left.side, right.side}:
            return [left, right]
    return []


def _state_of(scene: Scene, one: Found) -> str | None:
    """Return the state that acts or for whom a person acts, none of a town."""
    acts = one.kind in {"person", "state"} and one.how != "city"
    return one.side if acts and one.side in scene.knowledge.tables.states else None


def state_member(scene: Scene, span: Span, state: str, why: str) -> Found:
    """Return a state as one of those that the words at `span` mean; `why` says in which way."""
    name = scene.knowledge.name_of(state, scene.document.language)
    told = f"{why}: {name}"
    return Found(span.start, span.end, "state", "pronoun", name, told, actor=state, side=state)
