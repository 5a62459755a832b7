"""Persons that no list holds."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.scene import Scene
from verbale.actors.titles import Title


def find_unlisted(scene: Scene, titles: list[Title]) -> list[Found]:
    """Return the names of persons that no list holds."""
    return []
