"""Names behind what somebody is, in German: "der Vorsitzende, Präsident Weber |", "der Beniner Agbodo", "die Agentur TASS"."""

from __future__ import annotations

from verbale.languages.nouns import NounPhrase
from verbale.records import Mention, Span
from verbale.statements.page import Page
from verbale.statements.words import relays


def apposed(page: Page, covering: list[Mention], fitting: list[Mention]) -> Mention | None:
    """Return whom an apposition names behind an office: "Der Vorsitzende der Union, | Präsident Weber |, …"."""
    offices = [item for item in covering if item.kind == "person" and item.how == "office"]
    if len(offices) != 1 or len(covering) != 1:
        return None
    for item in fitting:
        between = page.document.text[offices[0].end : item.start]
        named = item.kind == "person" and item.how == "name" and item.start > offices[0].end
        if named and between.rstrip().endswith(",") and between.count(",") == 1:
            return item
    return None


def citizen(page: Page, covering: list[Mention], fitting: list[Mention]) -> Mention | None:
    """Return whom a name tells behind their people's: "der Beniner | Kossi Agbodo"."""
    people = covering[0] if len(covering) == 1 and covering[0].kind == "state" else None
    if people is None:
        return None
    behind = (
        item for item in fitting if item.kind == "person" and item.how == "name" and item.start > people.end
    )
    return next((item for item in behind if not page.document.text[people.end : item.start].strip()), None)


def outlet_behind(page: Page, fitting: list[Mention], head: Span) -> Mention | None:
    """Return the outlet that a phrase names behind its kind: "die Agentur TASS", "die Zeitung „Tag“"."""
    for item in fitting:
        between = page.document.text[head.end : item.start]
        if item.kind == "outlet" and item.start >= head.end and not between.strip(' „“"»«'):
            return item
    return None


def with_outlet(page: Page, phrase: NounPhrase, limit: int) -> NounPhrase:
    """Return a phrase with the name of an outlet in small letters behind its kind: "der Nachrichtenagentur | dpa |"."""
    tokens, at = page.document.tokens, phrase.last
    if at >= limit or tokens[at - 1].low not in relays(page.document.language).media:
        return phrase
    start = tokens[at].start
    named = any(
        item.kind == "outlet" and item.start == start for item in page.mentions_in(Span(start, start + 1))
    )
    return NounPhrase(phrase.first, at + 1) if named else phrase


def titled_outlet(page: Page, phrase: NounPhrase) -> str | None:
    """Return the name in quotation marks of an outlet in no list, behind its kind: "das Portal | „Nordlicht“ |"."""
    tokens = page.document.tokens
    quote = page.document.quotation_at(tokens[phrase.last - 1].start)
    if quote is None or quote.start <= tokens[phrase.first].start or quote.end != tokens[phrase.last - 1].end:
        return None
    kind = tokens[page.document.token_at(quote.start) - 1].low
    title = page.document.text[quote.inner.start : quote.inner.end]
    return title if kind in relays(page.document.language).media else None
