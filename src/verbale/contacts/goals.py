"""Where a journey leads: the place behind "nach", "to", "в"."""

from __future__ import annotations

from collections.abc import Iterable

from verbale.contacts.placed import Placed
from verbale.contacts.words import Roles, pattern_of
from verbale.languages import Document
from verbale.records import Mention

_PLACES = frozenset({"state", "place", "body"})


def is_place(mention: Mention) -> bool:
    """Whether a state, city or seat is named."""
    return mention.kind in _PLACES and mention.how in {"name", "city", "metonym"}


def destination(roles: Roles, items: Iterable[Placed], document: Document | None = None) -> Mention | None:
    """Return the place behind "nach", "in" and the like; with the text, of "auf dem Flughafen der Hauptstadt" too."""
    airports = pattern_of(roles.airports)
    for item in items:
        behind = item.kind == "preposition" and item.word in roles.place
        heads = document.tokens[item.at : item.at + 1] if document and item.kind == "genitive" else ()
        if (
            item.mention.kind == "body"
            and item.mention.side == item.mention.actor
            and item.word in roles.venue
        ):
            continue  # "in the G7"
        if (behind or any(airports.fullmatch(token.low) for token in heads)) and is_place(item.mention):
            return item.mention
    return None


def goal_of(roles: Roles, items: list[Placed]) -> Mention | None:
    """Return where somebody is asked to: what stands behind "nach", or else the first place."""
    return destination(roles, [item for item in items if item.word in roles.toward]) or destination(
        roles, items
    )
