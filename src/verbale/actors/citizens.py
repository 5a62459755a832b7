"""The nouns for one of a state's people: "der Ungar" is somebody, "die Ungarn" are several."""

from __future__ import annotations

from verbale.actors.scene import Scene
from verbale.languages.grammar import grammar_of, is_in_dictionary

_SEVERAL = frozenset({"die", "diese"})
# Behind these "den" stands before several, elsewhere before one.
_WITH_DATIVE = frozenset(
    {"mit", "von", "bei", "zu", "aus", "nach", "unter", "zwischen", "gegenüber", "neben", "außer"}
)

_OPENERS = frozenset({"der", "die", "das", "dem", "den", "einer", "eine", "ein", "einem", "beim", "zum", "zur", "im", "vom"})  # fmt: skip
_TIMES = ("tag", "abend", "woche", "morgen", "nacht", "mittag", "monat", "jahr", "anfang", "ende")


def means_several(scene: Scene, first: int, head: int) -> bool:
    """Whether a German article at token `first` and a masculine noun at `head` mean several: "die Diplomaten", "mit den Ungarn"."""
    article = scene.tokens[first].low
    if scene.document.language != "de" or article not in _SEVERAL | {"den"}:
        return False
    citizen = scene.knowledge.citizen(scene.tokens[head].text, "de")
    if article == "den":
        return citizen is not None and first > 0 and scene.tokens[first - 1].low in _WITH_DATIVE
    role = scene.words.role_at(scene.tokens, head)
    return (citizen is not None and citizen[1] == "m") or (role is not None and role[0].sex == "m")


def are_owners(scene: Scene, first: int) -> bool:
    """Whether a "der" makes the masculine noun behind it the owners of one before: "in der Erklärung | der Minister |"; one would be "des Ministers"."""
    if scene.document.language != "de" or first < 2 or scene.tokens[first].low != "der":
        return False
    opener, noun = scene.tokens[first - 2].low, scene.tokens[first - 1]
    owned = noun.is_capital and opener in _OPENERS and not noun.low.endswith(_TIMES)
    return owned and is_in_dictionary(noun.text, "de")


def stands_alone(scene: Scene, at: int) -> bool:
    """Whether English "the American" is a man, not the adjective of a noun that follows."""
    after = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    if scene.document.language == "de":
        if after is None or not after.is_capital:
            return True
        adjective = scene.tokens[at].low[:-1] in scene.knowledge.adjectives(
            "de"
        )  # "der Deutsche Wetterdienst"
        return not adjective and scene.words.noun_at(scene.tokens, at + 1) is None
    if scene.document.language != "en":
        return True
    if after is None or not after.is_word or after.low in ("'s", "’s"):
        return True
    grammar = grammar_of("en")
    words = grammar.words
    second = scene.tokens[at + 2].low if at + 2 < len(scene.tokens) else ""
    if after.low in words.coordinators and second in scene.knowledge.adjectives("en"):
        return stands_alone(scene, at + 2)  # "the Armenian and Azerbaijani ministers"
    closed = (
        words.prepositions
        | words.coordinators
        | words.complementizers
        | words.subordinators
        | words.auxiliaries
    )
    return (
        after.low in closed or after.low.endswith("ly") or (grammar.is_finite(after) and not after.is_capital)
    )
