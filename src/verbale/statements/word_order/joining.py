"""English subjects of several: what an "and" joins, "Japan and the Philippines", "Weber and his aides", "officials and envoys"."""

from __future__ import annotations

from verbale.records import Mention
from verbale.statements.page import Page
from verbale.statements.word_order.phrases import mention_at
from verbale.statements.word_order.pieces import Piece
from verbale.statements.words import relays


def name_at(page: Page, at: int) -> Mention | None:
    """Return the name that begins at a token or behind a "the" there."""
    article = page.document.tokens[at].low in page.grammar.words.definite
    return mention_at(page, at + 1 if article else at)


def are_joined(page: Page, piece: Piece, at: int) -> bool:
    """Whether a "the" at `at` stands between two names: "Japan and | the Philippines"."""
    tokens, words = page.document.tokens, page.grammar.words
    joined = (
        at - 2 >= piece.first and tokens[at - 1].low in words.joining and tokens[at].low in words.definite
    )
    return joined and mention_at(page, at - 2) is not None and mention_at(page, at + 1) is not None


def are_helpers(page: Page, piece: Piece, at: int) -> bool:
    """Whether a possessive at `at` tells of those beside somebody named: "Weber and | his senior aides"."""
    tokens, words = page.document.tokens, page.grammar.words
    joined = at - 2 >= piece.first and tokens[at - 1].low in words.joining
    return tokens[at].low in words.possessives and joined and mention_at(page, at - 2) is not None


def are_offices(page: Page, at: int) -> bool:
    """Whether a word means several who speak: "officials", "envoys"."""
    low = page.document.tokens[at].low
    return low.endswith("s") and low[:-1] in relays("en").persons
