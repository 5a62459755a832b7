"""Verbs of saying that but lead to what somebody else says behind a colon."""

from __future__ import annotations

from verbale.statements.page import Page
from verbale.statements.word_order.acts import has_object
from verbale.statements.word_order.messages import is_parenthesis
from verbale.statements.word_order.pieces import Piece
from verbale.statements.word_order.sharing import OrderedCue
from verbale.statements.words import relays


def only_leads(page: Page, pieces: tuple[Piece, ...], cues: list[OrderedCue], cue: OrderedCue) -> bool:
    """Whether a verb but leads to what somebody else says behind a colon: "В Баку отреагировали: | посол напомнил, что …"."""
    opener = pieces[cue.number + 1].first
    other = next((one for one in cues if one.at > opener), None)
    if page.document.language == "en":  # "Riyadh refuses to cut: prices matter, | its minister told Reuters"
        closes = other is not None and is_parenthesis(page, pieces, other)
        return closes and cue.verb.act != "state" and has_object(page, pieces[cue.number], cue)
    if other is not None and cue.verb.act != "state" and is_parenthesis(page, pieces, other):
        return page.document.language == "ru"  # "Курц согласен: | всё готово, считает он"
    answers = page.grammar.lemma(page.document.tokens[cue.at]) in relays("ru").reacting
    subject = other.subject if other is not None and not other.inverted and not other.elided else None
    return answers and subject is not None and opener <= subject.first < opener + 2
