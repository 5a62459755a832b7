"""At whose invitation somebody comes: "reiste auf Einladung Rossis", "at the invitation of Rossi", "accepted Rossi's invitation to visit Rome"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.languages import Document
from verbale.records import Mention

if TYPE_CHECKING:
    from verbale.contacts.subjects import Subjects

_REACH = 8  # tokens from "invitation" to "from" and the name


def inviters_of(
    finder: Subjects, trigger: Trigger, items: list[Placed], place: Mention | None
) -> list[Mention]:
    """Return at whose invitation somebody came to a place; in English it may stand in the clause above: "accepted Weber's invitation | to visit Rome"."""
    scope, english = trigger.scope, finder.document.language == "en"
    above = scope.matrix if english and scope.kind == "infinitive" else None
    told = [*items, *(finder.in_scope(above) if above else [])]
    return [] if english and place is None else _inviters(told, finder.document)


def _inviters(items: Iterable[Placed], document: Document) -> list[Mention]:
    """Return from whom an invitation came: "reiste auf Einladung seines Kollegen Rossi", "получил от Росси приглашение посетить Рим"."""
    if document.language == "de":
        return [
            one.mention
            for one in items
            if one.mention.kind == "person" and one.side and _invites(one, document)
        ]
    if document.language == "en":
        return [
            i.mention
            for i in items
            if i.mention.kind == "person" and i.side and _invites_in_english(i, document)
        ]
    sent = [
        item.mention for item in items if item.word == "от" and item.mention.kind == "person" and item.side
    ]
    words = document.tokens_of(document.sentence_at(sent[0].start)) if sent else ()
    return sent if any(token.low.startswith("приглашени") for token in words) else []


def _invites(item: Placed, document: Document) -> bool:
    """Whether a person stands behind "auf Einladung von" or as its genitive."""
    noun = item.at - (item.kind == "preposition")
    return item.kind in {"preposition", "genitive"} and document.tokens[max(noun, 0)].low == "einladung"


def _invites_in_english(item: Placed, document: Document) -> bool:
    """Whether the invitation is a person's: "at Weber's invitation", "at the invitation of Weber", "accepted an invitation to Rome from Weber"."""
    tokens = document.tokens
    near = {
        "possessive": tokens[item.last : item.at + 1],
        "genitive": tokens[item.at : item.at + 1],
        "preposition": tokens[max(0, item.at - _REACH) : item.at] if item.word == "from" else (),
    }
    return any(token.low == "invitation" for token in near.get(item.kind, ()))
