"""What a Russian phrase between commas explains: "встреча лидеров, состоявшаяся в мае" or "юбилей отношений, отмечаемый в мае".

A time in it is the day of the noun that its participle agrees with, of no other one. And what is said in a quotation
is no day of the contact beside which somebody said it.
"""

from __future__ import annotations

import re

from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of, lemma

_LONGEST = 8  # words from the comma to the time
_OPENING = 3  # words from the comma to the participle, or to "который": "впервые за год состоявшаяся", "в ходе которой"
_PARTICIPLE = re.compile(
    r"\w{2,}(?:нн|[вд]ш|[уюая]щ|[аяеи]ем|им|[ыяу]т)(ая|ую|ой|ей|ый|ий|ого|его|ому|ему|ым|им|ом|ем|ое|ее|ые|ие|ых|их|ыми|ими)(?:ся)?"
)
_CONSONANTS = tuple("бвгджзйклмнпрстфхцчшщь")
# The endings of nouns that a participle of each ending may explain.
_AGREEING = {
    "ая": ("а", "я", "ь"),
    **dict.fromkeys(("ую",), ("у", "ю", "ь")),
    **dict.fromkeys(("ой", "ей"), ("и", "ы", "е", "ой", "ей", "ью")),
    **dict.fromkeys(("ый", "ий"), _CONSONANTS),
    **dict.fromkeys(("ого", "его"), ("а", "я")),
    **dict.fromkeys(("ому", "ему"), ("у", "ю")),
    **dict.fromkeys(("ым", "им"), ("ом", "ем", "ём", "ам", "ям")),
    **dict.fromkeys(("ом", "ем"), ("е", "и", "у", "ю")),
    **dict.fromkeys(("ое", "ее"), ("о", "е", "ё")),
    **dict.fromkeys(("ые", "ие"), ("ы", "и", "а", "я")),
    **dict.fromkeys(("ых", "их"), ("ов", "ев", "ах", "ях", *_CONSONANTS)),
    **dict.fromkeys(("ыми", "ими"), ("ами", "ями")),
}
# Endings of participles of one gender alone, and the base forms that tell that a noun has another.
_OF_MEN, _OF_WOMEN = frozenset({"ого", "его", "ому", "ему", "ый", "ий"}), frozenset({"ая", "ую", "ой"})
_WHICH = re.compile(r"котор(\w+)")
_OF_ONE_MAN = frozenset({"ый", "ого", "ому", "ом"})
_PLURAL = ("ы", "и")
_FEMININE, _MASCULINE = ("а", "я"), tuple("бвгджзйклмнпрстфхцчшщ")
_OF_WHAT = 5  # words from "о" to the noun
_BEGUN = ("начавш", "начат", "открывш")
_ENDED = ("заверш", "законч", "окончил", "продолж", "длил", "продлил", "продлят")
_INDECLINABLE = ("турне", "рандеву")


def explains_it(document: Document, first: int, trigger: Trigger) -> bool:
    """Whether a time or place stands in a phrase that explains the noun: "встреча, состоявшаяся в мае"."""
    participle = _participle_before(document, first)
    return participle is not None and _agree(document, participle, trigger)


def explains_another(
    document: Document, first: int, last: int, trigger: Trigger, others: list[Trigger]
) -> bool:
    """Whether a time stands in a phrase that explains none of the contacts of the clause, or in what somebody says, or is the day of saying."""
    if document.language != "ru":
        return False
    participle = _participle_before(document, first)
    beside = (one for one in others if one.scope is trigger.scope)
    nouns = [trigger] if is_of_talked_over(document, first, trigger) else [trigger, *beside]
    told = any(one.first == participle for one in others)  # "прилетевшим в понедельник" is a contact itself
    other = participle is not None and not (told or any(_agree(document, participle, one) for one in nouns))
    said = is_said_beside(document, first, trigger) or _is_day_of_saying(document, last, trigger)
    return other or said or _only_begins(document, trigger)


def is_of_talked_over(document: Document, first: int, trigger: Trigger) -> bool:
    """Whether a time or place stands in a phrase that explains what a Russian verb's subjects talked over: "обсудили саммит, | состоявшийся в мае"."""
    if document.language != "ru" or trigger.is_noun:
        return False
    talked = pattern_of(contact_words("ru").roles.talked_over).fullmatch(document.tokens[trigger.first].low)
    participle = _participle_before(document, first) if talked else None
    return participle is not None and participle > trigger.first


def is_said_beside(document: Document, at: int, trigger: Trigger) -> bool:
    """Whether a token is quoted in the sentence of a contact told outside: "«Завтра решим», – сказал он на встрече"."""
    quote = document.quotation_at(document.tokens[at].start)
    if quote is None or quote == document.quotation_at(document.tokens[trigger.first].start):
        return False
    inside = document.tokens[document.token_at(quote.start) : document.token_at(quote.end - 1)]
    return any(map(grammar_of("ru").is_finite, inside))


def _is_day_of_saying(document: Document, last: int, trigger: Trigger) -> bool:
    """Whether a verb of saying stands right behind the time, and the noun tells of what: "о поездке в Рим накануне сообщал"."""
    words, tokens = contact_words("ru"), document.tokens
    before = {token.low for token in tokens[max(0, trigger.first - _OF_WHAT) : trigger.first]}
    told = trigger.is_noun and trigger.last <= last < len(tokens) and bool(before & words.roles.topical)
    return told and pattern_of(words.clauses.speech).fullmatch(tokens[last].low) is not None


def _only_begins(document: Document, trigger: Trigger) -> bool:
    """Whether the clause tells when it began, and that it ended, maybe on another day: "начавшиеся 11 мая, завершились утром"."""
    lows = [document.tokens[at].low for at in trigger.scope.tokens()]
    return any(low.startswith(_BEGUN) for low in lows) and any(low.startswith(_ENDED) for low in lows)


def may_explain(document: Document, first: int, trigger: Trigger) -> bool:
    """Whether a Russian clause that begins at `first` may tell of the noun by its gender: "встреча с Росси, которая", not "встреча с Росси, который"."""
    forms = (_WHICH.fullmatch(token.low) for token in document.tokens[first : first + _OPENING])
    which = next((form[1] for form in forms if form), "")
    noun = lemma(document.tokens[trigger.first].low, "ru")
    if which in _OF_ONE_MAN:
        return not noun.endswith((*_FEMININE, *_PLURAL))
    return which not in _OF_WOMEN or noun.endswith((*_FEMININE, "ь"))


def said_beside(document: Document, trigger: Trigger) -> frozenset[int]:
    """Return the tokens of a Russian clause that are only quoted in it, not told of the contact."""
    if document.language != "ru":
        return frozenset()
    return frozenset(at for at in trigger.scope.numbers if is_said_beside(document, at, trigger))


def _participle_before(document: Document, first: int) -> int | None:
    """Return the participle that opens the phrase behind a comma in which a time stands."""
    tokens = document.tokens
    if document.language != "ru":
        return None
    for at in range(first - 1, max(first - _LONGEST, 0), -1):
        if tokens[at].text == ",":
            opening = range(at + 1, min(at + 1 + _OPENING, first))
            return next((one for one in opening if _PARTICIPLE.fullmatch(tokens[one].low)), None)
        if not tokens[at].is_word or grammar_of("ru").is_finite(tokens[at]):
            return None
    return None


def _agree(document: Document, participle: int, trigger: Trigger) -> bool:
    """Whether the participle stands behind a noun of contact and agrees with it."""
    match = _PARTICIPLE.fullmatch(document.tokens[participle].low)
    if match is None or not trigger.is_noun or participle < trigger.last:
        return False
    ends = (*_AGREEING[match[1]], *_INDECLINABLE)
    words = [token.low for token in document.tokens[trigger.first : trigger.last] if token.low.endswith(ends)]
    wrong = _MASCULINE if match[1] in _OF_WOMEN else _FEMININE if match[1] in _OF_MEN else ()
    return any(not lemma(word, "ru").endswith(wrong) for word in words)
