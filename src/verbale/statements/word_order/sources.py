"""Texts that tell something: "говорится в | сообщении Кремля |", "вручили | ноту |, в которой говорится"."""

from __future__ import annotations

from verbale.languages.nouns import NounPhrase
from verbale.statements.page import Page
from verbale.statements.word_order.phrases import phrase_behind
from verbale.statements.word_order.pieces import Piece
from verbale.statements.words import SpeechVerb, relays

_IN_WHICH = frozenset({"котором", "которой", "которых"})
_REACH = 7  # tokens from a text to the comma behind it


def text_source(page: Page, piece: Piece, at: int, verb: SpeechVerb) -> NounPhrase | None:
    """Return the text that is said to say it: "говорится в сообщении Кремля"."""
    tokens = page.document.tokens
    texts = relays(page.document.language).texts
    for place in (*range(at + 1, piece.last - 1), *range(piece.first, at)):
        if tokens[place].low not in verb.source:
            continue
        if tokens[place + 1].low in _IN_WHICH and (text := _text_before(page, place - 1)) is not None:
            return text
        if place + 1 == at:
            continue
        limit = at if place < at else piece.last
        noun = place + 1
        while noun + 1 < limit and page.grammar.lemma(tokens[noun]) not in texts and noun < place + 4:
            noun += 1  # "в опубликованном | заявлении"
        if page.grammar.lemma(tokens[noun]) in texts:
            return phrase_behind(page, noun + 1, limit) or phrase_behind(page, noun, limit)
    return None


def _text_before(page: Page, comma: int) -> NounPhrase | None:
    """Return the text in which something is said behind a comma: "вручили | ноту |, в которой говорится"."""
    texts = relays(page.document.language).texts
    near = range(comma - 1, max(comma - 1 - _REACH, 0), -1)
    at = next((at for at in near if page.grammar.lemma(page.document.tokens[at]) in texts), None)
    if at is None or page.document.tokens[comma].text != ",":
        return None
    return phrase_behind(page, at + 1, comma) or NounPhrase(at, at + 1)
