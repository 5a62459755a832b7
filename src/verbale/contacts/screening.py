"""Whether a text has any word of contact at all: one pass over its words, before anything is read."""

from __future__ import annotations

import re

from verbale.contacts.triggers import is_told_in

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")


def has_contact_word(text: str, language: str) -> bool:
    """Return whether a word of the text may be one of contact in `de`, `en` or `ru`.

    >>> has_contact_word("Weber telefonierte mit Rossi.", "de"), has_contact_word("Es regnet in Rom.", "de")
    (True, False)
    """
    is_told = is_told_in(language)
    return any(is_told(low) for low in dict.fromkeys(_WORD.findall(text.lower())))
