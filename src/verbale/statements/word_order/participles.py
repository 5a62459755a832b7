"""English participles: "was boycotted | and condemned by others", "Survivors | interviewed in Chad | said"."""

from __future__ import annotations

from verbale.statements.page import Page
from verbale.statements.word_order.phrases import is_speaking_noun, mention_at
from verbale.statements.word_order.pieces import Piece

BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am"})
# Participles without "-ed" by which people are described: "a man | held in Kabul".
_IRREGULAR = frozenset(
    {
        "held",
        "taken",
        "seen",
        "given",
        "sent",
        "hit",
        "caught",
        "driven",
        "forced",
        "born",
        "left",
        "known",
        "shown",
        "shot",
        "hurt",
        "paid",
        "brought",
        "put",
        "stuck",
        "cut",
        "thrown",
        "torn",
    }
)
_LONGEST = 7  # words of "interviewed by reporters in eastern Chad"


def was_done(page: Page, piece: Piece, last: int) -> bool:
    """Whether the last verb before a coordinator is a passive: "was boycotted by Weber | and condemned by others"."""
    tokens, finite = page.document.tokens, page.grammar.is_finite
    verbs = [at for at in range(piece.first, last) if finite(tokens[at]) or tokens[at].low in BE]
    be = next((at for at in reversed(verbs) if tokens[at].low in BE), None)
    return (
        be is not None
        and verbs[-1] - be <= 1
        and tokens[be + 1].low.endswith(("ed", "en"))
        and any(tokens[at].low == "by" for at in range(be + 1, last))
    )


def reduced_clause(page: Page, piece: Piece, at: int) -> int | None:
    """Return the participle that describes the subject of the verb at `at`: "Survivors | interviewed in Chad | said"."""
    tokens, words = page.document.tokens, page.grammar.words
    closed = words.coordinators | words.complementizers | words.subordinators | words.relatives
    if tokens[piece.first].low in closed | words.prepositions:
        return None
    for place in range(max(piece.first + 1, at - _LONGEST), at - 1):
        low, noun = tokens[place].low, tokens[place - 1]
        participle = low in _IRREGULAR or (low.endswith("ed") and len(low) > len("need"))
        led = tokens[place + 1].low in words.prepositions
        if not (participle and led) or place in page.quoted or mention_at(page, place) is not None:
            continue
        several = noun.low.endswith("s") or noun.low in ("people", "men", "women", "children", "those")
        described = noun.is_word and not noun.is_capital and (several or is_speaking_noun(page, place - 1))
        between = range(place + 1, at)
        plain = not any(
            tokens[n].low in closed
            or not tokens[n].is_word
            or (page.grammar.is_finite(tokens[n]) and mention_at(page, n) is None)
            for n in between
        )
        if plain and (described or place - 1 == piece.first):
            return place
    return None
