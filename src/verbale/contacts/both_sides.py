"""Which two sides words such as "beide Seiten" mean, and a German "sie" behind them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache

from verbale.actors.office_lexicon import office_lexicon
from verbale.contacts.placed import Placed
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of, is_in_dictionary
from verbale.records import Mention, Span

_WHO = frozenset({"person", "state"})


def both_before(
    document: Document, both: Iterable[tuple[int, int]], placed: list[Placed], span: Span
) -> Span | None:
    """Return the words for two states in this sentence that "sie" at `span` means; None where others act since."""
    if document.language != "de" or not _tells_of_several(document, span):
        return None
    begin = document.sentence_at(span.start).start
    named = [place for place in both if begin <= place[0] and place[1] < span.start]
    since = (item for item in placed if named and named[-1][1] <= item.mention.start < span.start)
    others = any(item.kind == "bare" and item.mention.kind in _WHO for item in since)
    return Span(*named[-1]) if named and not others else None


def _tells_of_several(document: Document, span: Span) -> bool:
    """Whether a plural verb stands beside "sie": "seien sie in Rom gewesen"."""
    at, grammar = document.token_at(span.start), grammar_of("de")
    beside = document.tokens[max(0, at - 1) : at + 2 : 2]
    return any(token.low.endswith("en") and grammar.is_finite(token) for token in beside)


def understood(document: Document, placed: list[Placed], span: Span) -> list[Mention]:
    """Return the two states that German words were already understood as, where their sentence names one before and one behind."""
    found = [one for item in placed if (one := item.mention).span == span and one.kind == "state"]
    if len(found) != 2 or document.language != "de":
        return []
    sentence = document.sentence_at(span.start)
    here = [item for item in placed if sentence.start <= item.mention.start < sentence.end]
    before = {item.side for item in here if item.mention.end <= span.start}
    behind = {item.side for item in here if item.mention.start >= span.end}
    sides = {one.actor for one in found}
    return found if sides & before and sides & behind and sides - before else []


def is_one_side(document: Document, place: tuple[int, int]) -> bool:
    """Whether "стороны" is the genitive of one: "с армянской стороны", "со своей стороны"."""
    at = document.token_at(place[0])
    before = document.tokens[at - 1].low if at else ""
    return document.tokens[at].low == "стороны" and before.endswith(("ой", "ей", "со"))


def is_of_public(document: Document, place: tuple[int, int]) -> bool:
    """Whether it only tells whose people are meant, who act for nobody: "mit Verwundeten beider Seiten"."""
    at = document.token_at(place[0])
    publics = pattern_of(contact_words(document.language).roles.publics)
    return at > 0 and document.language == "de" and publics.fullmatch(document.tokens[at - 1].low) is not None


def tells_source(document: Document, place: tuple[int, int]) -> bool:
    """Whether the words tell who says so: "nach Angaben beider Seiten"."""
    at = document.token_at(place[0])
    return at > 0 and document.tokens[at - 1].low in contact_words(document.language).roles.sources


def is_tied(document: Document, place: tuple[int, int]) -> bool:
    """Whether English words tell what is between the two, and no contact: "tensions between both countries"."""
    roles, at = contact_words(document.language).roles, document.token_at(place[0])
    before = [token.low for token in document.tokens[max(0, at - 2) : at]]
    tied = len(before) == 2 and before[1] in roles.between and bool(roles.bonds)
    return tied and pattern_of(roles.bonds).fullmatch(before[0]) is not None


def outside_bodies(placed: Iterable[Placed], places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the places that are no part of the words for a body, as "the two" is of "the two rebel groups"."""
    bodies = [item.mention for item in placed if item.mention.kind == "body"]
    return [place for place in places if not any(one.start <= place[0] < one.end for one in bodies)]


def goes_on(document: Document, place: tuple[int, int], mentioned: Collection[int]) -> bool:
    """Whether it says itself who is meant, "die Außenminister der G7", or means things: "die beiden Abkommen"; `mentioned` are the tokens of names."""
    at, roles = document.token_at(place[1] - 1) + 1, contact_words(document.language).roles
    if at >= len(document.tokens):
        return False
    token = document.tokens[at]
    of_things = token.is_capital and document.language == "de" and at not in mentioned
    bare = not document.tokens[at - 1].is_capital  # "die beiden Abkommen"
    owned = token.low in roles.genitive | roles.agent
    owned |= document.language == "ru" and token.low in _fields()  # "министры энергетики"
    return owned or (bare and of_things and is_in_dictionary(token.text, "de"))


@cache
def _fields() -> frozenset[str]:
    """Return the words that begin what Russian ministers, save those of foreign affairs, are ministers of."""
    nouns = (noun for noun in office_lexicon("ru").words.nouns if noun.fixed and "министр" in noun.forms)
    return frozenset(noun.fixed.split()[0] for noun in nouns if "foreign_minister" not in noun.kinds)


def may_hold(document: Document, mention: Mention, span: Span) -> bool:
    """Whether a person, as far as his office is known, may be one of those whom the words at `span` mean: "президенты" are no ministers."""
    words = document.text[span.start : span.end].lower()
    offices = contact_words(document.language).roles.office_of
    wanted = next((office for word, office in offices.items() if word in words), "")
    return mention.kind != "person" or mention.office is None or mention.office.endswith(wanted)


def sides_again(document: Document, pair: list[Mention], placed: list[Placed], span: Span) -> list[Mention]:
    """Return the two states of `pair` where "sie" at `span` means them: their contact was told right before by their names, and no person is named since."""
    before = document.sentence_at(max(0, document.sentence_at(span.start).start - 2))
    apart = len({one.side for one in pair}) == len({one.start for one in pair}) == len(pair) == 2
    if not apart or any(one.kind == "person" or not before.start <= one.start < before.end for one in pair):
        return []
    persons = (item.mention.start for item in placed if item.mention.kind == "person")
    return [] if any(before.start <= start < span.start for start in persons) else pair[::-1]
