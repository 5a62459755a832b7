"""Whose words and how sure: what a sentence of the source says of this, and the article's no longer does.

"Die Gespräche könnten scheitern, sagte ein Beamter" becomes: Die Gespräche scheitern.
"""

from __future__ import annotations

from itertools import pairwise

from verbale.lineage.align import Pair
from verbale.lineage.matches import Matches
from verbale.lineage.outline import Outline
from verbale.lineage.words import Sense, cited_outlet, has_sense
from verbale.records import Drift
from verbale.records.lineage import DriftKind

_ALIKE = 0.3  # sentences less alike may be unsure about different things


def find_claim_drift(matches: Matches) -> list[Drift]:
    """Return sentences that lost whom they have it from, or that became surer or less sure."""
    found: list[Drift] = []
    for pair in matches.told.values():
        if _attribution_is_gone(matches, pair):
            found.append(_drift(matches, "attribution_dropped", pair))
        if pair.score >= _ALIKE and _certainty_differs(matches, pair):
            found.append(_drift(matches, "certainty_changed", pair))
    return found


def _drift(matches: Matches, kind: DriftKind, pair: Pair) -> Drift:
    return Drift(kind, matches.article.lines[pair.two].span, matches.source.lines[pair.one].span)


def _attribution_is_gone(matches: Matches, pair: Pair) -> bool:
    if not _is_attributed(matches.source, pair.one):
        return False
    if _outlet_is_gone(matches, pair):
        return True
    spoken = matches.source.is_quoted(matches.source.lines[pair.one])
    return not spoken and not _is_attributed(matches.article, pair.two)


def _is_attributed(text: Outline, number: int) -> bool:
    """Whether a sentence says whom it has it from, or goes on in reported speech from one that does."""
    line = text.lines[number]
    words = text.words_of(line)
    if any(word.quoted for word in words) or _has(text, number, "attribution"):
        return True
    if any(word.low == "so" and after.text[0].isupper() for word, after in pairwise(words)):
        return True
    goes_on = number > 0 and text.lines[number - 1].paragraph == line.paragraph
    return goes_on and _has(text, number, "reported") and _is_attributed(text, number - 1)


def _has(text: Outline, number: int, sense: Sense) -> bool:
    words = text.words_of(text.lines[number])
    return any(has_sense(word.text, text.language, sense) for word in words if not word.features.number)


def _outlet_is_gone(matches: Matches, pair: Pair) -> bool:
    """Whether the source names an agency, and the article none nearby."""
    cited = _outlets(matches.source, pair.one, pair.one)
    return bool(cited) and not cited & _outlets(matches.article, pair.two - 1, pair.two + 1)


def _outlets(text: Outline, first: int, last: int) -> set[str]:
    words = [word for line in text.lines[max(0, first) : last + 1] for word in text.words_of(line)]
    return {cited_outlet(word.text) for word in words} - {""}


def _certainty_differs(matches: Matches, pair: Pair) -> bool:
    """Whether one of the two is hedged, and the other leaves nothing open."""
    unsure_there, open_there = _doubt(matches.source, pair.one)
    unsure_here, open_here = _doubt(matches.article, pair.two)
    return (unsure_there and not open_here) or (unsure_here and not open_there)


def _doubt(text: Outline, number: int) -> tuple[bool, bool]:
    """Return whether a sentence is hedged, and whether it leaves anything open at all."""
    hedged = _has(text, number, "hedges")
    return hedged, hedged or _has(text, number, "possible")
