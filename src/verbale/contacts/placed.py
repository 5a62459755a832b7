"""Who is named where, and in which role: bare, behind a preposition, or hanging on a noun."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from verbale.records import Mention

# Kinds of mentions that name where something is.
PLACES = frozenset({"state", "place"})

RoleKind = Literal["bare", "preposition", "genitive", "possessive", "dateline", "aside"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention with its role: tokens `first` up to `last`, the preposition `word` at `at`, or the noun it hangs on."""

    mention: Mention
    first: int
    last: int
    kind: RoleKind
    word: str = ""
    at: int = -1
    delegate: bool = False

    def tokens(self) -> range:
        """Return the numbers of the tokens of a person: nobody else can be explained by a name."""
        return range(self.first, self.last if self.mention.kind == "person" else self.first)

    @property
    def side(self) -> str | None:
        """The state or body acted for."""
        return self.mention.side or (self.mention.actor if self.mention.kind in {"state", "body"} else None)
