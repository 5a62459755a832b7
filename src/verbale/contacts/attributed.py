"""What words right before a noun of contact tell of how far it has come: "das nächste Treffen"."""

from __future__ import annotations

from verbale.contacts.put_off import governing
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import StatusWords, contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of


def is_next(document: Document, at: int, trigger: Trigger, words: StatusWords) -> bool:
    """Whether the adjective only calls it the next one, and the clause may tell of it: not "at their next meeting they agreed"."""
    next_one = pattern_of(words.next_one).fullmatch(document.tokens[at].low) is not None
    within = contact_words(document.language).roles.within
    return next_one and governing(document, trigger, grammar_of(document.language)) not in within
