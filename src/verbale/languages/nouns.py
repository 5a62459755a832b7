"""Noun phrases: "ein Sprecher des britischen Umweltministeriums" is one, found without a parser."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.languages.document import Document, Token
from verbale.languages.grammar import Grammar

_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")
_REACH = 5  # an attribute before a noun is not longer than this many words


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Tokens `first` up to, not including, `last` of the document."""

    first: int
    last: int


def noun_phrase_at(
    document: Document, at: int, limit: int, grammar: Grammar, attach: bool = True
) -> NounPhrase | None:
    """Return the noun phrase that begins at token `at` and ends before `limit`, if there is one.

    `attach` takes in what prepositions attach to it: "der Sprecher von Präsident X".
    """
    tokens, words = document.tokens, grammar.words
    token = tokens[at]
    determined = token.low in words.subject_determiners or token.low in words.object_determiners
    if token.low in words.subject_pronouns and not _noun_follows(document, at + 1, limit, grammar):
        return NounPhrase(at, at + 1)
    start = at + 1 if determined else at
    noun = _noun_follows(document, start, limit, grammar)
    if noun is None:
        return NounPhrase(at, at + 1) if token.low in words.subject_pronouns else None
    return NounPhrase(at, _extend(document, noun + 1, limit, grammar, attach))


def is_noun(token: Token) -> bool:
    """Whether the token can be the head of a noun phrase by its writing: a capital, or a number with letters."""
    return token.is_capital


def _noun_follows(document: Document, start: int, limit: int, grammar: Grammar) -> int | None:
    """Return the number of the noun that attributes from `start` on lead to."""
    for at in range(start, min(limit, start + _REACH)):
        token = document.tokens[at]
        if is_noun(token):
            return at
        if token.text in '„“"»«‚' and at + 1 < limit and document.tokens[at + 1].is_capital:
            continue
        if not (token.is_word and _is_attribute(token, grammar)):
            return None
    return None


def _is_attribute(token: Token, grammar: Grammar) -> bool:
    if token.low[0].isdigit():
        return True
    closed = token.low in grammar.words.prepositions or token.low in grammar.words.object_pronouns
    if closed or grammar.is_subjunctive(token):
        return False
    if grammar.language == "de":
        return token.low.endswith(_ADJECTIVE_ENDINGS) or token.low in {"so", "neu", "stellvertretend"}
    return True


def _extend(document: Document, at: int, limit: int, grammar: Grammar, attach: bool) -> int:
    """Return where the phrase ends whose head noun ends before `at`."""
    tokens, words = document.tokens, grammar.words
    while at < limit:
        token = tokens[at]
        if is_noun(token) or token.low[0].isdigit():
            at += 1
            continue
        if token.text in '„"»“' and _short_name(document, at, limit):
            at = _short_name(document, at, limit) or at
            continue
        joins = token.low in words.genitive_determiners or token.low == "und"
        if joins or (attach and token.low in words.attaching):
            start = at + 1
            if start < limit and (
                tokens[start].low in words.genitive_determiners
                or tokens[start].low in words.object_determiners
                or tokens[start].low in words.subject_determiners
            ):
                start += 1
            noun = _noun_follows(document, start, limit, grammar)
            if noun is not None:
                at = noun + 1
                continue
        return at
    return at


def _short_name(document: Document, at: int, limit: int) -> int | None:
    """Return where a name in quotation marks ends that opens at `at`: die Zeitung „Tag“."""
    for end in range(at + 2, min(limit, at + _REACH)):
        if document.tokens[end].text in '“"«„':
            return end + 1
    return None
