"""Sentences that tell who said the one before: "Об этом сообщил министр.", "Так министр ответил на вопрос …"."""

from __future__ import annotations

from verbale.languages import Sentence
from verbale.records import Span
from verbale.statements.page import Page
from verbale.statements.word_order.cues import find_ordered_cues
from verbale.statements.word_order.pieces import Piece, find_pieces
from verbale.statements.words import relays

_DASHES = ("—", "–", "-")


def sums_up(page: Page, piece: Piece) -> bool:
    """Whether a Russian piece means the words before it: "«…», — | так министр оценил итоги"."""
    return page.document.tokens[piece.first].low == "так"


def _turn_before(page: Page, sentence: Sentence) -> Span | None:
    """Return the Russian turn whose cue opens a sentence: "— Когда? | — спросил министр."."""
    tokens, first = page.document.tokens, page.paragraphs[sentence.paragraph][0]
    cue = tokens[sentence.first + 1]
    opened = all(tokens[one.first].text in _DASHES for one in (first, sentence))
    if page.document.language != "ru" or not opened or first is sentence or cue.is_capital:
        return None
    return page.span(first.first, sentence.first)


def sentence_before(page: Page, sentence: Sentence, piece: Piece) -> Span | None:
    """Return the sentence before where a piece begins with words that mean it, and it is not told by somebody else."""
    tokens = page.document.tokens
    if piece.first == sentence.first + 1 and (turn := _turn_before(page, sentence)) is not None:
        return turn
    if piece.last - piece.first < 3 or not sentence.index or piece.first != sentence.first:
        return None
    before = page.document.sentences[sentence.index - 1]
    backward = tokens[piece.first + 1].low in relays(page.document.language).backward
    means_it = backward and tokens[piece.first].low in ("о", "об") and before.paragraph == sentence.paragraph
    if not means_it and sums_up(page, piece):
        means_it = not find_ordered_cues(page, find_pieces(page, before))
    return page.span(before.first, before.last) if means_it else None
