"""The tables of the world: what a knowledge file may hold, and how files are put together.

Every list, the package's own or a user's, is TOML of one form: tables named `states`, `bodies`, `cities`,
`outlets`, `persons`, `offices`, all optional. An entry whose id is already known adds to the first
one: its names and holders are appended. A term of a person that overlaps a known one of the same person
in the same office takes its place.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal, TypeVar

from verbale.records import When

Words = dict[str, tuple[str, ...]]  # language (de, en, ru) -> spellings, the base form first
Level = Literal["leader", "minister", "envoy", "delegation"]


@dataclass(frozen=True, slots=True)
class State:
    """A state by its ISO 3166-1 code, with its names, adjectives, names of its people, and metonyms.

    `man` and `woman` are the forms of the nouns for one of them ("Russe", "Russin"), `person` where one noun is for both. `prefixes` are first parts of compounds ("franko-"). Adjectives are stems, or whole words where they are not declined ("moskauer").

    `led_by` is the kind of office that leads it; "leader" nouns of no kind of their own mean it. Where another office governs, `governed_by` is
    that, and foreign heads of government speak with its holder: Poland's president leads, its prime minister governs.
    """

    id: str
    names: Words
    adjectives: Words = field(default_factory=dict)
    people: Words = field(default_factory=dict)
    man: Words = field(default_factory=dict)
    woman: Words = field(default_factory=dict)
    person: Words = field(default_factory=dict)
    prefixes: Words = field(default_factory=dict)
    metonyms: Words = field(default_factory=dict)
    capital: str = ""
    led_by: str = "president"
    governed_by: str = ""


@dataclass(frozen=True, slots=True)
class Circle:
    """States that are called by one name: the Baltic states. `names` are its forms behind "der", "of the"."""

    id: str
    members: tuple[str, ...]
    names: Words


@dataclass(frozen=True, slots=True)
class Body:
    """A body that is no state; `side` where it acts for another (the Kremlin for RU), else itself.

    `head` is the kind of the office that leads it, where it is one of its side: "intelligence_chief" of the CIA.
    `home` is the state that a movement belongs to or fights; what a `civil` one, a party or a church, has to do with those in power there
    is no contact. Where it has `members`, these are who takes part in its contacts.
    """

    id: str
    names: Words
    side: str = ""
    head: str = ""
    home: str = ""
    civil: bool = False
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class City:
    """A city (or another place where diplomats meet) and the state it lies in."""

    id: str
    state: str
    names: Words


@dataclass(frozen=True, slots=True)
class Outlet:
    """A newspaper, broadcaster, agency or platform; `common` where the name is a common word too ("Bild")."""

    id: str
    names: Words
    common: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A person: full names; `surname` where it is not the last word; `common` where a surname is no proof.

    `citizen` is the state of one who acts for a body, the Argentine at the head of the IAEA, or who stands for none: an opposition leader.
    """

    id: str
    names: Words
    sex: Literal["m", "f", ""] = ""
    surname: Words = field(default_factory=dict)
    common: bool = False
    citizen: str = ""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who held an office, and when (EDTF, usually an interval)."""

    person: str
    held: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office of a state or body (`side`) with its holders; several at once where `shared`."""

    id: str
    kind: str
    side: str
    level: Level
    holders: tuple[Holder, ...] = ()
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Tables:
    """All entries of some files, by id."""

    states: dict[str, State]
    bodies: dict[str, Body]
    cities: dict[str, City]
    outlets: dict[str, Outlet]
    persons: dict[str, Person]
    offices: dict[str, Office]
    circles: dict[str, Circle] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KnowledgeFile:
    """The schema of a knowledge file."""

    states: tuple[State, ...] = ()
    bodies: tuple[Body, ...] = ()
    cities: tuple[City, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    persons: tuple[Person, ...] = ()
    offices: tuple[Office, ...] = ()
    circles: tuple[Circle, ...] = ()


Named = TypeVar("Named", Body, City, Outlet)


def load_tables(contents: Iterable[KnowledgeFile]) -> Tables:
    """Return the entries of all lists together."""
    tables = Tables({}, {}, {}, {}, {}, {})
    for content in contents:
        for state in content.states:
            tables.states[state.id] = _add_state(tables.states.get(state.id), state)
        for circle in content.circles:
            tables.circles[circle.id] = circle
        for body in content.bodies:
            tables.bodies[body.id] = _add_named(tables.bodies.get(body.id), body)
        for city in content.cities:
            tables.cities[city.id] = _add_named(tables.cities.get(city.id), city)
        for outlet in content.outlets:
            tables.outlets[outlet.id] = _add_named(tables.outlets.get(outlet.id), outlet)
        for person in content.persons:
            tables.persons[person.id] = _add_person(tables.persons.get(person.id), person)
        for office in content.offices:
            tables.offices[office.id] = _add_office(tables.offices.get(office.id), office)
    return tables


def _join(first: Words, second: Words) -> Words:
    return {
        language: tuple(dict.fromkeys(first.get(language, ()) + second.get(language, ())))
        for language in [*first, *(key for key in second if key not in first)]
    }


def _add_named(old: Named | None, new: Named) -> Named:
    return replace(old, names=_join(old.names, new.names)) if old is not None else new


def _add_state(old: State | None, new: State) -> State:
    if old is None:
        return new
    return replace(
        old,
        names=_join(old.names, new.names),
        adjectives=_join(old.adjectives, new.adjectives),
        people=_join(old.people, new.people),
        man=_join(old.man, new.man),
        woman=_join(old.woman, new.woman),
        person=_join(old.person, new.person),
        prefixes=_join(old.prefixes, new.prefixes),
        metonyms=_join(old.metonyms, new.metonyms),
        capital=old.capital or new.capital,
    )


def _add_person(old: Person | None, new: Person) -> Person:
    if old is None:
        return new
    return replace(old, names=_join(old.names, new.names), surname=_join(old.surname, new.surname))


def _add_office(old: Office | None, new: Office) -> Office:
    if old is None:
        return new
    kept = tuple(one for one in old.holders if not any(is_same_term(one, other) for other in new.holders))
    return replace(old, holders=kept + new.holders)


def is_same_term(one: Holder, other: Holder) -> bool:
    """Return whether both tell of one term: the same person, on days that overlap."""
    return one.person == other.person and When.parse(one.held).overlaps(When.parse(other.held))
