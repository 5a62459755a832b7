"""Words between commas that describe who was named before them: "По словам Вебера, | главы центра, | …", "источник, | близкий к МИД, | …"."""

from __future__ import annotations

from verbale.statements.page import Page
from verbale.statements.word_order.pieces import Piece
from verbale.statements.words import relays

_ADJECTIVES = (
    "ый",
    "ий",
    "ой",
    "ая",
    "яя",
    "ые",
    "ие",
    "ого",
    "его",
    "ому",
    "ему",
    "ым",
    "им",
    "ых",
    "их",
    "ую",
)
# Of adjectives and participles that lead what describes somebody: "близкого к МИД", "пожелавший остаться неназванным".
_DECLINED = ("ого", "его", "ому", "ему", "ым", "им", "ых", "их", "ыми", "ими")
_LONGEST_TITLE = 4  # words before the noun of an office: "первый вице-спикер"


def describes_source(page: Page, pieces: tuple[Piece, ...], number: int, *, declined: bool) -> bool:
    """Whether a Russian piece describes whoever is named before its comma, in the nominative or in another case.

    Something must follow: "По словам Вебера, директор центра." describes nobody.
    """
    piece, tokens = pieces[number], page.document.tokens
    closed = number + 1 < len(pieces) and pieces[number + 1].before == ","
    if page.document.language != "ru" or piece.before != "," or not closed:
        return False
    words = range(piece.first, piece.last)
    if any(at in page.quoted and at == piece.first for at in words):
        return False
    if any(page.grammar.is_finite(tokens[at]) for at in words):
        return False
    first = tokens[piece.first].low
    if (
        first
        in page.grammar.words.prepositions | page.grammar.words.coordinators | page.grammar.words.adverbs
    ):
        return False
    for at in words[:_LONGEST_TITLE]:
        base = page.grammar.lemma(tokens[at])
        if base in relays("ru").persons or base.rpartition("-")[2] in relays("ru").persons:
            return (tokens[at].low != base) == declined
        if not tokens[at].low.endswith(_ADJECTIVES):
            return False
        leads = page.grammar.words.prepositions
        if at + 1 < piece.last and tokens[at + 1].low in leads and at == piece.first:
            return tokens[at].low.endswith(_DECLINED) == declined
    return False
