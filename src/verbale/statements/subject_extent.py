"""How far a subject reaches: to the name behind a description, over a list of names, and not into an object."""

from __future__ import annotations

from verbale.languages.clauses import Clause
from verbale.languages.nouns import NounPhrase
from verbale.records import Span
from verbale.statements.page import Page


def with_name_behind(page: Page, clauses: tuple[Clause, ...], phrase: NounPhrase) -> NounPhrase:
    """Return the phrase with the name that an apposition gives: "der Direktor, Hans Weber"."""
    own = next((at for at, clause in enumerate(clauses) if clause.first <= phrase.first < clause.last), None)
    following = clauses[own + 1] if own is not None and own + 1 < len(clauses) else None
    span = page.span(following.first, following.last) if following and following.kind == "fragment" else None
    if following is None or span is None:
        return phrase
    named = any(item.kind == "person" and item.start == span.start for item in page.mentions_in(span))
    return NounPhrase(phrase.first, following.last) if named else phrase


def without_object(page: Page, phrase: NounPhrase) -> NounPhrase:
    """Return a phrase up to a person's name: what follows in the genitive or dative is an object ("dass Weber | der Ukraine half")."""
    for at in range(phrase.first + 1, phrase.last):
        token = page.document.tokens[at]
        if token.low in page.grammar.words.genitive_determiners:
            last = page.document.tokens[at - 1]
            before = page.mentions_in(Span(last.start, last.end))
            named = any(item.kind == "person" and item.how == "name" for item in before)
            return NounPhrase(phrase.first, at) if named else phrase
    return phrase


def with_list(
    page: Page, clauses: tuple[Clause, ...], number: int, front: NounPhrase | None
) -> NounPhrase | None:
    """Return a subject with the names that commas part from it: "Polen, Estland und Lettland"."""
    if front is None or front.first != clauses[number].first or not _is_joined(page, front):
        return front
    first = number
    while first and clauses[number].before == "," and clauses[first - 1].kind == "fragment":
        fragment = clauses[first - 1]
        span = Span(page.document.tokens[fragment.first].start, page.document.tokens[fragment.last - 1].end)
        if not any(item.start <= span.start and span.end <= item.end for item in page.mentions_in(span)):
            break
        first -= 1
    return NounPhrase(clauses[first].first, front.last)


def _is_joined(page: Page, phrase: NounPhrase) -> bool:
    return any(
        page.document.tokens[at].low in page.grammar.words.joining for at in range(phrase.first, phrase.last)
    )
