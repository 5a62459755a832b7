"""Noun phrases: "ein Sprecher des britischen Umweltministeriums" is one, found without a parser."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.languages.document import Document, Token
from verbale.languages.grammar import Grammar

_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")
_MEASURES = frozenset({"jahre", "jahren", "monate", "monaten", "wochen", "tage", "tagen", "stunden", "meter", "kilometer"})  # fmt: skip
_REACH = 5  # an attribute before a noun is not longer than this many words
_CLOSERS = {"(": ")", "„": '“"„”', "“": "”“", '"': '"', "»": "«", "«": "»"}


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
    if at >= len(document.tokens):
        return None  # a text that is cut off
    words = grammar.words
    low = document.tokens[at].low
    start = at + 1 if _is_determiner(low, grammar) else at
    noun = _noun_after(document, start, limit, grammar, determined=start > at)
    if noun is None or (low in words.subject_pronouns and start == at and noun > at):
        return NounPhrase(at, at + 1) if low in words.subject_pronouns else None
    return NounPhrase(at, _end_of_phrase(document, noun + 1, limit, grammar, attach))


def head_noun_at(document: Document, at: int, limit: int, grammar: Grammar) -> int | None:
    """Return the number of the noun of the phrase that begins at token `at`, behind all its attributes."""
    start = at + 1 if _is_determiner(document.tokens[at].low, grammar) else at
    return _noun_after(document, start, limit, grammar, determined=start > at)


def is_noun(token: Token) -> bool:
    """Whether the token can be the head of a noun phrase by its writing: it has a capital ("el-Baradei"), or is a site's."""
    return any(letter.isupper() for letter in token.text) or "." in token.text[1:-1]


def _opens_sentence(document: Document, at: int) -> bool:
    return at == 0 or not document.tokens[at - 1].is_word


def _is_year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isdigit() and token.text[:2] in ("19", "20")


def _is_determiner(low: str, grammar: Grammar) -> bool:
    words = grammar.words
    return low in words.subject_determiners or low in words.object_determiners or low in words.possessives


def _noun_after(
    document: Document, start: int, limit: int, grammar: Grammar, determined: bool = False
) -> int | None:
    """Return the number of the noun that attributes from `start` on lead to.

    After a determiner a participle may bring its own words: "einer am Dienstag verbreiteten Meldung".
    """
    if determined and start < limit and document.tokens[start].low in grammar.words.prepositions:
        start += start + 2 < limit and _is_determiner(document.tokens[start + 1].low, grammar)
        inner = _noun_after(document, start + 1, limit, grammar)
        if inner is None:
            return None
        while (
            inner + 2 < limit
            and is_noun(document.tokens[inner + 1])
            and document.tokens[inner + 2].text.islower()
        ):
            inner += 1  # a name behind its noun: "von der Agentur | Xinhua | verbreiteten"
        return _noun_after(document, inner + 1, limit, grammar, determined=True)
    for at in range(start, min(limit, start + _REACH)):
        token = document.tokens[at]
        if determined and token.low in grammar.words.lower_names:
            return at
        if determined and _is_measure(document, at, limit):
            continue
        if is_noun(token) and not (_opens_sentence(document, at) and token.low in grammar.words.adverbs):
            return at
        if token.text in _CLOSERS and at + 1 < limit and document.tokens[at + 1].is_capital:
            continue
        if not (token.is_word and _is_attribute(token, grammar)):
            return None
    return None


def _is_measure(document: Document, at: int, limit: int) -> bool:
    """Whether a noun behind a number only tells how old or long what follows is: "der 27 | Jahre | junge Bezirksrat"."""
    tokens = document.tokens
    if at + 2 >= limit or tokens[at].low not in _MEASURES or not tokens[at - 1].low[0].isdigit():
        return False
    return tokens[at + 1].text.islower() and tokens[at + 1].low.endswith(_ADJECTIVE_ENDINGS)


def _is_attribute(token: Token, grammar: Grammar) -> bool:
    if token.low[0].isdigit():
        return True
    closed = token.low in grammar.words.prepositions or token.low in grammar.words.object_pronouns
    if closed or grammar.is_subjunctive(token):
        return False
    if grammar.language == "de":
        return token.low.endswith(_ADJECTIVE_ENDINGS)
    return not grammar.is_finite(token)


def _end_of_phrase(document: Document, at: int, limit: int, grammar: Grammar, attach: bool) -> int:
    """Return where the phrase ends whose head noun ends before `at`."""
    tokens, words = document.tokens, grammar.words
    while at < limit:
        token = tokens[at]
        if is_noun(token) or _is_year(token):
            at += 1
            continue
        if token.low in words.name_particles and at + 1 < limit and is_noun(tokens[at + 1]):
            at += 2  # "Mohammed | bin Salman"
            continue
        closed = _closed_at(document, at, limit)
        if closed is not None:
            at = closed
            continue
        genitive = token.low in words.genitive_determiners
        if not (genitive or token.low in words.joining or (attach and token.low in words.attaching)):
            return at
        start = at + 1
        if not genitive and start < limit and _is_determiner(tokens[start].low, grammar):
            start += 1
        quoted = _closed_at(document, start, limit) if start < limit else None
        noun = _noun_after(document, start, limit, grammar)
        spoken = token.low == "von" and start < limit and tokens[start].text in _CLOSERS
        if (noun is None and quoted is None) or spoken:
            return at  # "sprach der Minister | von „Hysterie“"
        at = quoted if quoted is not None else (noun or start) + 1
    return at


def _closed_at(document: Document, at: int, limit: int) -> int | None:
    """Return where a name in quotation marks or a bracket ends that opens at `at`: die Zeitung „Tag“, (CDU)."""
    closers = _CLOSERS.get(document.tokens[at].text)
    if closers is None:
        return None
    for end in range(at + 2, min(limit, at + _REACH + 1)):
        if document.tokens[end].text in closers:
            return end + 1
    return None
