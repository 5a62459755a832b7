"""Persons, states and bodies with their offices, as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from verbale.records import When
from verbale.views.tables import Table

if TYPE_CHECKING:
    from verbale.actors import Finding, Knowledge, Office

_COLUMNS = ("name", "office", "side", "from", "to", "actor")
_LANGUAGES = ("de", "en", "ru")
_THINGS = (("states", "state"), ("bodies", "body"), ("cities", "city"), ("outlets", "outlet"))


def actor_table(knowledge: Knowledge, name: str | None, on: str | None) -> Table:
    """Return who is called so, or of a state or body those who act for it; all where `name` is None.

    Args:
        knowledge: who is known.
        name: a name in any of the languages, words of one, or an id.
        on: EDTF; only the offices held then.
    """
    when = When.parse(on) if on else None
    rows: list[tuple[str, ...]] = []
    records: list[dict[str, Any]] = []
    for row, record in _found(knowledge, name, when):
        rows.append(row)
        records.append(record)
    return Table(_COLUMNS, tuple(rows), tuple(records), ("side", "from", "to"))


def finding_table(findings: Iterable[Finding]) -> Table:
    """Return what is wrong with a list of actors, with the places of both entries of a conflict."""
    found = list(findings)
    rows = tuple((one.place, one.reason, one.other) for one in found)
    records = tuple(
        {"place": one.place, "reason": one.reason, **({"other": one.other} if one.other else {})}
        for one in found
    )
    return Table(("place", "reason", "other"), rows, records)


_Row = tuple[tuple[str, ...], dict[str, Any]]


def _found(knowledge: Knowledge, name: str | None, when: When | None) -> Iterator[_Row]:
    tables = knowledge.tables
    if name is None:
        for side in sorted({office.side for office in tables.offices.values()}):
            yield from _of_side(knowledge, side, when)
        return
    for table, kind in _THINGS:
        for entry in getattr(tables, table).values():
            if _is_called(entry, name):
                yield _thing(entry, kind)
                yield from _of_side(knowledge, entry.id, when)
    for person in knowledge.persons_called(name):
        yield from _person(knowledge, person, when)


def _is_called(entry: Any, name: str) -> bool:
    spellings = (entry.id, *(spelling for spellings in entry.names.values() for spelling in spellings))
    return name.casefold() in {spelling.casefold() for spelling in spellings}


def _thing(entry: Any, kind: str) -> _Row:
    side = (
        getattr(entry, "state", "")
        or getattr(entry, "side", "")
        or (entry.id if kind in ("state", "body") else "")
    )
    record = {"actor": entry.id, "kind": kind, "names": _names(entry), **({"side": side} if side else {})}
    return (_base_forms(entry), kind, side, "", "", entry.id), record


def _of_side(knowledge: Knowledge, side: str, when: When | None) -> Iterator[_Row]:
    for office in knowledge.tables.offices.values():
        if office.side == side:
            yield from _terms(knowledge, office, when, None)


def _person(knowledge: Knowledge, person: str, when: When | None) -> Iterator[_Row]:
    found = [
        row for office in knowledge.offices_of(person) for row in _terms(knowledge, office, when, person)
    ]
    if found:
        yield from sorted(found, key=lambda row: row[0][3])
        return
    entry = knowledge.tables.persons[person]
    yield (
        (_base_forms(entry), "", "", "", "", person),
        {"actor": person, "kind": "person", "names": _names(entry)},
    )


def _terms(knowledge: Knowledge, office: Office, when: When | None, person: str | None) -> Iterator[_Row]:
    for holder in office.holders:
        if person not in (None, holder.person) or (when and not When.parse(holder.held).overlaps(when)):
            continue
        begin, _, end = holder.held.partition("/")
        entry = knowledge.tables.persons[holder.person]
        row = (_base_forms(entry), office.kind.replace("_", " "), office.side, begin, end, holder.person)
        record = {
            "actor": holder.person,
            "kind": "person",
            "names": _names(entry),
            "side": office.side,
            "office": office.id,
            "held": holder.held,
        }
        yield row, record


def _names(entry: Any) -> dict[str, list[str]]:
    return {language: list(entry.names[language]) for language in _LANGUAGES if entry.names.get(language)}


def _base_forms(entry: Any) -> str:
    """Return the name in the three languages, each spelling once."""
    return ", ".join(dict.fromkeys(names[0] for names in _names(entry).values()))
