"""One office, one family name, two first names: "Außenminister Igor Lawrow" beside Sergej Lawrow. They stay two, and it is noted."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.found import Found
from verbale.actors.office_at import resolve_office
from verbale.actors.scene import Scene


def note_namesakes(scene: Scene, found: list[Found]) -> list[Found]:
    """Return the mentions; those of a person whose office is that of somebody with the same family name say so in their `why`.

    A text that does so is mistaken, or tells of two: which of them cannot be told from its words.
    """
    held: dict[tuple[str, str, str], dict[str, str]] = {}  # (side, office, family name) -> persons
    for one in found:
        key = _key(one)
        if key and one.actor:
            held.setdefault(key, _in_office(scene, key)).setdefault(one.actor, one.name)
    return [_noted(one, held) for one in found]


def _key(one: Found) -> tuple[str, str, str] | None:
    if (
        one.kind != "person"
        or one.how != "name"
        or not one.side
        or not one.office_kind
        or " " not in one.name
    ):
        return None
    return one.side, one.office_kind, one.name.split()[-1]


def _in_office(scene: Scene, key: tuple[str, str, str]) -> dict[str, str]:
    """Return the known holder of the office at that time, if the family name is theirs."""
    side, kind, family = key
    _, holders = resolve_office((kind,), side, scene.when, scene.knowledge)
    names = {actor: scene.knowledge.name_of(actor, scene.document.language) for actor in holders}
    return {actor: name for actor, name in names.items() if name.split()[-1] == family}


def _noted(one: Found, held: dict[tuple[str, str, str], dict[str, str]]) -> Found:
    key = _key(one)
    others = [name for actor, name in held.get(key, {}).items() if actor != one.actor] if key else []
    return replace(one, why=f"{one.why}, beside {' and '.join(others)} in the same office") if others else one
