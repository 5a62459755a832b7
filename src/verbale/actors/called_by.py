"""By which parts of a name somebody is called: "Kirbi" and "Al-Kirbi" for "Abu Bakr al-Kirbi", "Taye" for "Taye Atske Selassie".

>>> [part.form for part in parts_of("Luc van den Berg", "en", "")]
['van den Berg', 'Van den Berg', 'Berg', 'Luc Berg', 'Luc']
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from verbale.actors.given_names import given_names
from verbale.actors.inflect import inflect
from verbale.actors.person_name import PARTICLES, SONS, surname_of

_ARTICLE = re.compile(
    r"(al|el|an|ar|as|asch|ash|at|ad|ul|аль|эль|ан|ар|ас|аш|ат|ад|эн|эр|эс|эш|эт|эд)-(?=[A-ZА-Я])"
)
_LONG_NAME = 3  # words

Kind = Literal["surname", "words", "bare", "first"]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a name in one of its forms; `bare` is a surname without its small words, `first` what begins the name, `words` are several."""

    form: str
    kind: Kind


def is_article_name(text: str) -> bool:
    """Return whether a word is an Arabic name with its article.

    >>> is_article_name("al-Kirbi"), is_article_name("аль-Кирби"), is_article_name("al-fresco")
    (True, True, False)
    """
    return _ARTICLE.match(text) is not None


def parts_of(name: str, language: str, sex: str) -> tuple[Part, ...]:
    """Return the parts by which the bearer of a name of several words may be called, in all their forms."""
    words = name.split()
    found: dict[str, Part] = {}
    for text, kind in _parts(words, language):
        forms = inflect(text, language, sex)
        of_man = inflect(text, "ru", "m") if language == "ru" and not sex else ()
        for form in (*forms, *of_man):  # "Тарасовым" too, where nothing tells that he is a man
            found.setdefault(form, Part(form, kind))
    return tuple(part for form, part in found.items() if form != name)


def _parts(words: list[str], language: str) -> Iterator[tuple[str, Kind]]:
    surname = surname_of(words)
    yield from _surnames(surname)
    if (first := _first_surname(words, language)) is not None:
        yield first, "surname"
    for part in _several([word for word in words if not word.endswith(".")]):
        yield " ".join(part), "words"
    yield words[0], "first"


def _several(words: list[str]) -> Iterator[list[str]]:
    """Yield the beginnings and ends of a long name, and its first and last word: "Sok Chenda", "bin Alawi", "Julio Prado"."""
    size = len(words)
    for length in range(2, size):
        if words[length - 1].lower() not in PARTICLES:
            yield words[:length]
        if words[-length].lower() not in PARTICLES - SONS:
            yield words[-length:]
    if size >= _LONG_NAME:
        yield [words[0], words[-1]]
    for at in range(1, size - 2):
        if words[at] in SONS:
            yield words[at : at + 2]
            yield [words[at].capitalize(), words[at + 1]]


def _surnames(surname: str) -> Iterator[tuple[str, Kind]]:
    """Yield a surname with and without its small words, as it stands at the head of a sentence too."""
    yield surname, "surname"
    words = surname.split()
    last = words[-1]
    if surname[0].islower():
        yield surname[0].upper() + surname[1:], "surname"
    if len(words) > 1 and is_article_name(last):
        yield last, "surname"
        yield last[0].upper() + last[1:], "surname"
    if is_article_name(last):
        yield last.replace("-", " ", 1), "surname"
        yield last.partition("-")[2], "bare"
    elif len(words) > 1:
        yield last, "bare"


def _first_surname(words: list[str], language: str) -> str | None:
    """Return the first of two surnames: "Quispe" of "Jorge Quispe Huamaní", "Видаль" of "Видаль-и-Фигерас"."""
    given = given_names(language)
    if len(words) == 3 and words[1][0].isupper() and words[1] not in given and not words[1].endswith("."):
        return words[1]
    first, hyphen, _ = words[-1].partition("-")
    return first if hyphen and len(first) > 3 and first[0].isupper() else None
