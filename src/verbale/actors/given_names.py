"""Given names: "Fjodor" tells that "Fjodor Woitolowski" is a man."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from verbale.actors.inflect import inflect
from verbale.languages import load_wordlist, package_file


@dataclass(frozen=True, slots=True)
class GivenNames:
    """The schema of `given_names.toml`: names set apart by blanks, by script and sex."""

    latin_m: str
    latin_f: str
    cyrillic_m: str
    cyrillic_f: str


@dataclass(frozen=True, slots=True)
class GivenName:
    """A form of a given name: its base form, its sex, and which case it is (0 the nominative)."""

    base: str
    sex: str
    case: int


@cache
def given_names(language: str) -> dict[str, GivenName]:
    """Return each form of each given name that texts in this language use.

    >>> given_names("de")["Fjodor"].sex, given_names("ru")["Марией"].base
    ('m', 'Мария')
    """
    names = load_wordlist(package_file("actors", "given_names.toml"), GivenNames)
    by_sex = (
        (("m", names.cyrillic_m), ("f", names.cyrillic_f))
        if language == "ru"
        else (("m", names.latin_m), ("f", names.latin_f))
    )
    found: dict[str, GivenName] = {}
    for sex, words in by_sex:
        for name in words.split():
            forms = cases(name, sex) if language == "ru" else (name,)
            for case, form in enumerate(forms):
                found.setdefault(form.replace("ё", "е"), GivenName(name, sex, case))
                found.setdefault(form, GivenName(name, sex, case))
    return found


def cases(name: str, sex: str) -> tuple[str, ...]:
    """Return the Russian case forms of a name in the order of the grammar, the nominative first."""
    return tuple(dict.fromkeys(inflect(name, "ru", sex)))
