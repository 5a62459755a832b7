"""Russian: the subject is who stands in the nominative, before the verb ("Путин заявил") or behind it ("сообщил Песков")."""

from __future__ import annotations

from verbale.languages import Token
from verbale.languages.grammar import lemma
from verbale.languages.nouns import NounPhrase
from verbale.statements.page import Page
from verbale.statements.word_order.phrases import (
    NEUTER,
    city_at,
    is_speaking_noun,
    mention_at,
    phrase_behind,
    quoted_name,
    tokens_of,
    without_object,
)
from verbale.statements.word_order.pieces import Piece
from verbale.statements.word_order.places import end_of_place, is_hearer, is_office, is_there, leads_place
from verbale.statements.word_order.russian_cases import (
    ADJECTIVES,
    are_several,
    is_nominative,
    is_sure_nominative,
    plain,
)
from verbale.statements.words import relays

_SHORT_PLACE = 3  # tokens from "в" to who speaks there
_LONGEST_NAME = 6  # tokens in quotation marks, the marks included
PLURAL = ("ли", "ют", "ут", "ят", "ат", "лись", "ются", "утся", "ятся", "атся")
_SINGULAR = ("л", "ла", "ло", "лся", "лась", "лось", "ет", "ит", "ёт", "ется", "ится")
_OTHERS = ("другой", "другая", "другие", "третий", "второй", "некоторые", "многие")
_COUNTED = ("два", "две", "три", "четыре", "пять", "несколько", "ряд")
_SOURCES = (
    "человек",
    "источник",
    "чиновник",
    "дипломат",
    "собеседник",
    "эксперт",
    "представитель",
    "сотрудник",
    "депутат",
    "страна",
    "министр",
    "сенатор",
    "аналитик",
    "участник",
    "официальный",
)
_SOME = (*_OTHERS, *_COUNTED, "один", "одна", "двое", "трое", "большинство", "кто-то")


def find_nominative(page: Page, first: int, last: int) -> NounPhrase | None:
    """Return the first phrase between two tokens that names somebody in the nominative."""
    at = first
    while at < last:
        mention = mention_at(page, at)
        quoted = _quoted_subject(page, at, last)
        if quoted is not None:
            return quoted
        if at in page.quoted or at in page.timed or not page.document.tokens[at].is_word:
            at += 1
            continue
        if page.document.tokens[at].low in _SOME and (some := _some_of(page, at, last)) is not None:
            return some
        if page.document.tokens[at].low in page.grammar.words.prepositions:
            at = _behind_prepositional(page, at + 1, last)
            continue
        if (
            is_speaking_noun(page, at)
            and not _is_genitive(page, at, first)
            and (mention is None or tokens_of(page, mention)[0] >= at)
        ):
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


def _is_genitive(page: Page, at: int, first: int) -> bool:
    """Whether a neuter that may be a plural tells whose the noun before it is: "опровергли сообщение | агентства |"."""
    tokens = page.document.tokens
    owned = at > first and relays("ru").texts | relays("ru").nouns
    return (
        bool(owned)
        and tokens[at].low.endswith("ства")
        and page.grammar.lemma(tokens[at - 1]) in (owned or ())
    )


def _quoted_subject(page: Page, at: int, last: int) -> NounPhrase | None:
    """Return the outlet or the body in the nominative whose name in quotation marks begins here: "сообщает | «Интерфакс»"."""
    name = quoted_name(page, at, last)
    if name is None:
        return None
    kind = page.document.tokens[at - 1] if at else None
    if kind is not None and kind.low != page.grammar.lemma(kind) in relays("ru").outlets:
        return None  # "в интервью газете | «Известия»"
    mention, span = mention_at(page, name.first), page.span(name.first, name.last)
    written = page.document.text[span.start : span.end].lower() if span is not None else ""
    base = mention is not None and plain(written) == plain(mention.name)
    return name if base or lemma(written, "ru") == written else None


def _some_of(page: Page, at: int, last: int) -> NounPhrase | None:
    """Return "один из чиновников", or "другой" right before its verb."""
    tokens = page.document.tokens
    if at + 1 < last and tokens[at + 1].low == "из":
        return phrase_behind(page, at, last)
    counted = at + 1 < last and tokens[at].low in (*_COUNTED, "двое", "трое") and at not in page.timed
    if counted and page.grammar.lemma(_noun_behind(page, at + 1, last)) in _SOURCES:
        return phrase_behind(page, at, last)
    alone = tokens[at].low in _OTHERS and page.grammar.is_finite(tokens[at + 1])
    return NounPhrase(at, at + 1) if alone else None


def _noun_behind(page: Page, at: int, last: int) -> Token:
    """Return the first token from `at` that is no adjective: "три | высокопоставленных чиновника"."""
    tokens = page.document.tokens
    while at + 1 < last and tokens[at].low.endswith(("ых", "их")):
        at += 1
    return tokens[at]


def subject_before(page: Page, piece: Piece, at: int) -> NounPhrase | None:
    """Return who stands in the nominative before the verb at `at`, or where it was said: "в Париже заявили"."""
    found = _behind_outlet(page, find_nominative(page, piece.first, at), at)
    found = found or _only_quoted(page, piece.first, at)
    found = without_object(page, found, at) if found is not None else None
    if found is not None and _is_attribute_of_object(page, piece, found, at):
        return _in_place(page, piece, at)
    return found or _in_place(page, piece, at) or _unlisted(page, piece.first, at)


def _is_attribute_of_object(page: Page, piece: Piece, found: NounPhrase, at: int) -> bool:
    """Whether one body behind a noun only tells whose it is beside a verb of several: "Решение | МУС | в Кремле считают …"."""
    tokens, mention = page.document.tokens, mention_at(page, found.first)
    body = mention is not None and mention.kind == "body" and tokens[found.first].text.isupper()
    body = body or (mention is not None and mention.kind == "person")  # "в канцелярии | Нетаньяху | заявили"
    led = (
        found.first > piece.first
        and tokens[found.first - 1].is_word
        and not tokens[found.first - 1].is_capital
    )
    led = led or (
        found.first - 1 == piece.first and tokens[piece.first].low not in page.grammar.words.prepositions
    )
    several = tokens[at].low.endswith(PLURAL) and not are_several(page, found)
    return body and led and several and _in_place(page, piece, at) is not None


def _only_quoted(page: Page, first: int, at: int) -> NounPhrase | None:
    """Return a name in quotation marks that is all that stands before a verb: "«Братство» | обвинило"."""
    quote = page.document.quotation_at(page.document.tokens[first].start)
    short = first < at - 2 and at - first <= _LONGEST_NAME and page.document.tokens[first + 1].is_capital
    if quote is None or not short or page.document.token_at(quote.end - 1) != at - 1:
        return None
    return NounPhrase(first + 1, at - 1)


def subject_behind(page: Page, piece: Piece, at: int) -> NounPhrase | None:
    """Return who stands in the nominative behind the verb at `at`."""
    near = _unlisted(page, at + 1, min(at + 2, piece.last))
    if near is not None and page.document.tokens[near.first].low in page.grammar.words.subject_pronouns:
        return near
    named = find_nominative(page, at + 1, piece.last)
    if named is not None and are_several(page, named) and page.document.tokens[at].low.endswith(_SINGULAR):
        return None  # "призвал | власти": whom the act is done to
    found = _behind_outlet(page, named, piece.last)
    return found or _unlisted(page, at + 1, min(at + 2, piece.last))


def _behind_outlet(page: Page, found: NounPhrase | None, last: int) -> NounPhrase | None:
    """Return who stands behind an outlet that was spoken to, "рассказал РИА Новости | посол", else what was found."""
    outlet = mention_at(page, found.first) if found is not None else None
    if found is None or outlet is None or not is_outlet(page, found):
        return found
    other = find_nominative(page, min(found.last, tokens_of(page, outlet)[1]), last)
    if other is not None and not is_outlet(page, other):
        return other
    pronouns = page.grammar.words.subject_pronouns
    he = (at for at in range(found.last, last) if page.document.tokens[at].low in pronouns)
    return next((NounPhrase(at, at + 1) for at in he if at not in page.quoted), found)


def is_outlet(page: Page, phrase: NounPhrase) -> bool:
    """Whether a phrase begins with the name of an outlet, which tells of what somebody else did."""
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
    other = find_nominative(page, at + 1, piece.last)
    if not tokens[at].low.endswith(PLURAL):
        return None
    there = next((n for n in (at - 1, at - 2, at + 1) if is_there(page, piece, n)), None)
    one = other is not None and not tokens[other.last - 1].low.endswith(("ы", "и", "сша"))
    if other is not None and not is_outlet(page, other) and (there is None or not one):
        return None  # "там призвали | Вашингтон" is done to him
    if there is not None:
        return NounPhrase(there, there + 1)
    behind = at + 1
    while behind < piece.last and is_hearer(page, behind):
        behind += 1
    for place in (*range(piece.first, at), *range(behind, min(behind + 1, piece.last))):
        if place + 1 >= piece.last or place + 1 in page.timed or not leads_place(page, place):
            continue
        noun = place + 1
        while (
            noun + 1 < piece.last
            and noun - place < _SHORT_PLACE
            and tokens[noun].low.endswith(("ом", "ем", "ой", "ей"))
        ):
            if mention_at(page, noun) or city_at(page, noun) or is_office(page, noun):
                break
            noun += 1  # "в правящей | партии"
        spoken = city_at(page, place + 1) or mention_at(page, place + 1) or is_office(page, noun)
        if spoken:
            first = noun if is_office(page, noun) and mention_at(page, place + 1) is None else place + 1
            return phrase_behind(page, first, end_of_place(page, first, at if place < at else piece.last))
    return None


def _behind_prepositional(page: Page, at: int, last: int) -> int:
    """Return the token behind a noun that a preposition governs."""
    tokens = page.document.tokens
    if at < last and at in page.quoted:
        return next((place for place in range(at, last) if place not in page.quoted), last)
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
            while at < last and _is_attribute(page, at):
                at += 1  # "в пресс-службе | МИД РФ", "в интервью | «Известия»"
            return at
    return at


def _is_attribute(page: Page, at: int) -> bool:
    """Whether a name right behind a noun tells whose it is: capital letters, a state, an outlet, a name in quotation marks."""
    mention, token = mention_at(page, at), page.document.tokens[at]
    if mention is None:
        return token.text.isupper() or at in page.quoted
    outlet = mention.kind == "outlet" or token.text.isupper()
    return at not in page.timed and (outlet or (mention.kind == "state" and mention.how == "name"))


def _with_attributes(page: Page, phrase: NounPhrase, first: int) -> NounPhrase:
    """Return the phrase with the adjectives before it: "Американский чиновник"."""
    at = phrase.first
    tokens = page.document.tokens
    while at > first and tokens[at - 1].low.endswith(ADJECTIVES) and at - 1 not in page.timed:
        if tokens[at - 1].low.endswith(NEUTER):
            break  # "Решение | МУС"
        at -= 1
    return NounPhrase(at, phrase.last)
