"""Patterns of words and phrases in lower case, as the lists of words hold them: "rote* telefon*"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from verbale.languages import Document


@cache
def pattern_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that finds any of the phrases in lower-case text, at word borders.

    >>> pattern_of(("*telefonat*", "rote* telefon*")).search("über das rote telefon").group()
    'rote telefon'
    """
    if not words:
        return re.compile(r"(?!)")
    return re.compile("(?<![\\w-])(?:" + "|".join(map(_as_regex, words)) + ")(?![\\w])")


def find_phrases(phrases: tuple[str, ...], document: Document) -> list[tuple[int, int]]:
    """Return where phrases stand in a text.

    Each word is asked once whether it begins a phrase, which is far faster than `pattern_of` in long texts.
    """
    begins, pattern = _begins(phrases), pattern_of(phrases)
    starts = [token.start for token in document.tokens if begins(token.low)]
    low = document.text.lower() if starts else ""
    matches = (pattern.match(low, start) for start in starts)
    return [match.span() for match in matches if match]


@cache
def _begins(phrases: tuple[str, ...]) -> Callable[[str], bool]:
    """Return the test whether a word begins one of the phrases."""
    first = pattern_of(tuple(phrase.split()[0] for phrase in phrases))

    @lru_cache(maxsize=50_000)
    def begins(word: str) -> bool:
        return first.match(word) is not None

    return begins


def _as_regex(phrase: str) -> str:
    words = [re.escape(word).replace(r"\*", r"[\w’'-]*").replace(r"\#", r"\d") for word in phrase.split()]
    return r"[ \u00a0\n]+".join(words).replace(r"[ \u00a0\n]+…[ \u00a0\n]+", r"\b[^;:!?]*?\b")
