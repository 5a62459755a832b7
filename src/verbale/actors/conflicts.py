"""What is wrong with a list of actors, and what in it contradicts the lists that are known already.

A fault is wrong by itself (a holder whom no list knows); a conflict sets two entries against each other (two
holders of one office at a time), each named with its line. What is right is for people to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from verbale.actors.lists import ActorList
from verbale.actors.office_lexicon import office_lexicon
from verbale.actors.tables import Holder, KnowledgeFile, Office, Tables, Words, load_tables
from verbale.errors import RecordError
from verbale.languages import LANGUAGES
from verbale.records import When

_IDS = {
    "states": re.compile(r"[A-Z]{2}"),
    "bodies": re.compile(r"(body:)?[A-Za-z0-9]+(-[a-z0-9]+)*"),
    "cities": re.compile(r"[a-z0-9]+(-[a-z0-9]+)*"),
    "outlets": re.compile(r"outlet:[a-z0-9]+(-[a-z0-9]+)*"),
    "persons": re.compile(r"Q[1-9][0-9]*|person:[a-z0-9]+(-[a-z0-9]+)*"),
    "offices": re.compile(r"office:[a-z0-9]+(-[a-z0-9]+)*"),
}
_FORMS = {
    "states": "two capital letters (ISO 3166-1)",
    "bodies": "a slug such as OSCE or body:kremlin",
    "cities": "a slug such as new-york",
    "outlets": "outlet: and a slug",
    "persons": "a Wikidata id or person: and a slug",
    "offices": "office: and a slug",
}
# What may not differ between two entries with one id.
_FIXED = {
    "persons": ("sex",),
    "bodies": ("side",),
    "cities": ("state",),
    "offices": ("kind", "side", "level"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong at `place` (`name:line`); a conflict names the `other` place too."""

    place: str
    reason: str
    other: str = ""


def check_list(new: ActorList, known: Sequence[ActorList]) -> list[Finding]:
    """Return the faults of a list, and its conflicts with itself and with the known ones, in its order.

    Raises WordListError, naming file and line, where it breaks the schema.
    """
    checked = _Check(new, tuple(known))
    return [
        *checked.faults(),
        *checked.changes(),
        *checked.shared_names(),
        *checked.shared_offices(),
        *checked.overlaps(),
    ]


class _Check:
    """One list held against the others."""

    def __init__(self, new: ActorList, known: tuple[ActorList, ...]) -> None:
        self.new, self.known = new, known
        self.content = new.content()
        self.before = load_tables(one.content() for one in known)
        self.after = load_tables([*(one.content() for one in known), _with_good_times(self.content)])

    def faults(self) -> Iterator[Finding]:
        """Yield what is wrong by itself."""
        for table, form in _IDS.items():
            for entry in getattr(self.content, table):
                if not form.fullmatch(entry.id):
                    yield self._at(entry.id, f"{entry.id!r} is no id of {table}: write {_FORMS[table]}")
                if (
                    table != "offices"
                    and not any(entry.names.values())
                    and entry.id not in getattr(self.before, table)
                ):
                    yield self._at(entry.id, f"{entry.id} has no name")
        for city in self.content.cities:
            if city.state not in self.after.states:
                yield self._at(city.id, f"{city.id} lies in {city.state!r}, which is no known state")
        for office in self.content.offices:
            yield from self._faults_of_office(office)

    def _faults_of_office(self, office: Office) -> Iterator[Finding]:
        if office.side not in self.after.states and office.side not in self.after.bodies:
            yield self._at(office.id, f"{office.id} is of {office.side!r}, which is no known state or body")
        if office.kind not in _known_kinds(self.before):
            yield self._at(office.id, f"{office.id} is of the kind {office.kind!r}, which no word means")
        for holder in office.holders:
            place = self.new.place_of(office.id, holder.person)
            if holder.person not in self.after.persons:
                yield Finding(place, f"{holder.person} holds {office.id} but stands in no list of persons")
            if not _is_time(holder.held):
                yield Finding(place, f"{holder.held!r} is no time: write 2021-01-20/2025-01-20 or 2021-01/..")

    def changes(self) -> Iterator[Finding]:
        """Yield the entries that say otherwise than the known one with their id."""
        for table, keys in _FIXED.items():
            for entry in getattr(self.content, table):
                old = getattr(self.before, table).get(entry.id)
                for key in keys if old else ():
                    was, now = getattr(old, key), getattr(entry, key)
                    if was and now and was != now:
                        yield self._against(
                            entry.id, f"{entry.id} has the {key} {now!r}, elsewhere {was!r}", entry.id
                        )

    def shared_names(self) -> Iterator[Finding]:
        """Yield the names that belong to somebody else already."""
        for group in (("persons",), ("states", "bodies"), ("cities",), ("outlets",)):
            owners: dict[tuple[str, str], str] = {}
            for tables in (self.before, self.content):
                for entry in (entry for table in group for entry in _entries(tables, table)):
                    for key in _names_of(entry.names):
                        owner = owners.setdefault(key, entry.id)
                        if owner != entry.id and tables is self.content:
                            yield self._against(
                                entry.id, f"{entry.id} has the name {key[1]!r} of {owner}", owner
                            )

    def shared_offices(self) -> Iterator[Finding]:
        """Yield the offices that are known under another id."""
        known: dict[tuple[str, str], Office] = {}
        for tables in (self.before, self.content):
            for office in _entries(tables, "offices"):
                first = known.setdefault((office.side, office.kind), office)
                if first.id != office.id and tables is self.content and not first.shared:
                    reason = (
                        f"{office.id} is the {office.kind} of {office.side}, as {first.id} is: use that id"
                    )
                    yield self._against(office.id, reason, first.id)

    def overlaps(self) -> Iterator[Finding]:
        """Yield the terms in which two hold an office that one holds at a time."""
        for office in self.content.offices:
            whole = self.after.offices[office.id]
            mine = set(office.holders)
            for one, other in combinations(() if whole.shared else whole.holders, 2):
                if mine & {one, other} and one.person != other.person and overlap(one, other):
                    yield self._two_terms(office.id, one, other)

    def _two_terms(self, office: str, one: Holder, other: Holder) -> Finding:
        if other not in _holders(self.content, office):
            one, other = other, one
        reason = f"{other.person} holds {office} in {other.held}, while {one.person} does in {one.held}"
        lists = (self.new,) if one in _holders(self.content, office) else self.known
        places = [
            item.place_of(office, one.person) for item in lists if one in _holders(item.content(), office)
        ]
        return Finding(self.new.place_of(office, other.person), reason, places[-1] if places else "")

    def _at(self, entry: str, reason: str) -> Finding:
        return Finding(self.new.place_of(entry), reason)

    def _against(self, entry: str, reason: str, other: str) -> Finding:
        places = [one.place_of(other) for one in (*self.known, self.new) if _lists(one.content(), other)]
        return Finding(self.new.place_of(entry), reason, places[0] if places else "")


def overlap(one: Holder, other: Holder) -> bool:
    """Return whether two terms share more than the day, month or year on which the office changed hands."""
    ends = (
        (one.held.partition("/")[2], other.held.partition("/")[0]),
        (other.held.partition("/")[2], one.held.partition("/")[0]),
    )
    if any(end and begin and (end.startswith(begin) or begin.startswith(end)) for end, begin in ends):
        return False
    return When.parse(one.held).overlaps(When.parse(other.held))


def _holders(content: KnowledgeFile, office: str) -> tuple[Holder, ...]:
    return tuple(holder for one in content.offices if one.id == office for holder in one.holders)


def _lists(content: KnowledgeFile, entry: str) -> bool:
    return any(one.id == entry for table in _IDS for one in getattr(content, table))


def _entries(tables: Tables | KnowledgeFile, table: str) -> Iterable[Any]:
    entries = getattr(tables, table)
    return entries.values() if isinstance(entries, dict) else entries


def _names_of(names: Words) -> Iterator[tuple[str, str]]:
    for language, spellings in names.items():
        for spelling in spellings:
            yield language, spelling


def _with_good_times(content: KnowledgeFile) -> KnowledgeFile:
    """Return the entries without the terms whose time cannot be read."""
    offices = (
        replace(one, holders=tuple(h for h in one.holders if _is_time(h.held))) for one in content.offices
    )
    return replace(content, offices=tuple(offices))


def _is_time(held: str) -> bool:
    try:
        When.parse(held)
    except RecordError:
        return False
    return True


def _known_kinds(tables: Tables) -> frozenset[str]:
    nouns = [noun for language in LANGUAGES for noun in office_lexicon(language).words.nouns]
    return frozenset(kind for noun in nouns for kind in noun.kinds) | {
        one.kind for one in tables.offices.values()
    }
