"""Where words begin that somebody says besides those before: ", and promised", ", while Kurz denied"."""

from __future__ import annotations

from verbale.statements.page import Page
from verbale.statements.word_order.phrases import is_adverb
from verbale.statements.word_order.pieces import Piece
from verbale.statements.word_order.sharing import OrderedCue


def besides(page: Page, pieces: tuple[Piece, ...], cue: OrderedCue) -> int | None:
    """Return where words begin that stand beside those before, not within: ", and promised", ", while Kurz denied"."""
    words, tokens = page.grammar.words, page.document.tokens
    piece = pieces[cue.begins]
    if cue.elided:
        at = cue.at - 1
        while at > piece.first and tokens[at].low not in words.coordinators:
            at -= 1
        at = max(at, piece.first)
        return at if tokens[at].low in words.coordinators or at == piece.first else None
    subject_opens = cue.subject is not None and cue.subject.first - piece.first <= 1
    subject_opens = subject_opens or cue.front is not None
    opener = tokens[piece.first].low
    beside = opener in words.coordinators or opener in ("while", "whereas", "хотя", "тогда")
    return piece.first if beside and subject_opens and not cue.inverted else None


def goes_on_acting(page: Page, piece: Piece) -> bool:
    """Whether the subject of the cue does something else: "Weber said that he would go, | and left"."""
    tokens, words = page.document.tokens, page.grammar.words
    if piece.before == "," and tokens[piece.first].low == "speaking":
        return True  # "…, | speaking after a meeting in Rome"
    if piece.before != "," or tokens[piece.first].low not in words.coordinators:
        return False
    at = piece.first + 1
    while at < piece.last and is_adverb(page, at):
        at += 1
    helper = page.grammar.lemma(tokens[at]) in words.auxiliaries if at < piece.last else True
    return not helper and at not in page.quoted and page.grammar.is_finite(tokens[at])
