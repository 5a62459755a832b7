"""Whether an office is one of a state: "der Präsident", not "der Präsident des Vereins"."""

from __future__ import annotations

from itertools import pairwise

from verbale.actors.found import Found
from verbale.actors.scene import Scene
from verbale.languages.grammar import grammar_of

_LONGEST_ATTRIBUTES = 6  # tokens of "der international noch nicht anerkannten"


def is_of_state(scene: Scene, one: Found) -> bool:
    """Return whether nothing follows that makes it the office of something else: "der Präsident des Vereins"."""
    at = scene.document.token_at(one.end - 1) + 1
    if at + 1 >= len(scene.tokens):
        return True
    after, beyond = scene.tokens[at], scene.tokens[at + 1]
    if scene.document.language == "de":
        owned = beyond.is_capital or beyond.low.endswith(("en", "er")) or _opens_genitive(scene, at)
        return not (after.low in ("der", "des", "von", "vom") and owned)
    if scene.document.language == "en":
        return after.low != "of"
    genitive = after.low.endswith(("а", "я", "ы", "и", "ов", "ев", "ей", "ого", "его", "ой"))
    return not (
        genitive
        and len(after.low) > 3
        and not after.is_capital
        and after.low.isalpha()
        and not _is_verb(after.low)
    )


def _opens_genitive(scene: Scene, at: int) -> bool:
    """Whether a German article leads past adverbs and participles to a noun: "der Präsident | der international anerkannten Regierung"."""
    words, tokens = grammar_of("de").words, scene.tokens
    if tokens[at].low not in ("der", "des"):
        return False
    if tokens[at + 1].low in words.prepositions:
        return True  # "der Präsident | der von Rom anerkannten Regierung"
    for before, token in pairwise(tokens[at + 1 : at + _LONGEST_ATTRIBUTES]):
        if token.is_capital or not before.is_word:
            return token.is_capital and before.low.endswith("en")
    return False


def _is_verb(low: str) -> bool:
    return low.endswith(("ла", "ли", "ся", "сь", "ала", "ила", "ает", "ует", "ит"))
