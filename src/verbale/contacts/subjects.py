"""What the finders of those who travel need to know of a clause."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from verbale.contacts.parties import Parties
from verbale.contacts.placed import Placed
from verbale.contacts.scopes import Scope
from verbale.contacts.surroundings import Surroundings
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import Roles
from verbale.languages import Document
from verbale.records import Mention


class Subjects(Protocol):
    """What is known of the mentions of a clause; `PartyFinder` tells it."""

    document: Document
    roles: Roles
    beside: Surroundings
    known: frozenset[int]
    placed: list[Placed]

    def in_scope(self, scope: Scope) -> list[Placed]:
        """Return the mentions of a clause."""

    def official(self, item: Placed) -> bool:
        """Whether the mention acts for a state or body."""

    def bare(self, items: Iterable[Placed]) -> list[Mention]:
        """Return the subjects and objects."""

    def with_inherited(self, found: list[Mention], trigger: Trigger) -> Parties:
        """Add the subject of the clause above."""

    def is_list(self, mentions: list[Mention]) -> bool:
        """Whether the mentions are joined by "und"."""
