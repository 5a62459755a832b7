"""Numbers, days and names that differ between two sentences that tell the same.

"sechs Leitungen" becomes "acht Leitungen": exactly one number of the sentence is new, and one is gone
whose clause is otherwise alike. Where more are new, nothing is said.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import pairwise

from verbale.lineage.matches import Matches, clause_at
from verbale.lineage.outline import Line, Outline, Word, marks_of
from verbale.lineage.skeleton import skeleton
from verbale.records import Drift
from verbale.records.lineage import DriftKind

_ALIKE = 0.3  # sentences less alike may well tell of different things with different numbers
_SIMILAR_NAME = 0.6  # Johannes, Jonas
_SCALES = (1e3, 1e6, 1e9)  # "12 Millionen" may stand as 12.000.000


def find_detail_drift(matches: Matches) -> list[Drift]:
    """Return changed numbers, dates and names, each with the clauses that hold them."""
    drifts: list[Drift] = []
    for pair in matches.from_source.values():
        if pair.score >= _ALIKE:
            drifts += _changed_numbers(matches, pair.one, pair.two)
        drifts += _changed_names(matches, matches.article.lines[pair.one], matches.source.lines[pair.two])
    return drifts


def _changed_numbers(matches: Matches, one: int, two: int) -> list[Drift]:
    here, there = _numbers(matches.article, one, one), _numbers(matches.source, two, two)
    around_here = _numbers(matches.article, one - 1, one + 1)
    around_there = _numbers(matches.source, two - 1, two + 1)
    found: list[Drift] = []
    for kind in ("weekday", "month", "year", "day", "number"):
        new = [word for key, word in here.items() if key[0] == kind and key not in around_there]
        gone = [word for key, word in there.items() if key[0] == kind and key not in around_here]
        if len(new) != 1 or not gone:
            continue
        what: DriftKind = "number_changed" if kind == "number" else "date_changed"
        drifts = [_drift(matches, what, one, two, new[0], word) for word in gone]
        nearest = max(drifts, key=lambda drift: _likeness(matches, drift))
        word = gone[drifts.index(nearest)]
        enough = _likeness(matches, nearest) >= (1 if len(gone) == 1 else 2)
        if enough and not _same_value(new[0].features.number, word.features.number):
            found.append(nearest)
    return found


def _likeness(matches: Matches, drift: Drift) -> int:
    """Return how many features the two clauses share."""
    if drift.article is None or drift.source is None:
        return 0
    here = marks_of(matches.article.words_in(drift.article), matches.across)
    return len(set(here) & set(marks_of(matches.source.words_in(drift.source), matches.across)))


def _numbers(text: Outline, first: int, last: int) -> dict[tuple[str, str], Word]:
    """Return the numbers of some sentences by kind and value."""
    found: dict[tuple[str, str], Word] = {}
    for line in text.lines[max(0, first) : last + 1]:
        words = text.words_of(line)
        for at, word in enumerate(words):
            value = word.features.number
            if value:
                beside = [
                    other.features.number for other in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
                ]
                found.setdefault((_kind(value, beside), value), word)
    return found


def _kind(value: str, beside: list[str]) -> str:
    if value[0] in "md":
        return "month" if value[0] == "m" else "weekday"
    if len(value) == 4 and value.isdigit() and value[:2] in ("18", "19", "20"):
        return "year"
    if any(number.startswith("m") for number in beside):
        return "day"
    return "number"


def _same_value(one: str, two: str) -> bool:
    try:
        low, high = sorted((float(one), float(two)))
    except ValueError:
        return False
    return any(abs(low * scale - high) < 1e-6 * high for scale in _SCALES)


def _drift(matches: Matches, kind: DriftKind, one: int, two: int, here: Word, there: Word) -> Drift:
    return Drift(
        kind,
        clause_at(matches.article, matches.article.lines[one], here.start, here.end),
        clause_at(matches.source, matches.source.lines[two], there.start, there.end),
    )


def _changed_names(matches: Matches, here: Line, there: Line) -> list[Drift]:
    """Return names of two words of which one has changed: "Jonas Marquardt", "Johannes Marquardt"."""
    if matches.across:
        return []
    old_names = _full_names(matches.source, there)
    changes = [
        (new, old, changed)
        for new in _full_names(matches.article, here)
        for old in old_names
        if (changed := _changed_part(new, old))
    ]
    if not changes:
        return []
    known_here = {word.low for word in matches.article.words}
    known_there = {word.low for word in matches.source.words}
    return [
        Drift(
            "name_changed",
            clause_at(matches.article, here, new[0].start, new[1].end),
            clause_at(matches.source, there, old[0].start, old[1].end),
        )
        for new, old, changed in changes
        if changed[0].low not in known_there and changed[1].low not in known_here
    ]


def _full_names(text: Outline, line: Line) -> list[tuple[Word, Word]]:
    words = text.words_of(line)
    return [
        (left, right)
        for left, right in pairwise(words)
        if _may_name(left) and _may_name(right) and right.start == left.end + 1
    ]


def _may_name(word: Word) -> bool:
    found = word.features
    return word.text[0].isupper() and bool(found.stem) and not found.concept and not found.head


def _changed_part(new: tuple[Word, Word], old: tuple[Word, Word]) -> tuple[Word, Word] | None:
    if new[1].low == old[1].low and _other_name(new[0], old[0]):
        return new[0], old[0]
    if new[0].low == old[0].low and _other_name(new[1], old[1]):
        return new[1], old[1]
    return None


def _other_name(one: Word, two: Word) -> bool:
    """Whether two words are similar names, but neither one name inflected nor the same."""
    short, long = sorted((one.low, two.low), key=len)
    if long.startswith(short) or (not short.isascii() and skeleton(short) == skeleton(long)):
        return False
    return SequenceMatcher(None, one.low, two.low, autojunk=False).ratio() >= _SIMILAR_NAME
