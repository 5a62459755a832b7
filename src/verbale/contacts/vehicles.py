"""Who travels where his plane or train is told to: "Weber's plane landed in Rome on Monday"."""

from __future__ import annotations

import re

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
    if document.language == "de":
        return [item.mention for item in items if _is_on_board(document, item, moves)]
    return [
        item.mention
        for item in items
        if item.kind == "possessive"
        and item.mention.kind == "person"
        and item.side is not None
        and any(moves.fullmatch(one.low) for one in tokens[item.last : min(item.last + _PHRASE, verb)])
    ]


def _is_on_board(document: Document, item: Placed, moves: re.Pattern[str]) -> bool:
    """Whether German tells of a vehicle with somebody in it, or of his own: "die Maschine mit Weber an Bord", "die Maschine des Kanzlers"."""
    tokens = document.tokens
    if item.mention.kind != "person" or item.side is None or item.at < 1:
        return False
    if item.kind == "genitive":
        return moves.fullmatch(tokens[item.at].low) is not None
    behind = [token.low for token in tokens[item.last : item.last + 2]]
    on_board = item.kind == "preposition" and behind == ["an", "bord"]
    return on_board and moves.fullmatch(tokens[item.at - 1].low) is not None
