"""What Russian endings tell of roles that stand apart from their preposition.

"встреча со спецпосланником американского лидера Вебером": the name is an instrumental and belongs to "со", whatever
genitives stand between. "обсудили помощь Украине": a dative or instrumental without a preposition is no party.
"""

from __future__ import annotations

import re
from dataclasses import replace

from verbale.contacts.cases import cases_of, may_act
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import Roles, contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_REACH = 22  # tokens from "с" to a name behind a long office
_PLACE, _OPENS = 6, 2  # words of the place where somebody is received, and before it
_LED = 4  # words from "министров" to the end of what they lead
_FOR = frozenset({"по"})  # "советники по национальной безопасности"
_RELATED = ("предшественник", "преемник", "предшественниц", "преемниц", "соперник")
_RANKS = frozenset({"first", "last", "only", "previous"})
_COMPANY = frozenset({"с", "со"})
_ADDRESSED = frozenset({("в", "адрес"), ("на", "имя")})
_LONGEST_TOWN = 4  # words of a town's name, with the mark behind it
_OWNER = frozenset({"у"})
_ADDING = frozenset({",", "а", "и", "затем", "также", "потом", "позже", "позднее", "после", "этого"})
_ENDS = ("ом", "ем", "ём", "ым", "им", "ой", "ей", "ью", "ами", "ями", "ыми", "ими", "го", "замглавы", "мо")
_DONE_BY = re.compile(r"\w+(?:нн|т|ем|им)(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ых|ую|ыми)|\w+[аеёя]н[аоы]?")
_NO_PARTY = tuple(map(frozenset, ({"Dat"}, {"Dat", "Loc"}, {"Loc"}, {"Ins"}, {"Acc"})))


def in_company(document: Document, item: Placed) -> Placed:
    """Return a mention as a partner where words of company lead to it."""
    found = None if item.kind == "preposition" else company_of(document, item.mention, item.first)
    return replace(item, kind="preposition", word=found[0], at=found[1]) if found else item


def company_of(document: Document, mention: Mention, first: int) -> tuple[str, int] | None:
    """Return the "с" that a person in the instrumental belongs to, where only the rest of his office stands between.

    In "телеграмма в адрес Вебера" he stands as behind "к".
    """
    grammar, tokens = grammar_of("ru"), document.tokens
    if document.language != "ru" or mention.kind != "person":
        return None
    if first > 1 and (tokens[first - 2].low, tokens[first - 1].low) in _ADDRESSED:
        return "к", first - 2
    if cases_of(document, mention) != {"Ins"}:
        return None
    begin = document.sentence_at(tokens[first].start).first
    for at in range(first - 1, max(begin, first - _REACH) - 1, -1):
        token = tokens[at]
        if token.low in _COMPANY:
            return (token.low, at) if tokens[at + 1].low.endswith(_ENDS) else None
        if grammar.is_finite(token) or token.text in {";", ":", "(", "–", "—", "«"}:
            return None
        if token.low in grammar.words.complementizers | grammar.words.relatives:
            return None
    return None


def may_take_part(document: Document, mention: Mention, first: int) -> bool:
    """Whether a mention without a preposition may be subject or object: not "помощь Украине", "предложенный Вебером план"."""
    if document.language != "ru" or mention.how == "pronoun":
        return True
    cases = cases_of(document, mention)
    if mention.kind != "person":
        return cases not in _NO_PARTY
    before = document.tokens[first - 1].low if first else ""
    led = pattern_of(contact_words("ru").roles.led).fullmatch(before) is not None
    return led or cases != {"Ins"} or _DONE_BY.fullmatch(before) is None


def may_be_joined(document: Document, one: Mention, other: Mention) -> bool:
    """Whether two mentions may stand in one list by their cases: not "по словам Иванова, Петров", but "между МИД Омана и Бразилии"."""
    cases = cases_of(document, other)
    owned = document.language == "ru" and one.kind == "body" and other.kind == "state" and "Gen" in cases
    return owned or bool(cases_of(document, one) & cases)


def head_delegate(document: Document, at: int, delegates: re.Pattern[str]) -> int:
    """Return the place of the delegates at `at`, in Russian also before what they lead: "министров | обороны", "советники | по безопасности"; else -1."""
    grammar, begin = grammar_of(document.language), max(-1, at - _LED)
    if document.language != "ru" or at < 0:
        begin = at - 1
    for place in range(at, begin, -1):
        token = document.tokens[place]
        if delegates.fullmatch(token.low):
            return place
        closed = grammar.words.prepositions | grammar.words.coordinators
        led = token.is_word and (token.low not in closed or token.low in _FOR)
        if not led or grammar.is_finite(token):
            return -1
    return -1


_CITY_PHRASE = 5  # words before the noun in "the Saudi Red Sea port city"


def head_of_city(document: Document, mention: Mention, first: int) -> int:
    """Return the noun that a place's name at `first` explains, if any: "в | столицу страны Ташкент", "в | Республику Беларусь"."""
    tokens, roles = document.tokens, contact_words(document.language).roles
    if mention.kind == "state" and mention.how == "name":
        own = first - 1 if first and tokens[first - 1].low in roles.states else first
        return _head_of_unknown_town(document, first) or own
    cities = roles.cities if mention.how in {"city", "metonym"} else frozenset()
    head = next((at for at in (first - 1, first - 2) if at >= 0 and tokens[at].low in cities), first)
    return _behind_article(document, head) if document.language == "en" and head < first else head


def _behind_article(document: Document, head: int) -> int:
    """Return the first word of an English phrase up to its noun at `head`: of "the | southern French port city"; where it has no article, the noun."""
    tokens, grammar = document.tokens, grammar_of("en")
    for at in range(head - 1, max(head - _CITY_PHRASE, 0) - 1, -1):
        if tokens[at].low in contact_words("en").roles.determiners:
            return at + 1
        outside = tokens[at].low in grammar.words.prepositions or not tokens[at].is_word
        if outside or (
            grammar.is_finite(tokens[at]) and tokens[at].low not in contact_words("en").roles.cities
        ):
            break
    return head


def more_partners(document: Document, items: list[Placed], known: list[Mention], alone: bool) -> list[Placed]:
    """Return who may be a partner of a noun elsewhere in its clause, where some are `known` beside it.

    In English none behind another verb: "after the meeting with A, B held one with C". In Russian few are: "встреча с A, а затем с B", and, where no preposition governs the noun, "у A состоялась встреча с B";
    not "после встречи с A поговорил с B".
    """
    if not known or document.language == "de" or (document.language == "en" and alone):
        return items
    found: list[Placed] = []
    end = max(document.token_at(one.end - 1) + 1 for one in known)
    if document.language == "en":
        finite = grammar_of("en").is_finite
        return [one for one in items if not any(map(finite, document.tokens[end : max(end, one.at)]))]
    for item in items:
        gap = {token.low for token in document.tokens[end : item.at]}
        follows = item.kind == "preposition" and bool(gap) and gap <= _ADDING
        if follows or (alone and item.word in _OWNER):
            found.append(item)
            end = max(end, item.last)
    return found


def object_behind_place(
    items: list[Placed], trigger: Trigger, document: Document, roles: Roles
) -> list[Mention]:
    """Return who is received in Russian behind the place where, whose genitive he looks like: "принял во дворце Росси"."""
    if document.language != "ru" or trigger.frame != "receive":
        return []
    for item in items:
        genitive = item.kind == "genitive" and item.mention.kind == "person" and item.at > trigger.first
        if not genitive or not item.side or "Acc" not in cases_of(document, item.mention):
            continue
        between = document.tokens[trigger.last : item.at]
        opens = any(token.low in roles.venue for token in between[:_OPENS])
        if opens and len(between) <= _PLACE and all(token.is_word for token in between):
            return [item.mention]
    return []


def tells_whose(item: Placed, document: Document) -> bool:
    """Whether it only tells whose successor was there, "переговоры с преемником Росси", or who was the last to hold an office: "the last | Israeli prime minister to speak to Rossi"."""
    before = document.tokens[item.first - 1].low if item.first else ""
    if document.language == "en":
        return item.mention.how == "office" and before in _RANKS
    own = document.tokens[item.first].low
    if document.language != "ru":
        return False
    kin = before in contact_words("ru").roles.kin and not may_act(document, item.mention)  # "сын короля"
    return kin or before.startswith(_RELATED) or own.startswith(_RELATED)


def _head_of_unknown_town(document: Document, first: int) -> int | None:
    """Return the place of the noun before a town of no list that a Russian state explains: "в | город | Бохтар, Таджикистан"."""
    tokens, roles = document.tokens, contact_words("ru").roles
    if document.language != "ru" or tokens[first - 1].text not in {",", "("}:
        return None
    at = first - 2
    while at > 0 and tokens[at].is_capital and first - at <= _LONGEST_TOWN:
        at -= 1
    return at if at < first - 2 and tokens[at].low in roles.cities else None
