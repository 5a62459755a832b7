"""Sentences that tell who said the one before: "Об этом сообщил министр.", "Так министр ответил на вопрос …"."""

from __future__ import annotations

from verbale.languages import Sentence
from verbale.records import Span
from verbale.statements.page import Page
from verbale.statements.word_order.cues import find_ordered_cues
from verbale.statements.word_order.pieces import Piece, find_pieces
from verbale.statements.words import relays


def sums_up(page: Page, piece: Piece) -> bool:
    """Whether a Russian piece means the words before it: "«…», — | так министр оценил итоги"."""
    return page.document.tokens[piece.first].low == "так"


def sentence_before(page: Page, sentence: Sentence, piece: Piece) -> Span | None:
    """Return the sentence before where a piece begins with words that mean it, and it is not told by somebody else."""
    tokens = page.document.tokens
    if piece.last - piece.first < 3 or not sentence.index or piece.first != sentence.first:
        return None
    before = page.document.sentences[sentence.index - 1]
    backward = tokens[piece.first + 1].low in relays(page.document.language).backward
    means_it = backward and tokens[piece.first].low in ("о", "об") and before.paragraph == sentence.paragraph
    if not means_it and sums_up(page, piece):
        means_it = not find_ordered_cues(page, find_pieces(page, before))
    return page.span(before.first, before.last) if means_it else None
