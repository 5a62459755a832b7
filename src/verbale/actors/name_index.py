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

from verbale.actors.inflect import inflect, inflect_last
from verbale.actors.tables import State, Tables, Words

SenseKind = Literal["full", "surname", "state", "people", "body", "outlet", "city", "adjective"]


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
        plain = _plain(text)
        found = self._whole_words(plain)
        calm = _CAPITALS.sub(_calmed, plain)
        if calm != plain:
            found += [hit for hit in self._whole_words(calm) if plain[hit[0] : hit[1]].isupper()]
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


def build_index(tables: Tables, language: str) -> NameIndex:
    """Return the index of all names that texts in this language use."""
    senses: dict[str, list[Sense]] = {}
    base: set[str] = set()

    def add(name: str, sense: Sense, sex: str = "") -> None:
        add_forms(name, inflect(name, language, sex), sense)

    def add_forms(name: str, forms: tuple[str, ...], sense: Sense) -> None:
        base.add(_plain(name))
        for form in forms:
            meanings = senses.setdefault(_plain(form), [])
            if sense not in meanings:
                meanings.append(sense)

    for state in tables.states.values():
        for name in (*state.names.get(language, ()), *state.metonyms.get(language, ())):
            add(name, Sense("state", state.id))
        for name in state.people.get(language, ()):
            add(name, Sense("people", state.id))
        for name in state.adjectives.get(language, ()):
            if " " in name:  # "North Korean"; those of one word are looked up word by word
                add_forms(name, (name,), Sense("adjective", state.id))
    for body in tables.bodies.values():
        for name in body.names.get(language, ()):
            add(name, Sense("body", body.id))
    for city in tables.cities.values():
        for name in _spellings(city.names, language):
            add(name, Sense("city", city.id))
    for outlet in tables.outlets.values():
        for name in _spellings(outlet.names, language):
            add(name, Sense("outlet", outlet.id))
    for person in tables.persons.values():
        names = _spellings(person.names, language)
        for name in names:
            add(name, Sense("full", person.id), person.sex)
            if person.surname and "-" in name:  # "Moon Jae-in" and "Moon Jae In"
                first, dash, last = name.rpartition("-")
                for variant in (f"{first} {last.capitalize()}", f"{first}-{last.capitalize()}"):
                    add(variant, Sense("full", person.id), person.sex)
            if person.surname:  # "Цинь Ганом": of names that put the family first, only the last part is declined
                add_forms(name, inflect_last(name, language, person.sex), Sense("full", person.id))
        given = _spellings(person.surname, language)
        for name in given or tuple(name.rpartition(" ")[2] for name in names):
            add(name, Sense("surname", person.id), person.sex)
            if name[0].islower():  # at the head of a sentence: "Von der Leyen"
                add(name[0].upper() + name[1:], Sense("surname", person.id), person.sex)
    patterns = tuple(sorted(senses))
    return NameIndex(
        patterns,
        tuple(tuple(senses[pattern]) for pattern in patterns),
        frozenset(pattern for pattern in patterns if pattern not in base),
        AhoCorasick(patterns),
        {
            stem.lower(): state.id
            for state in tables.states.values()
            for stem in state.adjectives.get(language, ())
        },
        {
            word: (state.id, sex)
            for state in tables.states.values()
            for word, sex in _citizens(state, language)
        },
    )


def _citizens(state: State, language: str) -> Iterator[tuple[str, str]]:
    """Yield the nouns for one of a state's people, each with the sex that it tells."""
    for sex, words in (("m", state.man), ("f", state.woman), ("", state.person)):
        for word in words.get(language, ()):
            yield word, sex


def _spellings(names: Words, language: str) -> tuple[str, ...]:
    """Return the spellings to look for: German and English texts use each other's."""
    other = {"de": "en", "en": "de"}.get(language, language)
    return tuple(dict.fromkeys([*names.get(language, ()), *names.get(other, ())]))


def _plain(text: str) -> str:
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
_CAPITALS = re.compile(r"[A-ZÄÖÜА-Я]{4,}")


def _calmed(word: re.Match[str]) -> str:
    return word[0][0] + word[0][1:].lower()


def _is_whole(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() or after.isalnum() or before == "_" or after == "_")
