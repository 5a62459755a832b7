"""English letters and notes of several senders of whom nobody gets them: "Weber and Rossi delivered notes in Rome", not "Weber and Rossi exchanged letters"."""

from __future__ import annotations

from verbale.contacts.scopes import has_word
from verbale.contacts.triggers import Trigger
from verbale.languages import Document

# Two who do it with a letter have written to each other.
_MUTUAL = ("exchang*", "swap*", "trad*", "each", "another", "mutual*", "repl*", "received", "correspond*")


def only_send(document: Document, trigger: Trigger, *, several: bool) -> bool:
    """Return whether a message has no one who gets it, where `several` subjects are all whom its clause names."""
    if document.language != "en" or trigger.mode != "message" or not several:
        return False
    return not has_word(document, trigger.scope, _MUTUAL)
