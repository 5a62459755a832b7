"""Whether a clause tells what was or what will be, by its verbs.

"Am Freitag trafen sie sich" looks back, "am Freitag wollen sie sich treffen" looks ahead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from verbale.languages import Document, Sentence, Token
from verbale.records import TimeExpression
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
    present: frozenset[str]
    perfect: frozenset[str]
    auxiliaries: frozenset[str]
    done: frozenset[str]
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
        frozenset(words.present),
        frozenset(words.perfect),
        frozenset(words.perfect + words.passive),
        frozenset(words.done),
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


def tells_past(document: Document, time: TimeExpression, plans: Collection[str] = ()) -> bool:
    """Whether the clause of an expression tells, without doubt, what was.

    A verb of the past must stand in the clause itself, and none that looks ahead, nor one of
    `plans`: "kündigte am 5. Mai ein Treffen an" may mean a day to come.
    """
    verbs = verbs_of(document.language)
    said = Said(time.start, time.end, "", token=document.token_at(time.start))
    sentence = document.sentence_at(time.start)
    clause = [token for outside, _, token in _around(document, said, verbs) if not outside]
    tenses = {_tense_of(document, sentence, token, verbs) for token in clause}
    return PAST in tenses and FUTURE not in tenses and all(token.low not in plans for token in clause)


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
        return PAST if _is_done(document, sentence, verbs) else FUTURE
    if low in verbs.past:
        return PAST
    if low in verbs.perfect:
        return PAST if _any(document, sentence, verbs.participle.fullmatch) else FUTURE
    if low in verbs.present:
        is_participle = verbs.participle.fullmatch(low) and _any(
            document, sentence, verbs.auxiliaries.__contains__
        )
        return PAST if is_participle else FUTURE
    if low.endswith(verbs.endings) and low not in verbs.no_past and token.text[0].islower():
        return PAST
    return UNKNOWN


def _any(document: Document, sentence: Sentence, holds: Callable[[str], object]) -> bool:
    return any(holds(token.text) for token in document.tokens_of(sentence))


def _is_done(document: Document, sentence: Sentence, verbs: Verbs) -> bool:
    """Whether an infinitive of the perfect stands in the sentence: "soll am Freitag gesagt haben"."""
    words = document.tokens_of(sentence)
    return any(two.low in verbs.done and verbs.participle.fullmatch(one.text) for one, two in pairwise(words))
