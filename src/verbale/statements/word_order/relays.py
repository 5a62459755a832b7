"""Sources named without a verb of saying: "according to X", "по словам X", "по его мнению"."""

from __future__ import annotations

from dataclasses import replace

from verbale.languages import Sentence
from verbale.languages.nouns import NounPhrase
from verbale.records import Span, SpeechKind
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.word_order.apposed import named_after
from verbale.statements.word_order.described import describes_source
from verbale.statements.word_order.phrases import city_at, mention_at, phrase_behind, tokens_of
from verbale.statements.word_order.pieces import Piece, reach
from verbale.statements.words import relays

_VIEWS = (
    "зрения",
    "глазах",
    "понимании",
    "представлении",
    "позиции",
    "взгляд",
)  # whose they are may be a thing
_ADJECTIVES = ("ого", "его", "ой", "ей", "ых", "их")


def find_ordered_relays(page: Page, sentence: Sentence, pieces: tuple[Piece, ...]) -> list[Frame]:
    """Return the frame of a sentence's first relay, if it has one; its message is the rest of the sentence."""
    for number, piece in enumerate(pieces):
        for at in range(piece.first, piece.last):
            if at in page.quoted:
                continue
            found = _fixed(page, piece, at) or _with_noun(page, piece, at)
            if found is not None:
                return _frame(
                    page, sentence, pieces, number, at, found[0], named_after(page, pieces, found[1])
                )
    return []


def _fixed(page: Page, piece: Piece, at: int) -> tuple[int, NounPhrase] | None:
    """Return the token behind a relay such as "according to", and its source."""
    return _opened_by(page, piece, at, relays(page.document.language).before)


def find_cited(page: Page, pieces: tuple[Piece, ...]) -> tuple[int, NounPhrase] | None:
    """Return where the words begin that name whom an outlet has it from, and who it is: "…, citing the ministry"."""
    for piece in pieces:
        for at in range(piece.first, piece.last):
            found = _opened_by(page, piece, at, relays(page.document.language).citing)
            if found is not None and at not in page.quoted:
                return at, _without_outlet(page, found[1], piece.last)
    return None


def _without_outlet(page: Page, source: NounPhrase, limit: int) -> NounPhrase:
    """Return the source without the outlet that stands before its verb: "со ссылкой на источник | РБК сообщает"."""
    outlet = mention_at(page, source.last - 1)
    first = tokens_of(page, outlet)[0] if outlet is not None and outlet.kind == "outlet" else source.first
    verb = source.last < limit and page.grammar.is_finite(page.document.tokens[source.last])
    return NounPhrase(source.first, first) if verb and first > source.first else source


def _opened_by(page: Page, piece: Piece, at: int, openers: frozenset[str]) -> tuple[int, NounPhrase] | None:
    """Return the token behind words that open a source at `at`, and the source."""
    tokens = page.document.tokens
    for words in sorted(openers, key=lambda one: (-len(one), one)):
        parts = words.split()
        end = at + len(parts)
        if end < piece.last and [tokens[place].low for place in range(at, end)] == parts:
            source = phrase_behind(page, end, piece.last)
            doubtful = parts[0] == "если" or parts[-1] in _VIEWS
            thing = doubtful and not _may_be_believed(page, end)
            related = (
                thing or tokens[end].low in page.grammar.words.relatives
            )  # "заявление, согласно | которому …"
            if source is not None:
                return (end, source) if not related else None
    return None


def _may_be_believed(page: Page, at: int) -> bool:
    """Whether a Russian source tells something itself: "если верить | послу", not "если верить | утечке", "с точки зрения | закона"."""
    lists = relays("ru")
    while page.document.tokens[at].low.endswith(_ADJECTIVES) and mention_at(page, at) is None:
        at += 1
    return (
        city_at(page, at) is not None
        or mention_at(page, at) is not None
        or page.grammar.lemma(page.document.tokens[at])
        in (lists.persons | lists.bodies | lists.outlets | lists.texts)
    )


def end_of_source(page: Page, pieces: tuple[Piece, ...], source: NounPhrase) -> int:
    """Return the token behind a source and what describes it: "according to people | who know him"."""
    piece = next((item for item in pieces if item.first < source.last < item.last), None)
    if page.document.language != "en":
        return source.last
    if piece is None:
        return _end_of_apposition(page, pieces, source)
    low = page.document.tokens[source.last].low
    describes = low in page.grammar.words.relatives or low.endswith(("ed", "ing"))
    return piece.last if describes or low in ("close", "with") else source.last


def _end_of_apposition(page: Page, pieces: tuple[Piece, ...], source: NounPhrase) -> int:
    """Return the token behind what describes a source up to the end of the sentence: "citing Weber, | a lecturer in Rome"."""
    rest = [piece for piece in pieces if piece.first > source.last]
    tokens, words = page.document.tokens, page.grammar.words
    openers = words.relatives | words.subject_determiners
    if len(rest) != 1 or rest[0].before != "," or tokens[rest[0].first].low not in openers:
        return source.last
    relative = tokens[rest[0].first].low in words.relatives
    tells = any(page.grammar.is_finite(tokens[at]) for at in range(rest[0].first, rest[0].last))
    return rest[0].last if relative or not tells else source.last


def _with_noun(page: Page, piece: Piece, at: int) -> tuple[int, NounPhrase] | None:
    """Return the token behind "по словам", and the source: "по словам министра", "по его словам"."""
    words, tokens = relays(page.document.language), page.document.tokens
    if tokens[at].low not in words.with_noun or at + 2 > piece.last:
        return None
    for noun in range(at + 1, min(at + 3, piece.last)):
        if tokens[noun].low not in words.nouns:
            continue
        if noun == at + 2:
            return noun + 1, NounPhrase(at + 1, at + 2)
        source = phrase_behind(page, noun + 1, piece.last)
        return (noun + 1, source) if source is not None else None
    return None


def _frame(
    page: Page,
    sentence: Sentence,
    pieces: tuple[Piece, ...],
    number: int,
    at: int,
    end: int,
    source: NounPhrase,
) -> list[Frame]:
    """Return the relay as a frame whose message is all that no colon or semicolon parts from it."""
    first, last = reach(pieces, number)
    behind = max(end, end_of_source(page, pieces, source))
    tokens = page.document.tokens
    if (
        behind < len(tokens)
        and not tokens[behind].is_word
        and source.first - 1 in page.quoted
        and behind in page.quoted
    ):
        behind += 1  # the mark that closes a name
    aside = next((item for item in pieces if item.first == behind + 1 and item.before == ","), None)
    relative = aside is not None and tokens[aside.first].low in page.grammar.words.relatives
    if aside is not None and (relative or describes_source(page, pieces, pieces.index(aside), declined=True)):
        behind = aside.last  # "According to Weber, | who spoke in Rome, …"
    spans = (page.span(pieces[first].first, at), page.span(behind, pieces[last - 1].last))
    message = tuple(span for span in spans if span is not None)
    cue = tuple(
        span
        for place in range(at, end)
        if not source.first <= place < source.last and (span := page.span(place, place + 1))
    )
    quotes = {quote.span for quote in page.document.quotations}
    kind: SpeechKind = "direct" if message and all(span in quotes for span in message) else "indirect"
    return [Frame(sentence.index, source, message, cue, kind, "state", (at, behind))] if message else []


def handed_relay(page: Page, frames: list[Frame], named: list[Frame]) -> tuple[Frame, list[Frame]] | None:
    """Return the source of a sentence that an outlet alone hands on: "According to Weber, …, Reuters reports"."""
    if len(frames) != 1 or len(named) != 1 or frames[0].speaker is None or named[0].speaker is None:
        return None
    outlet, source = mention_at(page, frames[0].speaker.first), mention_at(page, named[0].speaker.first)
    is_outlet = outlet is not None and outlet.kind == "outlet" and frames[0].kind != "reported"
    if not is_outlet or not frames[0].message or (source is not None and source.kind == "outlet"):
        return None
    message = frames[0].message
    return replace(named[0], message=message, kind=page.kind_of(message)), [frames[0]]


def hands_on(page: Page, frame: Frame, source: NounPhrase) -> bool:
    """Whether who speaks has it from a source, in English: a minister who stays away "citing a conflict" quotes nobody."""
    phrase, lists = frame.speaker, relays("en")
    if page.document.language != "en" or phrase is None:
        return True
    named = [mention_at(page, at) for at in range(phrase.first, phrase.last)]
    if any(item is not None and item.kind == "person" for item in named):
        return False
    heads = [page.grammar.lemma(page.document.tokens[at]) for at in range(source.first, source.last)]
    telling = lists.persons | lists.texts | lists.media | lists.sources
    cited = any(mention_at(page, at) is not None for at in range(source.first, source.last))
    return cited or any(head in telling for head in heads)


def handing_outlet(page: Page, frames: list[Frame]) -> Frame:
    """Return the last frame in which an outlet speaks, else the last: "CNN, citing an aide, | reported | that Weber had promised …"."""
    outlets = [
        frame
        for frame in frames
        if frame.speaker is not None
        and (named := mention_at(page, frame.speaker.first)) is not None
        and named.kind == "outlet"
    ]
    return (outlets or frames)[-1]


def cut_out(page: Page, frame: Frame, relay: Frame) -> Frame:
    """Return the frame without the words of a relay that stands at an edge of its message."""
    tokens = page.document.tokens
    words = Span(tokens[relay.clause[0]].start, tokens[relay.clause[1] - 1].end)
    message = []
    for span in frame.message:
        if span.start <= words.start and words.end <= span.end:
            first, last = page.document.token_at(span.start), page.document.token_at(span.end - 1) + 1
            parts = (page.span(first, relay.clause[0]), page.span(relay.clause[1], last))
            message += [part for part in parts if part is not None]
        else:
            message.append(span)
    return replace(frame, message=tuple(message))


def is_text(page: Page, source: NounPhrase) -> bool:
    """Whether an outlet has it from a text, which hands on nothing by itself: "citing a ministry statement"."""
    texts = relays(page.document.language).texts
    return any(page.document.tokens[at].low in texts for at in range(source.first, source.last))


def is_behind_colon(page: Page, pieces: tuple[Piece, ...], relay: Frame) -> bool:
    """Whether a Russian source opens what stands behind a colon: "Стубб не верит: | по его мнению, …"."""
    return page.document.language == "ru" and any(
        piece.before == ":" and piece.first == relay.clause[0] for piece in pieces
    )
