"""What contacts are counted by, laid out so that one pass over a narrow table counts them all."""

from __future__ import annotations

import sqlite3

from verbale.actors.slugs import PERSON_GLOBS

_PERSON = "(" + " or ".join(f"{{0}} glob '{form}'" for form in PERSON_GLOBS) + ")"
_CONTACT = "contacts.id, iif(date is null, null, day || ' ' || date), level, status, first_day, last_day"
_FACETS = f"select {{kind}}, {{value}}, {_CONTACT} from facets one join contacts on contacts.id = one.contact"
_OTHER = (
    " join facets other on other.contact = one.contact and other.kind = one.kind and other.value > one.value"
)
_WRITE = " union all ".join(
    (
        _FACETS.format(kind="kind", value="value") + " where kind in ('pair', 'topic') and {where}",
        _FACETS.format(kind="'person'", value="value")
        + f" where kind = 'actor' and {_PERSON.format('value')} and {{where}}",
        _FACETS.format(kind="'persons'", value="one.value || ' ' || other.value")
        + f"{_OTHER} where one.kind = 'actor' and {_PERSON.format('one.value')} and {_PERSON.format('other.value')} and {{where}}",
    )
)


def count_in(connection: sqlite3.Connection, contact: str) -> None:
    """Write by what a contact is counted, where that is not written yet; its facets must stand."""
    wanted, known = _wanted(connection, contact), _stored(connection, contact)
    connection.executemany(
        "delete from counted where kind = ? and value = ? and id = ?",
        [row[:3] for row in sorted(known - wanted, key=repr)],
    )
    connection.executemany(
        "insert into counted values (?, ?, ?, ?, ?, ?, ?, ?)", sorted(wanted - known, key=repr)
    )


def is_counted(connection: sqlite3.Connection, contact: str) -> bool:
    """Return whether just that is written of a contact which follows from it and its facets."""
    return _wanted(connection, contact) == _stored(connection, contact)


def _wanted(connection: sqlite3.Connection, contact: str) -> set[tuple[str | None, ...]]:
    question = _WRITE.format(where="one.contact = :contact")
    return set(connection.execute(question, {"contact": contact}))


def _stored(connection: sqlite3.Connection, contact: str) -> set[tuple[str | None, ...]]:
    return set(connection.execute("select * from counted where id = ?", (contact,)))


def count_all(connection: sqlite3.Connection) -> None:
    """Write by what all contacts are counted, where nothing is written of it yet."""
    connection.execute(f"insert into counted {_WRITE.format(where='true')} order by 1, 2, 3")
