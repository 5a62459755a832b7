"""Which actor a noun phrase names: a person, a body, an outlet, or a group such as `group:experten`."""

from __future__ import annotations

import re

from verbale.languages.nouns import NounPhrase
from verbale.records import Mention, Span, Speaker
from verbale.statements.page import Page

_SPEAKING = ("person", "body", "outlet", "group", "state")


def speaker_of(page: Page, phrase: NounPhrase) -> Speaker | None:
    """Return who a phrase names; None where the phrase is empty of words."""
    span = page.span(phrase.first, phrase.last)
    if span is None:
        return None
    mention = _named(page, phrase, span)
    if mention is not None and mention.actor is not None:
        return Speaker(mention.actor, mention.name or _words(page, span), (span,), mention.side)
    name = _base_form(page, phrase)
    return Speaker(f"group:{slug(name)}", name, (span,), _side(page, span))


def slug(name: str) -> str:
    """Return a name as the last part of an id.

    >>> slug("Sprecher der Polizei")
    'sprecher-der-polizei'
    """
    return re.sub(r"[^\w]+", "-", name.lower()).strip("-") or "unnamed"


def _words(page: Page, span: Span) -> str:
    return page.document.text[span.start : span.end]


def _named(page: Page, phrase: NounPhrase, span: Span) -> Mention | None:
    """Return the mention that is the head of the phrase, not one of its attributes."""
    fitting = [item for item in page.mentions_in(span) if item.kind in _SPEAKING and item.how != "adjective"]
    head = _head(page, phrase)
    covering = [item for item in fitting if item.start <= head.start and head.end <= item.end]
    if covering:
        return max(covering, key=lambda item: (item.kind == "person", item.end - item.start, -item.start))
    persons = [item for item in fitting if item.kind == "person" and not _is_attribute(page, item, span)]
    return persons[0] if persons else None


def _head(page: Page, phrase: NounPhrase) -> Span:
    tokens = page.document.tokens
    for at in range(phrase.first, phrase.last):
        if tokens[at].is_capital and tokens[at].low not in page.grammar.words.subject_determiners:
            return Span(tokens[at].start, tokens[at].end)
    return Span(tokens[phrase.first].start, tokens[phrase.first].end)


def _is_attribute(page: Page, mention: Mention, span: Span) -> bool:
    """Whether a genitive or a preposition makes the mention a part of another noun: "Sprecher von X"."""
    if mention.start <= span.start:
        return False
    before = page.document.tokens[page.document.token_at(mention.start - 1)].low
    inside = page.document.tokens[page.document.token_at(mention.start)].low
    words = page.grammar.words
    return before in words.prepositions | words.genitive_determiners or inside in words.genitive_determiners


def _base_form(page: Page, phrase: NounPhrase) -> str:
    tokens, words = page.document.tokens, page.grammar.words
    first = phrase.first
    while first + 1 < phrase.last and (
        tokens[first].low in words.subject_determiners or tokens[first].low in words.object_determiners
    ):
        first += 1
    span = page.span(first, phrase.last)
    return _words(page, span) if span is not None else tokens[phrase.first].text


def _side(page: Page, span: Span) -> str | None:
    """Return the one side that the words of an unlisted speaker name, such as a ministry's state."""
    sides = sorted({item.side for item in page.mentions_in(span) if item.side})
    return sides[0] if len(sides) == 1 else None
