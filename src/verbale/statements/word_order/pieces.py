"""Pieces of a sentence between commas, dashes and the like: "The plan, | he said, | was good." has three."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.languages import Sentence
from verbale.statements.page import Page

_MARKS = frozenset({",", ";", ":", "–", "—", "-", "(", ")"})
_STOPS = frozenset({";", ":"})
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
    start, before = sentence.first, ""
    for at in range(sentence.first, sentence.last):
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
