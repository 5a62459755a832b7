"""Where the name of an office's holder may begin: behind "Botschafter in Berlin", "Assistant Secretary of State for African Affairs", "Prime Minister Dr."."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.initials import behind_initials
from verbale.actors.name_index import Hit
from verbale.actors.posts import POSTED
from verbale.actors.scene import Scene
from verbale.actors.title_phrase import Title
from verbale.languages.grammar import grammar_of

_ADDRESSES = frozenset(
    {"dr", "mr", "mrs", "ms", "h.e", "hon", "sir", "dame", "senator", "prof", "professor", "shri"}
)
_LONGEST_FIELD = 8  # tokens of "for East Asian and Pacific Affairs"


def start_of_name(scene: Scene, title: Title, unlisted: dict[int, Found]) -> int:
    """Return the token where a name may begin: after "Botschafter in Berlin", after ", " in apposition."""
    at = _behind_address(scene, _behind_field(scene, title.last))
    if at < len(scene.tokens) and scene.tokens[at].start not in unlisted:
        at = behind_initials(scene, at)
    words = scene.words.words
    if at + 1 < len(scene.tokens) and scene.tokens[at].low in (*words.ministries.at, *words.links):
        hit = scene.at_token.get(at + 1)
        if hit and hit.senses[0].kind in ("city", "body", "state") and not _is_venue(scene, title, at, hit):
            at = scene.document.token_at(hit.end - 1) + 1
    if (
        at + 1 < len(scene.tokens)
        and scene.tokens[at].text == ","
        and title.definite
        and (title.noun or title.side)
    ):
        hit = scene.at_token.get(at + 1)
        end = scene.document.token_at(hit.end - 1) + 1 if hit else 0
        if hit and end < len(scene.tokens) and scene.tokens[end].text in (",", ".", ")"):
            return at + 1
        if scene.tokens[at + 1].start in unlisted:
            return at + 1
    return at


def _is_venue(scene: Scene, title: Title, at: int, hit: Hit) -> bool:
    """Whether a German town behind an office is where somebody else is met: "trifft der Kanzler in Paris | Rossi", not "der Botschafter in Bern Weber"."""
    tokens, behind = scene.tokens, scene.document.token_at(hit.end - 1) + 1
    if scene.document.language != "de" or tokens[at].low != "in" or hit.senses[0].kind == "body":
        return False
    if behind < len(tokens) and tokens[behind].text == ",":
        return False
    if title.noun is None:
        return title.first > 0 and grammar_of("de").is_finite(tokens[title.first - 1])
    return title.noun.kinds[0] not in POSTED


def _behind_address(scene: Scene, at: int) -> int:
    """Return the token behind what English puts before a name: "Prime Minister | Dr. | Weber"."""
    while (
        scene.document.language == "en" and at + 1 < len(scene.tokens) and scene.tokens[at].low in _ADDRESSES
    ):
        at += 2 if scene.tokens[at + 1].text == "." else 1
    return at


def _behind_field(scene: Scene, at: int) -> int:
    """Return the token behind the field of an English office: "Assistant Secretary of State | for African Affairs | Weber"."""
    tokens = scene.tokens
    if scene.document.language != "en" or at >= len(tokens) or tokens[at].low not in ("for", "of"):
        return at
    for end in range(at + 1, min(at + _LONGEST_FIELD, len(tokens))):
        if tokens[end].low == "affairs":
            return end + 1
        if not tokens[end].is_word:
            return at
    return at
