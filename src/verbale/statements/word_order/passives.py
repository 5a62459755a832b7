"""Acts told in the passive: "Weber was accused by Kurz of lying", "the plan, which has been condemned by Paris"."""

from __future__ import annotations

from verbale.languages import Sentence
from verbale.languages.nouns import NounPhrase
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.word_order import english
from verbale.statements.word_order.cues import entry_of
from verbale.statements.word_order.phrases import is_adverb, is_speaking_noun, mention_at, phrase_behind
from verbale.statements.word_order.pieces import Piece
from verbale.statements.words import SpeechVerb, relays

_BE = frozenset({"is", "are", "was", "were", "been"})
_ARTICLES = frozenset({"a", "an", "the", "this", "that", "his", "her", "its", "their"})
_JUDGING = frozenset({"criticise", "praise"})
_NEAR = 4  # tokens from an article to the participle behind its noun
_FARTHEST = 10  # tokens from the verb to "by"


def find_passives(page: Page, sentence: Sentence, pieces: tuple[Piece, ...]) -> list[Frame]:
    """Return the acts of an English sentence that are told of whom or what they were done to, "by" whom."""
    if page.document.language != "en":
        return []
    found = (
        _frame(page, sentence, pieces, number, at)
        for number, piece in enumerate(pieces)
        for at in range(piece.first, piece.last)
        if at not in page.quoted
    )
    return [frame for frame in found if frame is not None]


def _frame(page: Page, sentence: Sentence, pieces: tuple[Piece, ...], number: int, at: int) -> Frame | None:
    """Return the act of a participle at token `at` behind a "be", where somebody is named as doing it."""
    piece, tokens = pieces[number], page.document.tokens
    be = at - 1 if at > piece.first else at
    while be > piece.first and is_adverb(page, be):
        be -= 1
    if tokens[at].low.endswith("ing"):
        return None
    entry = entry_of(page, at)
    if entry is None or not (entry[0].object or entry[0].told):
        return None
    if tokens[be].low not in _BE:
        return _judged(page, sentence, piece, at, entry)
    agent = _agent(page, entry[1], piece.last)
    if agent is None or not _is_somebody(page, agent):
        return None
    done_to = english.subject_before(page, piece, be)
    relative = tokens[piece.first].low in page.grammar.words.relatives
    clause = done_to is not None and any(
        tokens[place].low in page.grammar.words.complementizers for place in range(piece.first, done_to.first)
    )  # "The claim that drones were shipped | was dismissed by"
    first = (
        piece.first if relative or clause else _opening(pieces, number) if done_to is None else done_to.first
    )
    span = page.span(first, _end(page, pieces, number))
    cue = tuple(word for place in range(at, entry[1]) if (word := page.span(place, place + 1)))
    if span is None:
        return None
    return Frame(sentence.index, agent, (span,), cue, "reported", entry[0].act, (be, entry[1]), sourced=True)


def _judged(
    page: Page, sentence: Sentence, piece: Piece, at: int, entry: tuple[SpeechVerb, int]
) -> Frame | None:
    """Return how somebody judges a thing that a participle describes: "in a move | branded "a farce" by Weber |"."""
    tokens, words = page.document.tokens, page.grammar.words
    judges = entry[0].act in _JUDGING or entry[0].names
    agent = _agent(page, entry[1], piece.last)
    nouns = range(at - 1, max(piece.first, at - _NEAR) - 1, -1)
    article = next((n for n in nouns if tokens[n].low in _ARTICLES), None)
    alone = at == piece.first and piece.before == "," and at > sentence.first
    described = alone or (
        article is not None and article < at - 1 and tokens[at - 1].low not in words.adverbs
    )
    participle = tokens[at].low.endswith(("ed", "en", "lt"))
    if agent is None or not (judges and described and participle and _is_somebody(page, agent)):
        return None
    first = at if article is None else article
    span = page.span(first, piece.last if alone else agent.last)
    cue = page.span(at, entry[1])
    if span is None or cue is None:
        return None
    return Frame(
        sentence.index, agent, (span,), (cue,), "reported", entry[0].act, (first, agent.last), sourced=True
    )


def _opening(pieces: tuple[Piece, ...], number: int) -> int:
    """Return where the clause begins of which commas part the verb: "The charge, | made in May, | was repeated by"."""
    while number and pieces[number].before == ",":
        number -= 1
    return pieces[number].first


def _agent(page: Page, first: int, limit: int) -> NounPhrase | None:
    """Return the phrase behind the first "by" behind a participle, which is no time ("by Monday")."""
    tokens, words = page.document.tokens, page.grammar.words
    for at in range(first, min(first + _FARTHEST, limit - 1)):
        if tokens[at].low == "by" and at not in page.quoted and at + 1 not in page.timed:
            deed = (
                place
                for place in range(at + 2, limit - 1)
                if tokens[place].low in words.prepositions and tokens[place + 1].low.endswith("ing")
            )
            return phrase_behind(page, at + 1, next(deed, limit))  # "by deputies | of wasting"
    return None


def _is_somebody(page: Page, phrase: NounPhrase) -> bool:
    """Whether an agent can speak: one who is named, an office, several of a kind; no "tests", no "figures"."""
    words, tokens = range(phrase.first, phrase.last), page.document.tokens
    if any(is_speaking_noun(page, at) or mention_at(page, at) is not None for at in words):
        return True
    head = next((at for at in words if tokens[at].low in page.grammar.words.prepositions), phrase.last) - 1
    return tokens[head].low.endswith("s") and tokens[head].low not in relays("en").things


def _end(page: Page, pieces: tuple[Piece, ...], number: int) -> int:
    """Return where the clause ends: before a piece that tells something else."""
    words, tokens = page.grammar.words, page.document.tokens
    end = pieces[number].last
    for piece in pieces[number + 1 :]:
        opener = tokens[piece.first].low
        told = any(page.grammar.is_finite(tokens[at]) for at in range(piece.first, piece.last))
        if piece.before != "," or told or opener in words.coordinators or opener.endswith("ing"):
            break
        end = piece.last
    return end
