"""Whose people receive a guest where only the seat of their ministry is named: "В МИД Перу | прошла встреча с послом Чили"."""

from __future__ import annotations

from collections.abc import Iterable

from verbale.contacts.acting_state import as_state
from verbale.contacts.placed import Placed
from verbale.contacts.scopes import Scope, has_word
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.records import Mention

_MINISTRY = "body:mfa-"


def hosts_at_seat(document: Document, scope: Scope, items: Iterable[Placed]) -> list[Mention]:
    """Return the state in whose foreign ministry a Russian clause says that a contact took place."""
    words = contact_words(document.language)
    found = []
    for item in items if document.language == "ru" and has_word(document, scope, words.events) else ():
        mention = item.mention
        within = item.kind == "preposition" and item.word in words.roles.venue
        if within and mention.side and (mention.actor or "").startswith(_MINISTRY):
            found.append(as_state(mention, document.language))
    return found
