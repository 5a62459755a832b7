"""The bare surnames of persons who were named in full: "Woitolowski" after "Fjodor Woitolowski"."""

from __future__ import annotations

from verbale.actors.found import Found
from verbale.actors.given_names import given_names
from verbale.actors.inflect import inflect
from verbale.actors.person_name import Name, without_possessive
from verbale.actors.scene import Scene
from verbale.records import Span


def without_surnames(scene: Scene, names: list[Name]) -> list[Name]:
    """Return the names without those that are the bare surname of a longer one: they are found as such."""
    known = {
        form
        for name in names
        if name.last - name.first > 1
        for form in (*_surname_forms(scene, name), *_first_surname(scene, name))
    }
    return [name for name in names if name.last - name.first > 1 or name.base not in known]


def _surname_forms(scene: Scene, name: Name) -> tuple[str, ...]:
    forms = inflect(name.surname, scene.document.language, name.sex)
    of_man = () if name.sex or scene.document.language != "ru" else inflect(name.surname, "ru", "m")
    return (*forms, *of_man)  # "Тарасовым" too, where nothing tells that he is a man


def _first_surname(scene: Scene, name: Name) -> tuple[str, ...]:
    """Return the forms of the first of two surnames: "Quispe" for "Jorge Quispe Huamaní", "Видаль" for "Видаль-и-Фигерас"."""
    words = name.base.split()
    given = given_names(scene.document.language)
    if len(words) == 3 and words[1][0].isupper() and words[1] not in given and not words[1].endswith("."):
        return inflect(words[1], scene.document.language, name.sex)
    first, hyphen, _ = words[-1].partition("-")
    return (
        inflect(first, scene.document.language, name.sex)
        if hyphen and len(first) > 3 and first[0].isupper()
        else ()
    )


def find_surnames(scene: Scene, names: list[Name], found: list[Found]) -> list[Found]:
    """Return the bare surnames of the persons found, before and after their full names."""
    forms = {
        form: one
        for name, one in zip(names, found, strict=True)
        if name.last - name.first > 1
        for form in (*_surname_forms(scene, name), *_first_surname(scene, name))
    }
    taken = {number for name in names for number in range(name.first, name.last)}
    more: list[Found] = []
    for number, token in enumerate(scene.tokens):
        plain = without_possessive(token.text)
        one = forms.get(token.text) or forms.get(plain)
        if (
            one
            and number not in taken
            and not is_listed_otherwise(scene, number)
            and not is_noun_phrase(scene, number)
        ):
            core = Span(token.start, token.start + len(plain))
            more.append(
                Found(
                    core.start, core.end, "person", "name", one.name, f"the surname of {one.name}",
                    actor=one.actor, side=one.side, core=core, sex=one.sex, title=one.title,
                    office=one.office, office_kind=one.office_kind,
                )
            )  # fmt: skip
    return more


def is_listed_otherwise(scene: Scene, number: int) -> bool:
    """Return whether the word is a listed name of something else, or the surname of a listed person whom the text names in full.

    A namesake who is introduced is meant by the bare surname, not the listed person whom the text never names.
    """
    hit = scene.at_token.get(number)
    if hit is None:
        return scene.is_listed(number)
    return any(sense.kind != "surname" or sense.actor in scene.full_names for sense in hit.senses)


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
