"""Names of persons that the tagger sees: "Rosalind Etheridge" stands in no list, and English names have no mark of their own."""

from __future__ import annotations

from collections.abc import Iterator

from verbale.actors.name_extent import behind_suffix
from verbale.actors.office_cases import cases_of_title, governed_case
from verbale.actors.person_name import (
    Name,
    name_words,
    nominative,
    surname_of,
    without_genitive,
    without_possessive,
)
from verbale.actors.persons_named import is_somebody_else
from verbale.actors.scene import Scene
from verbale.actors.slugs import sound_key
from verbale.actors.title_phrase import Title
from verbale.languages import Sentence
from verbale.languages.grammar import is_in_dictionary
from verbale.tagging import NameSpan, Tags

# How sure the tagger must be of a name of several words, and of a single word.
_SURE, _SURE_ALONE = 0.6, 0.9


def names_unknown(scene: Scene, sentence: Sentence) -> bool:
    """Return whether a sentence holds a capital that no list and no dictionary explains: those are tagged."""
    return _may_name(scene, sentence, frozenset())


def find_tagged_names(
    scene: Scene, tags: Tags, taken: frozenset[int], before: dict[int, Title]
) -> list[Name]:
    """Return the names of persons whose words are in no list and not among the tokens `taken`, in text order.

    `before` are the titles by the token behind them.
    """
    asked = [item for item in scene.document.sentences if _may_name(scene, item, taken)]
    tags.prepare(asked)
    return [name for sentence in asked for name in _in_sentence(scene, sentence, tags, taken, before)]


def _may_name(scene: Scene, sentence: Sentence, taken: frozenset[int]) -> bool:
    """Whether a sentence holds a capital that no list and no dictionary explains."""
    return any(_is_unknown(scene, at) for at in range(sentence.first, sentence.last) if at not in taken)


def _is_unknown(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    if not token.is_capital or len(token.text) < 3 or token.text.isupper() or scene.is_listed(at):
        return False
    language = scene.document.language
    if language == "de":
        return not is_in_dictionary(token.text, language)
    first = scene.document.sentence_at(token.start).first == at
    return not first or not is_in_dictionary(token.low, language)  # elsewhere a capital is a name's


def _in_sentence(
    scene: Scene, sentence: Sentence, tags: Tags, taken: frozenset[int], before: dict[int, Title]
) -> Iterator[Name]:
    told = tags.of(sentence)
    for span in told.names:
        places = _without_listed(scene, range(sentence.first + span.first, sentence.first + span.last))
        if span.label == "PER" and _is_free(scene, span, places, taken):
            yield _name(scene, places, told.words[span.last - 1].case, before.get(places[0]))


def _without_listed(scene: Scene, places: range) -> range:
    """Return the tokens without listed names in front: "Lesotho Palesa Motloung" names a state and a person."""
    first = places.start
    while first + 1 < places.stop and scene.is_listed(first) and not is_namesake(scene, first):
        first += 1
    return range(first, places.stop)


def _is_free(scene: Scene, span: NameSpan, places: range, taken: frozenset[int]) -> bool:
    if span.score < (_SURE if len(places) > 1 else _SURE_ALONE):
        return False
    if any(at in taken or (scene.is_listed(at) and not _is_other(scene, places, at)) for at in places):
        return False
    return scene.tokens[places[0]].is_capital and any(_is_unknown(scene, at) for at in places)


def _is_other(scene: Scene, places: range, at: int) -> bool:
    """Whether a listed surname belongs to somebody else, whose given name is another: "Ованес Саркисян"."""
    hit = scene.at_token.get(at)
    if at == places.start:
        return is_namesake(scene, at)
    if hit is None or any(sense.kind != "surname" for sense in hit.senses):
        return False
    given = sound_key(scene.tokens[places.start].text)
    names = (
        name
        for sense in hit.senses
        for spellings in (scene.knowledge.person(sense.actor),)
        if spellings
        for name in spellings.names.get(scene.document.language, ())
    )
    return not any(sound_key(name.split()[0])[:3] == given[:3] for name in names)


def is_namesake(scene: Scene, at: int) -> bool:
    """Return whether a listed family name stands before another given name: "Kim Jong Nam"."""
    hit = scene.at_token.get(at)
    return (
        hit is not None
        and {sense.kind for sense in hit.senses} == {"surname"}
        and is_somebody_else(scene, hit)
    )


def _name(scene: Scene, places: range, case: str | None, title: Title | None) -> Name:
    language = scene.document.language
    words = name_words(scene.tokens[places[0] : places[-1] + 1])
    words[-1] = without_possessive(words[-1])
    sex = ""
    if language == "ru":
        told = governed_case(scene.tokens[places[0] - 1].low) if places[0] else None
        tried = (nominative(words, one, language) for one in (*cases_of_title(scene, title), told, case))
        words, sex = next(((base, known) for base, known in tried if base != words), (words, ""))
    elif language == "de":
        words[-1] = words[-1][:-1] if _is_genitive(words[-1], case) else without_genitive(scene, words[-1])
    return Name(places[0], behind_suffix(scene, places[-1] + 1), " ".join(words), surname_of(words), sex)


def _is_genitive(word: str, case: str | None) -> bool:
    """Whether a German name has the ending of its genitive: "Quetschelmeiers Rede"."""
    return case == "Gen" and word.endswith("s") and len(word) > 3
