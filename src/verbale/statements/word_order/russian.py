"""Russian: the subject is who stands in the nominative, before the verb ("Путин заявил") or behind it ("сообщил Песков")."""

from __future__ import annotations

from verbale.languages.grammar import lemma
from verbale.languages.nouns import NounPhrase
from verbale.records import Mention
from verbale.statements.page import Page
from verbale.statements.word_order.phrases import (
    city_at,
    is_adverb,
    is_speaking_noun,
    mention_at,
    phrase_behind,
    tokens_of,
)
from verbale.statements.word_order.pieces import Piece
from verbale.statements.words import perfective_verbs, relays, speech_verb_lists

_SHORT_FORMS = ("ен", "ена", "ены", "ён")
_GERUNDS = ("ив", "ав", "ув", "ев", "яв", "ая", "яя")
_INFINITIVES = ("ть", "ти", "ться", "тись")
_PRESENT = ("у", "ю", "т", "м", "шь", "те", "тся")
_OBJECTS = ("которого", "которых", "которую", "которым")
_SHORT_CLAUSE = 3  # words
_CONDITIONS = ("если", "даже", "чтобы", "пусть")
_PLURAL = ("ли", "ют", "ут", "ят", "ат", "лись", "ются", "утся", "ятся", "атся")
_OTHERS = ("другой", "другая", "другие", "третий", "второй", "некоторые", "многие")
_SOME = (*_OTHERS, "один", "одна", "двое", "трое", "большинство", "кто-то")
_ADJECTIVES = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие")


def tells_of_speech(page: Page, piece: Piece, at: int) -> bool:
    """Whether a form of a verb of saying is finite, or a gerund that opens its piece ("…, отметив, что")."""
    tokens = page.document.tokens
    low = tokens[at].low
    if at > piece.first and tokens[at - 1].low in page.grammar.words.unreal:
        return False
    if tokens[piece.first].low in _CONDITIONS:
        return False
    if tokens[piece.first].low in _OBJECTS and piece.last - piece.first <= _SHORT_CLAUSE:
        return False  # "…, которого добивается Киев, …": it describes the thing
    if low.endswith(_PRESENT) and page.grammar.lemma(tokens[at]) in perfective_verbs("ru"):
        return False
    if low.endswith(_INFINITIVES):
        return _is_led(page, piece, at)
    if low.endswith(_GERUNDS) and not page.grammar.is_finite(tokens[at]):
        return at == piece.first and piece.before == ","
    return page.grammar.is_finite(tokens[at]) or low.endswith(_SHORT_FORMS)


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


def find_nominative(page: Page, first: int, last: int) -> NounPhrase | None:
    """Return the first phrase between two tokens that names somebody in the nominative."""
    at = first
    while at < last:
        mention = mention_at(page, at)
        if at in page.quoted or at in page.timed or not page.document.tokens[at].is_word:
            at += 1
            continue
        if page.document.tokens[at].low in _SOME and (some := _some_of(page, at, last)) is not None:
            return some
        if page.document.tokens[at].low in page.grammar.words.prepositions:
            at = _behind_prepositional(page, at + 1, last)
            continue
        if is_speaking_noun(page, at) and (mention is None or tokens_of(page, mention)[0] >= at):
            phrase = phrase_behind(page, at, last)
            return _with_attributes(page, phrase or NounPhrase(at, at + 1), first)
        if mention is not None:
            end = min(last, tokens_of(page, mention)[1])
            if is_nominative(page, mention):
                phrase = phrase_behind(page, at, last) or NounPhrase(at, end)
                return _with_attributes(
                    page, phrase if mention.how != "pronoun" else NounPhrase(at, end), first
                )
            at = max(end, at + 1)
            continue
        at += 1
    return None


def _some_of(page: Page, at: int, last: int) -> NounPhrase | None:
    """Return "один из чиновников", or "другой" right before its verb."""
    tokens = page.document.tokens
    if at + 1 < last and tokens[at + 1].low == "из":
        return phrase_behind(page, at, last)
    alone = tokens[at].low in _OTHERS and page.grammar.is_finite(tokens[at + 1])
    return NounPhrase(at, at + 1) if alone else None


def is_nominative(page: Page, mention: Mention) -> bool:
    """Whether a mention stands in the nominative, as far as its form tells: "Путин", not "Путина"."""
    first, last = tokens_of(page, mention)
    tokens = page.document.tokens
    if mention.how == "pronoun" and last - first == 1:
        return tokens[first].low in page.grammar.words.subject_pronouns
    surface = _plain(tokens[last - 1].low)
    if mention.kind == "person" and mention.how == "name":
        return surface == _plain(mention.name.split()[-1]) if mention.name else True
    if _plain(page.document.text[mention.start : mention.end]) == _plain(mention.name):
        return True
    head = next((at for at in range(first, last) if not tokens[at].low.endswith(_ADJECTIVES)), first)
    return lemma(tokens[head].low, "ru") == tokens[head].low or tokens[head].low in ("сша", "мид", "киев")


def subject_before(page: Page, piece: Piece, at: int) -> NounPhrase | None:
    """Return who stands in the nominative before the verb at `at`, or where it was said: "в Париже заявили"."""
    found = find_nominative(page, piece.first, at)
    return found or _in_place(page, piece, at) or _unlisted(page, piece.first, at)


def subject_behind(page: Page, piece: Piece, at: int) -> NounPhrase | None:
    """Return who stands in the nominative behind the verb at `at`."""
    found = find_nominative(page, at + 1, piece.last)
    if found is not None and _is_outlet(page, found):  # who was spoken to: "рассказал РИА Новости посол"
        other = find_nominative(page, found.last, piece.last)
        found = other if other is not None and not _is_outlet(page, other) else found
    return found or _unlisted(page, at + 1, min(at + 2, piece.last))


def _is_outlet(page: Page, phrase: NounPhrase) -> bool:
    mention = mention_at(page, phrase.first)
    return mention is not None and mention.kind == "outlet"


def _unlisted(page: Page, first: int, last: int) -> NounPhrase | None:
    """Return a pronoun, or a name that nothing else tells of, in the nominative: "Они", "и Ким"."""
    tokens, words = page.document.tokens, page.grammar.words
    for at in range(first, last):
        token = tokens[at]
        governed = at > first and tokens[at - 1].low in words.prepositions
        if at in page.quoted or at in page.timed or governed or not token.is_word:
            continue
        if token.low in words.subject_pronouns - words.nobody and token.low not in ("сам", "сама", "я", "вы"):
            return NounPhrase(at, at + 1)
        openers = words.complementizers | words.subordinators | words.relatives
        known = token.low in words.adverbs | words.prepositions | words.coordinators | openers
        sole = at > first or last - first == 1
        if token.is_capital and sole and not known and lemma(token.low, "ru") == token.low:
            return NounPhrase(at, at + 1)
    return None


def _in_place(page: Page, piece: Piece, at: int) -> NounPhrase | None:
    """Return who speaks behind a plural without a subject: "в администрации заявили"."""
    tokens = page.document.tokens
    if not tokens[at].low.endswith(_PLURAL) or find_nominative(page, at + 1, piece.last):
        return None
    for place in (*range(piece.first, at), *range(at + 1, min(at + 2, piece.last))):
        if tokens[place].low not in ("в", "во") or place + 1 >= piece.last or place + 1 in page.timed:
            continue
        spoken = city_at(page, place + 1) or mention_at(page, place + 1) or _is_office(page, place + 1)
        if spoken:
            return phrase_behind(page, place + 1, at if place < at else piece.last)
    return None


def _is_office(page: Page, at: int) -> bool:
    words = relays("ru")
    return page.grammar.lemma(page.document.tokens[at]) in words.persons | words.bodies


def _behind_prepositional(page: Page, at: int, last: int) -> int:
    """Return the token behind a noun that a preposition governs."""
    tokens = page.document.tokens
    while at < last and tokens[at].is_word:
        mention = mention_at(page, at)
        if mention is not None:
            return min(last, tokens_of(page, mention)[1]) if not is_sure_nominative(page, mention) else at
        if page.grammar.is_finite(tokens[at]):
            return at
        adjective = tokens[at].low.endswith(
            ("ом", "ем", "ой", "ей", "их", "ых", "ого", "его", "ую", "ый", "ий")
        )
        at += 1
        if not adjective:
            return at
    return at


def is_sure_nominative(page: Page, mention: Mention) -> bool:
    """Whether a person's name or a pronoun can be nothing but a subject."""
    return mention.kind == "person" and is_nominative(page, mention)


def _with_attributes(page: Page, phrase: NounPhrase, first: int) -> NounPhrase:
    """Return the phrase with the adjectives before it: "Американский чиновник"."""
    at = phrase.first
    while at > first and page.document.tokens[at - 1].low.endswith(_ADJECTIVES) and at - 1 not in page.timed:
        at -= 1
    return NounPhrase(at, phrase.last)


def _plain(word: str) -> str:
    return word.lower().replace("ё", "е")
