"""Two states of one name that English counts: "the two Koreas"."""

from __future__ import annotations

from verbale.actors.both_states import state_member
from verbale.actors.found import Found
from verbale.actors.scene import Scene
from verbale.actors.twin_names import TWINS
from verbale.records import Span


def find_twins(scene: Scene) -> list[Found]:
    """Return both states of "the two Koreas", each as a mention with the words of both."""
    if scene.document.language != "en":
        return []
    found: list[Found] = []
    index = scene.knowledge.index("en")
    for at, token in enumerate(scene.tokens[1:], start=1):
        both = token.is_capital and token.text.endswith("s") and scene.tokens[at - 1].low in {"two", "both"}
        for pair in TWINS if both else ():
            hits = [hit for word in pair for hit in index.search(f"{word} {token.text[:-1]}")]
            states = [sense.actor for hit in hits for sense in hit.senses[:1] if sense.kind == "state"]
            if len(states) == 2:
                first = at - 2 if at > 1 and scene.tokens[at - 2].low == "the" else at - 1
                span = Span(scene.tokens[first].start, token.end)
                found += [state_member(scene, span, state, "one of both") for state in states]
    return found
