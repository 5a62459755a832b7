"""Verbs in the present tense, which may tell of a day to come: "bricht am Mittwoch zu einem Besuch auf", "Friday's talks bring them together"."""

from __future__ import annotations

from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words
from verbale.languages import Document


def verbs_of(document: Document, trigger: Trigger) -> set[str]:
    """Return the finite verbs of a clause in lower case."""
    return {document.tokens[piece.verb].low for piece in trigger.scope.pieces if piece.verb is not None}


def leads_in_present(document: Document, trigger: Trigger) -> bool:
    """Whether the present tense of a German verb leads to a visit: "bricht am Mittwoch zu einem Besuch auf", "tritt am Mittwoch eine Reise an"."""
    roles = contact_words(document.language).roles
    before = document.tokens[max(trigger.scope.first, trigger.first - 3) : trigger.first]
    aims = any(token.low in roles.aim for token in before) and document.language == "de"
    return bool(
        verbs_of(document, trigger) & (roles.present | roles.undertakes if aims else roles.undertakes)
    )
