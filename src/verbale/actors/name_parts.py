"""Whether a word may be part of a person's name: "Wu", the "D." of "John D. Smith", but not the "Warns" of a headline."""

from __future__ import annotations

from verbale.actors.person_name import SONS
from verbale.actors.scene import Scene
from verbale.languages.grammar import is_in_dictionary

_ADJECTIVES = ("isch", "ische", "ischen", "ischer", "isches", "er")
_SYLLABLE = 6  # letters
_LONG_WORD = 5  # letters from which a headline writes a word with a capital


def runs_on(scene: Scene, at: int) -> bool:
    """Return whether a name goes on with another capital word, which no dictionary knows: "Ernesto Quiñones Arbeláez"."""
    language = scene.document.language
    if at >= len(scene.tokens) or is_listed_otherwise(scene, at):
        return False
    token = scene.tokens[at]
    if language == "ru":  # no other noun has a capital: "Мохаммад Мехди Эсмаили"
        return token.is_capital and token.text.isalpha() and not (token.text.isupper() or scene.is_listed(at))
    if not (token.is_capital and token.text.isalpha()):
        return False
    return _is_syllable(scene, at) or not is_in_dictionary(
        token.low if language == "en" else token.text, language
    )


def _is_syllable(scene: Scene, at: int) -> bool:
    """Whether an English word may be the last syllable of an East Asian name: "Pham Thu | Hang said"."""
    before = [scene.tokens[place].text for place in range(max(0, at - 2), at)]
    short = len(before) == 2 and all(word.isalpha() and len(word) <= _SYLLABLE for word in before)
    names = short and all(word[0].isupper() and not is_in_dictionary(word.lower(), "en") for word in before)
    after = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    ends = after is None or not after.is_capital
    return scene.document.language == "en" and names and ends and len(scene.tokens[at].text) <= _SYLLABLE


def is_of_syllables(scene: Scene, at: int) -> bool:
    """Whether a name of three syllables begins here: "Trade Minister | Yeo Han Koo | said", "Handelsminister | Yeo Han Koo"."""
    language, tokens = scene.document.language, scene.tokens[at : at + 3]
    if language == "ru" or len(tokens) < 3 or not all(touches(scene, place) for place in (at + 1, at + 2)):
        return False
    after, before = scene.tokens[at + 3 : at + 4], scene.tokens[at - 1 : at] if at else []
    if (after and after[0].is_capital) or any(
        is_listed_otherwise(scene, place) for place in range(at, at + 3)
    ):
        return False
    written = [token.text for token in tokens]
    if not all(text.isalpha() and text.istitle() and len(text) <= _SYLLABLE for text in written):
        return False
    behind_noun = bool(before) and touches(scene, at) and before[0].is_capital
    known = [is_in_dictionary(text.lower() if language == "en" else text, language) for text in written]
    return not known[0] and (known.count(False) > 1 if language == "en" else behind_noun)


def is_initial(scene: Scene, at: int) -> bool:
    """Return whether "D." stands here with a surname after it."""
    letter, rest = scene.tokens[at], scene.tokens[at + 1 : at + 3]
    return (
        len(letter.text) == 1
        and letter.is_capital
        and len(rest) == 2
        and rest[0].text == "."
        and rest[0].start == letter.end
        and is_name_word(scene, at + 2)
    )


def is_foreign(scene: Scene, at: int) -> bool:
    """Return whether a German dictionary knows neither the word nor its end: so look given names, not nouns.

    "Parvaneh" is one; "Energiekommissarin" ends in a noun, "Anatolisches" is an adjective.
    """
    word = scene.tokens[at].text
    following = scene.tokens[at + 1].text if at + 1 < len(scene.tokens) else ""
    if following and word.endswith("s") and is_in_dictionary(following, "de"):
        return False  # "Beispielows Rede" is a genitive and a noun
    if scene.document.language != "de" or len(word) < 3 or "-" in word or word.lower().endswith(_ADJECTIVES):
        return False
    ends = (word[cut:].capitalize() for cut in range(3, len(word) - 4))
    return not is_in_dictionary(word, "de") and not any(is_in_dictionary(end, "de") for end in ends)


def is_headline_word(scene: Scene, at: int) -> bool:
    """Return whether a word of an English headline is a common one: "Polish Envoy | Warns | Russia"."""
    if scene.document.language != "en" or not is_in_dictionary(scene.tokens[at].low, "en"):
        return False
    sentence = scene.document.sentence_at(scene.tokens[at].start)
    words = [one for one in scene.tokens[sentence.first : sentence.last] if len(one.text) >= _LONG_WORD]
    return scene.tokens[sentence.last - 1].text not in ".!?" and all(one.is_capital for one in words)


def is_place_and_noun(scene: Scene, at: int) -> bool:
    """Return whether a given name is a city too, and a noun follows: "nach Riad Ende Mai"."""
    hit = scene.at_token.get(at)
    city = hit is None or any(sense.kind in ("city", "state") for sense in hit.senses)
    listed = scene.is_listed(at) and (city or scene.document.language != "en")
    return listed and is_in_dictionary(scene.tokens[at + 1].text, scene.document.language)


def is_name_word(scene: Scene, at: int, first: bool = True) -> bool:
    """Return whether a token may be part of a name; small words are none at its beginning ("Will" may be a surname)."""
    token = scene.tokens[at]
    text = token.text
    if not token.is_capital or not text[-1].isalpha() or (text.isupper() and len(text) > 2) or len(text) == 1:
        return False
    if not text[1].isalpha() or (first and text.isupper() and scene.document.language == "ru"):
        return False
    of_son = at + 1 < len(scene.tokens) and scene.tokens[at + 1].low in SONS
    titled = scene.words.noun_at(scene.tokens, at) or scene.words.is_title(token.low)
    if at in scene.adjectives_at or (titled and not of_son):
        return False
    return not first or (token.low not in scene.words.determiners and token.low not in scene.words.no_names)


def is_listed_otherwise(scene: Scene, number: int) -> bool:
    """Return whether the word is a listed name of something else, or the surname of a listed person whom the text names in full.

    A namesake who is introduced is meant by the bare surname, not the listed person whom the text never names.
    """
    hit = scene.at_token.get(number)
    if hit is None:
        return scene.is_listed(number)
    if is_addressed(scene, number) and all(sense.kind in ("city", "surname") for sense in hit.senses):
        return False
    return any(sense.kind != "surname" or sense.actor in scene.full_names for sense in hit.senses)


def is_addressed(scene: Scene, at: int) -> bool:
    """Whether a word stands behind "Mr" or "Frau", and so is somebody's name, be it a city's too: "Ms | Cork |"."""
    before = at - 1 - (at > 1 and scene.tokens[at - 1].text == ".")
    return before >= 0 and scene.tokens[before].low in scene.words.words.addresses


def is_noun_phrase(scene: Scene, at: int) -> bool:
    """Return whether a determiner or adjective stands before: "der Erste Weltkrieg" is no person."""
    if at == 0 or not touches(scene, at):
        return False
    before = scene.tokens[at - 1]
    return before.low in scene.words.determiners or at - 1 in scene.adjectives_at


def touches(scene: Scene, at: int) -> bool:
    """Return whether only a blank parts a token from the one before."""
    gap = scene.document.text[scene.tokens[at - 1].end : scene.tokens[at].start]
    return gap in (" ", "\xa0")
