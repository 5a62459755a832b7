"""The name as the article spells it: "Selenskij" stays "Wolodymyr Selenskij" in an article that writes it so.

Of the listed spellings of a person that one names them which the article uses; the first, the base form,
where the article has only an office or a pronoun.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.found import Found
from verbale.actors.scene import Scene


def spell_as_written(scene: Scene, found: list[Found]) -> list[Found]:
    """Return the mentions with the names of listed persons in the article's spelling."""
    spelled: dict[str, str] = {}
    for one in found:
        if one.actor is not None and one.actor not in spelled and one.kind == "person" and one.how == "name":
            name = _listed(scene, one)
            if name is not None:
                spelled[one.actor] = name
    return [replace(one, name=spelled[one.actor]) if one.actor in spelled else one for one in found]


def _listed(scene: Scene, one: Found) -> str | None:
    """Return the listed spelling whose last word stands in the mention, or None where it is the base form."""
    person = scene.knowledge.person(one.actor or "")
    if person is None:
        return None
    written = scene.document.text[one.start : one.end].casefold()
    names = person.names.get(scene.document.language, ())
    full = [name for name in names if name not in person.surname.get(scene.document.language, ())]
    fitting = [name for name in full if name.split()[-1].casefold() in written]
    if not fitting or one.name in fitting:
        return None
    return max(fitting, key=lambda name: (len(name.split()), -names.index(name)))
