"""In which order the expressions of a text are resolved, and which of them tells when a quotation was said.

"Um 17 Uhr am Mittwoch": the hour hangs on the day that follows it. "„Wir reden morgen“, sagte er am Dienstag": the
words between the marks hang on the day outside them.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice, pairwise

from verbale.languages import Document, Quotation
from verbale.times.expressions import Said
from verbale.times.scene import Earlier
from verbale.times.words import grammar_of

# So many expressions back the day of a quotation is looked for.
_REACH = 40
_HANG_ON_A_DAY = ("clock", "part", "midnight")
_ARE_DAYS = ("day", "weekday", "day_shift", "feast")


def reading_order(document: Document, found: list[Said]) -> list[int]:
    """Return the numbers of the expressions in the order in which they are resolved.

    A day comes before its hour, and what stands around a quotation before what stands in it.
    """
    places = {}
    for number, said in enumerate(found):
        quotation = quotation_at(document, said)
        last = said.start if quotation is None else quotation.end - 1
        places[number] = (document.sentence_at(last).index, quotation is not None, number)
    joints = grammar_of(document.language).words.on_day
    for one, two in pairwise(range(len(found))):
        hour, day = found[one], found[two]
        if hour.means in _HANG_ON_A_DAY and day.means in _ARE_DAYS:
            gap = " ".join(document.text[hour.end : day.start].split()).lower()
            if gap in joints:
                places[one], places[two] = places[two], places[one]
    return sorted(range(len(found)), key=places.__getitem__)


def quotation_at(document: Document, said: Said) -> Quotation | None:
    """Return the quotation that holds an expression, or None."""
    place = bisect_right(document.quotations, said.start, key=lambda one: one.start) - 1
    if place < 0 or said.end > document.quotations[place].end:
        return None
    return document.quotations[place]


def day_of_speech(document: Document, said: Said, earlier: list[Earlier]) -> Earlier | None:
    """Return the expression that tells on which day the quotation around `said` was spoken, where there is one."""
    quotation = quotation_at(document, said)
    if quotation is None:
        return None
    first = document.sentence_at(quotation.start).index
    last = document.sentence_at(quotation.end - 1).index
    frames = []
    for item in islice(reversed(earlier), _REACH):
        if item.sentence < first:
            break
        when = item.told.when
        is_day = item.said.means in _ARE_DAYS and when is not None and when.exact
        told_of = item.sentence <= last and "adjective" not in item.said.slots
        if is_day and told_of and quotation_at(document, item.said) is None:
            frames.append(item)
    return min(frames, key=lambda item: _distance(item.said, quotation), default=None)


def _distance(said: Said, quotation: Quotation) -> int:
    return said.start - quotation.end if said.start >= quotation.end else quotation.start - said.end
