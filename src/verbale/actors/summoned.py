"""Whose a ministry or minister is that summons an envoy: not those of his own state, but of the one in which he is posted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from verbale.actors.found import Found
from verbale.actors.posts import POSTED
from verbale.actors.scene import Scene


def envoys_beside(scene: Scene, found: Iterable[Found], at: int) -> list[Found]:
    """Return the envoys among those found whom the sentence at `at` names."""
    sentence = scene.document.sentence_at(at)
    known = {(one.start, one.end): one for one in found if sentence.start <= one.start < sentence.end}
    return [one for one in known.values() if _is_envoy(one)]


def summons(scene: Scene, at: int) -> bool:
    """Whether the sentence at `at` tells of a summons: "einbestellt", "called in", "вызвали"."""
    words = scene.words.words.ministries.summons
    return any(
        token.low.startswith(words) for token in scene.document.tokens_of(scene.document.sentence_at(at))
    )


def calling_state(scene: Scene, found: Iterable[Found], envoys: list[Found], at: int) -> str | None:
    """Return the state in which the envoys are posted, "der Botschafter in | Wien", or of the place named last, in their sentence or the one before."""
    sides = {one.side for one in envoys}
    sentence = scene.document.sentence_at(at)
    last = scene.document.sentences[max(0, sentence.index - 1)]
    begin = last.start if last.paragraph == sentence.paragraph else sentence.start
    posts = [state for one in envoys for state in _posts(scene, one)]
    places = [one.side for one in found if one.kind == "place" and begin <= one.start < at and one.side]
    return next((state for state in (*posts, *reversed(places)) if state not in sides), None)


def of_caller(scene: Scene, found: list[Found], one: Found) -> str | None:
    """Return the state of an official who sees an envoy in a sentence that tells of a summons; None where none is told."""
    if not (one.title or one.office_kind) or _is_envoy(one) or not summons(scene, one.start):
        return None
    envoys = envoys_beside(scene, found, one.start)
    sentence = scene.document.sentence_at(one.start)
    sides = {envoy.side for envoy in envoys}
    ministries = [
        other.side
        for other in found
        if sentence.start <= other.start < sentence.end and other.kind == "body" and other.side not in sides
    ]
    if not envoys or None in sides:
        return None
    return next(iter(ministries), None) or calling_state(scene, found, envoys, sentence.end - 1)


def _is_envoy(one: Found) -> bool:
    return one.kind == "person" and not {one.office_kind, *one.kinds}.isdisjoint(POSTED)


def _posts(scene: Scene, envoy: Found) -> Iterator[str]:
    """Yield the states that the words for an envoy name."""
    for hit in scene.hits:
        if envoy.start <= hit.start < envoy.end:
            state = scene.state_of(hit) or scene.capital_of(hit)
            if state:
                yield state
