"""Words said that stand around a cue: "…, he said, …"."""

from __future__ import annotations

from verbale.records import Span
from verbale.statements.page import Page
from verbale.statements.word_order.described import describes_source
from verbale.statements.word_order.messages import is_like, message_end, relates, says_much
from verbale.statements.word_order.pieces import Piece, reach
from verbale.statements.word_order.sharing import OrderedCue


def surrounding(
    page: Page, pieces: tuple[Piece, ...], cues: list[OrderedCue], cue: OrderedCue
) -> tuple[Span, ...]:
    """Return the words around a cue's piece, without what explains its speaker."""
    first, last = reach(pieces, cue.number)
    begin = _scope_start(page, pieces, cues, cue, first)
    spans = (
        [page.span(begin, pieces[cue.begins - 1].last)]
        if cue.begins and begin < pieces[cue.begins].first
        else []
    )
    after = cue.number + 1
    while (
        cue.inverted
        and after < last
        and any(
            describes_source(page, pieces, after, declined=declined)
            for declined in (False, is_like(page, pieces[cue.number]))
        )
    ):
        after += 1
    if spans and spans[0] is not None and not is_like(page, pieces[cue.number]):
        while after < last and (
            _explains(page, pieces, after, cue) or _goes_on_explaining(page, pieces, after, cue)
        ):
            after += 1
    if (
        after < last
        and not _adds_more(page, pieces[after], cues)
        and not _is_manner(page, spans, pieces[after])
    ):
        end = message_end(page, pieces, cues, cue, pieces[after].first)
        spans.append(page.span(pieces[after].first, end))
    return tuple(span for span in spans if span is not None)


def _is_manner(page: Page, said: list[Span | None], piece: Piece) -> bool:
    """Whether an English piece behind a quotation tells how it was said: '"Yes," he said, | without smiling'."""
    quoted = any(
        span is not None and quote.end == span.end for span in said for quote in page.document.quotations
    )
    return page.document.language == "en" and quoted and page.document.tokens[piece.first].low == "without"


def _adds_more(page: Page, piece: Piece, cues: list[OrderedCue]) -> bool:
    """Whether an English piece is a statement of its own: ", adding that …"."""
    ing = page.document.language == "en" and page.document.tokens[piece.first].low.endswith("ing")
    return ing and any(item.at == piece.first and item.elided for item in cues)


def _scope_start(
    page: Page, pieces: tuple[Piece, ...], cues: list[OrderedCue], cue: OrderedCue, first: int
) -> int:
    """Return where the words before a cue begin: behind another speaker's, "A agreed that …, but | B refused, he said"."""
    tokens, words = page.document.tokens, page.grammar.words
    for number in range(cue.begins - 1, first, -1):
        opener = tokens[pieces[number].first].low
        told = any(pieces[first].first <= other.at < pieces[number].first for other in cues)
        if opener in words.coordinators and told and says_much(page, pieces[number]):
            return pieces[number].first + 1
    return pieces[first].first


def _explains(page: Page, pieces: tuple[Piece, ...], number: int, cue: OrderedCue) -> bool:
    """Whether a piece is an apposition or a relative clause to the speaker named before."""
    piece, tokens = pieces[number], page.document.tokens
    if piece.before in (":", '"') or piece.first in page.quoted:
        return False
    if tokens[piece.first].low in page.grammar.words.relatives:
        return True
    told = any(says_much(page, item) for item in pieces[: cue.number])
    return (
        told
        and cue.inverted
        and not any(page.grammar.is_finite(tokens[at]) for at in range(piece.first, piece.last))
    )


def _goes_on_explaining(page: Page, pieces: tuple[Piece, ...], number: int, cue: OrderedCue) -> bool:
    """Whether a piece belongs to a Russian relative clause that began before it: "…, где, помимо прочего, | он говорил"."""
    behind = pieces[cue.number + 1 : number]
    relative = any(relates(page, piece) for piece in behind)
    return page.document.language == "ru" and relative and pieces[number].before == ","
