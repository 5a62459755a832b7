"""Who is meant by an actor's id, for formats that name and sort those who act."""

from __future__ import annotations

from typing import Literal

from verbale.actors import Knowledge
from verbale.actors.slugs import is_group_id, is_outlet_id, is_person_id

Kind = Literal["person", "state", "body", "outlet", "group"]


class Actors:
    """Names and kinds of actors, from what a ledger knows of them."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    def name(self, actor: str, otherwise: str | None = None) -> str:
        """Return the actor's English name, or `otherwise` (or else the id) where none is known."""
        known = self._knowledge.name_of(actor, "en")
        return known if known != actor else otherwise or actor

    def kind(self, actor: str) -> Kind:
        """Return what the actor is; whoever is no person, state, outlet or group is a body."""
        if is_person_id(actor):
            return "person"
        if is_outlet_id(actor):
            return "outlet"
        if is_group_id(actor):
            return "group"
        return "state" if self._knowledge.state(actor) else "body"
