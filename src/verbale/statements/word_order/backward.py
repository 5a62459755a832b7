"""Sentences that tell who said the one before: "Об этом сообщил министр.", "Так министр ответил на вопрос …"."""

from __future__ import annotations

from verbale.languages import Sentence
from verbale.records import Span
from verbale.statements.page import Page
from verbale.statements.slot_words import occasions
from verbale.statements.word_order.cues import find_ordered_cues
from verbale.statements.word_order.pieces import Piece, find_pieces
from verbale.statements.word_order.russian_cases import is_nominative
from verbale.statements.word_order.sharing import OrderedCue
from verbale.statements.word_order.summing import noun_of_before
from verbale.statements.words import relays

_DASHES = ("—", "–", "-")


def sums_up(page: Page, piece: Piece) -> bool:
    """Whether a Russian piece means the words before it: "«…», — | так министр оценил итоги"."""
    return page.document.tokens[piece.first].low == "так"


def means_words_before(page: Page, piece: Piece) -> bool:
    """Whether a Russian clause tells who said what stands before it in the sentence: "…, | об этом сообщил министр", "…, | о чём он заявил"."""
    first, *behind = page.document.tokens[piece.first : piece.first + 2]
    means_it = first.low in ("о", "об") and any(token.low in ("этом", "чём", "чем") for token in behind)
    return page.document.language == "ru" and piece.before in (",", *_DASHES) and means_it


def told_before(page: Page, sentence: Sentence, pieces: tuple[Piece, ...], number: int) -> Span | None:
    """Return the sentence before where but asides stand before a clause that means it: "Как передаёт ТАСС, | об этом заявил посол"."""
    asides = all(page.document.tokens[piece.first].low in relays("ru").like for piece in pieces[:number])
    before = page.document.sentences[sentence.index - 1] if sentence.index and asides else None
    return page.span(before.first, before.last) if before is not None else None


def _turn_before(page: Page, sentence: Sentence) -> Span | None:
    """Return the Russian turn whose cue opens a sentence: "— Когда? | — спросил министр."."""
    tokens, first = page.document.tokens, page.paragraphs[sentence.paragraph][0]
    cue = tokens[sentence.first + 1]
    opened = all(tokens[one.first].text in _DASHES for one in (first, sentence))
    if page.document.language != "ru" or not opened or first is sentence or cue.is_capital:
        return None
    return page.span(first.first, sentence.first)


def sentence_before(page: Page, sentence: Sentence, pieces: tuple[Piece, ...], number: int) -> Span | None:
    """Return the sentence before where a cue's piece begins with words that mean it, and it is not told by somebody else.

    Words such as "как передаёт ТАСС" may stand between them: "Об этом, | как передаёт ТАСС, | заявил министр".
    """
    piece = pieces[number]
    if piece.first == sentence.first + 1 and (turn := _turn_before(page, sentence)) is not None:
        return turn
    if page.document.language != "ru" or not sentence.index or pieces[0].first != sentence.first:
        return None
    if number and not (
        _opens_alone(page, pieces[0]) and all(is_aside(page, one) for one in pieces[1:number])
    ):
        return None
    before = page.document.sentences[sentence.index - 1]
    last = pieces[0].last
    if last - sentence.first < 2 or (not number and last - sentence.first < 3):
        return None
    backward = page.document.tokens[sentence.first + 1].low in relays("ru").backward
    opener = page.document.tokens[sentence.first].low
    means_it = backward and opener in ("о", "об", "в", "на")
    named = (
        sums_up(page, pieces[0])
        or (bool(number) and sums_up(page, piece))
        or noun_of_before(page, sentence.first, piece.last) is not None
    )
    if not means_it and named:
        means_it = not find_ordered_cues(page, find_pieces(page, before))
    return page.span(before.first, before.last) if means_it else None


def quotation_before(page: Page, sentence: Sentence, cue: OrderedCue) -> Span | None:
    """Return the question or cry that an English sentence tells the speaker of: '"Who will pay?" | Weber asked reporters.'."""
    tokens, opened = page.document.tokens, cue.subject is not None and cue.subject.first == sentence.first
    says = cue.verb.clause and (cue.verb.act == "ask" or "*" not in cue.verb.object)
    if page.document.language != "en" or not sentence.index or not (opened and says):
        return None
    before = page.document.sentences[sentence.index - 1]
    quote = page.document.quotation_at(before.end - 1)
    cries = quote is not None and page.document.text[quote.inner.end - 1] in "?!…"
    told = any(tokens[at].text in (":", ",") or at in page.quoted for at in range(cue.last, sentence.last))
    told = told or any(page.grammar.is_finite(tokens[at]) for at in range(cue.last, sentence.last))
    near = before.paragraph == sentence.paragraph and not page.opens_speech(sentence)
    return quote.span if quote is not None and cries and near and not told else None


def only_credits(page: Page, sentence: Sentence) -> bool:
    """Whether a Russian sentence only tells which outlet has what somebody said in the one before: "Об этом сообщает ТАСС."."""
    opening = page.document.text[sentence.start : sentence.end].lower()
    if (
        page.document.language != "ru"
        or not opening.startswith(occasions("ru").credits)
        or not sentence.index
    ):
        return False
    if ":" in opening or any(quote.span.overlaps(sentence.span) for quote in page.document.quotations):
        return False  # "Его слова приводит ТАСС: «…»"
    cut = min((at for words in relays("ru").citing if (at := opening.find(words)) > 0), default=len(opening))
    named = page.mentions_in(Span(sentence.start, sentence.start + cut))
    outlets = [item for item in named if item.kind == "outlet"]
    persons = [item for item in named if item.kind == "person" and is_nominative(page, item)]
    before = page.document.sentences[sentence.index - 1]
    return bool(outlets) and not persons and bool(find_ordered_cues(page, find_pieces(page, before)))


def _opens_alone(page: Page, piece: Piece) -> bool:
    """Whether a piece is but the words that mean the sentence before: "Об этом", "Такое мнение"."""
    return not any(page.grammar.is_finite(page.document.tokens[at]) for at in range(piece.first, piece.last))


def is_aside(page: Page, piece: Piece) -> bool:
    """Whether a piece names who hands on: "как передаёт ТАСС", "по данным агентства"."""
    words, token = relays("ru"), page.document.tokens[piece.first]
    return token.low in words.like | words.with_noun or not page.grammar.is_finite(token)
