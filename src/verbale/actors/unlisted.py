"""Persons that no list holds: "der Politologe Fjodor Woitolowski", "Anna Beispiel, Direktorin des Instituts".

A German noun is capitalised too, so two capitals are no proof: a given name, a title before the name or
one in apposition after it is wanted. Later the bare surname means the same person.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.actors.bare_surnames import holder_alike, is_someone_else
from verbale.actors.found import Found
from verbale.actors.given_names import GivenName
from verbale.actors.initials import behind_initials, of_initial
from verbale.actors.listed_names import listed_names
from verbale.actors.name_extent import behind_suffix, end_of_name, given_name
from verbale.actors.name_parts import (
    is_foreign,
    is_headline_word,
    is_listed_otherwise,
    is_name_word,
    is_noun_phrase,
    is_of_syllables,
    is_place_and_noun,
    touches,
)
from verbale.actors.named import person_found
from verbale.actors.office_cases import cases_of_title, governed_case
from verbale.actors.person_name import (
    Name,
    name_words,
    nominative,
    sex_of_surname,
    surname_beside,
    surname_of,
    without_genitive,
    without_possessive,
)
from verbale.actors.professions import is_profession
from verbale.actors.scene import Scene
from verbale.actors.slugs import slug
from verbale.actors.surnames import find_surnames, without_surnames
from verbale.actors.tagged_names import find_tagged_names, is_namesake
from verbale.actors.title_phrase import Title
from verbale.languages.grammar import is_in_dictionary
from verbale.records import Span
from verbale.tagging import Tags

_LONGEST = 4


def find_unlisted(scene: Scene, titles: list[Title], tags: Tags) -> list[Found]:
    """Return the names of persons that no list holds, in text order: those that rules find, and those of the tagger."""
    before = {title.last: title for title in titles}
    after = {title.first: title for title in titles}
    names: list[Name] = []
    at = 0
    while at < len(scene.tokens):
        name = (
            _name_at(scene, tags, at, before.get(at), after)
            or _apposed(scene, tags, at, before)
            or _with_initials(scene, tags, at, before.get(at), after)
        )
        if name:
            names.append(name)
        at = name.last if name else at + 1
    listed = listed_names(scene)
    taken = {place for name in names for place in range(name.first, name.last)}
    taken |= {place for name, _ in listed for place in range(name.first, name.last)}
    taken |= {place for title in titles for place in range(title.first, title.last)}
    names += find_tagged_names(scene, tags, frozenset(taken), before)
    names = without_surnames(scene, sorted(names, key=lambda name: name.first), listed)
    found = [_found(scene, name, _title_of(scene, name, after), before.get(name.first)) for name in names]
    return sorted([*found, *find_surnames(scene, names, found, listed)], key=lambda one: one.start)


def _name_at(scene: Scene, tags: Tags, at: int, title: Title | None, after: dict[int, Title]) -> Name | None:
    token = scene.tokens[at]
    if not token.is_capital or at in scene.covered or not is_name_word(scene, at) or _is_full_hit(scene, at):
        return None
    given = given_name(scene, at)
    if given is None and is_headline_word(scene, at):
        return None
    if is_of_syllables(scene, at):
        return _name(scene, tags, at, at + 3, given, title)
    last = end_of_name(scene, at, given is not None)
    length = last - at
    if scene.document.language == "ru" and any(_is_full_hit(scene, place) for place in range(at + 1, last)):
        return None  # "зампред | Совбеза | Дмитрий Медведев"
    if (
        length >= 2
        and given
        and (title or not is_noun_phrase(scene, at))
        and (title or not is_place_and_noun(scene, at))
    ):
        return _name(scene, tags, at, last, given, title)
    russian = scene.document.language == "ru"
    weak = russian and title is not None and title.noun is None and not (title.relation or title.inner)
    if title and not weak and (not scene.is_listed(at) or is_namesake(scene, at) or _only_holds(scene, at)):
        alone = not (title.definite or russian) or (
            is_foreign(scene, at) and is_someone_else(scene, at, title)
        )
        if length >= 2 or alone:
            return _name(scene, tags, at, last, None, title) if length >= 2 or _is_alone(scene, at) else None
        return None
    if length == 2 and is_foreign(scene, at) and not is_noun_phrase(scene, at) and not scene.is_listed(at):
        return _name(scene, tags, at, last, None) if not scene.is_listed(at + 1) else None
    ends = behind_suffix(scene, last)
    comma = ends < len(scene.tokens) and scene.tokens[ends].text == ","
    apposition = comma and (ends + 1 in after or is_profession(scene, ends + 1))
    if length == 2 and apposition and not is_noun_phrase(scene, at) and not scene.is_listed(at):
        return _name(scene, tags, at, last, None) if not scene.is_listed(at + 1) else None
    return None


def _only_holds(scene: Scene, at: int) -> bool:
    """Whether a listed name is but a part of a Russian compound: "Юнус-Бек"."""
    compound = scene.document.language == "ru" and "-" in scene.tokens[at].text
    return compound and at not in scene.at_token and at not in scene.covered


def _apposed(scene: Scene, tags: Tags, at: int, before: dict[int, Title]) -> Name | None:
    """Return the name between commas behind an office whose side is told: "China's ambassador, Wu Fenglin, ..."."""
    title = before.get(at - 1) if at and scene.tokens[at - 1].text == "," else None
    if title is None or not title.definite or title.side is None or at in scene.covered:
        return None
    if not is_name_word(scene, at) or is_listed_otherwise(scene, at) or _is_full_hit(scene, at):
        return None
    last = at + 1
    while last < len(scene.tokens) and last - at < _LONGEST and touches(scene, last):
        if not is_name_word(scene, last, first=False) or is_listed_otherwise(scene, last):
            break
        last += 1
    ends = last < len(scene.tokens) and scene.tokens[last].text in (",", ".", ")", ";")
    return _name(scene, tags, at, last, given_name(scene, at)) if last - at >= 2 and ends else None


def _with_initials(
    scene: Scene, tags: Tags, at: int, title: Title | None, after: dict[int, Title]
) -> Name | None:
    """Return an English or Russian name that begins with initials, behind an office or before one: "Foreign Secretary A. K. Menon"."""
    language = scene.document.language
    if language not in {"en", "ru"} or at in scene.covered:
        return None
    start = behind_initials(scene, at)
    if start == at or is_listed_otherwise(scene, start):
        return None
    if (hit := scene.at_token.get(start)) and of_initial(
        scene, start, tuple(one.actor for one in hit.senses)
    ):
        return None
    known = language == "en" and is_in_dictionary(scene.tokens[start].low, "en")
    if known or not is_name_word(scene, start):
        return None
    last = start + 1
    apposition = last < len(scene.tokens) and scene.tokens[last].text == "," and last + 1 in after
    return _name(scene, tags, at, last, None, title) if title or apposition else None


def _is_full_hit(scene: Scene, at: int) -> bool:
    hit = scene.at_token.get(at)
    return hit is not None and any(sense.kind == "full" for sense in hit.senses)


def _is_alone(scene: Scene, at: int) -> bool:
    """Whether a single word after a title may be a surname: the next word is no capital too."""
    after = scene.tokens[at + 1] if at + 1 < len(scene.tokens) else None
    return after is None or not (after.is_capital and touches(scene, at + 1))


def _name(
    scene: Scene, tags: Tags, first: int, last: int, given: GivenName | None, title: Title | None = None
) -> Name:
    words = name_words(scene.tokens[first:last])
    sex = given.sex if given else ""
    language = scene.document.language
    inflected = language == "ru" and given is not None and given.case > 0
    if inflected and given:
        words[-1] = surname_beside(words[-1], words[0], given.base, sex)
        words[0] = given.base
    elif language == "ru":
        cases = cases_of_title(scene, title) or [
            governed_case(scene.tokens[first - 1].low) if first else None,
            _case(scene, tags, first, last),
        ]
        tried = (nominative(words, case, language) for case in cases)
        words, told_sex = next(((base, told) for base, told in tried if base != words), (words, ""))
        sex = sex or told_sex
    elif language == "de":
        words[-1] = without_genitive(scene, words[-1])
    words[-1] = without_possessive(words[-1]) if language == "en" else words[-1]
    return Name(first, behind_suffix(scene, last), " ".join(words), surname_of(words), sex)


def _case(scene: Scene, tags: Tags, first: int, last: int) -> str | None:
    """Return the case of a name by the tagger: that of its last word, or of the one before."""
    sentence = scene.document.sentence_at(scene.tokens[first].start)
    told = tags.of(sentence).words
    cases = (told[at - sentence.first].case for at in range(last - 1, first - 1, -1)) if told else ()
    return next((case for case in cases if case), None)


def _title_of(scene: Scene, name: Name, after: dict[int, Title]) -> Title | None:
    comma = name.last < len(scene.tokens) and scene.tokens[name.last].text == ","
    return after.get(name.last + 1) if comma else None


def _listed(scene: Scene, plain: str, title: Title | None) -> str | None:
    """Return the listed person of this name in another spelling, or with a middle name: "Jakaya Mrisho Kikwete"."""
    words = plain.split()
    if len(words) < 2:
        return None
    listed = scene.knowledge.person_by_sound(plain)
    if listed or len(words) == 2:
        return listed
    shorter = scene.knowledge.person_by_sound(f"{words[0]} {words[-1]}")
    sides = {office.side for office in scene.knowledge.offices_of(shorter)} if shorter else set()
    return shorter if title is None or title.side is None or title.side in sides else None


def _may_hold(scene: Scene, listed: str, title: Title | None) -> bool:
    """Whether a listed person ever held the office told beside a name that only sounds alike: Than Swe is not Than Shwe."""
    kinds = title.noun.kinds if title and title.noun and title.in_office else ()
    offices = scene.knowledge.offices_of(listed)
    known = kinds and offices and scene.document.language == "en"
    return not known or any(office.kind in kinds for office in offices)


def _found(scene: Scene, name: Name, title: Title | None, before: Title | None) -> Found:
    start, last = scene.tokens[name.first].start, scene.tokens[name.last - 1]
    end = last.start + len(without_possessive(last.text))
    plain = " ".join(word for word in name.base.split() if not word.endswith("."))  # without initials
    listed = _listed(scene, plain, title) or holder_alike(scene, plain, before or title)
    if listed and _may_hold(scene, listed, before or title):
        spelt = person_found(scene, start, end, (listed,))
        return replace(spelt, why=f"another spelling of {spelt.name}", title=title.word if title else "")
    return Found(
        start,
        end,
        "person",
        "name",
        name.base,
        "a name of a person in no list",
        actor=f"person:{slug(name.base)}",
        side=title.side if title else None,
        core=Span(start, end),
        sex=name.sex or sex_of_surname(name.surname),
        title=title.word if title else "",
    )
