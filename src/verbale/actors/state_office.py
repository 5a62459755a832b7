"""Whether an office is one of a state: "der Präsident", not "der Präsident des Vereins"."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.scene import Scene


def is_of_state(scene: Scene, one: Found) -> bool:
    """Return whether nothing follows that makes it the office of something else: "der Präsident des Vereins"."""
    at = scene.document.token_at(one.end - 1) + 1
    if at + 1 >= len(scene.tokens):
        return True
    after, beyond = scene.tokens[at], scene.tokens[at + 1]
    if scene.document.language == "de":
        return not (
            after.low in ("der", "des", "von", "vom")
            and (beyond.is_capital or beyond.low.endswith(("en", "er")))
        )
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


def _is_verb(low: str) -> bool:
    return low.endswith(("ла", "ли", "ся", "сь", "ала", "ила", "ает", "ует", "ит"))
