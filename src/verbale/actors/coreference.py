"""Pronouns: "er" means the man last named."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.scene import Scene


def find_pronouns(scene: Scene, found: list[Found]) -> list[Found]:
    """Return the pronouns with whom they mean."""
    return []
