"""Which words are the message of a cue: behind it ("said that …"), or around it ("…, he said, …")."""

from __future__ import annotations

from verbale.statements.page import Page
from verbale.statements.word_order.besides import besides, goes_on_acting
from verbale.statements.word_order.complements import english_start, quoted_next
from verbale.statements.word_order.cues import entry_of
from verbale.statements.word_order.phrases import is_adverb, mention_at, names_person, tokens_of
from verbale.statements.word_order.pieces import Piece, reach
from verbale.statements.word_order.russian_cases import is_nominative
from verbale.statements.word_order.sharing import OrderedCue
from verbale.statements.words import relays

Words = tuple[int, int]  # the first token, and the one behind the last

_SHORTEST_WORDS = 4  # in quotation marks that are told apart
# Of persons in the words said too: "…, что план готов, Курц согласился".
_MUTUAL = frozenset({"agree", "expect", "invite"})
_LONGEST_OFFICE = 6  # tokens from an "as" to who was something then


def is_like(page: Page, piece: Piece) -> bool:
    """Whether a piece names its source: "as the minister put it", "как сообщил министр"."""
    if page.document.tokens[piece.first].low not in relays(page.document.language).like:
        return False
    later = page.document.tokens[piece.first + 2 : min(piece.first + _LONGEST_OFFICE, piece.last)]
    english = page.document.language == "en"  # "As a minister | she | said that …"
    return not (english and any(one.low in page.grammar.words.sexes for one in later))


def complement(
    page: Page, pieces: tuple[Piece, ...], cues: list[OrderedCue], cue: OrderedCue
) -> Words | None:
    """Return the clause behind a cue that it introduces, or None."""
    start = _complement_start(page, pieces, cues, cue)
    return (start, message_end(page, pieces, cues, cue, start)) if start is not None else None


def _complement_start(
    page: Page, pieces: tuple[Piece, ...], cues: list[OrderedCue], cue: OrderedCue
) -> int | None:
    piece, tokens, words = pieces[cue.number], page.document.tokens, page.grammar.words
    if not cue.verb.clause or (
        cue.verb.told and "*" in cue.verb.object and _object_has_infinitive(page, piece, cue)
    ):
        return None
    if page.document.language == "en":
        start, told = english_start(page, pieces, cue)
        if told:
            return start
        if quoted_next(page, pieces, cue):
            return pieces[cue.number + 1].first
    for number in range(cue.number + 1, len(pieces)):
        following = pieces[number]
        if page.document.language == "ru" and any(cue.at < other.at < following.first for other in cues):
            return None
        low = tokens[following.first].low
        if following.before in (":", ";") or low in words.relatives - words.complementizers:
            return None
        if low in words.complementizers and not is_like(page, following):
            return following.first if _leads_to(page, pieces, cue, number) else None
        if low in words.coordinators and number > cue.number + 1:
            return None
    return None


def _object_has_infinitive(page: Page, piece: Piece, cue: OrderedCue) -> bool:
    """Whether the verb takes an infinitive here: "warned Moscow to stop"."""
    marks, tokens = page.grammar.words.infinitive_marks, page.document.tokens
    return any(
        tokens[at].low in marks and at not in page.quoted
        for at in range(cue.last + 1, min(piece.last, cue.last + 6))
    )


def _leads_to(page: Page, pieces: tuple[Piece, ...], cue: OrderedCue, number: int) -> bool:
    """Whether only asides stand between a cue and the clause that it introduces."""
    tokens = page.document.tokens
    between = pieces[cue.number + 1 : number]
    verbs = (page.grammar.is_finite(tokens[at]) for piece in between for at in range(piece.first, piece.last))
    reason = page.document.text[: tokens[pieces[number].first].start].endswith("за то, ")  # "извинился за то"
    return len(between) <= 2 and not any(verbs) and not reason


def message_end(
    page: Page, pieces: tuple[Piece, ...], cues: list[OrderedCue], cue: OrderedCue, start: int
) -> int:
    """Return where a message that begins at `start` ends: before what another speaker, or the same, says besides."""
    _, last = reach(pieces, cue.number)
    end = pieces[_trailing_parenthesis(page, pieces, cues, cue, last) - 1].last
    if page.document.language == "en" and start < pieces[cue.number].last:
        end = min(end, _end_of_subordinate(page, pieces, cue, end))
    for other in cues:
        if other.at < start or other.at >= end:
            continue
        begin = besides(page, pieces, other) or _main_behind_relative(page, pieces, cue, other)
        begin = begin or _replies(page, pieces, other)
        nested = begin is not None and pieces[other.number].first == start
        if begin is not None and begin > start and not nested:
            return _without_marks(page, start, begin)
    for number in range(cue.number + 1, last):
        if not start < pieces[number].first < end:
            continue
        if goes_on_acting(page, pieces[number]) or _opens_own_words(page, pieces[number]):
            return _without_marks(page, start, pieces[number].first)
    return end


def _end_of_subordinate(page: Page, pieces: tuple[Piece, ...], cue: OrderedCue, end: int) -> int:
    """Return where a clause ends that the main clause follows: "who demanded more, | left", "When he asked why, | they laughed"."""
    tokens, words, own = page.document.tokens, page.grammar.words, pieces[cue.number]
    opener = tokens[own.first].low
    fronted = opener in words.subordinators and own.before in ("", ";")
    for number in range(cue.number + 1, len(pieces)):
        at = pieces[number].first
        if at >= end or not (fronted or opener in words.relatives):
            break
        parts = pieces[number].before == "," and not tokens[at].low.endswith("ing")
        parts = (
            parts and tokens[at].low not in words.coordinators | words.complementizers | words.prepositions
        )
        while at < pieces[number].last - 1 and is_adverb(page, at):
            at += 1
        if parts and (page.grammar.is_finite(tokens[at]) or (fronted and says_much(page, pieces[number]))):
            return pieces[number - 1].last
    return end


def _opens_own_words(page: Page, piece: Piece) -> bool:
    """Whether behind a colon a sentence in quotation marks is told apart: 'doubted that they would come: | "We know this."'."""
    told = piece.before == ":" and page.document.language == "en"
    return told and page.opens_sentence(piece.first, _SHORTEST_WORDS)


def _trailing_parenthesis(
    page: Page, pieces: tuple[Piece, ...], cues: list[OrderedCue], cue: OrderedCue, last: int
) -> int:
    """Return the piece that ends the sentence with another speaker's cue: "A agreed to go, | B said.", else `last`."""
    for other in cues:
        if other.number > cue.number and is_parenthesis(page, pieces, other) and not other.verb.object:
            rest = pieces[other.number + 1 : last]
            tokens = page.document.tokens
            cites = bool(rest) and tokens[rest[0].first].low in relays(page.document.language).citing
            if cites or not any(
                page.grammar.is_finite(tokens[at]) for piece in rest for at in range(piece.first, piece.last)
            ):
                return other.number
    return last


def _replies(page: Page, pieces: tuple[Piece, ...], other: OrderedCue) -> int | None:
    """Return where a comma alone parts what another person says from words in Russian: "… заявил, что план мёртв, | его коллега возразил, что …"."""
    piece, words = pieces[other.number], page.grammar.words
    if page.document.language != "ru" or other.subject is None or other.inverted or other.elided:
        return None
    if piece.before != "," or other.verb.act in _MUTUAL or not names_person(page, other.subject):
        return None
    openers = words.complementizers | words.relatives | words.subordinators
    fronted = page.document.tokens[pieces[other.number - 1].first].low in words.subordinators
    opens = page.document.tokens[piece.first].low not in openers and other.subject.first - piece.first <= 1
    following = pieces[other.number + 1].first if other.number + 1 < len(pieces) else piece.first
    own = other.verb.names or page.document.tokens[following].low in words.complementizers
    own = own or not is_parenthesis(page, pieces, other)
    return piece.first if opens and own and not fronted else None


def _main_behind_relative(
    page: Page, pieces: tuple[Piece, ...], cue: OrderedCue, other: OrderedCue
) -> int | None:
    """Return where a Russian main clause begins behind a relative one: "О словах Вебера, который признал, что …, | Курц сказал"."""
    piece = pieces[other.number]
    relative = page.document.language == "ru" and relates(page, pieces[cue.number])
    opens = other.subject is not None and other.subject.first - piece.first <= 1 and not other.inverted
    return piece.first if relative and opens and piece.before == "," and not other.elided else None


def _without_marks(page: Page, start: int, end: int) -> int:
    while end > start and not page.document.tokens[end - 1].is_word and end - 1 not in page.quoted:
        end -= 1
    return end


def is_parenthesis(page: Page, pieces: tuple[Piece, ...], cue: OrderedCue) -> bool:
    """Whether the cue's piece stands behind or inside the words that it introduces: "…, he told reporters, …"."""
    piece, words, tokens = pieces[cue.number], page.grammar.words, page.document.tokens
    first, last = reach(pieces, cue.number)
    own = pieces[cue.begins]
    if cue.elided or cue.subject is None or cue.begins == first or cue.subject.first < own.first:
        return False
    if page.document.language == "ru" and answers_to(page, pieces[first]):
        return False
    if cue.front is not None and tokens[own.first].low in words.coordinators:
        return False  # "Weber said that …, | and his deputy, Kurz, | tweeted a photograph"
    opening = cue.at if cue.inverted or cue.front is not None else min(cue.at, cue.subject.first)
    leading = (
        (tokens[at].low not in words.coordinators and is_adverb(page, at)) or at in page.timed
        for at in range(piece.first, opening)
    )
    if not all(leading):
        return False
    before = pieces[first : cue.begins]
    if any(says_much(page, item) for item in before) and not _is_only_subordinate(page, before):
        return True
    opener = tokens[pieces[first].first].low
    ends = page.document.language == "en" and cue.number + 1 == len(pieces)
    ends = ends and opener not in words.prepositions | words.subordinators
    if all(_is_time(page, at) for item in before for at in range(item.first, item.last)):
        return False  # "Earlier this month, | Weber tweeted a demand"
    size = sum(item.last - item.first for item in before)
    noun = (
        cue.inverted and tokens[own.first - 2].is_capital and cue.verb.act == "state"
    )  # "Nonsense, | said Weber"
    if (cue.inverted or ends) and (size > 1 or noun):
        return True  # also words without a verb: "EU ready to talk, | minister says"
    after = pieces[cue.number + 1 : last]
    return bool(after) and after[0].before not in (":", ";") and not relates(page, after[0])


def answers_to(page: Page, piece: Piece) -> bool:
    """Whether a Russian piece tells what somebody answers to: "На вопрос, | верит ли он в мир, | министр ответил уклончиво"."""
    lows = [token.low for token in page.document.tokens[piece.first : piece.first + 2]]
    return lows[0] in ("на", "в") and lows[-1] in (
        "вопрос",
        "вопросы",
        "просьбу",
        "реплику",
        "замечание",
        "ответ",
    )


def acts_itself(page: Page, piece: Piece) -> bool:
    """Whether a comma alone parts a Russian clause of its own from an act: "ЕС призвал к сдержанности, | Китай встал на его сторону"."""
    tokens = page.document.tokens
    named = mention_at(page, piece.first)
    if page.document.language != "ru" or piece.before != "," or named is None or named.how == "pronoun":
        return False
    behind = tokens_of(page, named)[1]
    return behind < piece.last and page.grammar.is_finite(tokens[behind]) and is_nominative(page, named)


def leads_from_words(page: Page, pieces: tuple[Piece, ...], cue: OrderedCue) -> bool:
    """Whether a cue stands between a clause that is said and a colon with more: "It is over, | Weber said |: 'We tried.'"."""
    words, tokens = page.grammar.words, page.document.tokens
    behind = cue.number + 1 < len(pieces) and pieces[cue.number + 1].before == ":"
    if not behind or cue.begins != 1 or pieces[1].before != "," or cue.elided or not cue.verb.clause:
        return False
    first = tokens[pieces[0].first].low
    opened = first in words.subordinators | relays(page.document.language).hearing
    if page.document.language == "en":
        helped = words.said_with & {tokens[at].low for at in range(pieces[0].first, pieces[0].last)}
        opened = opened or first.endswith(("ing", "ed")) or not helped
    joined = tokens[pieces[1].first].low in words.coordinators
    return says_much(page, pieces[0]) and not opened and not joined


def adds_speaker(page: Page, piece: Piece) -> bool:
    """Whether an English "with" leads what somebody else says beside an act: "Rome protested, | with its envoy urging calm"."""
    tokens = page.document.tokens
    led = piece.before == "," and tokens[piece.first].low == "with"
    going = (at for at in range(piece.first + 2, piece.last) if tokens[at].low.endswith("ing"))
    return led and any(entry_of(page, at) is not None for at in going)


def _is_time(page: Page, at: int) -> bool:
    """Whether a word tells but when: it is of a time, an adverb, or a preposition before one."""
    words = page.grammar.words
    return at in page.timed or is_adverb(page, at) or page.document.tokens[at].low in words.prepositions


def says_much(page: Page, piece: Piece) -> bool:
    """Whether a piece has a finite verb, or is words in quotation marks."""
    tokens = page.document.tokens
    quoted = piece.first in page.quoted and piece.last - 1 in page.quoted and piece.last - piece.first > 3
    return quoted or any(page.grammar.is_finite(tokens[at]) for at in range(piece.first, piece.last))


def _is_only_subordinate(page: Page, before: tuple[Piece, ...]) -> bool:
    """Whether the words before are but the front of what follows: "When he arrived, …"."""
    tokens, words = page.document.tokens, page.grammar.words
    fronts = [item for item in before if says_much(page, item)]
    return all(tokens[item.first].low in words.subordinators for item in fronts)


def relates(page: Page, piece: Piece) -> bool:
    """Whether a piece is a relative clause."""
    return page.document.tokens[piece.first].low in page.grammar.words.relatives
