"""States by their names, and people by parts of theirs: "Russland", "Russia", "Россия", "ru" all mean RU."""

from __future__ import annotations

import sqlite3
from functools import lru_cache

from verbale.actors import Knowledge
from verbale.errors import LedgerError
from verbale.ledger.actors import knowledge_in
from verbale.ledger.words import folded_words


def side_called(connection: sqlite3.Connection, name: str) -> str:
    """Return the code of the state or body that is called so in one of the languages, or has this code.

    Small and capital letters are the same. Raises LedgerError where nothing is called so.
    """
    for code in dict.fromkeys((name, name.upper(), name.lower())):
        known = connection.execute("select 1 from facets where kind = 'side' and value = ? limit 1", (code,))
        if known.fetchone():
            return code
    found = _sides(knowledge_in(connection)).get(name.casefold())
    if found is None:
        raise LedgerError(f"no state or body is called {name!r} (give a code such as US, RU, EU, or a name)")
    return found


def names_with(connection: sqlite3.Connection, who: str) -> tuple[str, ...]:
    """Return the names of participants, folded as they stand in the facets, that hold all these words."""
    words = folded_words(who)
    names = connection.execute("select distinct value from facets where kind = 'name'")
    return tuple(name for (name,) in names if words and all(f" {word} " in name for word in words))


@lru_cache(maxsize=4)
def _sides(knowledge: Knowledge) -> dict[str, str]:
    tables = knowledge.tables
    found: dict[str, str] = {}
    for state in tables.states.values():
        named = [
            name for words in (state.names, state.metonyms) for names in words.values() for name in names
        ]
        for name in (state.id, *named):
            found.setdefault(name.casefold(), state.id)
    for body in tables.bodies.values():
        for name in (body.id, *(name for names in body.names.values() for name in names)):
            found.setdefault(name.casefold(), body.side or body.id)
    return found
