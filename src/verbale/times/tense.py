"""Whether a clause tells what was or what will be, by its verbs.

"Am Freitag trafen sie sich" looks back, "am Freitag wollen sie sich treffen" looks ahead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.languages import Document, Sentence, Token
from verbale.times.expressions import Said
from verbale.times.words import grammar_of

PAST, UNKNOWN, FUTURE = -1, 0, 1


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs of a language by what they tell, see `words.TenseWords`."""

    past: frozenset[str]
    endings: tuple[str, ...]
    no_past: frozenset[str]
    future: frozenset[str]
    perfect: frozenset[str]
    participle: re.Pattern[str]
    states: frozenset[str]
    breaks: frozenset[str]


@cache
def verbs_of(language: str) -> Verbs:
    """Return the verbs of a language by what they tell."""
    words = grammar_of(language).words.tense
    return Verbs(
        frozenset(words.past),
        words.past_endings,
        frozenset(words.no_past),
        frozenset(words.future),
        frozenset(words.perfect),
        re.compile(words.participle),
        frozenset(words.states),
        frozenset(words.breaks),
    )


def tense_at(document: Document, said: Said) -> int:
    """Return PAST, FUTURE or UNKNOWN for the clause of an expression.

    The nearest verb decides: in its own clause first, then in the sentence.
    """
    verbs = verbs_of(document.language)
    sentence = document.sentence_at(said.start)
    best: tuple[bool, int, int] | None = None
    for outside, distance, token in _around(document, said, verbs):
        tense = _tense_of(document, sentence, token, verbs)
        if tense and (best is None or (outside, distance) < best[:2]):
            best = (outside, distance, tense)
    return best[2] if best else UNKNOWN


def is_lasting(document: Document, said: Said) -> bool:
    """Whether the clause of an expression tells what lasts: "heute gibt es mehr davon"."""
    verbs = verbs_of(document.language)
    near = [(distance, token) for outside, distance, token in _around(document, said, verbs) if not outside]
    return any(token.low in verbs.states for _, token in near)


def _around(document: Document, said: Said, verbs: Verbs) -> Iterator[tuple[bool, int, Token]]:
    """Yield the words of the sentence outwards from an expression: beyond its clause?, distance, word."""
    sentence = document.sentence_at(said.start)
    for step in (-1, 1):
        outside = False
        number, distance = said.token + step, 1
        while sentence.first <= number < sentence.last:
            token = document.tokens[number]
            outside = outside or token.low in verbs.breaks
            if not said.start <= token.start < said.end:
                yield outside, distance, token
            number, distance = number + step, distance + 1


def _tense_of(document: Document, sentence: Sentence, token: Token, verbs: Verbs) -> int:
    low = token.low
    if token.is_capital and token.start != sentence.start:
        return UNKNOWN
    if low in verbs.future:
        return FUTURE
    if low in verbs.past:
        return PAST
    if low in verbs.perfect:
        words = document.tokens_of(sentence)
        return PAST if any(verbs.participle.fullmatch(word.text) for word in words) else FUTURE
    if low.endswith(verbs.endings) and low not in verbs.no_past and token.text[0].islower():
        return PAST
    return UNKNOWN
