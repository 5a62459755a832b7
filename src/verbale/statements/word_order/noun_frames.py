"""English nouns that introduce speech: "Weber's claim that …", "voiced hope that …", "what he said was that …"."""

from __future__ import annotations

from verbale.languages import Sentence
from verbale.languages.nouns import NounPhrase
from verbale.records import Act
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.word_order import english
from verbale.statements.word_order.cues import entry_of
from verbale.statements.word_order.phrases import ends_phrase, is_adverb, mention_at, phrase_behind, tokens_of
from verbale.statements.word_order.pieces import Piece
from verbale.statements.word_order.sharing import OrderedCue
from verbale.statements.words import SpeechNoun, SpeechNouns, speech_nouns

_BE = frozenset({"is", "was", "were", "are"})
_LONGEST_TITLE = 2  # "Mr Weber's"
_WHOSE = frozenset({"by", "from", "of"})


def with_noun_frames(
    page: Page, sentence: Sentence, pieces: tuple[Piece, ...], frames: list[Frame]
) -> list[Frame]:
    """Return the frames of an English sentence with those of its nouns; an act whose object such a noun is gives way."""
    words = speech_nouns("en")
    if page.document.language != "en" or words is None:
        return frames
    for number, piece in enumerate(pieces):
        cleft = _cleft(page, sentence, piece)
        frames = [*frames, cleft] if cleft is not None else frames
        for at in range(piece.first, piece.last):
            low = page.document.tokens[at].low
            noun = words.nouns.get(low) or words.nouns.get(low.removesuffix("s"))
            if noun is None or at in page.quoted:
                continue
            made = _frame(page, sentence, pieces, number, at, noun, words)
            if made is not None:
                frames = [*(item for item in frames if not _gives_way(item, made)), made]
    return frames


def act_of_object(page: Page, piece: Piece, cue: OrderedCue) -> Act | None:
    """Return the act of the noun that is the object of a verb such as "voice": "voiced | concern over"."""
    words, tokens = speech_nouns("en"), page.document.tokens
    if (
        page.document.language != "en"
        or words is None
        or page.grammar.lemma(tokens[cue.at]) not in words.holding
    ):
        return None
    for at in range(cue.last, min(cue.last + 4, piece.last)):
        noun = words.nouns.get(page.grammar.lemma(tokens[at]))
        if noun is not None or tokens[at].low in page.grammar.words.prepositions:
            return noun.act if noun is not None else None
    return None


def _cleft(page: Page, sentence: Sentence, piece: Piece) -> Frame | None:
    """Return the frame of "What Weber did say was that the plan was dead"."""
    tokens = page.document.tokens
    if tokens[piece.first].low != "what":
        return None
    for at in range(piece.first + 2, piece.last - 3):
        entry = entry_of(page, at)
        if entry is None or tokens[at + 1].low not in _BE or tokens[at + 2].low not in ("that", "this"):
            continue
        speaker, said = phrase_behind(page, piece.first + 1, at), page.span(at + 2, piece.last)
        cue = page.span(at, at + 1)
        if speaker is not None and said is not None and cue is not None:
            kind, place = page.kind_of((said,)), (piece.first, at + 2)
            return Frame(sentence.index, speaker, (said,), (cue,), kind, entry[0].act, place)
    return None


def _gives_way(frame: Frame, made: Frame) -> bool:
    """Whether a frame only names the act whose words the noun introduces: "expressed | hope that …"."""
    held = any(span.holds(made.cue[-1]) and span.end >= made.message[0].end for span in frame.message)
    return frame.kind == "reported" and held and frame.cue[0] == made.cue[0]


def _frame(
    page: Page,
    sentence: Sentence,
    pieces: tuple[Piece, ...],
    number: int,
    at: int,
    noun: SpeechNoun,
    words: SpeechNouns,
) -> Frame | None:
    piece, tokens = pieces[number], page.document.tokens
    that = _that(page, piece, at)
    verb = _verb_before(page, piece, at, words)
    speaker = _whose(page, piece, at, that)
    if speaker is None or tokens[speaker.first].low in page.grammar.words.possessives:
        speaker = _subject_of(page, piece, at, verb) or speaker
    if that is None and speaker is not None:
        return _before_colon(page, sentence, pieces, number, at, noun, speaker)
    if that is None or speaker is None:
        return None
    subject = verb is None and not any(
        page.grammar.is_finite(tokens[place]) for place in range(piece.first, at)
    )
    end = _end(page, pieces, number, that, subject and tokens[that - 1].low not in _BE)
    span = page.span(that, end)
    cue = tuple(page.span(place, place + 1) for place in (verb, at) if place is not None)
    if span is None:
        return None
    return Frame(
        sentence.index,
        speaker,
        (span,),
        tuple(word for word in cue if word is not None),
        page.kind_of((span,)),
        noun.act,
        (min(speaker.first, at), that),
    )


def _before_colon(
    page: Page,
    sentence: Sentence,
    pieces: tuple[Piece, ...],
    number: int,
    at: int,
    noun: SpeechNoun,
    speaker: NounPhrase,
) -> Frame | None:
    """Return the words behind a colon that a noun calls somebody's: "Weber's verdict: | too little, too late"."""
    piece = pieces[number]
    following = pieces[number + 1] if number + 1 < len(pieces) else None
    leads = following is not None and following.before == ":" and speaker.first - piece.first < _LONGEST_TITLE
    span = (
        page.span(following.first, sentence.last)
        if leads and following is not None and at + 1 == piece.last
        else None
    )
    cue = page.span(at, at + 1)
    if span is None or cue is None:
        return None
    place = (piece.first, piece.last)
    return Frame(sentence.index, speaker, (span,), (cue,), page.kind_of((span,)), noun.act, place)


def _subject_of(page: Page, piece: Piece, at: int, verb: int | None) -> NounPhrase | None:
    """Return the subject of a holding verb, or, of "his claim", of the verb that stands before it."""
    tokens, own = page.document.tokens, page.document.tokens[at - 1].low
    if verb is None and own in page.grammar.words.possessives:
        verb = next(
            (place for place in range(piece.first, at) if page.grammar.is_finite(tokens[place])), None
        )
    return english.subject_before(page, piece, verb) if verb is not None else None


def _that(page: Page, piece: Piece, at: int) -> int | None:
    """Return the "that" behind a noun, whose it is and a "was" aside: "a promise by Weber that", "his answer was that"."""
    tokens, place = page.document.tokens, at + 1
    if place < piece.last and tokens[place].low in _WHOSE:
        owner = phrase_behind(page, place + 1, piece.last)
        place = owner.last if owner is not None else place
    while place < piece.last and (tokens[place].low in _BE or english.is_time(page, place)):
        place += 1
    opens = place < piece.last - 1 and tokens[place].low == "that" and place not in page.quoted
    return place if opens and not page.grammar.is_finite(tokens[place + 1]) else None


def _whose(page: Page, piece: Piece, at: int, that: int | None) -> NounPhrase | None:
    """Return whose words the noun means: "the Kremlin's | claim", "his | claim", "a claim by | Weber"."""
    tokens, words = page.document.tokens, page.grammar.words
    if that is not None and tokens[at + 1].low in ("by", "from"):
        return phrase_behind(page, at + 2, that)
    place = at - 1
    while place >= piece.first and at - place < 4 and not ends_phrase(page, place):
        if tokens[place].low in words.possessives:
            return NounPhrase(place, place + 1)
        if tokens[place].low.endswith(("'s", "’s")):
            mention = mention_at(page, place)
            first = tokens_of(page, mention)[0] if mention is not None else place
            return NounPhrase(first, place + 1)
        if tokens[place].low in words.subject_determiners | words.prepositions:
            return None
        place -= 1
    return None


def _verb_before(page: Page, piece: Piece, at: int, words: SpeechNouns) -> int | None:
    """Return the verb whose object the noun is, where its subject says it: "issued | a stern warning"."""
    for place in range(at - 1, max(piece.first, at - 6) - 1, -1):
        token = page.document.tokens[place]
        if page.grammar.lemma(token) in words.holding:
            before = page.document.tokens[place - 1].low if place > piece.first else ""
            return place if before not in page.grammar.words.unreal else None
        if token.low in page.grammar.words.prepositions:
            return None
    return None


def _end(page: Page, pieces: tuple[Piece, ...], number: int, that: int, subject: bool) -> int:
    """Return where the clause ends: behind its piece, or before the verb whose `subject` the noun is."""
    tokens, words, piece = page.document.tokens, page.grammar.words, pieces[number]
    if not subject:
        return piece.last
    told = False
    for at in range(that + 1, piece.last):
        if at in page.quoted or not page.grammar.is_finite(tokens[at]) or is_adverb(page, at):
            continue
        goes_on = tokens[at - 1].low in words.coordinators | words.relatives or page.grammar.is_finite(
            tokens[at - 1]
        )
        if told and not goes_on:
            return at
        told = True
    return piece.last
