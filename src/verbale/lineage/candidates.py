"""Which articles may be related at all: a few stable hashes of a text, to be looked up in an index.

Two kinds of hashes: three words in a row, which a copy, an excerpt and most rewrites share; and
pairs of names or numbers of one sentence, by keys that a translation shares. Of each kind only those
are kept whose hash is a multiple of a small number, so that every text keeps the same ones.

>>> one = "Am Abend teilte das Amt mit, die Brücke bei Xanten bleibe bis März gesperrt. Dann folge die Prüfung."
>>> shingles(one) == shingles(one.replace(" ", "  "))
True
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations

from verbale.languages import detect_language
from verbale.lineage.words import WORD, Compared, compare, is_common_noun

# Measured on translations of 1,200 characters between three languages: of all pairs a translation shares
# 19 to 57 with its source, with every second pair kept 10 to 28; 3 in 100 unrelated pairs of texts share
# three. Of runs, a rewrite of 3,000 characters shares some 200, and about 25 with one in eight kept.
_KEEP_RUNS = 8
_KEEP_PAIRS = 2
_MOST_NAMES = 12  # of one sentence: a long list of names would give a pair for each two of them
_ROUGH_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜА-ЯЁ])")
_MASK = (1 << 63) - 1  # an index in SQLite holds signed numbers of 64 bits
_MIX = 0x9E3779B97F4A7C15


@lru_cache(maxsize=512)
def shingles(text: str) -> frozenset[int]:
    """Return the sampled hashes of a text, each from 0 to 2**63 - 1, for an index of candidates.

    They depend on nothing but the text's words, so they may be stored. Some 60 in 1,000 characters. Texts
    that share none are not related; related ones share three and more, if they are not very short.
    """
    language = detect_language(text) or ""
    words = [match.group() for match in WORD.finditer(text)]
    runs = {_joined(run) for run in runs_of([_hash(word.casefold()) for word in words], 3)}
    pairs = {_joined(pair) for part in _ROUGH_SENTENCE.split(text) for pair in _name_pairs(part, language)}
    return frozenset(
        [number for number in runs if number % _KEEP_RUNS == 0]
        + [number for number in pairs if number % _KEEP_PAIRS == 0]
    )


def runs_of(items: Sequence[int], length: int) -> Iterable[tuple[int, ...]]:
    """Return each `length` items in a row.

    >>> list(runs_of([1, 2, 3, 4], 3))
    [(1, 2, 3), (2, 3, 4)]
    """
    return zip(*(items[start:] for start in range(length)), strict=False)


def _name_pairs(sentence: str, language: str) -> Iterable[tuple[int, ...]]:
    """Return pairs of what may be a name (a capital, no word of a known meaning) or is a number."""
    keys: set[str] = set()
    for match in WORD.finditer(sentence):
        word = match.group()
        found = compare(word, language)
        if found.number:
            keys.add("#" + found.number)
        elif word[0].isupper() and _may_name(word, found, language):
            keys.add(found.key)
    names = [_hash("name " + key) for key in sorted(keys)[:_MOST_NAMES]]
    return combinations(names, 2)


def _may_name(word: str, found: Compared, language: str) -> bool:
    known = found.concept or found.head or is_common_noun(word, language)
    return not known and len(found.key) > 1


@lru_cache(maxsize=65536)
def _hash(value: str) -> int:
    return int.from_bytes(blake2b(value.encode("utf-8"), digest_size=8).digest(), "big")


def _joined(hashes: tuple[int, ...]) -> int:
    total = 0
    for number in hashes:
        total = ((total ^ number) * _MIX) & 0xFFFFFFFFFFFFFFFF
        total ^= total >> 29
    return total & _MASK
