"""Speakers without a verb, as headings, tickers and transcripts name them: "Weber: the plan is dead", "The plan is dead – Weber"."""

from __future__ import annotations

from verbale.languages import Sentence
from verbale.languages.nouns import NounPhrase
from verbale.records import Span, SpeechKind
from verbale.statements.frame import Frame
from verbale.statements.page import Page
from verbale.statements.word_order.phrases import is_speaking_noun, mention_at, phrase_behind, tokens_of
from verbale.statements.word_order.pieces import Piece
from verbale.statements.word_order.russian_cases import is_nominative

_DASHES = ("—", "–", "-")
_LONGEST_NAME = 9  # tokens of a speaker with office and name
_LONGEST_LABEL = 4  # tokens before a heading in its line: "МОЛНИЯ."
_FEWEST_WORDS = 3  # fewer behind a colon are a label


def find_heading(page: Page, sentence: Sentence, pieces: tuple[Piece, ...]) -> Frame | None:
    """Return the frame of a sentence that names its speaker before a colon or, in a line of its own, behind a dash."""
    if page.document.language != "ru" or len(pieces) < 2:
        return None
    return _before_colon(page, sentence, pieces) or _behind_dash(page, sentence, pieces)


def _before_colon(page: Page, sentence: Sentence, pieces: tuple[Piece, ...]) -> Frame | None:
    colon = next((number for number in (1, 2) if number < len(pieces) and pieces[number].before == ":"), None)
    if colon is None or (colon == 2 and pieces[1].before not in _DASHES):
        return None
    first = pieces[0].first
    while first < pieces[0].last and not _is_name_word(page, first):
        first += 1
    named = _wholly(page, first, pieces[0].last)
    if named is None or (colon == 2 and _is_told(page, pieces[1])):
        return None
    paragraph = page.rest_of_paragraph(sentence)
    transcript = len(paragraph) > 1 and not any(at in page.quoted for at in range(first, paragraph[-1].last))
    timed = next((one for one in paragraph[1:] if one.first in page.timed), None)  # "… 08:40 Молдавия …"
    transcript = transcript and timed is None
    last = paragraph[-1].last if transcript else sentence.last
    return _made(page, sentence, named, page.span(pieces[colon].first, last), transcript)


def _behind_dash(page: Page, sentence: Sentence, pieces: tuple[Piece, ...]) -> Frame | None:
    end = pieces[-1]
    dash = end.before in _DASHES or (end.before == '"' and page.document.tokens[end.first].text in _DASHES)
    if not dash or any(_is_cut(item) for item in pieces[1:-1]):
        return None
    beside = page.document.sentences[max(0, sentence.index - 1) : sentence.index + 2]
    same = [item for item in beside if item is not sentence and item.paragraph == sentence.paragraph]
    alone = all(item.index < sentence.index and item.last - item.first <= _LONGEST_LABEL for item in same)
    first = pieces[0].first
    quoted = first in page.quoted and pieces[-2].last - 1 in page.quoted
    if not alone or not (quoted or any(_is_told(page, item) for item in pieces[:-1])):
        return None
    start = end.first if end.before in _DASHES else end.first + 1
    phrase = phrase_behind(page, start, end.last)
    named = _wholly(page, start, phrase.last) if phrase is not None else None
    if named is None or _is_told(page, Piece(named.last, end.last, "")):
        return None
    return _made(page, sentence, named, page.span(_behind_time(page, first), pieces[-2].last), False)


def _is_cut(piece: Piece) -> bool:
    return piece.before in (*_DASHES, ":", ";")


def _behind_time(page: Page, first: int) -> int:
    """Return the first token behind the hour with which a line of a ticker begins: "12:10"."""
    tokens = page.document.tokens
    while first < len(tokens) - 1 and (first in page.timed or tokens[first].text[:1].isdigit()):
        first += 1
    return first


def _is_name_word(page: Page, at: int) -> bool:
    token = page.document.tokens[at]
    return token.is_word and at not in page.timed and not token.text[:1].isdigit()


def _is_told(page: Page, piece: Piece) -> bool:
    return any(page.grammar.is_finite(page.document.tokens[at]) for at in range(piece.first, piece.last))


def _wholly(page: Page, first: int, last: int) -> NounPhrase | None:
    """Return the tokens as a phrase where they are but somebody who speaks, in the nominative."""
    if not 0 < last - first <= _LONGEST_NAME or first in page.quoted:
        return None
    mentions = [item for at in range(first, last) if (item := mention_at(page, at)) is not None]
    spoken = [
        item for item in mentions if item.kind != "group" and (item.kind != "state" or item.how == "metonym")
    ]
    covered = {at for item in mentions for at in range(*tokens_of(page, item))}
    if not (spoken and first in covered) and not is_speaking_noun(page, first):
        return None
    if mention_at(page, first) is not None and not is_nominative(page, mentions[0]):
        return None
    verb = any(
        page.grammar.is_finite(page.document.tokens[at]) for at in range(first, last) if at not in covered
    )
    phrase = phrase_behind(page, first, last)
    return phrase if phrase is not None and phrase.last == last and not verb else None


def _made(
    page: Page, sentence: Sentence, named: NounPhrase, message: Span | None, transcript: bool
) -> Frame | None:
    seat = mention_at(page, named.first)
    if seat is not None and seat.kind == "state" and not _is_told(page, Piece(named.last, sentence.last, "")):
        return None  # "Москва: пробки": where, not who
    if message is None or len(page.document.text[message.start : message.end].split()) < _FEWEST_WORDS:
        return None
    kind: SpeechKind = "direct" if transcript else page.kind_of((message,))
    return Frame(sentence.index, named, (message,), (), kind, "state", (named.first, named.last))
