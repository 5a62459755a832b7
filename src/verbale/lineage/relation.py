"""Whether two texts are related, and how.

A rewrite says the same things in the same order, sentence after sentence, in words that are partly the
same. Two reports of one event share names, numbers and often a quotation; but each chooses for itself
what to say first, what to leave out, and how to put it.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

from verbale.lineage.align import Alignment, Pair, align
from verbale.lineage.outline import Outline
from verbale.lineage.overlap import Overlap, overlap
from verbale.records import Span
from verbale.records.lineage import Relation

_FEWEST_WORDS = 25  # a text below this is too short to tell a rewrite or a translation from chance
_MOST_NUMBERS = 0.3  # of the words of a text that tells something
_SAME_WORDS = 0.6  # share of a text's words in shared runs: above, it is no rewrite but the text itself
_PART = 0.7  # of the longer text's length: below, the shorter one is an excerpt
_MANY = 8  # sentences in order that are full evidence: three or four may be so by chance
_OWN_WORDS = 0.33  # share of the content outside quotations: below, the quotations are the text
_FULL = 0.5  # two sentences this much alike tell the same


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the first (shorter) text and the second are related.

    `coverage` is the share of the first text's content that goes back to the second in its order,
    `order` how often two of its sentences keep the order of their nearest ones. `found` aligns it with
    the second.
    """

    relation: Relation
    confidence: float
    coverage: float
    order: float
    found: Alignment
    longest: tuple[Span, Span] | None = None


def judge(one: Outline, two: Outline) -> Verdict | None:
    """Return how two texts are related, the first being the shorter one; None where they are not."""
    if one.language != two.language:
        return None if _is_list(one) else _as_translation(one, two)
    shared = overlap(one, two)
    if shared.same:
        return _verdict("copy", 0.99, shared, align(one, two), one)
    if len(one.words) < _FEWEST_WORDS:
        return None
    if shared.free_one >= _SAME_WORDS:
        return _as_same_words(one, two, shared)
    return None if _is_list(one) else _as_rewrite(one, two, shared)


def _is_list(text: Outline) -> bool:
    """Whether it is a table of results or rates: two of them are alike without being related."""
    return sum(bool(word.features.number) for word in text.words) > _MOST_NUMBERS * len(text.words)


def _as_same_words(one: Outline, two: Outline, shared: Overlap) -> Verdict:
    relation: Relation = "edit" if len(one.words) >= _PART * len(two.words) else "excerpt"
    confidence = 0.9 + 0.09 * (shared.free_one - _SAME_WORDS) / (1 - _SAME_WORDS)
    return _verdict(relation, confidence, shared, align(one, two), one)


def _as_rewrite(one: Outline, two: Outline, shared: Overlap) -> Verdict | None:
    found = align(one, two)
    coverage = _coverage(found, one)
    confidence = _logistic(
        14 * (coverage - 0.48) + 5 * (_evidence(found.best) - 0.7) + 15 * (shared.phrases - 0.03)
    )
    if confidence < 0.5:
        return None
    return _verdict("rewrite", confidence, shared, found, one)


def _as_translation(one: Outline, two: Outline) -> Verdict | None:
    if len(one.words) < _FEWEST_WORDS:
        return None
    found = align(one, two)
    coverage = _coverage(found, one)
    confidence = _logistic(14 * (coverage - 0.42) + 5 * (_evidence(found.best) - 0.65))
    if confidence < 0.5:
        return None
    return Verdict("translation", round(confidence, 3), coverage, _order(found.best), found)


def _verdict(
    relation: Relation, confidence: float, shared: Overlap, found: Alignment, one: Outline
) -> Verdict:
    coverage, order = _coverage(found, one), _order(found.best)
    return Verdict(relation, round(confidence, 3), coverage, order, found, shared.longest)


def _coverage(found: Alignment, one: Outline) -> float:
    """Return the share of the text's content that is told, without quotations unless it is made of them.

    Two independent reports of one speech share what was said there.
    """
    masses = [0.0 if one.is_quoted(line) else mass for line, mass in zip(one.lines, found.mass, strict=True)]
    if sum(masses) < _OWN_WORDS * sum(found.mass):
        masses = list(found.mass)
    told = sum(masses[pair.one] * min(1.0, pair.score / _FULL) for pair in found.path)
    return told / (sum(masses) or 1.0)


def _order(best: tuple[Pair, ...]) -> float:
    """Return the share of pairs of sentences whose nearest ones stand in the same order."""
    kept = total = 0
    for at, pair in enumerate(best):
        for other in best[:at]:
            total += 1
            kept += other.two <= pair.two
    return kept / total if total else 0.0


def _evidence(best: tuple[Pair, ...]) -> float:
    """Return how much the order says, from -1 (turned round) to 1 (many sentences, all in order)."""
    return (2 * _order(best) - 1) * min(1.0, len(best) / _MANY)


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-value))
