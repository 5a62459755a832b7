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
    attributes: frozenset[str]
    determiners: frozenset[str]
    present: frozenset[str]
    perfect: frozenset[str]
    auxiliaries: frozenset[str]
    done: frozenset[str]
    participle: re.Pattern[str]
    states: frozenset[str]
    breaks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Near:
    """A word of the sentence that holds an expression, how far it stands, and on which side."""

    token: Token
    number: int
    distance: int
    after: bool
    outside: bool


@cache
def verbs_of(language: str) -> Verbs:
    """Return the verbs of a language by what they tell."""
    words = grammar_of(language).words.tense
    return Verbs(
        frozenset(words.past),
        words.past_endings,
        frozenset(words.no_past),
        frozenset(words.future),
        frozenset(words.attributes),
        frozenset(words.determiners),
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

    "das für Freitag geplante Treffen" looks ahead, whatever the clause tells. Otherwise the nearest
    verb decides: in its own clause first, then in the sentence.
    """
    verbs = verbs_of(document.language)
    sentence = document.sentence_at(said.start)
    best: tuple[bool, int, int] | None = None
    attribute_may_follow = True
    for near in _around(document, said, verbs):
        if near.after and not near.outside:
            if attribute_may_follow and near.token.low in verbs.attributes:
                return FUTURE
            attribute_may_follow = attribute_may_follow and near.token.low not in verbs.determiners
        tense = _tense_of(document, sentence, near, verbs)
        if tense and (best is None or (near.outside, near.distance) < best[:2]):
            best = (near.outside, near.distance, tense)
    return best[2] if best else UNKNOWN


def is_lasting(document: Document, said: Said) -> bool:
    """Whether the clause of an expression tells what lasts: "heute gibt es mehr davon"."""
    verbs = verbs_of(document.language)
    return any(near.token.low in verbs.states for near in _around(document, said, verbs) if not near.outside)


def tells_past(document: Document, time: TimeExpression, plans: Collection[str] = ()) -> bool:
    """Whether the clause of an expression tells, without doubt, what was.

    A verb of the past must stand in the clause itself, and none that looks ahead, nor one of
    `plans`: "kündigte am 5. Mai ein Treffen an" may mean a day to come.
    """
    verbs = verbs_of(document.language)
    said = Said(time.start, time.end, "", token=document.token_at(time.start))
    sentence = document.sentence_at(time.start)
    clause = [near for near in _around(document, said, verbs) if not near.outside]
    tenses = {_tense_of(document, sentence, near, verbs) for near in clause}
    ahead = verbs.attributes.union(plans)
    return PAST in tenses and FUTURE not in tenses and all(near.token.low not in ahead for near in clause)


def _around(document: Document, said: Said, verbs: Verbs) -> Iterator[Near]:
    """Yield the words of the sentence outwards from an expression, first those before it."""
    sentence = document.sentence_at(said.start)
    for step in (-1, 1):
        outside = False
        number, distance = said.token + step, 1
        while sentence.first <= number < sentence.last:
            token = document.tokens[number]
            outside = outside or token.low in verbs.breaks
            if not said.start <= token.start < said.end:
                yield Near(token, number, distance, step > 0, outside)
            number, distance = number + step, distance + 1


def _tense_of(document: Document, sentence: Sentence, near: Near, verbs: Verbs) -> int:
    token, low = near.token, near.token.low
    if token.is_capital and token.start != sentence.start:
        return UNKNOWN
    if low in verbs.future:
        return PAST if _is_done(document, sentence, verbs) else FUTURE
    if low in verbs.past:
        return PAST
    if low in verbs.perfect:
        return PAST if _any(document, sentence, verbs.participle.fullmatch) else FUTURE
    participle = verbs.participle.fullmatch(low) is not None
    if low in verbs.present:
        return PAST if participle and _any(document, sentence, verbs.auxiliaries.__contains__) else FUTURE
    if low.endswith(verbs.endings) and low not in verbs.no_past and token.text[0].islower():
        return PAST
    if participle and _ends_clause(document, sentence, near.number, verbs):
        return PAST if _any(document, sentence, verbs.auxiliaries.__contains__) else UNKNOWN
    return UNKNOWN


def _ends_clause(document: Document, sentence: Sentence, number: int, verbs: Verbs) -> bool:
    """Whether a word is the last of its clause, where German has its participles."""
    following = document.tokens[number + 1] if number + 1 < sentence.last else None
    return following is None or following.low in verbs.breaks or not following.is_word


def _any(document: Document, sentence: Sentence, holds: Callable[[str], object]) -> bool:
    return any(holds(token.text) for token in document.tokens_of(sentence))


def _is_done(document: Document, sentence: Sentence, verbs: Verbs) -> bool:
    """Whether an infinitive of the perfect stands in the sentence: "soll am Freitag gesagt haben"."""
    words = document.tokens_of(sentence)
    return any(two.low in verbs.done and verbs.participle.fullmatch(one.text) for one, two in pairwise(words))
