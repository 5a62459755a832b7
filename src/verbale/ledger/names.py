"""States by their names, and people by parts of theirs: "Russland", "Russia", "Россия", "ru" all mean RU."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from functools import lru_cache
from itertools import product

from verbale.actors import Knowledge
from verbale.actors.slugs import is_person_id, slug
from verbale.actors.tables import City
from verbale.errors import QuestionError
from verbale.ledger.actors import knowledge_in
from verbale.ledger.words import folded_words

_LIKE = 3  # so many names are offered in place of an unknown one
_ALIKE = 0.8  # "Germny" is like "Germany" (0.92), "Atlantis" not like "Nordatlantikrat"
_GIVE = "give a code such as US, RU, EU, or a name"
# The names of the ledger one after another: a step by the index for each, however many contacts bear it.
_NAMES = """
with recursive named (name) as (
  select min(value) from facets where kind = 'name'
  union all
  select (select min(value) from facets where kind = 'name' and value > name) from named where name is not null
)
select name from named where name is not null
"""


def side_called(connection: sqlite3.Connection, name: str) -> str:
    """Return the code of the state or body that is called so in one of the languages, or has this code.

    Small and capital letters are the same, and so are letters with and without their marks. The ledger's own lists of
    actors count too. Raises QuestionError, with what may be meant, where nothing is called so, or several are.
    """
    for code in dict.fromkeys((name, name.upper(), name.lower())):
        known = connection.execute("select 1 from facets where kind = 'side' and value = ? limit 1", (code,))
        if known.fetchone():
            return code
    sides = _sides(knowledge_in(connection))
    found = next((sides[key] for key in (fold(name) for fold in _FOLDS) if key in sides), {})
    if len(found) > 1:
        raise QuestionError(f"{name!r} may mean {_listed(found)} (give the code)")
    if not found:
        raise QuestionError(f"no state or body is called {name!r} ({_similar(name, sides)}{_GIVE})")
    return next(iter(found))


def names_with(connection: sqlite3.Connection, who: str) -> tuple[str, ...]:
    """Return the names of participants, folded as they stand in the facets, that hold all these words; none for an actor's id."""
    words = folded_words(who)
    if not words or is_actor(connection, who):
        return ()
    return tuple(name for (name,) in connection.execute(_NAMES) if all(f" {word} " in name for word in words))


def is_actor(connection: sqlite3.Connection, who: str) -> bool:
    """Return whether it is an actor's id, and so no word of a name: `DE` is Germany, nobody called "de". States and bodies must be in the ledger."""
    if is_person_id(who):
        return True
    found = connection.execute(
        "select exists (select 1 from facets where kind = 'actor' and value = ?1)"
        " or exists (select 1 from statements where speaker = ?1)",
        (who,),
    )
    return bool(found.fetchone()[0])


Sides = dict[
    str, dict[str, str]
]  # a name, folded -> the codes that it may mean, each with the name as it is written


@lru_cache(maxsize=4)
def _sides(knowledge: Knowledge) -> Sides:
    """Return what each name means: a state rather than a body, a metonym or its capital."""
    tables = knowledge.tables
    states = tables.states.values()
    bodies = [body for body in tables.bodies.values() if not body.members]  # of others the members meet
    found: Sides = {}
    ranks: tuple[tuple[tuple[str, str], ...], ...] = (
        tuple((code, code) for code in (*tables.states, *tables.bodies)),
        tuple((name, state.id) for state in states for name in _spellings(state.names)),
        tuple((name, body.side or body.id) for body in bodies for name in _spellings(body.names)),
        tuple((name, state.id) for state in states for name in _spellings(state.metonyms)),
        tuple((name, city.state) for city in _capitals(knowledge) for name in _spellings(city.names)),
    )
    for fold, rank in product(_FOLDS, ranks):
        added: Sides = {}
        for name, code in rank:
            added.setdefault(fold(name), {}).setdefault(code, name)
        added.pop("", None)  # what a fold leaves nothing of
        for key, codes in added.items():
            found.setdefault(key, codes)
    return found


def _spellings(names: dict[str, tuple[str, ...]]) -> Iterator[str]:
    return (spelling for spellings in names.values() for spelling in spellings)


def _capitals(knowledge: Knowledge) -> Iterator[City]:
    cities = (knowledge.city(state.capital) for state in knowledge.tables.states.values())
    return (city for city in cities if city is not None)


def _without_marks(name: str) -> str:
    return slug(unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii"))


# Under what a name is found, the most exact first: "Österreich", "Oesterreich" and "Osterreich" are one.
_FOLDS: tuple[Callable[[str], str], ...] = (str.casefold, slug, _without_marks)


def _similar(name: str, sides: Sides) -> str:
    """Return the names that one may have meant: those of which it is a word, or else those written much like it."""
    folded = name.casefold()
    within = [key for key in sides if folded in key.split()]
    codes: dict[str, str] = {}
    for key in within or get_close_matches(folded, sides, cutoff=_ALIKE):
        for code, written in sides[key].items():
            codes.setdefault(code, written)
    return f"perhaps {_listed(dict(list(codes.items())[:_LIKE]))}; " if codes else ""


def _listed(codes: dict[str, str]) -> str:
    return " or ".join(f"{code} ({written})" for code, written in codes.items())
