"""A person's name in a text, and its base form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from verbale.actors.inflect import base_forms, case_forms
from verbale.actors.scene import Scene
from verbale.languages import Token

PARTICLES = {"von", "van", "der", "den", "de", "da", "di", "del", "dos", "du", "la", "le", "al", "el", "bin", "ben", "ibn", "ould", "uld", "zu", "ter", "ten", "фон", "де", "ван", "бин", "бен", "ибн", "ульд", "улд", "уль", "да", "ду", "дос"}  # fmt: skip
# Between a name and the father's.
SONS = frozenset({"bin", "ben", "ibn", "ould", "uld", "bint", "бин", "бен", "ибн", "ульд", "улд"})
SUFFIXES = frozenset({"jr", "sr", "jun", "sen"})  # behind a name, no part of it
_VOWELS = "аеёиоуыэюя"
_SHORTEST = 3  # letters from which a name is declined: "Лю" is no form of "Ля"
# The order in which `names.toml` lists the forms of a name.
_CASES = ("Gen", "Dat", "Acc", "Ins", "Loc")


@dataclass(frozen=True, slots=True)
class Name:
    """A name of tokens `first` to `last` (not included); `base` its nominative, `surname` its last part."""

    first: int
    last: int
    base: str
    surname: str
    sex: str


def name_words(tokens: Iterable[Token]) -> list[str]:
    """Return the words of a name; an initial keeps its full stop: "John D. Smith"."""
    words: list[str] = []
    for token in tokens:
        if token.text != ".":
            words.append(token.text)
        elif words and len(words[-1]) == 1:
            words[-1] += "."
    return words


def without_possessive(word: str) -> str:
    """Return an English name without its ending: "Weber" for "Weber's"."""
    return word.removesuffix("'s").removesuffix("’s")


def surname_of(words: list[str]) -> str:
    """Return the last part of a name.

    >>> surname_of(["Anna", "van", "der", "Berg"]), surname_of(["Luc", "Van", "den", "Berg"])
    ('van der Berg', 'Van den Berg')
    """
    last = len(words) - 1
    start = next((at for at in range(1, last) if words[at].lower() in PARTICLES), last)
    return " ".join(words[start:])


_WOMEN = (
    "ова",
    "ева",
    "ёва",
    "ская",
    "цкая",
    "ova",
    "eva",
    "owa",
    "ewa",
    "skaya",
    "skaja",
    "ská",
    "ová",
    "dóttir",
    "dottir",
)
_MEN = ("ов", "ев", "ёв", "ский", "цкий", "skiy", "skij")


def sex_of_surname(surname: str) -> str:
    """Return the sex that a Slavic or Icelandic surname tells, else nothing.

    >>> sex_of_surname("Джапарова"), sex_of_surname("Sikorskij"), sex_of_surname("Weber")
    ('f', 'm', '')
    """
    if surname.endswith(_WOMEN) and len(surname) > 5:
        return "f"
    return "m" if surname.endswith(_MEN) and len(surname) > 4 else ""


def without_genitive(scene: Scene, word: str) -> str:
    """Return "Müller" for "Müllers" where the text has "Müller" too."""
    shorter = word[:-1]
    others = {token.text for token in scene.tokens}
    return shorter if word.endswith("s") and len(shorter) > 2 and shorter in others else word


def nominative(words: list[str], case: str | None, language: str) -> tuple[list[str], str]:
    """Return the words of a name in their base form and the sex that their endings tell, if any.

    `case` is that of the name's last word, by Universal Dependencies.

    >>> nominative(["Гордона", "Тремблея"], "Gen", "ru")
    (['Гордон', 'Тремблей'], 'm')
    >>> nominative(["Анной", "Ковач"], "Ins", "ru")
    (['Анна', 'Ковач'], 'f')
    >>> nominative(["Вим", "Декостер"], "Nom", "ru")
    (['Вим', 'Декостер'], '')
    """
    if case not in _CASES:
        return words, ""
    for sex in ("m", "f"):
        bases = [_base(word, _CASES.index(case), language, sex) for word in words]
        if all(bases) and bases != words:
            return [base for base in bases if base], sex
        if len(words) > 1 and bases[-1] and bases[-1] != words[-1]:
            return [*words[:-1], bases[-1]], sex  # only the last part of a Chinese name is declined
    return words, ""


def surname_beside(word: str, given: str, base: str, sex: str) -> str:
    """Return the base form of a Russian surname beside a form of the given name `base`, with which it agrees in case.

    >>> surname_beside("Тремблея", "Гордона", "Гордон", "m"), surname_beside("Залкалиани", "Давидом", "Давид", "m")
    ('Тремблей', 'Залкалиани')
    """
    if word.endswith("и") and not word.endswith("ии"):
        return word  # "Юсуфа бен Алауи"
    rows = [case_forms(base, "ru", sex, foreign=foreign) for foreign in (False, True)]
    told = [case for row in rows for case, form in enumerate(row) if _plain(form) == _plain(given)]
    bases = (_base(word, case, "ru", sex) for case in told)
    return next((one for one in bases if one and one != word), word)


def _plain(word: str) -> str:
    return word.replace("ё", "е")


def _base(word: str, case: int, language: str, sex: str) -> str | None:
    """Return the base form whose form in this case is `word`; the word itself where names like it have no other forms."""
    if len(word) < _SHORTEST:
        return word
    for base in sorted(base_forms(word, language, sex)[1:], key=len):
        if base.endswith(_NO_NAMES):
            continue
        forms = [case_forms(base, language, sex, foreign=foreign) for foreign in (False, True)]
        if any(row and row[case] == word for row in forms) and _is_spelt(base):
            return base
    return None if case_forms(word, language, sex) else word


_NO_NAMES = ("овая", "евая", "иная", "овые", "евые", "иные")  # "Орловой" is of "Орлова"


def _is_spelt(base: str) -> bool:
    """Whether a base form can be Russian: "й" stands behind a vowel only, "я" never behind "к"."""
    if len(base) < 2 or (base[-1] == "я" and base[-2] in "гкхжшчщ"):
        return False
    return base[-1] != "й" or base[-2] in _VOWELS
