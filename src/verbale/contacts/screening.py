"""Whether a text has any word of contact at all: one pass over its words, before anything is read."""

from __future__ import annotations

import re

from verbale.contacts.triggers import REFLEXIVE, matchers
from verbale.contacts.words import VerbEntry

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")


def has_contact_word(text: str, language: str) -> bool:
    """Return whether a text in `de`, `en` or `ru` has a word of contact, with whatever must stand beside it somewhere in the text.

    >>> has_contact_word("Weber telefonierte mit Rossi.", "de"), has_contact_word("Es regnet in Rom.", "de")
    (True, False)
    """
    nouns, verbs, is_told = matchers(language)
    words = dict.fromkeys(_WORD.findall(text))
    lows = {word.lower() for word in words}
    opens = False
    for word in words:
        low = word.lower()
        if not is_told(low):
            continue
        if nouns.single(low) is not None and (language != "de" or word[0].isupper()):
            return True
        if any(_may_stand(entry, low, lows) for entry in verbs(low)):
            return True
        opens = opens or nouns.begins_phrase(low)
    return opens and nouns.phrase_in(text.lower())


def _may_stand(entry: VerbEntry, low: str, lows: set[str]) -> bool:
    """Whether the text has what a verb needs: its separate part, its reflexive pronoun, the word beside it."""
    if entry.particle and not low.startswith(entry.particle) and entry.particle not in lows:
        return False
    if entry.reflexive and not lows & REFLEXIVE:
        return False
    beside = (phrase.replace(",", " ").replace("*", " ").split() for phrase in entry.beside)
    return not entry.beside or any(lows.issuperset(words) for words in beside)
