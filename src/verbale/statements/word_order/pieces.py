"""Pieces of a sentence between commas, dashes and the like: "The plan, | he said, | was good." has three."""

from __future__ import annotations

import re
from dataclasses import dataclass

from verbale.languages import Sentence
from verbale.statements.page import Page

_MARKS = frozenset({",", ";", ":", "–", "—", "-", "(", ")"})
_STOPS = frozenset({";", ":"})
_DASHES = frozenset({"–", "—", "-"})
_SHORTEST_CITY = 3  # letters of a city in capitals that opens a dateline
_LONGEST_DATELINE = 14  # tokens
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}")
_ZONES = frozenset({"GMT", "UTC", "CET", "EST", "BST"})
_SENTENCE_ENDS = ",.!?…"


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens `first` up to, not including, `last`; `before` is the mark that it follows, "" where none is."""

    first: int
    last: int
    before: str


def find_pieces(page: Page, sentence: Sentence) -> tuple[Piece, ...]:
    """Return the pieces of a sentence in text order; a quotation at the start of a piece is one of its own."""
    tokens, opaque = page.document.tokens, page.quoted | page.asides
    found: list[Piece] = []
    start, before = behind_dateline(page, sentence), ""
    first = start
    for at in range(first, sentence.last):
        quote_ends = at in page.quoted and _closes_sentence(page, start, at)
        if quote_ends:
            found.append(Piece(start, at + 1, before))
            start, before = at + 1, '"'
        elif at not in opaque and tokens[at].text in _MARKS:
            if at > start:
                found.append(Piece(start, at, before))
            start, before = at + 1, tokens[at].text
    end = sentence.last
    while end > start and not tokens[end - 1].is_word and end - 1 not in page.quoted:
        end -= 1
    if end > start:
        found.append(Piece(start, end, before))
    return tuple(found)


def behind_dateline(page: Page, sentence: Sentence) -> int:
    """Return the token where an English sentence begins behind its dateline, or the hour of a ticker.

    "ROME, March 10 (Reuters) — | The …", "14:05 | The …".
    """
    tokens = page.document.tokens
    if page.document.language == "en" and _CLOCK.fullmatch(tokens[sentence.first].text):
        first = sentence.first + 1
        while first < sentence.last - 1 and (not tokens[first].is_word or tokens[first].text in _ZONES):
            first += 1
        return first
    city = tokens[sentence.first].text
    opens = sentence.index == 0 or page.document.sentences[sentence.index - 1].paragraph != sentence.paragraph
    if page.document.language != "en" or not opens or not city.isupper() or len(city) < _SHORTEST_CITY:
        return sentence.first
    for at in range(sentence.first + 1, min(sentence.first + _LONGEST_DATELINE, sentence.last - 1)):
        if tokens[at].text in _DASHES:
            return at + 1
        if at not in page.asides and page.grammar.is_finite(tokens[at]) and at not in page.timed:
            break
    return sentence.first


def reach(pieces: tuple[Piece, ...], number: int) -> tuple[int, int]:
    """Return the first piece, and the one behind the last, that no colon or semicolon parts from `number`."""
    first = number
    while first and pieces[first].before not in _STOPS:
        first -= 1
    last = number + 1
    while last < len(pieces) and pieces[last].before != ";":
        last += 1
    return first, last


def _closes_sentence(page: Page, start: int, at: int) -> bool:
    """Whether at `at` ends a quotation that began its piece and is more than a name or a term."""
    tokens, text = page.document.tokens, page.document.text
    quote = page.document.quotation_at(tokens[start].start)
    if quote is None or quote.start != tokens[start].start or quote.end != tokens[at].end:
        return False
    return at - start > 2 and text[quote.inner.end - 1] in _SENTENCE_ENDS
