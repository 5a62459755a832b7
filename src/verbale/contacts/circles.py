"""The members of a circle that is no body of its own: "the P5+1" are six states."""

from __future__ import annotations

from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.contacts.placed import Placed
from verbale.languages import Document


def with_members(document: Document, placed: list[Placed]) -> list[Placed]:
    """Put the members of a circle of states in its place, all with its words."""
    knowledge = default_knowledge()
    bodies, found = knowledge.tables.bodies, list[Placed]()
    for item in placed:
        body = bodies.get(item.mention.actor or "")
        members = body.members if body else ()
        for state in members:
            name = knowledge.name_of(state, document.language)
            one = replace(item.mention, actor=state, name=name, side=state, kind="state", how="name")
            found.append(replace(item, mention=one))
        found += [] if members else [item]
    return found
