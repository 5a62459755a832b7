"""Monarchs by the name that they reign under: "King Charles" is Charles III, whoever else is called Charles."""

from __future__ import annotations

import re

from verbale.actors.office_at import resolve_office, side_of
from verbale.actors.person_name import PARTICLES, without_possessive
from verbale.actors.scene import Scene
from verbale.actors.title_phrase import Title

# Kinds of office whose nouns stand before a bare name.
_THRONES = (("king",), ("emir",), ("pope",), ("crown_prince",))
_ROMAN = re.compile(r"[IVX]+\.?")


def find_monarch(scene: Scene, title: Title, at: int) -> tuple[int, str] | None:
    """Return the token behind the name at `at`, and who reigned under it on the day of the text; None where that is not one alone."""
    noun = title.noun
    if noun is None or noun.kinds[:1] not in _THRONES or not title.in_office or scene.when is None:
        return None
    if at >= len(scene.tokens) or at in scene.covered or not scene.tokens[at].is_capital:
        return None
    language, word = scene.document.language, without_possessive(scene.tokens[at].text)
    reigning = {
        actor: names
        for side in ((title.side,) if title.side else scene.knowledge.tables.states)
        for actor in resolve_office(noun.kinds, side, scene.when, scene.knowledge)[1]
        for names in (_names_of(scene, actor, language),)
        if word in names[:2]
    }
    if len(reigning) > 1:  # "King Abdullah" in a sentence on Amman
        here = _states_around(scene, scene.tokens[at].start)
        reigning = {
            one: told for one, told in reigning.items() if side_of(one, scene.when, scene.knowledge) in here
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


def _states_around(scene: Scene, start: int) -> set[str | None]:
    """Return the states that a sentence names, or in which a city lies that it names."""
    sentence = scene.document.sentence_at(start)
    hits = [hit for hit in scene.hits if sentence.start <= hit.start < sentence.end]
    senses = [sense for hit in hits for sense in hit.senses]
    cities = (scene.knowledge.city(one.actor) for one in senses if one.kind == "city")
    adjectives = (
        word.state for at in range(sentence.first, sentence.last) for word in scene.adjectives_at.get(at, ())
    )
    return {*(scene.state_of(hit) for hit in hits), *(city.state for city in cities if city), *adjectives}


def find_prince(scene: Scene, title: Title, at: int) -> str | None:
    """Return the person named in full in the text whom "Prince Faisal" means, where one alone begins so."""
    if title.noun is not None or title.word not in _PRINCES or at >= len(scene.tokens) or at in scene.covered:
        return None
    word, language = without_possessive(scene.tokens[at].text), scene.document.language
    follows = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    longer = follows is not None and scene.document.text[follows.start - 1] == " "
    if longer and follows is not None and (follows.is_capital or follows.low in PARTICLES):
        return None  # "Prince Faisal bin Khalid"
    named = [one for one in scene.full_names if scene.knowledge.name_of(one, language).split()[:1] == [word]]
    return named[0] if len(named) == 1 else None


def _names_of(scene: Scene, actor: str, language: str) -> list[str]:
    """Return the words of a monarch's name without title and number, the first ones first."""
    words = scene.knowledge.name_of(actor, language).split()
    titles = scene.words.words.titles
    return [one for one in words if not _ROMAN.fullmatch(one) and one.lower() not in (*titles, *_TITLES)]


_PRINCES = ("prince", "princess", "sheikh", "sheikha", "emir", "sayyid")
_TITLES = ("king", "emperor", "prince", "sheikh", "könig", "kaiser", "fürst", "король", "князь")
