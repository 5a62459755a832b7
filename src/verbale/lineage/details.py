"""The details of a text, its names and numbers: by them a rewrite and a translation are known.

Who rewrites or translates takes nearly all of them from the source, and mostly one after the other. Who
reports on the same event has the chief ones too; but whole paragraphs of details are his own, and the
order is another.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from verbale.lineage.outline import Outline, Word
from verbale.lineage.words import is_before_name, is_common_noun

_FEWEST_IN_ORDER = 4  # details: of fewer, any order is chance


@dataclass(frozen=True, slots=True)
class Details:
    """What two texts have in common of their details.

    Attributes:
        one: the share, from 0 to 1, of the first text's details that the second has too.
        two: the share of the second text's details that the first has too.
        order: how much longer the longest run of shared details in the same order is than in two
            shuffled texts, as a share of all that are shared.
        fewest: how many details the text has that has fewer.
    """

    one: float
    two: float
    order: float
    fewest: int


def compare_details(one: Outline, two: Outline) -> Details:
    """Return how the details of two texts go together."""
    first, second = tuple(dict.fromkeys(_details(one))), tuple(dict.fromkeys(_details(two)))
    return Details(
        _share(first, _keys(two)),
        _share(second, _keys(one)),
        _order([detail for detail in first if detail in set(second)], second),
        min(len(first), len(second)),
    )


def _share(details: Sequence[str], others: set[str]) -> float:
    return sum(detail in others for detail in details) / len(details) if details else 0.0


def _order(shared: Sequence[str], second: Sequence[str]) -> float:
    if not shared:
        return 0.0
    place = {detail: at for at, detail in enumerate(second)}
    longest = _longest_rise(place[detail] for detail in shared)
    # Of a shuffled row of n numbers, about twice the square root of n rise one after the other.
    return longest / len(shared) - 2 / sqrt(max(_FEWEST_IN_ORDER, len(shared)))


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


def _keys(text: Outline) -> set[str]:
    """Return all that a detail of another text may be the same as: also words that are no names here."""
    return {key for word in text.words for key in (_key(word), word.features.key) if key}


def _key(word: Word) -> str:
    found = word.features
    if found.number:
        return "#" + found.number
    return "=" + found.concept if found.concept else found.key


def _details(text: Outline) -> Iterator[str]:
    """Yield the keys of a text's numbers and of what is probably a name, in text order."""
    for line in text.lines:
        words = text.words_of(line)
        joined = [_are_joined(text, left, right) for left, right in pairwise(words)]
        for at, word in enumerate(words):
            beside = (at > 0 and joined[at - 1]) or (at < len(joined) and joined[at])
            if word.features.number or _is_name(text, words, at, beside):
                yield _key(word)


def _are_joined(text: Outline, left: Word, right: Word) -> bool:
    """Whether two words with a capital follow on one another, as parts of a name do: "Petro Kotin"."""
    both = left.text[0].isupper() and right.text[0].isupper()
    return (
        both and bool(left.features.key and right.features.key) and text.text[left.end : right.start] in " -"
    )


def _is_name(text: Outline, words: Sequence[Word], at: int, beside: bool) -> bool:
    word = words[at]
    if not word.text[0].isupper() or not word.features.key:
        return False
    if beside or (word.text.isupper() and len(word.text) > 1):
        return text.language != "de" or not _is_known(word)
    if _opens(text, words, at):
        return False
    if text.language != "de":
        return True
    # German nouns have a capital too; a name mostly follows a preposition without an article.
    return at > 0 and is_before_name(words[at - 1].low, "de") and not _is_known(word)


def _is_known(word: Word) -> bool:
    return bool(word.features.concept or word.features.head) or is_common_noun(word.text, "de")


def _opens(text: Outline, words: Sequence[Word], at: int) -> bool:
    """Whether the word has its capital because it opens a sentence, or what is quoted."""
    if at == 0:
        return True
    start, end = words[at].start, words[at].end
    return not text.text[start - 1].isspace() and text.text[end : end + 1].isspace() and words[at].quoted
