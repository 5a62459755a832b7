"""What a woman is, behind her name and a comma: "Annemarie Gruber, | Geschäftsführerin | des Verbands"."""

from __future__ import annotations

from verbale.actors.scene import Scene
from verbale.languages.person_nouns import is_person_noun

# Feminines that tell of firms and unions as well: "Nordwerk Marine, | Betreiberin | der Linie".
_OF_FIRMS = ("betreiberin", "anbieterin", "herstellerin", "eignerin", "eigentümerin", "partnerin", "trägerin")  # fmt: skip
_ADJECTIVES = 2  # before the noun
_SHORTEST = 5  # letters of the last part of a compound


def is_profession(scene: Scene, at: int) -> bool:
    """Whether a German noun at `at`, an article and adjectives aside, tells what a woman is."""
    if scene.document.language != "de":
        return False
    limit = min(len(scene.tokens), at + _ADJECTIVES + 2)
    token = next((one for one in scene.tokens[at:limit] if one.is_capital), None)
    if token is None or not token.low.endswith("in") or token.low.endswith(_OF_FIRMS):
        return False
    last = token.low.rsplit("-", 1)[-1]
    return any(is_person_noun(last[cut:], "de") for cut in (0, *range(3, len(last) - _SHORTEST)))
