"""Outlets that no list holds, named behind what they are: "der Zeitung Nordblick", "dem Sender „Echo“"."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.scene import Scene
from verbale.actors.slugs import OUTLET, slug
from verbale.records import Span

_OPENING = '„“"«»'
_LONGEST = 4  # words of an outlet's name


def find_outlets(scene: Scene) -> list[Found]:
    """Return the outlets that stand behind a word such as "Zeitung" and in no list, in text order."""
    media = scene.words.words.places.media
    found: list[Found] = []
    for at, token in enumerate(scene.tokens[:-1]):
        listed = at + 1 in scene.at_token or (
            scene.tokens[at + 1].text in _OPENING and at + 2 in scene.at_token
        )
        if not token.low.endswith(media) or listed or at + 1 in scene.adjectives_at:
            continue
        if scene.document.language == "de" and not (token.is_capital or token.low in media):
            continue  # "wachsender", a participle
        name = _quoted(scene, at + 1) or _bare(scene, at + 1)
        if name is None:
            continue
        words = scene.document.text[name.start : name.end]
        found.append(
            Found(
                name.start,
                name.end,
                "outlet",
                "name",
                words,
                f"a name behind {token.text}",
                actor=f"{OUTLET}{slug(words)}",
                core=name,
            )
        )
    return found


def _quoted(scene: Scene, at: int) -> Span | None:
    """Return the name between quotation marks that open at token `at`, not those that close there: "die „Neue Zeitung|“ |: „…“"."""
    opens = scene.tokens[at].text in _OPENING and scene.tokens[at].start > scene.tokens[at - 1].end
    if not opens:
        return None
    for end in range(at + 2, min(len(scene.tokens), at + _LONGEST + 2)):
        if scene.tokens[end].text in _OPENING:
            return Span(scene.tokens[at + 1].start, scene.tokens[end - 1].end)
    return None


def _bare(scene: Scene, at: int) -> Span | None:
    """Return the words with a capital from token `at` on, where they are no title and no common noun's start."""
    end = at
    while end < len(scene.tokens) and end - at < _LONGEST and scene.tokens[end].is_capital:
        gap = scene.document.text[scene.tokens[end - 1].end : scene.tokens[end].start]
        if gap != " " or scene.words.is_title(scene.tokens[end].low) or end in scene.at_token:
            break
        end += 1
    return Span(scene.tokens[at].start, scene.tokens[end - 1].end) if end > at else None
