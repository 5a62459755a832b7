"""Whom Russian words mean that point back: "агентство", "тот", "по его мнению" behind a colon, "лидер партии"."""

from __future__ import annotations

from verbale.actors.slugs import is_group_id
from verbale.languages.nouns import NounPhrase
from verbale.records import Mention, Span, Speaker
from verbale.statements.page import Page
from verbale.statements.word_order.russian_cases import is_nominative
from verbale.statements.words import relays

_OTHER_ONE = ("тот", "та")
_BODY_PAUSE = 4  # sentences from a body's name to a noun that means it


def before_colon(page: Page, phrase: NounPhrase) -> Mention | None:
    """Return whom a Russian possessive or noun means behind a colon: "Стубб не верит в саммит: по | его | мнению, …", "…, считает | эксперт"."""
    token, words = page.document.tokens[phrase.first], page.grammar.words
    if page.document.language != "ru" or phrase.last - phrase.first > 1:
        return None
    if token.low not in words.possessives and page.grammar.lemma(token) not in relays("ru").persons:
        return None
    sentence = page.document.sentence_at(token.start)
    colon = page.document.text.rfind(":", sentence.start, token.start)
    named = page.mentions_in(Span(sentence.start, colon)) if colon > sentence.start else []
    persons = [item for item in named if item.kind == "person" and item.actor and is_nominative(page, item)]
    return persons[0] if persons else None


def body_again(page: Page, phrase: NounPhrase) -> Mention | None:
    """Return the outlet or the body that a Russian noun alone means: "агентство", "в ведомстве"."""
    if page.document.language != "ru":
        return _outlet_again(page, phrase)
    lists, token = relays("ru"), page.document.tokens[phrase.first]
    noun = page.grammar.lemma(token)
    others = page.document.tokens[phrase.first + 1 : phrase.last]
    if others and (noun not in lists.outlets or any(one.is_capital or not one.is_word for one in others)):
        return None
    kind = "outlet" if noun in lists.outlets else "body" if noun in lists.ministries else ""
    index = page.document.sentence_at(token.start).index
    near = page.document.sentences[max(0, index - _BODY_PAUSE)].start
    before = (item for item in reversed(page.mentions) if near <= item.start and item.end <= token.start)
    return next(
        (item for item in before if item.kind == kind and item.actor and item.how != "adjective"), None
    )


def _outlet_again(page: Page, phrase: NounPhrase) -> Mention | None:
    """Return the outlet named before that an English "the paper" alone means."""
    tokens = page.document.tokens
    alone = phrase.last - phrase.first == len(("the", "paper"))
    definite = tokens[phrase.first].low in page.grammar.words.definite
    if not alone or not definite or tokens[phrase.last - 1].low not in relays("en").papers:
        return None
    start = tokens[phrase.first].start
    near = page.document.sentences[max(0, page.document.sentence_at(start).index - _BODY_PAUSE)].start
    before = (item for item in reversed(page.mentions) if near <= item.start and item.end <= start)
    return next((item for item in before if item.kind == "outlet" and item.actor), None)


def is_same_office(page: Page, phrase: NounPhrase, earlier: Speaker) -> bool:
    """Whether "глава комитета", "лидер партии" describes who just spoke: nobody else of that kind is told of."""
    tokens, lists = page.document.tokens, relays("ru")
    head = page.grammar.lemma(tokens[phrase.first])
    last = earlier.evidence[-1].end
    pause = (
        page.document.sentence_at(tokens[phrase.first].start).index - page.document.sentence_at(last).index
    )
    return (
        head in lists.leading
        and not is_group_id(earlier.actor)
        and pause == 1
        and not any(tokens[at].is_capital for at in range(phrase.first + 1, phrase.last))
    )


def other_one(page: Page, phrase: NounPhrase) -> Mention | None:
    """Return whom "тот" means: of two persons in the sentence before the one who is not its first."""
    token = page.document.tokens[phrase.first]
    sentence = page.document.sentence_at(token.start)
    if token.low not in _OTHER_ONE or phrase.last - phrase.first > 1 or not sentence.index:
        return None
    named = page.mentions_in(page.document.sentences[sentence.index - 1].span)
    persons = list({item.actor: item for item in named if item.kind == "person" and item.actor}.values())
    return persons[1] if len(persons) == len(_OTHER_ONE) else None
