"""Verbs of saying that share the subject of a verb before them: "Weber left and | promised …", "used his speech to | praise …"."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.languages.nouns import NounPhrase
from verbale.statements.page import Page
from verbale.statements.word_order import english
from verbale.statements.word_order.actors import first_subject, subject_before
from verbale.statements.word_order.apposed import apposed
from verbale.statements.word_order.phrases import is_adverb, mention_at, tokens_of
from verbale.statements.word_order.pieces import Piece
from verbale.statements.words import SpeechVerb, relays


@dataclass(frozen=True, slots=True)
class OrderedCue:
    """A verb of saying at token `at` of piece `number`; `last` is the token behind its words.

    `elided` where it shares the subject of a verb before it: "… and promised"; `front` is the piece where a subject
    begins that commas part from its verb: "its spokesman, | Laura Weber, | said".
    """

    number: int
    at: int
    last: int
    verb: SpeechVerb
    subject: NounPhrase | None
    inverted: bool = False
    elided: bool = False
    front: int | None = None

    @property
    def begins(self) -> int:
        """Return the piece where the clause of the cue begins."""
        return self.number if self.front is None else self.front


def shares_subject(page: Page, piece: Piece, at: int) -> bool:
    """Whether only "and" or "but", with an adverb, stands before the verb: "… and later promised"."""
    helpers = english.HAVE if page.document.language == "en" else frozenset()
    place = at - 1
    while place >= piece.first and (is_adverb(page, place) or page.document.tokens[place].low in helpers):
        place -= 1
    return place >= piece.first and page.document.tokens[place].low in page.grammar.words.coordinators


def is_about_text(piece: Piece, earlier: list[OrderedCue]) -> bool:
    """Whether a text is somebody else's, which a verb before it in the piece answers to: "denied a report | saying"."""
    answering = ("deny", "reject", "confirm", "criticise")
    return bool(earlier) and earlier[-1].at >= piece.first and earlier[-1].verb.act in answering


def in_condition(page: Page, piece: Piece, at: int, earlier: list[OrderedCue]) -> bool:
    """Whether a verb behind "and" goes on from one in a clause such as "until the army halts and | accepts"."""
    if page.document.language != "en" or not earlier:
        return False
    tokens, first = page.document.tokens, max(piece.first, earlier[-1].last)
    return any(tokens[place].low in ("until", "unless", "if") for place in range(first, at))


def shared(page: Page, pieces: tuple[Piece, ...], at: int, earlier: list[OrderedCue]) -> NounPhrase | None:
    """Return the subject of the last cue before, else of the sentence."""
    for cue in reversed(earlier):
        if cue.subject is not None:
            return cue.subject
    before = tuple(piece for piece in pieces if piece.first < at)
    for number, piece in enumerate(before):
        opens_with_verb = page.document.language == "en" and page.grammar.is_finite(
            page.document.tokens[piece.first]
        )
        parted = apposed(page, pieces, number) if number and opens_with_verb else None
        if parted is not None:
            return parted[1]  # "Wang, China's envoy, | met Rubio and told him"
    named = mention_at(page, pieces[0].first) if page.document.language == "en" else None
    opens = NounPhrase(*tokens_of(page, named)) if named is not None else None
    return first_subject(page, before) or opens  # "Merz defends checks, | promises review"


def doer(page: Page, pieces: tuple[Piece, ...], number: int, at: int) -> NounPhrase | None:
    """Return who did what an English infinitive was said by: "The envoy, Laura Weber, | used her speech to | praise …"."""
    piece, doing = pieces[number], relays("en").doing
    if page.document.language != "en" or not english.is_done(page, piece, at):
        return None
    place = next(n for n in range(piece.first, at) if page.document.tokens[n].low in doing)
    if place > piece.first:
        return subject_before(page, piece, place)
    parted = apposed(page, pieces, number) if number else None
    return parted[1] if parted is not None else None
