"""Terms of office from the answer to a Wikidata query, as CSV or JSON; the query is in docs/actors.md.

Each row is one term: `person` (address or Q number), `nameDe`, `nameEn`, `nameRu`, `sex` (address or m, f), `kind` and `side` of the
office, `from` and `to` with `fromPrecision` and `toPrecision` (11 a day, 10 a month, 9 a year; see
https://www.wikidata.org/wiki/Help:Dates). Without the precision a year would look like its first of January.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from verbale.actors.knowledge import Knowledge
from verbale.actors.lists import ActorList
from verbale.actors.tables import Office
from verbale.errors import InputError

_NEEDED = ("person", "kind", "side", "from", "fromPrecision")
_NAMES = {"de": "nameDe", "en": "nameEn", "ru": "nameRu"}
_SEXES = {"Q6581097": "m", "Q6581072": "f", "m": "m", "f": "f"}
_LENGTHS = {"9": 4, "10": 7, "11": 10}  # how much of 2021-01-20 counts, by precision
_FAMILY_FIRST = ("CN", "TW", "KP", "KR")  # labels in Latin and Cyrillic letters keep this order
_TO_QUERY = "docs/actors.md has the query that gives the columns"

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class _Term:
    """One row that was understood, and its line in the file."""

    line: int
    person: str
    names: dict[str, str]
    sex: str
    kind: str
    side: str
    held: str


def import_wikidata(text: str, name: str, knowledge: Knowledge) -> ActorList:
    """Return the list of actors that a query's answer tells, its entries known to stem from `name`.

    A person whom `knowledge` has in the same office under the same name keeps the id that is known there. Raises
    InputError, naming the line, for a row that cannot be understood.
    """
    rows = list(_json_rows(text, name) if text.lstrip()[:1] in ("[", "{") else _csv_rows(text))
    if not rows:
        raise InputError(name, "it has no rows", _TO_QUERY)
    missing = [column for column in _NEEDED if column not in rows[0][1]]
    if missing:
        raise InputError(f"{name}:{rows[0][0]}", f"the column {missing[0]!r} is missing", _TO_QUERY)
    terms = [_term(row, line, name, knowledge) for line, row in rows]
    return _write(name, terms, knowledge)


def _csv_rows(text: str) -> Iterator[tuple[int, Row]]:
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    for row in reader:
        yield reader.line_num, {key: (value or "").strip() for key, value in row.items() if key}


def _json_rows(text: str, name: str) -> Iterator[tuple[int, Row]]:
    """Yield the rows of both forms that the query page offers: plain, and SPARQL's own with a type for each value."""
    try:
        content = json.loads(text)
        found = content["results"]["bindings"] if isinstance(content, dict) else content
        rows = [{key: _plain(value) for key, value in row.items()} for row in found]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(name, f"it is no answer to a Wikidata query in JSON: {error}", _TO_QUERY) from error
    starts = [text.count("\n", 0, match.start()) + 1 for match in re.finditer(r'"person"\s*:', text)]
    for number, row in enumerate(rows):
        yield (starts[number] if number < len(starts) else 1), row


def _plain(value: Any) -> str:
    return str(value["value"] if isinstance(value, dict) else value).strip()


def _term(row: Row, line: int, name: str, knowledge: Knowledge) -> _Term:
    place = f"{name}:{line}"
    person = re.search(r"Q[1-9][0-9]*$", row.get("person", ""))
    if person is None:
        raise InputError(place, f"{row.get('person', '')!r} is no Wikidata id of a person", _TO_QUERY)
    names = {language: row[column] for language, column in _NAMES.items() if row.get(column)}
    names = {language: said for language, said in names.items() if not re.fullmatch(r"Q[0-9]+", said)}
    if not names:
        raise InputError(place, f"{person[0]} has no name in German, English or Russian", "leave the row out")
    kind, side = row["kind"], row["side"]
    if kind not in knowledge.kinds():
        raise InputError(
            place, f"{kind!r} is no known kind of office", f"known are {', '.join(sorted(knowledge.kinds()))}"
        )
    begin = _time(row, "from", place)
    if not begin:
        raise InputError(place, f"the term of {person[0]} has no beginning", "leave the row out")
    sex = _SEXES.get(row.get("sex", "").rpartition("/")[2], "")
    return _Term(line, person[0], names, sex, kind, side, f"{begin}/{_time(row, 'to', place) or '..'}")


def _time(row: Row, key: str, place: str) -> str:
    said = row.get(key, "")
    if not said:
        return ""
    precision = row.get(f"{key}Precision", "")
    if precision not in _LENGTHS or not re.match(r"\d{4}-\d{2}-\d{2}", said):
        raise InputError(
            place, f"{key} is {said!r} with the precision {precision!r}, no year, month or day", _TO_QUERY
        )
    return said[: _LENGTHS[precision]]


def _write(name: str, terms: list[_Term], knowledge: Knowledge) -> ActorList:
    """Return the list as TOML, one entry or term a line, with the line of the file that each stems from."""
    ids = {term.person: _known_id(term, knowledge) or term.person for term in terms}
    lines: list[tuple[int, str]] = [(1, "persons = [")]
    lines += [(term.line, _person(term, ids[term.person])) for term in _first_of_each(terms)]
    lines.append((1, "]"))
    offices: dict[tuple[str, str], list[_Term]] = {}
    for term in terms:
        offices.setdefault((term.side, term.kind), []).append(term)
    for (side, kind), held in offices.items():
        known = next(iter(knowledge.offices(side, kind)), None)
        lines += [(held[0].line, line) for line in _office(side, kind, known, knowledge)]
        distinct = dict.fromkeys(
            (ids[term.person], term.held) for term in sorted(held, key=lambda one: one.held)
        )
        first = {(ids[term.person], term.held): term.line for term in reversed(held)}
        lines += [
            (first[key], f"  {{ person = {_quoted(key[0])}, held = {_quoted(key[1])} }},") for key in distinct
        ]
        lines.append((held[0].line, "]"))
    return ActorList(name, "\n".join(line for _, line in lines) + "\n", tuple(row for row, _ in lines))


def _first_of_each(terms: Iterable[_Term]) -> Iterator[_Term]:
    met: set[str] = set()
    for term in terms:
        if term.person not in met:
            met.add(term.person)
            yield term


def _known_id(term: _Term, knowledge: Knowledge) -> str | None:
    """Return the id of the listed person of this name who held such an office, whatever id the list has for them."""
    for office in knowledge.offices(term.side, term.kind):
        for holder in office.holders:
            person = knowledge.person(holder.person)
            if person and any(
                said in person.names.get(language, ()) for language, said in term.names.items()
            ):
                return person.id
    return None


def _person(term: _Term, person: str) -> str:
    names = ", ".join(f"{language} = [{_quoted(said)}]" for language, said in term.names.items())
    surname = ""
    if term.side in _FAMILY_FIRST:
        firsts = ", ".join(
            f"{language} = [{_quoted(said.split()[0])}]" for language, said in term.names.items()
        )
        surname = f", surname = {{ {firsts} }}"
    sex = f'sex = "{term.sex}", ' if term.sex else ""
    return f"  {{ id = {_quoted(person)}, {sex}names = {{ {names} }}{surname}, common = true }},"


def _office(side: str, kind: str, known: Office | None, knowledge: Knowledge) -> list[str]:
    number = known.id if known else f"office:{side.lower()}-{kind.replace('_', '-')}"
    level = known.level if known else knowledge.level_of(kind)
    return [
        "[[offices]]",
        f"id = {_quoted(number)}",
        f'kind = "{kind}"',
        f"side = {_quoted(side)}",
        f'level = "{level}"',
        "holders = [",
    ]


def _quoted(text: str) -> str:
    """Return a TOML string; JSON's are a part of them."""
    return json.dumps(text, ensure_ascii=False)
