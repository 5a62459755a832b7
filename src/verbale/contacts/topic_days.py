"""Times of what is spoken about: "Im Mittelpunkt des Treffens steht der Gipfel im Jahr 2014" tells no day of the meeting."""

from __future__ import annotations

from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of


def is_of_topic_told(document: Document, first: int) -> bool:
    """Whether the time at token `first` stands behind "steht" of a centre, or "geht es um", in its German sentence."""
    if document.language != "de":
        return False
    start = document.sentence_at(document.tokens[first].start).first
    grammar, centres = grammar_of("de"), contact_words("de").roles.centres
    before = document.tokens[start:first]
    for at, token in enumerate(before):
        lemma = grammar.lemma(token)
        led = any(one.low in centres for one in before[:at])
        behind = {one.low for one in before[at + 1 :]}
        if (lemma == "stehen" and led) or (lemma == "gehen" and {"es", "um"} <= behind):
            return True
    return False
