"""What hangs on a noun that is no contact, and not on the verb: "der Handelsstreit mit X"."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from verbale.actors.office_lexicon import office_lexicon
from verbale.contacts.cases import cases_of
from verbale.contacts.particles import JOURNEYS, is_noun_here
from verbale.contacts.phrases import before_adjectives, tells_manner
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import is_contact_word
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_OCCASION = 6  # words from "am Rande des" to the noun
_INSIDE = frozenset({"im", "am", "beim"})
_OWNED = frozenset({"его", "её", "ее", "их"})
_OVER = frozenset({"zu", "zum", "zur", "mit", "nach", "with", "to", "с", "со"})  # a border
_DURING = frozenset({"рамках", "ходе", "время"})
_AROUND = frozenset({"итогам", "после", "перед", "накануне", "завершении", "окончании"})
_LOCATIVES = frozenset({"in", "auf", "an", "bei"})
_DATIVES = frozenset({"der", "dem", "den", "einer", "einem", "seiner", "seinem", "ihrer", "ihrem"})


def hangs_on_noun(item: Placed, document: Document, known: Collection[int]) -> bool:
    """Whether "mit X" or "zwischen X und Y" stands behind a noun that is no contact: "der Handelsstreit mit X"; `known` are names and times."""
    before = document.tokens[item.at - 1] if item.at > 0 else None
    if document.language != "de" or item.at - 1 in known or before is None or not before.is_capital:
        return False
    opens = document.sentence_at(before.start).start == before.start
    opens = opens or _is_on_sidelines(item.at - 1, document) or _is_place(item.at - 1, document)
    roles = contact_words("de").roles
    says_so = (
        before.low in roles.sources | roles.unbound
    )  # "nach eigenen Angaben mit Rossi", "drei Stunden mit Rossi"
    manner = tells_manner(before.low, "de")
    return not (opens or says_so or manner or is_contact_word("de", before.low))


def _is_on_sidelines(at: int, document: Document) -> bool:
    """Whether the noun at `at` is an occasion: "sprach am Rande der Tagung in Rom | mit Rossi"."""
    begin, end = document.tokens[max(0, at - _OCCASION)].start, document.tokens[at].start
    low = document.text[begin:end].lower()
    found = [match.end() for match in pattern_of(contact_words("de").roles.sidelines).finditer(low)]
    return bool(found) and "," not in low[found[-1] :]


def _is_place(at: int, document: Document) -> bool:
    """Whether the noun at `at` only tells where it was: "sprach auf dem Flur | mit Rossi", not "im Streit mit Rossi"."""
    tokens, roles = document.tokens, contact_words("de").roles
    if pattern_of(roles.relations).fullmatch(tokens[at].low):
        return False
    before = before_adjectives(document, at - 1)
    within = tokens[before].low in _INSIDE
    return within or (tokens[before].low in _DATIVES and tokens[before - 1].low in _LOCATIVES)


def is_free(document: Document, mention: Mention, at: int) -> bool:
    """Whether nothing hangs on the Russian noun at `at`: "посетил с визитом | США", "принял по его просьбе | посла"."""
    manner = (
        mention.kind != "person" and document.tokens[at].low in contact_words(document.language).roles.manner
    )
    owned = at > 0 and document.tokens[at - 1].low in _OWNED
    return at > 0 and (manner or owned or acts_behind(document, mention, at))


def acts_behind(document: Document, mention: Mention, at: int) -> bool:
    """Whether a name that is the same in all cases is the subject: "в ходе поездки | Рубио посетит Рим", not "визит | Рубио начнётся"."""
    tokens, verb = document.tokens, document.token_at(mention.end - 1) + 1
    near = document.token_at(mention.start) == at + 1
    if document.language != "ru" or mention.kind != "person" or not near or verb + 1 >= len(tokens):
        return False
    when = tokens[before_adjectives(document, at - 1)].low
    opens = when in _DURING or (when in _AROUND and not tokens[verb + 1].is_capital)
    acts = grammar_of("ru").is_finite(tokens[verb])
    return opens and acts and {"Nom", "Gen"} <= cases_of(document, mention)


def is_of_other(document: Document, item: Placed) -> bool:
    """Whether a mention only tells more of something else than the contact, of a cause, a border or a journey."""
    return _is_of_cause(document, item) or _is_of_border(document, item) or _is_of_journey(document, item)


def _is_of_journey(document: Document, item: Placed) -> bool:
    """Whether an English place only tells where a journey leads: "welcomed the outcome of Weber's | Tehran | visit"."""
    if document.language != "en" or item.mention.kind == "person" or item.mention.how == "adjective":
        return False
    after = document.tokens[item.last].low if item.last < len(document.tokens) else ""
    return after in JOURNEYS and is_noun_here(document, item.last)


def _is_of_cause(document: Document, item: Placed) -> bool:
    """Whether a place is only that of a cause: "verschob wegen der Krise | in Rom | den Besuch", "seit der Wahl | in Polen", "cancelled because of the crisis | in Rome"."""
    roles, tokens, language = contact_words(document.language).roles, document.tokens, document.language
    inside = (
        item.kind == "preposition" and item.word in roles.venue and item.mention.kind in {"place", "state"}
    )
    if not inside or item.at < 1 or not roles.causes:
        return False
    noun = tokens[item.at - 1]
    if noun.is_capital != (language == "de") or is_contact_word(language, noun.low):
        return False
    for at in range(item.at - 2, max(item.at - _OCCASION, -1), -1):
        if tokens[at].low in roles.causes or _is_since_event(document, at, noun):
            return True
        if tokens[at].is_capital or not tokens[at].is_word or tokens[at].low in roles.venue:
            return False
    return False


def _is_since_event(document: Document, at: int, noun: Token) -> bool:
    """Whether "seit" leads to an event, not to a time: "seit der Wahl in Polen", not "seit dem Wochenende in Polen"."""
    if document.language != "de" or document.tokens[at].low != "seit":
        return False
    times = pattern_of(contact_words("de").topic_days.no_things)
    determined = document.tokens[at + 1].low in grammar_of("de").words.subject_determiners
    return (determined or document.tokens[at + 1].low == "dem") and times.fullmatch(noun.low) is None


def _is_of_border(document: Document, item: Placed) -> bool:
    """Whether a state only lies behind a border: "an der Grenze | zu Finnland", "the border | with Finland", "на границе Польши | с Белоруссией"."""
    borders = contact_words(document.language).roles.borders
    if item.kind != "preposition" or item.mention.kind == "person" or not borders or item.at < 1:
        return False
    near = document.tokens[max(0, item.at - (2 if document.language == "ru" else 1)) : item.at]
    return item.word in _OVER and any(pattern_of(borders).fullmatch(token.low) for token in near)


def is_of_town(document: Document, at: int) -> bool:
    """Whether a German word in -er tells of which town an office is: "mit dem | Istanbuler | Bürgermeister Weber"."""
    tokens = document.tokens
    if document.language != "de" or at < 1 or not tokens[at].is_capital or not tokens[at].low.endswith("er"):
        return False
    behind = tokens[at + 1 : at + 2]
    office = bool(behind) and office_lexicon("de").is_title(behind[0].low)
    return office and tokens[at - 1].low in contact_words("de").roles.determiners


def as_town_of(document: Document, mention: Mention, others: Collection[int] = frozenset()) -> Mention:
    """Read the adjective of a town without a name, or with one of no list, as its state: "in der | japanischen | Stadt", not "in der türkischen Küstenstadt Antalya".

    `others` are the starts of the mentions.
    """
    if document.language != "de" or mention.how != "adjective":
        return mention
    at = document.token_at(mention.end - 1) + 1
    noun, behind = document.tokens[at : at + 1], document.tokens[at + 1 : at + 2]
    roles, first = contact_words("de").roles, document.token_at(mention.start)
    towns = any(pattern_of(roles.towns).fullmatch(token.low) for token in noun)
    named = any(token.start in others for token in behind)
    led = {token.low for token in document.tokens[max(0, first - 2) : first]}
    inside = (
        towns
        and not named
        and bool(led & (roles.venue | {"an"}))
        and bool(led & (roles.determiners | _INSIDE))
    )
    return replace(mention, how="name") if inside else mention


def is_visited(document: Document, mention: Mention, first: int) -> bool:
    """Whether a place is the object of an English "visiting" behind a preposition: "after visiting Rome", not "visiting Romans"."""
    place = mention.kind in {"place", "state"} and mention.how != "adjective"
    return document.language == "en" and place and first > 0 and document.tokens[first - 1].low == "visiting"


def serves(document: Document, at: int) -> bool:
    """Whether the English "to" at token `at` tells whom somebody advises: "an aide | to Weber"."""
    return (
        document.language == "en"
        and at > 0
        and document.tokens[at].low == "to"
        and document.tokens[at - 1].low in contact_words("en").roles.aides
    )
