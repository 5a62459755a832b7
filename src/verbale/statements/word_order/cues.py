"""Verbs of saying in a sentence, with who says it: "Weber said …, and Kurz denied …" has two."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.languages.nouns import NounPhrase
from verbale.statements.page import Page
from verbale.statements.word_order import english, russian
from verbale.statements.word_order.actors import first_subject, subject_before, subject_behind
from verbale.statements.word_order.phrases import (
    is_adverb,
    is_speaking_noun,
    mention_at,
    phrase_behind,
    tokens_of,
)
from verbale.statements.word_order.pieces import Piece
from verbale.statements.words import SpeechVerb, relays, speech_verbs

_TELLS = {"en": english.tells_of_speech, "ru": russian.tells_of_speech}


@dataclass(frozen=True, slots=True)
class OrderedCue:
    """A verb of saying at token `at` of piece `number`; `last` is the token behind its words.

    `elided` where it shares the subject of a verb before it: "… and promised".
    """

    number: int
    at: int
    last: int
    verb: SpeechVerb
    subject: NounPhrase | None
    inverted: bool = False
    elided: bool = False


def find_ordered_cues(page: Page, pieces: tuple[Piece, ...]) -> list[OrderedCue]:
    """Return the cues of a sentence in text order."""
    found: list[OrderedCue] = []
    for number, piece in enumerate(pieces):
        for at in range(piece.first, piece.last):
            token = page.document.tokens[at]
            if at in page.quoted or not token.is_word or (token.is_capital and at != piece.first):
                continue
            entry = entry_of(page, at)
            if entry is None or not (_denied(page, at) or _TELLS[page.document.language](page, piece, at)):
                continue
            cue = _with_subject(page, pieces, number, at, entry, found)
            if cue is not None:
                found.append(cue)
    return found


def entry_of(page: Page, at: int) -> tuple[SpeechVerb, int] | None:
    """Return the verb of saying at a token, and the token behind it: "pointed out" is one, "called off" none.

    With a "not" before it a verb may be another one.
    """
    tokens, verbs = page.document.tokens, speech_verbs(page.document.language)
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    denied = _denied(page, at)
    if denied is not None:
        return denied, at + 1
    for base in _bases(page, at):
        phrasal = verbs.get(f"{base} {following}")
        if phrasal is not None:
            return phrasal, at + 2
        if base in verbs and following not in page.grammar.words.separable_prefixes:
            return verbs[base], at + 1
    return None


def _denied(page: Page, at: int) -> SpeechVerb | None:
    """Return what a finite verb says with the "not" before it: "не исключил" expects."""
    tokens = page.document.tokens
    if not at or not page.grammar.is_finite(tokens[at]):
        return None
    return speech_verbs(page.document.language).get(f"{tokens[at - 1].low} {page.grammar.lemma(tokens[at])}")


def _bases(page: Page, at: int) -> tuple[str, ...]:
    """Return what may be the base form of a word: its lemma, the word, and in English without its ending."""
    token = page.document.tokens[at]
    cut = (token.low[: -len(end)] for end in ("ed", "d", "s") if token.low.endswith(end))
    own = (page.grammar.lemma(token), token.low)
    return tuple(dict.fromkeys((*own, *cut) if page.document.language == "en" else own))


def _with_subject(
    page: Page,
    pieces: tuple[Piece, ...],
    number: int,
    at: int,
    entry: tuple[SpeechVerb, int],
    earlier: list[OrderedCue],
) -> OrderedCue | None:
    """Return the cue with its subject, or None where it has none."""
    verb, last = entry
    piece = pieces[number]
    if verb.source:
        return OrderedCue(number, at, last, verb, _source(page, piece, at, verb), inverted=True)
    relative = _antecedent(page, pieces, number, at)
    if relative is not None:
        return OrderedCue(number, at, last, verb, relative)
    if _shares_subject(page, piece, at):
        subject = _shared(page, pieces, at, earlier)
        return OrderedCue(number, at, last, verb, subject, elided=True) if subject is not None else None
    before = subject_before(page, piece, at)
    if before is not None:
        return OrderedCue(number, at, last, verb, before)
    opens = number > 0 and _opens_piece(page, piece, at)
    apposed = _apposed(page, pieces, number) if opens else None
    acts = page.document.language == "en" and "*" in verb.object
    if apposed is not None and ((acts and _is_named(page, apposed)) or _words_follow(page, piece, last)):
        return OrderedCue(number, at, last, verb, apposed)
    behind = subject_behind(page, piece, at)
    if behind is not None:
        return OrderedCue(number, at, last, verb, behind, inverted=True)
    if opens:
        if apposed is not None:
            return OrderedCue(number, at, last, verb, apposed)
        subject = _shared(page, pieces, at, earlier)
        return OrderedCue(number, at, last, verb, subject, elided=True) if subject is not None else None
    return None


def _source(page: Page, piece: Piece, at: int, verb: SpeechVerb) -> NounPhrase | None:
    """Return the text that is said to say it: "говорится в сообщении Кремля"."""
    tokens = page.document.tokens
    for place in (*range(at + 1, piece.last - 1), *range(piece.first, at - 1)):
        named = page.grammar.lemma(tokens[place + 1]) in relays(page.document.language).texts
        if tokens[place].low in verb.source and named:
            limit = at if place < at else piece.last
            return phrase_behind(page, place + 2, limit) or phrase_behind(page, place + 1, limit)
    return None


def _shares_subject(page: Page, piece: Piece, at: int) -> bool:
    """Whether only "and" or "but", with an adverb, stands before the verb: "… and later promised"."""
    place = at - 1
    while place >= piece.first and is_adverb(page, place):
        place -= 1
    return place >= piece.first and page.document.tokens[place].low in page.grammar.words.coordinators


def _shared(page: Page, pieces: tuple[Piece, ...], at: int, earlier: list[OrderedCue]) -> NounPhrase | None:
    """Return the subject of the last cue before, else of the sentence."""
    for cue in reversed(earlier):
        if cue.subject is not None:
            return cue.subject
    before = tuple(piece for piece in pieces if piece.first < at)
    return first_subject(page, before)


def _opens_piece(page: Page, piece: Piece, at: int) -> bool:
    helpers = ("has", "had", "have")
    return all(
        is_adverb(page, place) or page.document.tokens[place].low in helpers or place in page.timed
        for place in range(piece.first, at)
    )


def _words_follow(page: Page, piece: Piece, last: int) -> bool:
    """Whether a clause stands behind who was spoken to: "told Kurz that …", "told Kurz the plan was dead"."""
    if page.document.language != "en":
        return False
    start, opened = english.words_begin(page, piece, last - 1, told=True)
    return opened or (start < piece.last and english.has_bare_clause(page, start, piece.last))


def _apposed(page: Page, pieces: tuple[Piece, ...], number: int) -> NounPhrase | None:
    """Return the subject that an apposition parts from its verb: "A diplomat, speaking in Rome, | warned"."""
    first = number
    while first and pieces[first].before == ",":
        first -= 1
    if first == number or pieces[first].last - pieces[first].first > 12:
        return None
    tokens = page.document.tokens
    if any(page.grammar.is_finite(tokens[at]) for at in range(pieces[first].first, pieces[first].last)):
        return None
    starts = (subject_before(page, item, item.last) for item in pieces[first:number])
    own = next((phrase for phrase in starts if phrase is not None), None)
    person = mention_at(page, pieces[first].last - 1)
    if page.document.language != "en" or (
        person is not None and person.kind == "person" and person.how == "name"
    ):
        return own
    named = (_named_behind(page, piece) for piece in pieces[first + 1 : number])
    return next((name for name in named if name is not None), own)


def _is_named(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase is somebody: "the envoy for Syria", "Laura Weber", not "no deal without Weber"."""
    words, tokens = range(phrase.first, phrase.last), page.document.tokens
    if any(is_speaking_noun(page, at) for at in words):
        return True
    attached = any(
        tokens[at].low in page.grammar.words.prepositions for at in (max(0, phrase.first - 1), *words)
    )
    return not attached and mention_at(page, words[-1]) is not None


def _named_behind(page: Page, piece: Piece) -> NounPhrase | None:
    """Return the person whose name is all that an apposition holds, a title aside: "the spokesman, | Ambassador Weber, |"."""
    name = _ends_with_person(page, piece)
    titles = range(piece.first, name.first) if name is not None else range(0)
    return name if all(page.document.tokens[at].is_capital for at in titles) else None


def _antecedent(page: Page, pieces: tuple[Piece, ...], number: int, at: int) -> NounPhrase | None:
    """Return who a relative clause tells of: "…, who blamed"."""
    piece, words = pieces[number], page.grammar.words
    opener = page.document.tokens[piece.first].low
    who = opener in words.relatives and opener not in ("where", "when", "где", "куда", "что", "кто")
    if not who or not number or piece.before != ",":
        return None
    described = _described(page, pieces, number - 1)
    if described is not None:
        return described
    own = subject_before(page, piece, at) if page.document.language == "ru" else None
    nearest = mention_at(page, pieces[number - 1].last - 1) if page.document.language == "ru" else None
    if own is None and nearest is not None:  # in whatever case: "о словах лидера, | который признал"
        return NounPhrase(*tokens_of(page, nearest))
    return own or subject_before(page, pieces[number - 1], pieces[number - 1].last)


def _described(page: Page, pieces: tuple[Piece, ...], number: int) -> NounPhrase | None:
    """Return the name that an apposition describes: "Weber, the party's leader, | who blamed"."""
    piece = pieces[number]
    if not number or piece.before != "," or _ends_with_person(page, piece) is not None:
        return None
    tokens = page.document.tokens
    if any(page.grammar.is_finite(tokens[at]) for at in range(piece.first, piece.last)):
        return None
    return _ends_with_person(page, pieces[number - 1])


def _ends_with_person(page: Page, piece: Piece) -> NounPhrase | None:
    mention = mention_at(page, piece.last - 1)
    return NounPhrase(*tokens_of(page, mention)) if mention is not None and mention.kind == "person" else None
