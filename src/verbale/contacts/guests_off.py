"""Guests whose invitation is taken back: "Rom hat Weber ausgeladen", "lud Weber vom Gipfel aus"."""

from __future__ import annotations

from verbale.contacts.triggers import Trigger
from verbale.contacts.words import status_words
from verbale.languages import Document
from verbale.records import Span


def uninviting(document: Document, trigger: Trigger) -> Span | None:
    """Return the word of a verb of inviting that takes the invitation back; not that of "sprach eine Einladung aus"."""
    words = status_words(document.language).uninvites
    places = (trigger.first, trigger.particle if trigger.aside is None else None)
    for at in places:
        if trigger.frame == "invite" and at is not None and document.tokens[at].low in words:
            return Span(document.tokens[at].start, document.tokens[at].end)
    return None
