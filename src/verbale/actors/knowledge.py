"""What the program knows of the world: the tables, and from each language's names one automaton."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from verbale.actors.cache import digest, kept
from verbale.actors.lists import ActorList, package_lists
from verbale.actors.name_index import CompiledNames, NameIndex, compile_names, make_index, spellings_in
from verbale.actors.slugs import slug, sound_key
from verbale.actors.tables import City, KnowledgeFile, Level, Office, Person, State, Tables, load_tables


@dataclass(frozen=True, eq=False)
class Knowledge:
    """Tables of states, bodies, cities, outlets, persons and offices; build it with `Knowledge.load`.

    `digest` tells the lists that they were made from.
    """

    tables: Tables
    digest: str = ""
    _indexes: dict[str, NameIndex] = field(default_factory=dict, repr=False, compare=False)
    _by_sound: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    _by_kind: dict[tuple[str, str], tuple[Office, ...]] = field(init=False, repr=False, compare=False)
    _by_person: dict[str, tuple[Office, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_kind: dict[tuple[str, str], tuple[Office, ...]] = {}
        by_person: dict[str, tuple[Office, ...]] = {}
        for office in self.tables.offices.values():
            key = (office.side, office.kind)
            by_kind[key] = (*by_kind.get(key, ()), office)
            for person in dict.fromkeys(holder.person for holder in office.holders):
                by_person[person] = (*by_person.get(person, ()), office)
        object.__setattr__(self, "_by_kind", by_kind)
        object.__setattr__(self, "_by_person", by_person)

    @classmethod
    def load(cls, extra: Sequence[ActorList] = ()) -> Knowledge:
        """Return the package's tables with the user's lists added.

        Args:
            extra: lists of the form that `actors/tables.py` describes; of a term that they tell anew, theirs counts.

        Raises WordListError, naming file and line, for a list that breaks the schema.
        """
        lists = (*package_lists(), *extra)
        key = digest(one.text for one in lists)
        contents = kept(
            "tables", key, tuple[KnowledgeFile, ...], lambda: tuple(one.content() for one in lists)
        )
        return cls(load_tables(contents), key)

    def index(self, language: str) -> NameIndex:
        """Return the names of a language (de, en, ru), compiled on first use."""
        if language not in self._indexes:
            names = kept(
                f"names-{language}", self.digest, CompiledNames, lambda: compile_names(self.tables, language)
            )
            self._indexes[language] = make_index(names)
        return self._indexes[language]

    def adjectives(self, language: str) -> dict[str, str]:
        """Return the stems of the states' adjectives in a language, lower case, and their states."""
        return self.index(language).adjectives

    def person_by_sound(self, name: str) -> str | None:
        """Return the one listed person whose full name sounds like this spelling, if there is one."""
        if not self._by_sound:
            for person in self.tables.persons.values():
                for spellings in person.names.values():
                    for key in dict.fromkeys(sound_key(spelling) for spelling in spellings):
                        known = self._by_sound.get(key, ())
                        if person.id not in known:
                            self._by_sound[key] = (*known, person.id)
        found = self._by_sound.get(sound_key(name), ())
        return found[0] if len(found) == 1 else None

    def persons_called(self, name: str) -> list[str]:
        """Return the ids of the persons with a spelling that holds all words of `name`, or whose id it is."""
        words = slug(name).split("-")
        found = [
            person.id
            for person in self.tables.persons.values()
            for spelling in sorted({slug(one) for names in person.names.values() for one in names})
            if all(word in spelling.split("-") for word in words)
        ]
        return [name] if name in self.tables.persons else list(dict.fromkeys(found))

    def citizen(self, word: str, language: str) -> tuple[str, str] | None:
        """Return the state of whose people the word names one, and the sex that it tells: "Britin" GB, f."""
        return self.index(language).citizens.get(word)

    def circle_at(self, words: str, language: str) -> tuple[str, tuple[str, ...]] | None:
        """Return the name of a circle of states that the words begin with, and its members."""
        for circle in self.tables.circles.values():
            for name in circle.names.get(language, ()):
                if words.casefold().startswith(name.casefold()):
                    return name, circle.members
        return None

    def spellings(self, person: str, language: str) -> tuple[str, ...]:
        """Return the spellings of a listed person's full name and surname in a language."""
        entry = self.tables.persons.get(person)
        return (*entry.names.get(language, ()), *entry.surname.get(language, ())) if entry else ()

    def full_names(self, person: str, language: str) -> tuple[str, ...]:
        """Return the spellings of a listed person's full name that texts in a language use."""
        entry = self.tables.persons.get(person)
        return spellings_in(entry.names, language) if entry else ()

    def person(self, actor: str) -> Person | None:
        """Return a listed person by id."""
        return self.tables.persons.get(actor)

    def state(self, code: str) -> State | None:
        """Return a state by its code."""
        return self.tables.states.get(code)

    def city(self, slug: str) -> City | None:
        """Return a city by its slug."""
        return self.tables.cities.get(slug)

    def offices(self, side: str, kind: str) -> tuple[Office, ...]:
        """Return the offices of that kind that a state or body has."""
        return self._by_kind.get((side, kind), ())

    def offices_of(self, person: str) -> tuple[Office, ...]:
        """Return the offices that a person ever held."""
        return self._by_person.get(person, ())

    def kinds(self) -> frozenset[str]:
        """Return the kinds of offices that there are."""
        return frozenset(kind for _, kind in self._by_kind)

    def level_of(self, kind: str) -> Level:
        """Return the level that most offices of a kind have. Raises KeyError for a kind that no office has."""
        levels = [office.level for (_, of), found in self._by_kind.items() if of == kind for office in found]
        if not levels:
            raise KeyError(kind)
        return max(sorted(set(levels)), key=levels.count)

    def head_of(self, body: str) -> str | None:
        """Return the kind of the office that leads a body of a state, if one does."""
        entry = self.tables.bodies.get(body)
        return (entry.head if entry else "") or None

    def side_of_thing(self, actor: str) -> str:
        """Return the side that a state or body acts for: that of its body, else itself."""
        body = self.tables.bodies.get(actor)
        return (body.side if body else "") or actor

    def name_of(self, actor: str, language: str) -> str:
        """Return the base form of an actor's name in a language, or its id where it has none."""
        tables = self.tables
        entry = (
            tables.persons.get(actor)
            or tables.states.get(actor)
            or tables.bodies.get(actor)
            or tables.outlets.get(actor)
            or tables.cities.get(actor.removeprefix("place:"))
        )
        names = entry.names if entry else {}
        spellings = names.get(language) or names.get("en") or names.get("de")
        if not spellings:
            return actor
        quoted = spellings[0].startswith("«")  # a name that is a common word too: "«Время»"
        return spellings[0].strip("«»") if quoted else spellings[0]


@cache
def default_knowledge() -> Knowledge:
    """Return the package's own knowledge, loaded once."""
    return Knowledge.load()
