"""Calls that one side made and another took: "Weber and Rossi took calls from Marin", "bekam Anrufe von Weber und Rossi"."""

from __future__ import annotations

from collections.abc import Iterable

from verbale.contacts.placed import Placed
from verbale.contacts.scopes import has_word
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import Roles
from verbale.languages import Document
from verbale.records import Mention

_RECEIVED = frozenset({"call", "message"})


def is_received(document: Document, trigger: Trigger, roles: Roles) -> bool:
    """Whether a noun of a call or letter is what the subject of its clause got: "took calls from Weber"."""
    received = trigger.is_noun and trigger.mode in _RECEIVED
    return received and has_word(document, trigger.scope, roles.receiving)


def callers(
    document: Document, trigger: Trigger, items: Iterable[Placed], roles: Roles, members: list[Mention]
) -> list[Mention]:
    """Return those of the members from whom what others got came; nobody where it does not tell who got it."""
    if not is_received(document, trigger, roles):
        return []
    sent = {
        item.mention.start
        for item in items
        if item.kind == "preposition" and item.word in roles.agent and item.at >= trigger.last
    }
    return [one for one in members if one.start in sent] if len(sent) < len(members) else []
