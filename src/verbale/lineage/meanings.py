"""By what the sentences of two related texts are known to tell the same.

Each word stands for what it means: a figure for its value, a common word for its meaning in any of the three
languages, a name (and a word of which no more is known) for its consonants across languages, its stem within one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from verbale.lineage.outline import Word
from verbale.lineage.words import is_common_noun, load_folded, longest_prefix

_LANGUAGES = ("de", "en", "ru")
_SHORTEST_HEAD = 5  # letters of the last part of a German compound
_IN_NAMES = frozenset(
    {"city", "mountain", "village", "forest", "river", "island", "country"}
)  # Darmstadt, Heidelberg
# A name or figure holds two sentences together; a word of which only the sound is known hardly does.
_FIGURE, _NAME, _NOUN, _MEANT, _SOUND = 1.4, 1.4, 0.7, 1.0, 0.35


@dataclass(frozen=True, slots=True)
class Meaning:
    """Words of one meaning; an entry is the beginning of words, or a whole word with "$"."""

    de: tuple[str, ...]
    en: tuple[str, ...]
    ru: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meanings:
    """The schema of `meanings.toml`."""

    meaning: dict[str, Meaning]


@cache
def _entries(language: str) -> dict[str, str]:
    """Return the meanings of each entry; those of an ambiguous one are joined by a space."""
    if language not in _LANGUAGES:
        return {}
    entries: dict[str, str] = {}
    for name, meaning in load_folded("meanings.toml", Meanings).meaning.items():
        for entry in getattr(meaning, language):
            entries[entry] = f"{entries.get(entry, '')} {name}".strip()
    return entries


@lru_cache(maxsize=65536)
def _meanings_of(low: str, language: str) -> tuple[str, ...]:
    """Return the meanings of a word and, in German, of its last part: "Strompreis" is electricity and price."""
    entries = _entries(language)
    found = [longest_prefix(low, entries)]
    if language == "de":
        heads = (longest_prefix(low[start:], entries, _SHORTEST_HEAD) for start in range(3, len(low) - 3))
        found.append(next((head for head in heads if head), ""))
    return tuple(dict.fromkeys(" ".join(found).split()))


def facts_of(words: Iterable[Word], language: str, across: bool) -> dict[str, float]:
    """Return what some words of a text tell, each with how much it counts."""
    facts: dict[str, float] = {}
    for word in words:
        for fact, weight in _facts(word, language, across):
            facts[fact] = max(weight, facts.get(fact, 0.0))
    return facts


def _facts(word: Word, language: str, across: bool) -> list[tuple[str, float]]:
    compared = word.features
    if compared.number:
        return [("#" + compared.number, _FIGURE)]
    if not compared.stem:
        return []
    known = [name for name in (compared.concept, compared.head) if name]
    known += [name for name in _meanings_of(word.low, language) if name not in known]
    if known:
        return [("=" + name, _MEANT) for name in known]
    if not across:
        return [(compared.stem, _MEANT)]
    if not compared.key:
        return []
    if not word.text[0].isupper():
        return [(compared.key, _SOUND)]
    return [(compared.key, _NOUN if language == "de" else _NAME)]


def is_common(word: Word, language: str) -> bool:
    """Whether a word is no name: it has a meaning of its own, or ends as only common nouns do."""
    compared = word.features
    if compared.concept or compared.number or is_common_noun(word.text, language):
        return True
    heads = {compared.head, *_meanings_of(word.low, language)} - {""}
    return bool(heads) and (bool(longest_prefix(word.low, _entries(language))) or not heads <= _IN_NAMES)


def meanings_of(word: Word, language: str) -> frozenset[str]:
    """Return the meanings of a word, empty for a name."""
    compared = word.features
    return frozenset({compared.concept, compared.head, *_meanings_of(word.low, language)} - {""})
