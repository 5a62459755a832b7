"""The two states that "beide Länder" may mean, by who is named around it."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.scene import Scene
from verbale.actors.told import Told
from verbale.records import Span


def last_states(scene: Scene, found: list[Found], before: int) -> list[str]:
    """Return the two states last named."""
    states: list[str] = []
    for one in reversed([one for one in found if one.end <= before]):
        side = one.side
        if side and side in scene.knowledge.tables.states and side not in states and one.kind != "place":
            states.append(side)
        if len(states) == 2:
            break
    return states[::-1]


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


def _state_of(scene: Scene, one: Found) -> str | None:
    """Return the state that acts or for whom a person acts, none of a town."""
    acts = one.kind in {"person", "state"} and one.how != "city"
    return one.side if acts and one.side in scene.knowledge.tables.states else None


def state_member(scene: Scene, span: Span, state: str, why: str) -> Found:
    """Return a state as one of those that the words at `span` mean; `why` says in which way."""
    name = scene.knowledge.name_of(state, scene.document.language)
    told = f"{why}: {name}"
    return Found(span.start, span.end, "state", "pronoun", name, told, actor=state, side=state)
