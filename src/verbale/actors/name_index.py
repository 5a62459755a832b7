"""All names of a language in one automaton, and what each may mean.

>>> from verbale.actors.knowledge import default_knowledge
>>> text = "Gestern traf Donald Trumps Gast ein."
>>> [(text[hit.start : hit.end], hit.senses[0].actor) for hit in default_knowledge().index("de").search(text)]
[('Donald Trumps', 'Q22686')]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ahocorasick_rs import AhoCorasick

from verbale.actors.inflect import inflect
from verbale.actors.tables import Tables, Words

SenseKind = Literal["full", "surname", "state", "people", "body", "outlet", "city"]


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

    def search(self, text: str) -> list[Hit]:
        """Return the longest listed names that are whole words, in text order, none overlapping."""
        found = [
            (start, end, index)
            for index, start, end in self.automaton.find_matches_as_indexes(_plain(text), overlapping=True)
            if _is_whole(text, start, end)
        ]
        # All hits are wanted first: leftmost-longest would lose "Donald Trumps" to "Donald Trump".
        found.sort(key=lambda item: (item[0], -item[1]))
        hits: list[Hit] = []
        for start, end, index in found:
            if not hits or start >= hits[-1].end:
                exact = self.patterns[index] not in self.inflected
                hits.append(Hit(start, end, self.senses[index], exact))
        return hits


def build_index(tables: Tables, language: str) -> NameIndex:
    """Return the index of all names that texts in this language use."""
    senses: dict[str, list[Sense]] = {}
    base: set[str] = set()

    def add(name: str, sense: Sense, sex: str = "") -> None:
        base.add(_plain(name))
        for form in inflect(name, language, sex):
            meanings = senses.setdefault(_plain(form), [])
            if sense not in meanings:
                meanings.append(sense)

    for state in tables.states.values():
        for name in (*state.names.get(language, ()), *state.metonyms.get(language, ())):
            add(name, Sense("state", state.id))
        for name in state.people.get(language, ()):
            add(name, Sense("people", state.id))
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
        given = _spellings(person.surname, language)
        for name in given or tuple(name.rpartition(" ")[2] for name in names):
            add(name, Sense("surname", person.id), person.sex)
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
    )


def _spellings(names: Words, language: str) -> tuple[str, ...]:
    """Return the spellings to look for: German and English texts use each other's."""
    other = {"de": "en", "en": "de"}.get(language, language)
    return tuple(dict.fromkeys([*names.get(language, ()), *names.get(other, ())]))


def _plain(text: str) -> str:
    return text.replace("ё", "е").replace("Ё", "Е").replace("’", "'")


def _is_whole(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() or after.isalnum() or before == "_" or after == "_")
