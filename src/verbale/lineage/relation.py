"""Whether two texts are related, and how.

A rewrite says the same things in the same order, sentence after sentence, in words that are partly the
same. Two reports of one event share names, numbers and often a quotation; but each chooses for itself
what to say first, what to leave out, and how to put it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cache
from math import exp

from verbale.languages import load_wordlist, package_file
from verbale.lineage.align import Alignment, Pair, align
from verbale.lineage.beads import Bead, string_beads
from verbale.lineage.details import Details, compare_details
from verbale.lineage.outline import Outline
from verbale.lineage.overlap import OWN_WORDS, Overlap, overlap
from verbale.records import Span
from verbale.records.lineage import Relation

_FEWEST_WORDS = 25  # a text below this is too short to tell a rewrite or a translation from chance
_MOST_NUMBERS = 0.3  # of the words of a text that tells something
# Share of a text's words in shared runs: above, it is no rewrite but the text itself. Measured: 0.69 and more
# in edited texts, 0.18 and less in rewritten ones.
SAME_WORDS = 0.4
_PART = 0.7  # of the longer text's length: below, the shorter one is an excerpt
_MANY = 8  # sentences in order that are full evidence: three or four may be so by chance
_FEWEST_SHARED = 0.35  # of the details: independent reports share 0.2 to 0.6 of them, rewrites 0.5 to 0.95
_SHORTEST = 0.6  # of the source's length: who makes it shorter than this makes an excerpt
_FULL = 0.5  # two sentences this much alike tell the same


@dataclass(frozen=True, slots=True)
class Evidence:
    """What two texts in other words have in common; also the schema of `weights.toml`, the weight of each.

    Attributes:
        shares: the mean share of names and numbers that the other text has too.
        order: how far those stand in the same order in both.
        sequence: how far alike sentences stand in the same order, and how many there are.
        told: how much of the shorter text has a partner in the other, sentence by sentence, and how alike they are.
        paired: how much of both texts has a partner at all; of the longer one as much as the shorter can tell.
        cited: 1 where one says in words that it has something from the other's outlet, else 0.
        apart: 1 where they were published months apart, else 0.
        constant: 1.
    """

    shares: float
    order: float
    sequence: float
    told: float
    paired: float
    cited: float
    apart: float
    constant: float = 1.0

    def confidence(self) -> float:
        """Return how sure it is that one text comes from the other, from 0 to 1."""
        weights = load_weights()
        total = sum(getattr(self, field.name) * getattr(weights, field.name) for field in fields(self))
        return 1 / (1 + exp(-total))


@cache
def load_weights() -> Evidence:
    """Return the weights, read once."""
    return load_wordlist(package_file("lineage", "weights.toml"), Evidence)


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


def judge(one: Outline, two: Outline, cited: bool = False, apart: bool = False) -> Verdict | None:
    """Return how two texts are related, the first being the shorter one; None where they are not.

    `cited` says that one of them cites the other's outlet, `apart` that they were published months apart.
    """
    across = one.language != two.language
    shared = Overlap() if across else overlap(one, two)
    if shared.same:
        return _verdict("copy", 0.99, shared, align(one, two), one)
    if len(one.words) < _FEWEST_WORDS:
        return None
    if shared.free_one >= SAME_WORDS:
        return _as_same_words(one, two, shared)
    return None if _is_list(one) else _in_other_words(one, two, shared, cited, apart)


def _is_list(text: Outline) -> bool:
    """Whether it is a table of results or rates: two of them are alike without being related."""
    return sum(bool(word.features.number) for word in text.words) > _MOST_NUMBERS * len(text.words)


def _as_same_words(one: Outline, two: Outline, shared: Overlap) -> Verdict:
    relation: Relation = "edit" if len(one.words) >= _PART * len(two.words) else "excerpt"
    confidence = 0.9 + 0.09 * (shared.free_one - SAME_WORDS) / (1 - SAME_WORDS)
    return _verdict(relation, confidence, shared, align(one, two), one)


def _in_other_words(one: Outline, two: Outline, shared: Overlap, cited: bool, apart: bool) -> Verdict | None:
    """Return the verdict on two texts that share no runs of words to speak of."""
    details = compare_details(one, two)
    if not may_be_made_of(details, one, two):
        return None
    confidence = evidence(one, two, details, cited, apart).confidence()
    if confidence < 0.5:
        return None
    relation: Relation = "rewrite" if one.language == two.language else "translation"
    return _verdict(relation, confidence, shared, align(one, two), one)


def may_be_made_of(details: Details, one: Outline, two: Outline) -> bool:
    """Whether two texts share so many details that they need to be aligned: one pair in ten on like topics."""
    return _shares(details, one, two) >= _FEWEST_SHARED


def evidence(one: Outline, two: Outline, details: Details, cited: bool, apart: bool) -> Evidence:
    """Return what a text, the shorter one, has in common with another."""
    pairs = string_beads(one, two).pairs
    return Evidence(
        shares=_shares(details, one, two),
        order=details.order,
        sequence=_sequence(align(one, two).best),
        told=_told(one, pairs),
        paired=_paired(one, two, pairs),
        cited=float(cited),
        apart=float(apart),
    )


def _told(one: Outline, pairs: Sequence[Bead]) -> float:
    told = sum(pair.score * _length(one, pair.article) for pair in pairs)
    return told / max(1, _length(one, range(len(one.lines))))


def _paired(one: Outline, two: Outline, pairs: Sequence[Bead]) -> float:
    ours, theirs = (
        sum(_length(text, numbers) for numbers in held) / max(1, _length(text, range(len(text.lines))))
        for text, held in ((one, [pair.article for pair in pairs]), (two, [pair.source for pair in pairs]))
    )
    return ours * min(1.0, theirs / _relative_length(one, two))


def _length(text: Outline, numbers: Iterable[int]) -> int:
    spans = [text.lines[number].span for number in numbers]
    return sum(span.end - span.start for span in spans)


def _relative_length(one: Outline, two: Outline) -> float:
    """Return the shorter text's share of the longer one's length; who makes it shorter than an excerpt still tells so much."""
    return max(_SHORTEST, min(1.0, len(one.words) / max(1, len(two.words))))


def _shares(details: Details, one: Outline, two: Outline) -> float:
    """Return the mean share of details in common; a text that was made shorter need not have all of them."""
    return (details.one + min(1.0, details.two / _relative_length(one, two))) / 2


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
    if sum(masses) < OWN_WORDS * sum(found.mass):
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


def _sequence(best: tuple[Pair, ...]) -> float:
    """Return how much the order says, from -1 (turned round) to 1 (many sentences, all in order)."""
    return (2 * _order(best) - 1) * min(1.0, len(best) / _MANY)
