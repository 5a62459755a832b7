"""Who travels where his plane or train is told to: "Weber's plane landed in Rome on Monday"."""

from __future__ import annotations

from verbale.contacts.placed import Placed
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.records import Mention

_PHRASE = 4  # words from "Weber's" to "private plane"


def aboard(document: Document, items: list[Placed], verb: int) -> list[Mention]:
    """Return the persons whose plane or train is the subject of the verb at token `verb`."""
    vehicles = contact_words(document.language).roles.vehicles
    if not vehicles:
        return []
    moves, tokens = pattern_of(vehicles), document.tokens
    return [
        item.mention
        for item in items
        if item.kind == "possessive"
        and item.mention.kind == "person"
        and item.side is not None
        and any(moves.fullmatch(one.low) for one in tokens[item.last : min(item.last + _PHRASE, verb)])
    ]
