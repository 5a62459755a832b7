"""All names of a language in one automaton, and what each may mean.

>>> from verbale.actors.knowledge import default_knowledge
>>> text = "Gestern traf Donald Trumps Gast ein."
>>> [(text[hit.start : hit.end], hit.senses[0].actor) for hit in default_knowledge().index("de").search(text)]
[('Donald Trumps', 'Q22686')]
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ahocorasick_rs import AhoCorasick

from verbale.actors.inflect import inflect, inflect_last, name_grammar
from verbale.actors.tables import Person, State, Tables, Words

SenseKind = Literal["full", "surname", "state", "people", "body", "outlet", "city", "adjective", "decoy"]


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing that a name may mean. `actor` is an id; a city's is its slug."""

    kind: SenseKind
    actor: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed name in a text, in any of its forms; `exact` where it stands uninflected."""

    start: int
    end: int
    senses: tuple[Sense, ...]
    exact: bool = True


@dataclass(frozen=True)
class NameIndex:
    """The compiled names of one language."""

    patterns: tuple[str, ...]
    senses: tuple[tuple[Sense, ...], ...]
    inflected: frozenset[str]
    automaton: AhoCorasick
    adjectives: dict[str, str]
    citizens: dict[str, tuple[str, str]]

    def search(self, text: str) -> list[Hit]:
        """Return the longest listed names that are whole words, in text order, none overlapping.

        A name in capitals, as the place at the head of a report, is found too.
        """
        plain = plain_letters(text)
        found = self._whole_words(plain)
        calm = _CAPITALS.sub(_calmed, plain)
        if calm != plain:
            found += [hit for hit in self._whole_words(calm) if _CAPITALS.search(plain, hit[0], hit[1])]
        # All hits are wanted first: leftmost-longest would lose "Donald Trumps" to "Donald Trump".
        found.sort(key=lambda item: (item[0], -item[1]))
        hits: list[Hit] = []
        for start, end, index in found:
            if not hits or start >= hits[-1].end:
                exact = self.patterns[index] not in self.inflected
                hits.append(Hit(start, end, self.senses[index], exact))
        return hits

    def _whole_words(self, text: str) -> list[tuple[int, int, int]]:
        return [
            (start, end, index)
            for index, start, end in self.automaton.find_matches_as_indexes(text, overlapping=True)
            if _is_whole(text, start, end)
        ]


@dataclass(frozen=True, slots=True)
class CompiledNames:
    """All forms of all names of a language, each with its senses as numbers of `senses`; what an index is made from."""

    patterns: tuple[str, ...]
    meanings: tuple[tuple[int, ...], ...]
    senses: tuple[tuple[SenseKind, str], ...]
    inflected: frozenset[str]
    adjectives: dict[str, str]
    citizens: dict[str, tuple[str, str]]


def make_index(names: CompiledNames) -> NameIndex:
    """Return the index of compiled names."""
    senses = tuple(Sense(kind, actor) for kind, actor in names.senses)
    meanings = tuple(tuple(senses[number] for number in numbers) for numbers in names.meanings)
    automaton = AhoCorasick(names.patterns)
    return NameIndex(names.patterns, meanings, names.inflected, automaton, names.adjectives, names.citizens)


def compile_names(tables: Tables, language: str) -> CompiledNames:
    """Return all names that texts in this language use, in all their forms."""
    names = _Names(language)
    for name in name_grammar(language).decoys:
        names.add_forms(name, (name,), Sense("decoy", ""))
    names.add_states(tables)
    names.add_things(tables)
    either = {
        holder.person
        for office in tables.offices.values()
        if office.side in _FAMILY_FIRST
        for holder in office.holders
    }
    for person in tables.persons.values():
        names.add_person(person, family_last=person.id in either and language != "ru")
    patterns = tuple(sorted(names.senses))
    numbers = {
        sense: number
        for number, sense in enumerate(dict.fromkeys(s for p in patterns for s in names.senses[p]))
    }
    return CompiledNames(
        patterns,
        tuple(tuple(numbers[sense] for sense in names.senses[pattern]) for pattern in patterns),
        tuple((sense.kind, sense.actor) for sense in numbers),
        frozenset(pattern for pattern in patterns if pattern not in names.base),
        {
            stem.lower(): state.id
            for state in tables.states.values()
            for stem in (
                *state.adjectives.get(language, ()),
                *(f"{part}-" for part in state.prefixes.get(language, ())),
            )
        },
        {
            word: (state.id, sex)
            for state in tables.states.values()
            for word, sex in _citizens(state, language)
        },
    )


class _Names:
    """The forms of names under way, each with its senses; `base` are those that stand uninflected in the tables."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.senses: dict[str, list[Sense]] = {}
        self.base: set[str] = set()

    def add(self, name: str, sense: Sense, sex: str = "") -> None:
        self.add_forms(name, inflect(name, self.language, sex), sense)

    def add_forms(self, name: str, forms: tuple[str, ...], sense: Sense) -> None:
        self.base.add(plain_letters(name))
        if self.language == "de" and "ß" in name:  # Swiss texts have none: "Grossbritannien"
            self.base.add(plain_letters(name).replace("ß", "ss"))
            forms = (*forms, *(form.replace("ß", "ss") for form in forms))
        for form in forms:
            meanings = self.senses.setdefault(plain_letters(form), [])
            if sense not in meanings:
                meanings.append(sense)

    def add_states(self, tables: Tables) -> None:
        for state in tables.states.values():
            for name in (*state.names.get(self.language, ()), *state.metonyms.get(self.language, ())):
                self.add(name, Sense("state", state.id))
                if self.language == "ru" and name.startswith("Республика "):  # "Республики Корея"
                    first, blank, rest = name.partition(" ")
                    forms = tuple(form + blank + rest for form in inflect(first, "ru"))
                    self.add_forms(name, forms, Sense("state", state.id))
            for name in state.people.get(self.language, ()):
                self.add(name, Sense("people", state.id))
                if name[0].islower():  # at the head of a sentence
                    self.add_forms(name.capitalize(), (name.capitalize(),), Sense("people", state.id))
            for name in state.adjectives.get(self.language, ()):
                if " " in name:  # "North Korean"; those of one word are looked up word by word
                    self.add_forms(name, (name,), Sense("adjective", state.id))

    def add_things(self, tables: Tables) -> None:
        for body in tables.bodies.values():
            for name in body.names.get(self.language, ()):
                self.add(name, Sense("body", body.id))
        for city in tables.cities.values():
            for name in spellings_in(city.names, self.language):
                self.add(name, Sense("city", city.id))
        for outlet in tables.outlets.values():
            for name in spellings_in(outlet.names, self.language):
                self.add(name, Sense("outlet", outlet.id))

    def add_person(self, person: Person, *, family_last: bool) -> None:
        names = spellings_in(person.names, self.language)
        full, surname = Sense("full", person.id), Sense("surname", person.id)
        for name in names:
            self.add(name, full, person.sex)
            if (
                family_last and name.count(" ") == 1
            ):  # "Kishida Fumio", as Japanese and Hungarian texts have it
                self.add(" ".join(reversed(name.split())), full, person.sex)
            if (
                person.surname
            ):  # "Цинь Ганом": of names that put the family first, only the last part is declined
                self.add_forms(name, inflect_last(name, self.language, person.sex), full)
            for variant in (
                *(_hyphenless(name) if person.surname else ()),
                *_of_article(name),
                *_of_father(name),
            ):
                self.add(variant, full, person.sex)
        given = spellings_in(person.surname, self.language)
        for name in given or tuple(name.rpartition(" ")[2] for name in names):
            self.add(name, surname, person.sex)
            if name[0].islower():  # at the head of a sentence: "Von der Leyen"
                self.add(name[0].upper() + name[1:], surname, person.sex)
            for variant in _of_article(f" {name}"):  # "Sisi", "Al-Sisi", "al Sisi"
                self.add(variant.strip(), surname, person.sex)
            if bare := _ARTICLE.match(f" {name}"):
                self.add(name[bare.end() - 1 :], surname, person.sex)


_FAMILY_FIRST = ("JP", "HU")  # whose names are written in both orders


_SON_OF = (" бен ", " бин ", " ибн ")


def _hyphenless(name: str) -> tuple[str, ...]:
    """Return how else East Asian names are written: "Moon Jae-in", "Moon Jae In"."""
    first, hyphen, last = name.rpartition("-")
    return (f"{first} {last.capitalize()}", f"{first}-{last.capitalize()}") if hyphen else ()


_ARTICLE = re.compile(r" (al|el|as|ad|ar|at|asch|ash|аль|эль|ас|ад)-(?=[A-ZА-Я])")


def _of_father(name: str) -> tuple[str, ...]:
    """Return how else Russian writes the "son of" of Arabic names: "Мухаммед бин Заид", "Мухаммед ибн Заид"."""
    said = next((one for one in _SON_OF if one in name), "")
    return tuple(name.replace(said, other) for other in _SON_OF if said and other != said)


def _of_article(name: str) -> tuple[str, ...]:
    """Return how else Arabic names with an article are written: "Abdel Fattah Al-Sisi"."""
    article = _ARTICLE.search(name)
    if article is None:
        return ()
    spellings = (f" {article[1].capitalize()}-", f" {article[1]} ", f" {article[1].capitalize()} ")
    return tuple(name[: article.start()] + one + name[article.end() :] for one in spellings)


def _citizens(state: State, language: str) -> Iterator[tuple[str, str]]:
    """Yield the nouns for one of a state's people, each with the sex that it tells."""
    for sex, words in (("m", state.man), ("f", state.woman), ("", state.person)):
        for word in words.get(language, ()):
            yield word, sex


def spellings_in(names: Words, language: str) -> tuple[str, ...]:
    """Return the spellings to look for: German and English texts use each other's."""
    other = {"de": "en", "en": "de"}.get(language, language)
    return tuple(dict.fromkeys([*names.get(language, ()), *names.get(other, ())]))


def plain_letters(text: str) -> str:
    """Return the text, letter by letter, as names are compared: "Erdoğan" and "Erdogan" are one.

    German umlauts stay, since they part common words.
    """
    return text.translate(_LETTERS)


def _base_letters() -> dict[int, str]:
    """Return Latin letters with marks and what they are written as where a keyboard lacks them."""
    found = {ord(letter): plain for letter, plain in zip("ёЁ’ıłŁđĐøØ", "еЕ'ilLdDoO", strict=True)}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii() and chr(code) not in "ÄÖÜäöü":
            found[code] = base
    return found


_LETTERS = _base_letters()
_CAPITALS = re.compile(r"[A-ZÄÖÜА-Я]{4,}|[A-ZА-Я]{2,}(?:-[A-ZА-Я]{2,})+")


def _calmed(word: re.Match[str]) -> str:
    return "-".join(part[0] + part[1:].lower() for part in word[0].split("-"))


def _is_whole(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() or after.isalnum() or before == "_" or after == "_")
