"""Acts whose verb stands only in the clause before: "Weber spoke of betrayal, | Kurz of a mistake", "Вебер назвал это ошибкой, | Курц — шагом вперёд"."""

from __future__ import annotations

from dataclasses import replace

from verbale.languages import Sentence
from verbale.languages.nouns import NounPhrase
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.word_order.cues import find_ordered_cues
from verbale.statements.word_order.links import Linked
from verbale.statements.word_order.phrases import mention_at, tokens_of
from verbale.statements.word_order.pieces import Piece, find_pieces
from verbale.statements.word_order.russian_cases import is_nominative
from verbale.statements.word_order.sharing import OrderedCue

_DASHES = ("—", "–", "-")


def with_gapped(page: Page, sentence: Sentence, frames: list[Linked]) -> list[Linked]:
    """Return frames with those of others who do the same as one before them, without its verb."""
    found: list[Linked] = []
    for frame, links in frames:
        own, others = _gapped_behind(page, sentence, frame) if _may_be_shared(page, frame) else (frame, [])
        found += [(own, links), *((other, []) for other in others)]
    return found


def _may_be_shared(page: Page, frame: Frame) -> bool:
    """Whether a comma or a semicolon stands within an act that is only named."""
    text = page.document.text[frame.message[0].start : frame.message[-1].end] if frame.message else ""
    return frame.kind == "reported" and bool(frame.cue) and ("," in text or ";" in text)


def _gapped_behind(page: Page, sentence: Sentence, frame: Frame) -> tuple[Frame, list[Frame]]:
    pieces = find_pieces(page, sentence)
    at = page.document.token_at(frame.cue[0].start)
    cue = next((one for one in find_ordered_cues(page, pieces) if one.at == at), None)
    number = cue.number + 1 if cue is not None else len(pieces)
    first = pieces[number].first if number < len(pieces) else 0
    found: list[Frame] = []
    while number < len(pieces) and cue and (gapped := _gapped(page, pieces, number, cue)) is not None:
        speaker, last = gapped
        span = page.span(pieces[number].first, pieces[last].last)
        place = (pieces[number].first, pieces[number].last)
        if span is not None:
            made = replace(frame, speaker=speaker, message=(span,), cue=(), clause=place, act=cue.verb.act)
            found.append(made)
        number = last + 1
    own = page.span(page.document.token_at(frame.message[0].start), first - 1) if found else None
    return replace(frame, message=(own,)) if own is not None else frame, found


def _gapped(
    page: Page, pieces: tuple[Piece, ...], number: int, cue: OrderedCue
) -> tuple[NounPhrase, int] | None:
    """Return who does in a piece what the verb before it tells, and the last piece of it."""
    piece, tokens = pieces[number], page.document.tokens
    named = mention_at(page, piece.first)
    if piece.before not in (",", ";") or named is None or named.actor is None or named.how == "adjective":
        return None
    first, behind = tokens_of(page, named)
    if first != piece.first or named.kind not in ("person", "state", "body") or _has_verb(page, piece):
        return None
    speaker = NounPhrase(first, behind)
    if page.document.language == "ru":
        dashed = behind == piece.last and number + 1 < len(pieces) and pieces[number + 1].before in _DASHES
        told = dashed and is_nominative(page, named) and not _has_verb(page, pieces[number + 1])
        return (speaker, number + 1) if told else None
    low = tokens[behind].low if behind < piece.last else ""
    told = low in (*cue.verb.object, tokens[cue.last - 1].low) or (
        "*" in cue.verb.object and low in ("a", "an")
    )
    return (speaker, number) if told and behind + 1 < piece.last else None


def _has_verb(page: Page, piece: Piece) -> bool:
    tokens = page.document.tokens
    return any(
        page.grammar.is_finite(tokens[at]) for at in range(piece.first, piece.last) if at not in page.quoted
    )
