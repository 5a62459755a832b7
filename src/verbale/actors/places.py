"""Whether a capital is a place or a government: "in Moskau" is one, "Moskau erklärte" the other."""

from __future__ import annotations

from verbale.actors.scene import Scene

_SKIP = 3  # "im italienischen Rom", "in und um Moskau", "in Moskau und Washington"


def is_place(scene: Scene, number: int) -> bool:
    """Return whether the capital at this token follows a preposition of place, alone or in a list.

    >>> from verbale.actors.knowledge import default_knowledge
    >>> from verbale.languages import split_text
    >>> knowledge = default_knowledge()
    >>> scene = Scene.of(split_text("In Moskau und Paris hieß es, Berlin zögere.", "de"), None, knowledge)
    >>> [is_place(scene, number) for number in sorted(scene.at_token)]
    [True, True, False]
    """
    before = scene.words.words.places.before
    at = number - 1
    while at >= 0:
        token = scene.tokens[at]
        if token.low in before:
            return True
        listed = token.low in _AND and at - 1 in scene.ending_at
        if listed and _is_city(scene, at - 1):
            at = scene.document.token_at(scene.ending_at[at - 1].start) - 1
        elif at in scene.adjectives_at and number - at <= _SKIP:
            at -= 1
        else:
            return False
    return False


_AND = ("und", "and", "и", ",", "sowie", "oder", "or", "или", "/")


def _is_city(scene: Scene, number: int) -> bool:
    return any(sense.kind == "city" for sense in scene.ending_at[number].senses)
