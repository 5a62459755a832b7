"""The user's own lists of actors, kept in the ledger, and all that is known with them."""

from __future__ import annotations

import hashlib
import sqlite3
from functools import lru_cache

from verbale.actors import ActorList, Knowledge, default_knowledge


def actor_lists(connection: sqlite3.Connection) -> tuple[ActorList, ...]:
    """Return the lists that were added, in order of their names."""
    rows = connection.execute("select name, text from actor_lists order by name")
    return tuple(ActorList(name, text) for name, text in rows)


def knowledge_in(connection: sqlite3.Connection) -> Knowledge:
    """Return the package's knowledge with the ledger's lists added."""
    lists = actor_lists(connection)
    return _knowledge(lists) if lists else default_knowledge()


@lru_cache(maxsize=4)
def _knowledge(lists: tuple[ActorList, ...]) -> Knowledge:
    return Knowledge.load(lists)


def lists_version(connection: sqlite3.Connection) -> str:
    """Return what tells the lists from others, empty where there are none: what was read with others is outdated."""
    lists = actor_lists(connection)
    if not lists:
        return ""
    text = "\0".join(part for one in lists for part in (one.name, one.text))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def write_actor_list(connection: sqlite3.Connection, added: ActorList) -> None:
    """Store a list in place of one of its name."""
    connection.execute("insert or replace into actor_lists values (?, ?)", (added.name, added.text))


def delete_actor_list(connection: sqlite3.Connection, name: str) -> bool:
    """Remove a list, and return whether it was there."""
    return connection.execute("delete from actor_lists where name = ?", (name,)).rowcount > 0
