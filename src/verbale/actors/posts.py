"""Where an ambassador is posted: "der Botschafter Kasachstans in Berlin"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verbale.actors.scene import Scene
from verbale.languages.grammar import grammar_of

if TYPE_CHECKING:
    from verbale.actors.title_phrase import Title

# Kinds of offices.
SENT = ("envoy",)  # who may be sent somewhere but for a while
POSTED = ("ambassador", "consul", "charge", "envoy", "un_ambassador")


def with_post(scene: Scene, title: Title) -> Title:
    """Return the title with where an ambassador is posted: "посол Казахстана в Таджикистане", "российского посла в Турции"."""
    at = title.last
    kind = title.noun.kinds[0] if title.noun is not None and title.noun.kinds else ""
    if kind not in POSTED:
        return title
    if scene.document.language == "de" and kind in SENT:
        return title  # "der US-Gesandte | in Peking" is there just now
    linked = (
        at + 1 < len(scene.tokens)
        and scene.tokens[at].low in grammar_of(scene.document.language).words.prepositions
    )
    if linked and scene.tokens[at + 1].low in scene.words.words.posts:  # "посол России в республике"
        return replace(title, last=at + 2)
    post = at + 2 if linked and scene.tokens[at + 1].low in scene.words.determiners else at + 1
    hit = scene.at_token.get(post) if linked else None
    if hit is None or (scene.state_of(hit) or scene.capital_of(hit)) is None:
        return title
    return replace(title, last=scene.document.token_at(hit.end - 1) + 1)
