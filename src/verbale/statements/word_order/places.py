"""Where somebody speaks in Russian, for those who are there: "в Кремле заявили", "сообщили ТАСС в министерстве"."""

from __future__ import annotations

from verbale.statements.page import Page
from verbale.statements.word_order.phrases import city_at, mention_at, tokens_of
from verbale.statements.word_order.pieces import Piece
from verbale.statements.words import relays

_SHORTEST_LETTERS = 3  # of a body that goes by them


def is_there(page: Page, piece: Piece, at: int) -> bool:
    """Whether "там" stands alone beside a verb, for the body that spoke before: "сообщили | там |", "| там | же добавили"."""
    alone = at == piece.first or at + 1 == piece.last
    return piece.first <= at < piece.last and alone and page.document.tokens[at].low == "там"


def end_of_place(page: Page, first: int, last: int) -> int:
    """Return where the name of a capital or a state ends that stands for who speaks there: "в | Киеве | его слова назвали"."""
    named = mention_at(page, first) or city_at(page, first)
    seat = named is not None and (named.kind == "state" or named.how == "city")
    return min(last, tokens_of(page, named)[1]) if named is not None and seat else last


def leads_place(page: Page, at: int) -> bool:
    """Whether a preposition stands before who speaks there: "в МИД", of states "на Украине" too."""
    low, named = page.document.tokens[at].low, mention_at(page, at + 1)
    return low in ("в", "во") or (low == "на" and named is not None and named.kind == "state")


def is_hearer(page: Page, at: int) -> bool:
    """Whether a token behind a verb is of the time, or of the outlet it was said to: "сообщили | ТАСС | в министерстве"."""
    mention = mention_at(page, at)
    return at in page.timed or at in page.quoted or (mention is not None and mention.kind == "outlet")


def is_office(page: Page, at: int) -> bool:
    """Return whether a token is an office or a body that speaks, by its noun or by the letters it goes by."""
    words, token = relays("ru"), page.document.tokens[at]
    letters = token.text.isupper() and len(token.text) >= _SHORTEST_LETTERS  # "во | ФСИН"
    return letters or page.grammar.lemma(token) in words.persons | words.bodies
