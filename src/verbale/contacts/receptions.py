"""Talks right behind a welcome, which are part of it: "Weber empfing Rossi. Das anschließende Gespräch dauerte eine Stunde"."""

from __future__ import annotations

from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words
from verbale.languages import Document

_BEFORE = 3  # words before the noun
_FOLLOWING = "anschließend"


def follows_welcome(document: Document, trigger: Trigger) -> bool:
    """Whether a German noun is said to follow, and a host's welcome is told right before it."""
    tokens, first = document.tokens, trigger.first
    if document.language != "de" or not trigger.is_noun or trigger.mode == "visit":
        return False
    if not any(token.low.startswith(_FOLLOWING) for token in tokens[max(0, first - _BEFORE) : first]):
        return False
    here = document.sentence_at(tokens[first].start)
    before = document.sentences[max(0, here.index - 1)]
    begin = before.first if before.paragraph == here.paragraph else here.first
    welcomes = contact_words("de").roles.welcomes
    return any(token.low in welcomes for token in tokens[begin:first])
