"""How sure, where neither text tells a fact: a chance becomes a plan, a hope a promise.

"Der Hafen will die Rinne vertiefen" becomes: Der Hafen hat versprochen, die Rinne zu vertiefen.
"""

from __future__ import annotations

from functools import cache

from verbale.lineage.beads import Bead
from verbale.lineage.matches import Matches, words_of
from verbale.lineage.outline import Outline, Word
from verbale.lineage.telling import drift_at, has
from verbale.lineage.words import language_words, longest_prefix
from verbale.records import Drift

_LEAST = 0.2  # sentences less alike may tell of two things
# Degrees that two may well tell one thing by.
_NEAR = frozenset(
    {
        ("due", "likely"),
        ("due", "plan"),
        ("due", "promise"),
        ("likely", "plan"),
        ("chance", "consider"),
        ("hope", "plan"),
        ("offer", "plan"),
    }
)


def find_degree_drift(matches: Matches, told: list[Drift]) -> list[Drift]:
    """Return sentences that tell of another degree of sureness; where a change of it is `told` already, none."""
    known = {(drift.article, drift.source) for drift in told}
    found = [drift for bead in matches.beads.pairs if (drift := _changed(matches, bead)) is not None]
    return [drift for drift in found if (drift.article, drift.source) not in known]


def _changed(matches: Matches, bead: Bead) -> Drift | None:
    if bead.score < _LEAST and bead not in matches.held:
        return None
    ours, theirs = _degrees(matches.article, bead.article), _degrees(matches.source, bead.source)
    if not ours or not theirs or any(_is_near(one, two) for one in ours for two in theirs):
        return None
    return drift_at(
        matches,
        "certainty_changed",
        bead,
        min(theirs.values(), key=lambda word: word.start),
        min(ours.values(), key=lambda word: word.start),
    )


@cache
def _entries(language: str) -> dict[str, str]:
    degrees = language_words(language).degrees
    return {entry: degree for degree, entries in degrees.items() for entry in entries}


def _is_near(one: str, two: str) -> bool:
    return one == two or (one, two) in _NEAR or (two, one) in _NEAR


def _degrees(text: Outline, numbers: tuple[int, ...]) -> dict[str, Word]:
    """Return the degrees that sentences tell of, each with its word; "promised Tamm" behind what he said is none."""
    words = words_of(text, numbers)
    found: dict[str, Word] = {}
    for at, word in enumerate(words):
        degree = "" if word.quoted else longest_prefix(word.low, _entries(text.language))
        if degree and not (degree == "promise" and _tells(text, words, at)):
            found.setdefault(degree, word)
    return found


def _tells(text: Outline, words: list[Word], at: int) -> bool:
    """Whether a verb stands behind a comma, before who says it."""
    before = text.text[words[at - 1].end : words[at].start] if at else ""
    goes_on = any(word.low == "to" or word.low.endswith(("ть", "ться")) for word in words[at + 1 : at + 2])
    return has(words[at], text, "attribution") and "," in before and not goes_on
