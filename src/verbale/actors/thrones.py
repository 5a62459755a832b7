"""Monarchs by the name that they reign under: "King Charles" is Charles III, whoever else is called Charles."""

from __future__ import annotations

import re

from verbale.actors.office_at import resolve_office
from verbale.actors.scene import Scene
from verbale.actors.title_phrase import Title

THRONES = frozenset({"king", "emir", "pope", "crown_prince"})
_ROMAN = re.compile(r"[IVX]+\.?")


def find_monarch(scene: Scene, title: Title, at: int) -> tuple[int, str] | None:
    """Return the token behind the name at `at`, and who reigned under it on the day of the text; None where that is not one alone."""
    noun = title.noun
    if noun is None or noun.kinds[0] not in THRONES or not title.in_office or scene.when is None:
        return None
    if at >= len(scene.tokens) or at in scene.covered or not scene.tokens[at].is_capital:
        return None
    language, word = scene.document.language, scene.tokens[at].text.removesuffix("'s").removesuffix("’s")
    reigning = {
        actor: names
        for side in ((title.side,) if title.side else scene.knowledge.tables.states)
        for actor in resolve_office(noun.kinds, side, scene.when, scene.knowledge)[1]
        for names in (_names_of(scene, actor, language),)
        if word in names[:2]
    }
    if len(reigning) != 1:
        return None
    actor, names = next(iter(reigning.items()))
    last = at + 1
    while last < len(scene.tokens) and scene.tokens[last].text in names:
        last += 1
    follows = scene.tokens[last] if last < len(scene.tokens) else None
    other = follows is not None and follows.is_capital and scene.document.text[follows.start - 1] == " "
    return None if other else (last, actor)


def _names_of(scene: Scene, actor: str, language: str) -> list[str]:
    """Return the words of a monarch's name without title and number, the first ones first."""
    words = scene.knowledge.name_of(actor, language).split()
    titles = scene.words.words.titles
    return [one for one in words if not _ROMAN.fullmatch(one) and one.lower() not in (*titles, *_TITLES)]


_TITLES = ("king", "emperor", "prince", "sheikh", "könig", "kaiser", "fürst", "король", "князь")
