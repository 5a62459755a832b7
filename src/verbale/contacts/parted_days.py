"""Days of one clause that each have their own part of it: "reiste im Juli zu Gesprächen mit Rossi nach Rom | und im Oktober zu einem Gipfel nach Wien"."""

from __future__ import annotations

from itertools import combinations, pairwise

from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention, TimeExpression, When

Timed = tuple[int, int, TimeExpression]

_NO_YEAR = "XXXX-"  # so begins the value of a day or month whose year is not known
_LONGEST = 3  # words of "und dann im" from the joint to the day


def in_own_part(document: Document, days: list[Timed], trigger: Trigger) -> list[Timed]:
    """Return the days of the part of a clause in which a noun stands behind its own day; all of them where it does not.

    "Die Gespräche am Montag in Rom und am Dienstag in Wien" are on both.
    """
    days = sorted(days, key=lambda item: item[0])
    opens = [joint for one, two in pairwise(days) if (joint := joint_of(document, one, two)) is not None]
    if not trigger.is_noun or not opens:
        return days
    own = sum(joint < trigger.first for joint in opens)
    begin = opens[own - 1] if own else trigger.scope.first
    end = opens[own] if own < len(opens) else trigger.scope.last
    found = [item for item in days if begin <= item[0] < end]
    return found if any(last <= trigger.first for _, last, _ in found) else days


def joint_of(document: Document, one: Timed, two: Timed) -> int | None:
    """Return the "und" or comma that opens the part of the second of two days, which are no list: "am 3. und 4. Mai"."""
    tokens, grammar = document.tokens, grammar_of(document.language)
    order = contact_words(document.language).roles.sequence
    small = grammar.words.prepositions | grammar.words.adverbs | order
    for at in range(two[0] - 1, max(one[1], two[0] - 1 - _LONGEST), -1):
        if tokens[at].text == "," or tokens[at].low in grammar.words.joining:
            before = at - (tokens[at - 1].text == ",")
            return before if before > one[1] else None
        if tokens[at].low not in small:
            return None
    return None


def finest(days: list[TimeExpression]) -> list[TimeExpression]:
    """Leave out a time that holds another one: "1972 besuchte er im Februar Rom und im Mai Bern"."""
    whens = [When.parse(day.edtf) if day.edtf else None for day in days]
    return [
        day
        for day, when in zip(days, whens, strict=True)
        if not any(when and other and when != other and when.holds(other) for other in whens)
    ]


def are_apart(days: list[TimeExpression]) -> bool:
    """Whether they are days or months of which none is part of another."""
    whens = [When.parse(day.edtf) for day in days if day.edtf]
    bounded = all(one.earliest and one.latest for one in whens)
    return len(whens) == len(days) and bounded and not any(a.overlaps(b) for a, b in combinations(whens, 2))


def may_be_apart(days: list[TimeExpression]) -> bool:
    """Whether they are apart, save for days or months of which the year is not known: "war voriges Jahr in Rom und im März in Wien"."""
    known = [day for day in days if day.edtf]
    of_some_year = all(day.edtf or day.value.startswith(_NO_YEAR) for day in days)
    return bool(known) and of_some_year and are_apart(known)


def between(mentions: list[Mention], begins: list[int], ends: list[int]) -> list[list[Mention]]:
    """Return those of the mentions that stand in each of the stretches of text."""
    spans = zip(begins, ends, strict=True)
    return [[one for one in mentions if begin <= one.start < end] for begin, end in spans]
