"""A surname alone behind the office of a state: "der finnische Außenminister Lehto" need not be the minister whom the lists know."""

from __future__ import annotations

from verbale.actors.office_at import resolve_office
from verbale.actors.scene import Scene
from verbale.actors.slugs import sound_key
from verbale.actors.title_phrase import Title

_ALIKE = 3  # letters with which two spellings of one surname begin


def is_someone_else(scene: Scene, at: int, title: Title) -> bool:
    """Whether a word behind an office of a known side is the surname of none who held it: "Putyn" is another spelling of one who does."""
    if title.noun is None or title.side is None or title.noun.bound:
        return False
    _, holders = resolve_office(title.noun.kinds, title.side, scene.when, scene.knowledge, title.standing)
    told = sound_key(scene.tokens[at].text)
    names = (scene.knowledge.name_of(one, scene.document.language) for one in holders)
    words = {sound_key(word) for name in names for word in name.replace("-", " ").split()}
    return all(word[:_ALIKE] != told[:_ALIKE] for word in words)
