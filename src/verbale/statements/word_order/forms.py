"""Which forms of Russian verbs of saying tell that somebody spoke: "заявил", "поспешил заявить", not "заявит"."""

from __future__ import annotations

from verbale.languages import Token
from verbale.statements.page import Page
from verbale.statements.word_order.phrases import is_adverb
from verbale.statements.word_order.pieces import Piece
from verbale.statements.words import perfective_verbs, speech_verb_lists

_SHORT_FORMS = ("ен", "ена", "ены", "ён")
_GERUNDS = ("ив", "ав", "ув", "ев", "яв", "ая", "яя")
_DONE = ("ив", "ав", "ув", "ев", "яв")
_INFINITIVES = ("ть", "ти", "ться", "тись")
_PRESENT = ("у", "ю", "т", "м", "шь", "те", "тся")
_WITHOUT_DOTS = frozenset(
    {"признается", "признаются", "признает", "признают"}
)  # for "признаётся", of what is told now
_OBJECTS = ("которого", "которых", "которую", "которым")
_SHORT_CLAUSE = 6  # words
_CONDITIONS = ("если", "даже", "чтобы", "пусть")


def tells_of_speech(page: Page, piece: Piece, at: int) -> bool:
    """Whether a form of a verb of saying is finite, or a gerund that opens its piece ("…, отметив, что")."""
    tokens = page.document.tokens
    low = tokens[at].low
    if at > piece.first and tokens[at - 1].low in page.grammar.words.unreal:
        return False
    opener = (
        tokens[piece.first].low
        if tokens[piece.first].low not in ("а", "и", "но")
        else tokens[piece.first + 1].low
    )
    if opener in _CONDITIONS or _is_while(page, piece):
        return False
    if tokens[piece.first].low in _OBJECTS and piece.last - piece.first <= _SHORT_CLAUSE:
        return False  # "…, которого добивается Киев, …": it describes the thing
    if is_to_come(page, tokens[at]) or only_answers(page, tokens[at]):
        return False
    if low.endswith(_INFINITIVES):
        return _is_led(page, piece, at)
    if low.endswith(_GERUNDS) and not page.grammar.is_finite(tokens[at]):
        done = low.endswith(_DONE) and not piece.before  # "Назвав это ошибкой, | он …"
        return at == piece.first and (piece.before == "," or done)
    return page.grammar.is_finite(tokens[at]) or low.endswith(_SHORT_FORMS)


def _is_while(page: Page, piece: Piece) -> bool:
    """Whether a clause only tells how long: "Пока Киев отрицает вину, | переговоров не будет"; "Пока Киев отрицает это" tells it."""
    tokens = page.document.tokens
    if tokens[piece.first].low != "пока" or piece.last + 1 >= len(tokens) or tokens[piece.last].text != ",":
        return False
    return tokens[piece.last + 1].low not in page.grammar.words.complementizers


def is_to_come(page: Page, token: Token) -> bool:
    """Whether a form of a verb of saying tells of what is to come: "объявит"."""
    ahead = token.low.endswith(_PRESENT) and token.low not in _WITHOUT_DOTS
    return ahead and page.grammar.lemma(token) in perfective_verbs("ru")


def only_answers(page: Page, token: Token) -> bool:
    """Whether a gerund tells what somebody spoke about: "отвечая на вопрос, | он сказал"."""
    gerund = token.low.endswith(("ая", "яя", "уя")) and not page.grammar.is_finite(token)
    return gerund and page.grammar.lemma(token) in speech_verb_lists("ru").answering


def is_gerund(page: Page, at: int) -> bool:
    """Whether a form of a verb tells beside another one what its subject has done: "назвав"."""
    token = page.document.tokens[at]
    return token.low.endswith(_DONE) and not page.grammar.is_finite(token)


def _is_led(page: Page, piece: Piece, at: int) -> bool:
    """Whether a verb before an infinitive tells that it was done: "поспешил | заявить", "не устаёт | повторять"."""
    tokens, lists = page.document.tokens, speech_verb_lists("ru")
    place = at - 1
    while place > piece.first and is_adverb(page, place):
        place -= 1
    if place < piece.first:
        return False
    denied = place > piece.first and tokens[place - 1].low in page.grammar.words.unreal
    return page.grammar.lemma(tokens[place]) in (lists.leading_denied if denied else lists.leading)
