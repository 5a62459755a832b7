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

from verbale.lineage.skeleton import skeleton
from verbale.lineage.words import WORD

# An article of 4,000 characters has some 550 runs of words, and keeps about one in eight of them. A
# rewrite that shares one run in five with its source then shares about ten hashes.
_KEEP_RUNS = 8
_KEEP_PAIRS = 8
_MOST_NAMES = 10  # of one sentence: a long list of names would give a pair for each two of them
_ROUGH_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜА-ЯЁ])")
_MASK = (1 << 63) - 1  # an index in SQLite holds signed numbers of 64 bits
_MIX = 0x9E3779B97F4A7C15


def shingles(text: str) -> frozenset[int]:
    """Return the sampled hashes of a text, each from 0 to 2**63 - 1, for an index of candidates.

    They depend on nothing but the text's words, so they may be stored. Texts that share none are not
    related; those that share some may be.
    """
    return _shingles(text)


@lru_cache(maxsize=512)
def _shingles(text: str) -> frozenset[int]:
    words = [match.group() for match in WORD.finditer(text)]
    lows = [_hash(word.casefold()) for word in words]
    runs = {_joined(run) for run in runs_of(lows, 3)}
    pairs = {_joined(pair) for part in _ROUGH_SENTENCE.split(text) for pair in _name_pairs(part)}
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


def _name_pairs(sentence: str) -> list[tuple[int, ...]]:
    """Return pairs of what may be a name (a capital within the sentence) or is a number."""
    keys: set[int] = set()
    for number, match in enumerate(WORD.finditer(sentence)):
        word = match.group()
        key = ""
        if word[0].isdigit():
            key = word
        elif number and word[0].isupper():
            key = skeleton(word)[:4]
        if len(key) > 1 and len(keys) < _MOST_NAMES:
            keys.add(_hash("name " + key))
    names = sorted(keys)
    return [(one, two) for at, one in enumerate(names) for two in names[at + 1 :]]


@lru_cache(maxsize=65536)
def _hash(value: str) -> int:
    return int.from_bytes(blake2b(value.encode("utf-8"), digest_size=8).digest(), "big")


def _joined(hashes: tuple[int, ...]) -> int:
    total = 0
    for number in hashes:
        total = ((total ^ number) * _MIX) & 0xFFFFFFFFFFFFFFFF
        total ^= total >> 29
    return total & _MASK
