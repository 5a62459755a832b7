"""The details of a text, its names and numbers: by them a rewrite and a translation are known.

Who rewrites or translates takes nearly all of them from the source, and mostly one after the other. Who
reports on the same event has the chief ones too; but whole paragraphs of details are his own, and the
order is another.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from verbale.actors.knowledge import default_knowledge
from verbale.lineage.figures import Figure, figures_of
from verbale.lineage.names import Name, names_of
from verbale.lineage.outline import Outline, Word, outline_of
from verbale.lineage.words import is_before_name

# What any report on the matter may have: states and the like, days, small numbers; and listed persons.
_SLIGHT = "=~"
_SLIGHT_WEIGHT = 0.4
_SMALL = 3
_FEWEST_IN_ORDER = 4  # details: of fewer, any order is chance


@dataclass(frozen=True, slots=True)
class Details:
    """What two texts have in common of their details.

    Attributes:
        one: the share, from 0 to 1, of the first text's details that the second has too.
        two: the share of the second text's details that the first has too.
        order: how much longer the longest run of shared details in the same order is than in two
            shuffled texts, as a share of all that are shared.
    """

    one: float
    two: float
    order: float


def compare_details(one: Outline, two: Outline) -> Details:
    """Return how the details of two texts go together."""
    first, second = _details_of(one.text, one.language), _details_of(two.text, two.language)
    place = {part: at for at, part in enumerate(second.parts)}
    return Details(
        _share(first.weights, second.keys),
        _share(second.weights, first.keys),
        _order([place[part] for part in first.parts if part in place]),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """The details of one text.

    Attributes:
        weights: the key of each, with how much it tells, in text order; of a name, its last word's key.
        parts: the keys of all figures and of all words of names, each once, in text order.
        keys: all that a detail of another text may be the same as: also of words that are no names here.
    """

    weights: dict[str, float]
    parts: tuple[str, ...]
    keys: frozenset[str]


def _share(details: dict[str, float], others: frozenset[str]) -> float:
    total = sum(details.values())
    return sum(weight for detail, weight in details.items() if detail in others) / total if total else 0.0


def _order(places: Sequence[int]) -> float:
    """Return what the order of shared details says, by their places in the second text in the order of the first."""
    if not places:
        return 0.0
    # Of a shuffled row of n numbers, about twice the square root of n rise one after the other.
    return _longest_rise(places) / len(places) - 2 / sqrt(max(_FEWEST_IN_ORDER, len(places)))


def _longest_rise(numbers: Iterable[int]) -> int:
    """Return how many numbers of a row, at most, rise one after the other.

    >>> _longest_rise([3, 1, 2, 5, 4])
    3
    """
    ends: list[int] = []
    for number in numbers:
        at = bisect_right(ends, number)
        ends[at : at + 1] = [number]
    return len(ends)


@lru_cache(maxsize=256)
def _details_of(text: str, language: str) -> _Told:
    made = outline_of(text, language)
    known = _well_known(text, language)
    weights: dict[str, float] = {}
    parts: dict[str, None] = {}
    for start, keys in _details(made):
        slight = keys[-1][0] in _SLIGHT or start in known
        weights[keys[-1]] = min(_SLIGHT_WEIGHT if slight else 1.0, weights.get(keys[-1], 1.0))
        parts.update(dict.fromkeys(keys))
    words = {key for word in made.words for key in (_key(word), word.features.key) if key}
    return _Told(weights, tuple(parts), frozenset(words | weights.keys()))


def _key(word: Word) -> str:
    return "=" + word.features.concept if word.features.concept else word.features.key


def _well_known(text: str, language: str) -> frozenset[int]:
    """Return where names stand of persons, states and cities that are listed: any report on the matter may have them."""
    if language not in ("de", "en", "ru"):
        return frozenset()
    return frozenset(
        at for hit in default_knowledge().index(language).search(text) for at in range(hit.start, hit.end)
    )


def _details(text: Outline) -> list[tuple[int, list[str]]]:
    """Return where details stand, with the keys of their words."""
    found: list[tuple[int, list[str]]] = []
    for line in text.lines:
        words = text.words_of(line)
        found += [
            (figure.word.start, [_figure_key(figure)])
            for figure in figures_of(words, text)
            if figure.kind != "season"
        ]
        for name in names_of(text, line):
            parts = [(word.start, key) for word in name.own if (key := _key(word))]
            if parts and (text.language != "de" or _is_german_name(words, name)):
                found.append((parts[-1][0], [key for _, key in parts]))
    return sorted(found)


def _figure_key(figure: Figure) -> str:
    if figure.kind in ("weekday", "month") or (figure.kind == "number" and figure.value <= _SMALL):
        return f"~{figure.kind} {figure.value:g}"
    return f"# {figure.value:g}"


def _is_german_name(words: Sequence[Word], name: Name) -> bool:
    """Whether words with a capital are a name and no noun: a name mostly follows a noun, or a preposition without an article."""
    if len(name.words) > 1 or (name.words[0].text.isupper() and len(name.words[0].text) > 1):
        return True
    at = words.index(name.words[0])
    return at > 0 and is_before_name(words[at - 1].low, "de")
