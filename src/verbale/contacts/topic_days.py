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
    return _is_fronted(document, first, start)


def _is_fronted(document: Document, first: int, start: int) -> bool:
    """Whether "um" opens the sentence, and "geht es" follows the time: "Um die Wahl im März ging es bei dem Treffen"."""
    tokens, grammar = document.tokens, grammar_of("de")
    if tokens[start].low != "um":
        return False
    verbs = (at for at in range(start + 1, len(tokens) - 1) if grammar.is_finite(tokens[at]))
    verb = next((at for at in verbs if not tokens[at].is_capital), None)
    goes = verb is not None and grammar.lemma(tokens[verb]) == "gehen" and tokens[verb + 1].low == "es"
    return goes and verb is not None and first < verb
