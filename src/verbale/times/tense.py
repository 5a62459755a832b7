"""Whether a clause tells what was or what will be, by its verbs.

"Am Freitag trafen sie sich" looks back, "am Freitag wollen sie sich treffen" looks ahead.
"""

from __future__ import annotations

from functools import cache

from verbale.languages import Document
from verbale.times.expressions import Said
from verbale.times.words import grammar_of

PAST, UNKNOWN, FUTURE = -1, 0, 1


@cache
def _words(
    language: str,
) -> tuple[frozenset[str], tuple[str, ...], frozenset[str], frozenset[str], frozenset[str]]:
    words = grammar_of(language).words.tense
    return (
        frozenset(words.past),
        words.past_endings,
        frozenset(words.no_past),
        frozenset(words.future),
        frozenset(words.breaks),
    )


def tense_at(document: Document, said: Said) -> int:
    """Return PAST, FUTURE or UNKNOWN for the clause of an expression.

    The nearest verb decides: in its own clause first, then in the sentence.
    """
    past, endings, no_past, future, breaks = _words(document.language)
    sentence = document.sentence_at(said.start)
    best: tuple[bool, int, int] | None = None
    for step in (-1, 1):
        outside = False
        number, distance = said.token, 0
        while True:
            number += step
            distance += 1
            if not sentence.first <= number < sentence.last:
                break
            token = document.tokens[number]
            if said.start <= token.start < said.end:
                continue
            low = token.low
            if low in breaks:
                outside = True
            verb = UNKNOWN
            if low in future:
                verb = FUTURE
            elif low in past or (low.endswith(endings) and low not in no_past and token.text[0].islower()):
                verb = PAST
            if verb and (best is None or (outside, distance) < best[:2]):
                best = (outside, distance, verb)
    return best[2] if best else UNKNOWN
