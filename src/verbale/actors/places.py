"""What a name means by its neighbours: "in Moskau" is a place, "Moskau erklärte" a government, „Bild“ a paper."""

from __future__ import annotations

from verbale.actors.name_index import Hit
from verbale.actors.scene import Scene
from verbale.languages.grammar import grammar_of

_OBJECT = 3  # words between a city and the verb of which it is the object: "Гавану тогда посетил"
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
    if _is_dateline(scene, number) or _is_part_of_city(scene, number) or _is_visited(scene, number):
        return True
    before = scene.words.words.places.before
    joining = grammar_of(scene.document.language).words.coordinators | {",", "/"}
    at = number - 1
    while at >= 0:
        token = scene.tokens[at]
        if token.low in before:
            return not (_speaks(scene, token.low, number) or _sends(scene, at) or _is_written_to(scene, at))
        listed = token.low in joining and at - 1 in scene.ending_at
        if listed and _is_city(scene, at - 1):
            at = scene.document.token_at(scene.ending_at[at - 1].start) - 1
        elif at in scene.adjectives_at and number - at <= _SKIP:
            at -= 1
        elif token.low in scene.words.pronouns and number - at == 1:
            at -= 1  # "besuchte er Maskat"
        else:
            return False
    return False


def _is_part_of_city(scene: Scene, number: int) -> bool:
    """Whether it is the city itself: "the streets of Tbilisi", "Flughafen von Niamey", "в центре Найроби", "von Kiew aus"."""
    words, tokens = scene.words.words.places, scene.tokens
    before = tokens[number - 1].low if number else ""
    hit = scene.at_token.get(number)
    after = scene.document.token_at(hit.end - 1) + 1 if hit else number + 1
    if (
        scene.document.language == "de"
        and before == "von"
        and after < len(tokens)
        and tokens[after].low == "aus"
    ):
        return True
    if before in words.heads:
        return True
    if words.of:
        return number > 1 and before in words.of and tokens[number - 2].low in words.nouns
    return before in words.nouns


def _is_visited(scene: Scene, number: int) -> bool:
    """Whether a verb of visiting follows, before any name: "Анкару в мае посетил министр"."""
    visited = scene.words.words.places.visited
    hit = scene.at_token.get(number)
    if not visited or hit is None:
        return False
    first = scene.document.token_at(hit.end - 1) + 1
    for token in scene.tokens[first : first + _OBJECT + 1]:
        if token.low in visited:
            return True
        if token.is_capital or not token.is_word:
            return False
    return False


def _speaks(scene: Scene, before: str, number: int) -> bool:
    """Whether word comes from a government: "aus Moskau hieß es", "aus London verlautete"."""
    hit = scene.at_token.get(number)
    after = scene.document.token_at(hit.end - 1) + 1 if hit else number + 1
    heard = scene.words.words.places.heard
    return (
        before in scene.words.words.places.sources
        and after < len(scene.tokens)
        and scene.tokens[after].low in heard
    )


def _sends(scene: Scene, at: int) -> bool:
    """Whether a preposition of origin leads to who sent somebody: "Unterhändler | aus | Washington und Teheran"."""
    words = scene.words.words.places
    return at > 0 and scene.tokens[at].low in words.origins and scene.tokens[at - 1].low in words.sent


def _is_written_to(scene: Scene, at: int) -> bool:
    """Whether "to" leads to the government that gets an English message: "sent a note | to | Moscow", not "a message to a town"."""
    words = scene.words.words.places
    return at > 0 and scene.tokens[at].low == "to" and scene.tokens[at - 1].low in words.addressed


def _is_dateline(scene: Scene, number: int) -> bool:
    """Whether the city stands at the head of a report: "GENF - Die Außenminister", "Lima (dpa)"."""
    hit = scene.at_token.get(number)
    if hit is None:
        return False
    words = scene.document.text[hit.start : hit.end]
    if words.isupper() and len(words) > 3:
        return True
    after = scene.document.text[hit.end : hit.end + 4].lstrip()
    head = scene.document.text[: hit.start].rpartition("\n")[2]
    dated = after.startswith(",") and after[1:].lstrip()[:1].isdigit()  # "Bern, 14.03.2023"
    return not head.strip() and (dated or after[:1] in ("-", "–", "—", "(", "."))


def _is_city(scene: Scene, number: int) -> bool:
    return any(sense.kind == "city" for sense in scene.ending_at[number].senses)


def is_outlet(scene: Scene, hit: Hit, outlet: str) -> bool:
    """Return whether a name means the outlet: where it is a common word, marks or a noun must say so.

    >>> from verbale.actors.knowledge import default_knowledge
    >>> from verbale.languages import split_text
    >>> text = "Das Bild zeigt, wie er mit der Zeitung Bild sprach."
    >>> scene = Scene.of(split_text(text, "de"), None, default_knowledge())
    >>> [is_outlet(scene, hit, "outlet:bild") for hit in scene.hits]
    [False, True]
    """
    entry = scene.knowledge.tables.outlets.get(outlet)
    number = scene.document.token_at(hit.start)
    before = scene.tokens[number - 1].low if number else ""
    if before in scene.words.words.indefinite:
        return False  # "einen Spiegel"
    foreign = scene.document.language != "en" and scene.document.text.startswith("The ", hit.start)
    if entry is None or not entry.common or foreign:
        return True
    text = scene.document.text
    marked = text[hit.start - 1 : hit.start] in _OPENING and text[hit.end : hit.end + 1] in _CLOSING
    capitals = text[hit.start : hit.end].isupper() and hit.end - hit.start > _SHORTEST_LOUD
    if (marked and hit.start) or capitals:
        return True
    return before.endswith(scene.words.words.places.media)


_SHORTEST_LOUD = 5  # letters of a word in capitals that is a name: "zum STANDARD"
_OPENING = ("„", "“", '"', "«", "‚", "‘", "'", "»")
_CLOSING = ("“", "”", '"', "»", "‘", "’", "'", "«")
