"""Whose programme a contact is on: "Auf dem Programm von Weber stehen Gespräche mit Rossi"."""

from __future__ import annotations

from collections.abc import Iterable

from verbale.contacts.placed import Placed
from verbale.contacts.words import Roles
from verbale.languages import Document
from verbale.records import Mention

_STANDS = frozenset({"steht", "stehen", "stand", "standen"})


def of_schedule(items: Iterable[Placed], document: Document, roles: Roles) -> list[Mention]:
    """Return whose programme it is on: "Auf dem Programm von Weber stehen Gespräche mit Rossi", "Für Weber steht ein Gespräch mit Rossi an"."""
    heads = [(item, item.at - 1 if item.kind == "preposition" else item.at) for item in items]
    return [
        item.mention
        for item, at in heads
        if (
            (
                (item.kind == "genitive" or item.word in roles.agent | roles.genitive)
                and document.tokens[at].low in roles.schedules
            )
            or _stands_for(item, document)
        )
        and item.mention.kind == "person"
        and item.side
    ]


def _stands_for(item: Placed, document: Document) -> bool:
    """Whether German "für Weber" stands beside the verb: "Für Weber steht … an"."""
    beside = (document.tokens[item.at - 1 : item.at], document.tokens[item.last : item.last + 1])
    return item.word == "für" and any(token.low in _STANDS for tokens in beside for token in tokens)
