"""A name behind the office of a state: "der finnische Außenminister Lehto" need not be the minister whom the lists know, and may be in another spelling."""

from __future__ import annotations

from verbale.actors.office_at import resolve_office
from verbale.actors.scene import Scene
from verbale.actors.slugs import sound_key
from verbale.actors.title_phrase import Title

_ALIKE = 3  # letters with which two spellings of one surname begin
_SMALL_WORDS = frozenset(
    {"al", "el", "bin", "ben", "ibn"}
)  # of Arabic names, which tell nothing of whose it is


def is_someone_else(scene: Scene, at: int, title: Title) -> bool:
    """Whether a word behind an office of a known side is the surname of none who held it: "Putyn" is another spelling of one who does."""
    if title.noun is None or title.side is None or title.noun.bound:
        return False
    _, holders = resolve_office(title.noun.kinds, title.side, scene.when, scene.knowledge, title.standing)
    told = sound_key(scene.tokens[at].text)
    names = (scene.knowledge.name_of(one, scene.document.language) for one in holders)
    words = {sound_key(word) for name in names for word in name.replace("-", " ").split()}
    return all(word[:_ALIKE] != told[:_ALIKE] for word in words)


def holder_alike(scene: Scene, name: str, title: Title | None) -> str | None:
    """Return who held the office before a name and is called alike: "the Emir of Kuwait, Mishal Al-Ahmed", listed as Mischal al-Ahmad al-Sabah."""
    words = [word for word in sound_key(name).split() if word not in _SMALL_WORDS]
    if title is None or title.noun is None or title.side is None or title.noun.bound or len(words) < 2:
        return None
    offices = (one for kind in title.noun.kinds for one in scene.knowledge.offices(title.side, kind))
    holders = dict.fromkeys(holder.person for office in offices for holder in office.holders)
    alike = [actor for actor in holders if _is_called_alike(scene, actor, words)]
    return alike[0] if len(alike) == 1 else None


def _is_called_alike(scene: Scene, actor: str, words: list[str]) -> bool:
    """Whether the words of the shorter one of two names, theirs and a spelling of a person's, begin as words of the other do."""
    person = scene.knowledge.person(actor)
    spellings = [name for names in person.names.values() for name in names] if person else []
    for spelling in spellings:
        begins = [word[:_ALIKE] for word in sound_key(spelling).split() if word not in _SMALL_WORDS]
        short, long = sorted(([word[:_ALIKE] for word in words], begins), key=len)
        if len(short) > 1 and short[0] == long[0] and all(word in long for word in short):
            return True
    return False
