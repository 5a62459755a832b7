"""Cities that no list holds, as the tagger sees them behind a word of place: "in Kirkenes", "nach Mitrovica"."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.person_name import nominative
from verbale.actors.scene import Scene
from verbale.actors.slugs import slug
from verbale.actors.tagged_names import names_unknown
from verbale.records import Span
from verbale.tagging import Tags

_SURE = 0.8
_CASES = {"в": "Loc", "во": "Loc", "из": "Gen", "до": "Gen", "у": "Gen", "близ": "Gen", "под": "Ins"}


def find_tagged_places(scene: Scene, tags: Tags) -> list[Found]:
    """Return the places of no list that stand behind a preposition of place without an article, in text order."""
    found: list[Found] = []
    before = scene.words.words.places.before
    for sentence in scene.document.sentences:
        if not names_unknown(scene, sentence):
            continue
        told = tags.of(sentence)
        for name in told.names:
            first, last = sentence.first + name.first, sentence.first + name.last
            bare = first > sentence.first and scene.tokens[first - 1].low in before
            wide = scene.tokens[last - 1].low.endswith(scene.words.words.places.wide)
            listed = wide or any(
                scene.is_listed(at) or at in scene.adjectives_at for at in range(first, last)
            )
            if (
                name.label == "LOC"
                and name.score >= _SURE
                and bare
                and not listed
                and scene.tokens[first].is_capital
            ):
                found.append(_place(scene, first, last, told.words[name.last - 1].case))
    return found


def _place(scene: Scene, first: int, last: int, case: str | None) -> Found:
    span = Span(scene.tokens[first].start, scene.tokens[last - 1].end)
    name = scene.document.text[span.start : span.end]
    if scene.document.language == "ru":
        before = scene.tokens[first - 1].low
        name = " ".join(nominative(name.split(), _CASES.get(before, case), "ru")[0])
    why = "a place in no list"
    return Found(span.start, span.end, "place", "city", name, why, actor=f"place:{slug(name)}", core=span)
