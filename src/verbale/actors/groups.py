"""Several persons at once: "beide Präsidenten", "die Außenminister beider Länder"."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.scene import Scene


def find_groups(scene: Scene, found: list[Found]) -> list[Found]:
    """Return the members of groups, each with the group's words."""
    return []
