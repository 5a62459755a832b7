"""Who is quoted by somebody else: "TASS quoted Weber as saying …", "Weber was quoted by TASS as saying …"."""

from __future__ import annotations

from dataclasses import replace

from verbale.languages import Sentence
from verbale.languages.nouns import NounPhrase
from verbale.records import Span, Speaker
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.word_order import english
from verbale.statements.word_order.apposed import named_after
from verbale.statements.word_order.cues import entry_of
from verbale.statements.word_order.links import Linked, holds, linked, within
from verbale.statements.word_order.phrases import phrase_behind
from verbale.statements.word_order.pieces import Piece, find_pieces
from verbale.statements.word_order.speakers import ordered_speakers
from verbale.statements.words import relays

_BE = frozenset({"is", "are", "was", "were", "been"})
_FARTHEST = 14  # tokens from "quoted" to "as saying"


def find_quoted_as(
    page: Page, sentence: Sentence, pieces: tuple[Piece, ...]
) -> tuple[Frame, list[Frame]] | None:
    """Return the frame of who is quoted in an English sentence, with the one who quotes; or None."""
    if page.document.language != "en":
        return None
    for piece in reversed(pieces):
        for at in reversed(range(piece.first, piece.last)):
            if at in page.quoted or page.document.tokens[at].low not in relays("en").quoting:
                continue
            saying = _saying(page, sentence, at)
            if saying is not None:
                return _frame(page, sentence, piece, at, saying)
    return None


def _saying(page: Page, sentence: Sentence, at: int) -> int | None:
    """Return the "-ing" of a verb of saying behind "as"."""
    tokens = page.document.tokens
    for place in range(at + 1, min(at + _FARTHEST, sentence.last - 1)):
        following = tokens[place + 1]
        if tokens[place].low == "as" and place not in page.quoted and following.low.endswith("ing"):
            return place + 1 if entry_of(page, place + 1) is not None else None
    return None


def _frame(
    page: Page, sentence: Sentence, piece: Piece, at: int, saying: int
) -> tuple[Frame, list[Frame]] | None:
    tokens = page.document.tokens
    passive = at > piece.first and tokens[at - 1].low in _BE
    end = saying + 1
    if _is_told_besides(page, at):
        speaker, quoting = phrase_behind(page, at + 1, saying - 1), None
    elif passive:
        speaker = english.subject_before(page, piece, at - 1)
        quoting = _agent(page, at + 1, saying) or _agent(page, end, sentence.last)
    else:
        speaker, quoting = phrase_behind(page, at + 1, saying - 1), english.subject_before(page, piece, at)
    if speaker is None:
        return None
    speaker = named_after(page, find_pieces(page, sentence), speaker)
    if quoting is not None and quoting.first == end + 1:
        end = quoting.last
    front = min(item.first for item in (speaker, quoting) if item is not None)
    while end < sentence.last and end not in page.quoted and english.is_time(page, end):
        end += 1
    span = page.span(end, sentence.last) or page.span(sentence.first, min(front, at))
    entry = entry_of(page, saying)
    if span is None or entry is None:
        return None
    cue = tuple(word for place in (at, saying - 1, saying) if (word := page.span(place, place + 1)))
    kind = page.kind_of((span,))
    made = Frame(
        sentence.index, speaker, (span,), cue, kind, entry[0].act, (min(front, at), end), sourced=True
    )
    return made, [replace(made, speaker=quoting)] if quoting is not None else []


def _is_told_besides(page: Page, at: int) -> bool:
    """Whether who is quoted stands behind what an outlet told itself: "…, TASS reported, | quoting Weber as saying …"."""
    return page.document.tokens[at].low.endswith("ing")


def _agent(page: Page, first: int, last: int) -> NounPhrase | None:
    """Return the phrase behind a "by" at `first`."""
    by = first < last and page.document.tokens[first].low == "by"
    return phrase_behind(page, first + 1, last) if by else None


def cited_noun(page: Page, frame: Frame, earlier: Speaker | None) -> Speaker | None:
    """Return whom the Russian clause of an outlet quotes by a noun or a pronoun: "его слова приводит ТАСС"."""
    tokens, lists, words = page.document.tokens, relays("ru"), page.grammar.words
    for at in range(*frame.clause):
        low = tokens[at].low
        if low in words.possessives | words.object_pronouns and earlier is not None:
            return next(iter(ordered_speakers(page, NounPhrase(at, at + 1), earlier)), None)
        if at in page.quoted or low == page.grammar.lemma(tokens[at]):
            continue
        if page.grammar.lemma(tokens[at]) in lists.persons:
            phrase = phrase_behind(page, at, frame.clause[1]) or NounPhrase(at, at + 1)
            return next(iter(ordered_speakers(page, phrase, earlier)), None)
    return None


def with_quoted(page: Page, quoted: Linked, frames: list[Frame], around: list[Frame]) -> list[Linked]:
    """Return who is quoted with what the sentence tells besides: '…, TASS reported, | quoting Weber as saying …'."""
    start = quoted[0].cue[0].start
    if not _is_told_besides(page, page.document.token_at(start)):
        return _quoted(page, quoted, frames)
    told = [words_before(page, frame, start) for frame in frames if frame.cue[0].start < start]
    outlet = [replace(quoted[0], speaker=told[-1].speaker)] if told else []
    kept = [frame for frame in told if frame.message]
    return [*linked(page, kept, [item for item in around if item in kept], []), (quoted[0], outlet)]


def _quoted(page: Page, quoted: Linked, frames: list[Frame]) -> list[Linked]:
    """Return who is quoted; or, where they hand on what somebody else said, that with all who did."""
    frame, outlets = quoted
    inner = [item for item in frames if item.message and holds(frame, item) and item.kind != "reported"]
    end = frame.message[0].end
    if end > frame.cue[0].start:
        return [quoted, *within(page, frames, frame, outlets)]
    cut = [replace(item, message=tuple(_up_to(span, end) for span in item.message)) for item in inner]
    return [(item, [frame, *outlets]) for item in cut] or [quoted]


def words_before(page: Page, frame: Frame, start: int) -> Frame:
    """Return the frame with those of its words that stand before `start`, without the marks at their end."""
    spans = (_up_to(span, start) for span in frame.message if span.start < start)
    kept = (
        page.span(page.document.token_at(span.start), page.document.token_at(span.end - 1) + 1)
        for span in spans
        if span.start < span.end
    )
    return replace(frame, message=tuple(span for span in kept if span is not None))


def _up_to(span: Span, end: int) -> Span:
    return Span(span.start, min(span.end, end)) if span.start < end else span
