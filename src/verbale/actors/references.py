"""Whatever only the text before it makes clear, in one pass: offices, descriptions, groups, pronouns.

What each of them means may hang on the one before: "Blinken" - "der Amerikaner" - "er" - "sein Gegenüber".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from verbale.actors.found import Found
from verbale.actors.own_account import find_labels
from verbale.actors.scene import Scene
from verbale.actors.told import Told

Resolve = Callable[[Told], list[Found]]


@dataclass(frozen=True, slots=True)
class Reference:
    """Words from `start` to `end` whose meaning hangs on what was told; `resolve` gives their mentions, if any.

    Of references to the same words the one with the higher `rank` is asked first.
    """

    start: int
    end: int
    resolve: Resolve
    rank: int = 0


def resolve_references(scene: Scene, found: list[Found], references: list[Reference]) -> list[Found]:
    """Return the mentions in text order: those that are clear, and what the references turn out to mean.

    Of words within words the longest that mean somebody are kept.
    """
    clear = [Reference(one.start, one.end, _itself(one), -1) for one in found]
    ordered = sorted([*references, *clear], key=lambda one: (one.start, -one.end, -one.rank))
    told = Told(scene, found)
    told.labels = find_labels(scene, found)
    taken = (0, 0)
    for reference in ordered:
        span = (reference.start, reference.end)
        if reference.start < taken[1] and not (span == taken and reference.rank < 0):
            continue
        mentions = reference.resolve(told)
        if mentions:
            told.add(mentions)
            taken = (mentions[0].start, mentions[0].end)
    return told.found


def _itself(one: Found) -> Resolve:
    return lambda told: [one]
