"""What one word contributes to comparing two texts.

"Telefonats" and "Telefongespräch" are one concept; "Lawrow" and "Лавров" have one key.

>>> compare("Telefonats", "de").concept == compare("позвонил", "ru").concept
True
>>> compare("Lawrow", "de").key == compare("Лавров", "ru").key
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Literal, TypeVar

from verbale.languages import package_file, parse_wordlist
from verbale.lineage.skeleton import skeleton

# Compounds with hyphens are told apart: "US-Präsident" is two words, as in other languages.
WORD = re.compile(r"\d+(?:[.,:]\d+)*|(?:[^\W\d_]\.){2,}|[^\W\d_]+")
_STEM = 6
LONGEST_ENTRY = 40  # letters of a word in the lists; a longer beginning of a giant word is not looked up
Schema = TypeVar("Schema")
_GROUP = re.compile(r"[.,](?=\d{3}(?!\d))")
_ENDINGS = {
    "de": re.compile(r"(?<=\w{4})(?:en|em|er|es|e|s|n)$"),
    "en": re.compile(r"(?<=\w{4})(?:ing|ed|es|s)$"),
    "ru": re.compile(r"(?<=\w{3})[аеёийоуыьэюя]{1,2}$"),
}


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """The schema of one language in `words.toml`."""

    function: frozenset[str] = frozenset()
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    numbers: dict[str, int] = field(default_factory=dict)
    attribution: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    hearsay: tuple[str, ...] = ()
    following: tuple[str, ...] = ()
    according: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    chances: tuple[str, ...] = ()
    abilities: tuple[str, ...] = ()
    attitudes: tuple[str, ...] = ()
    beliefs: tuple[str, ...] = ()
    rumours: tuple[str, ...] = ()
    possible: tuple[str, ...] = ()
    noun_endings: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    frame: tuple[str, ...] = ()
    halves: tuple[str, ...] = ()
    hedging: tuple[str, ...] = ()
    degrees: dict[str, tuple[str, ...]] = field(default_factory=dict)
    operators: dict[str, frozenset[str]] = field(default_factory=dict)
    scales: dict[str, int] = field(default_factory=dict)
    shares: dict[str, float] = field(default_factory=dict)
    before_names: tuple[str, ...] = ()
    service: tuple[str, ...] = ()
    origin: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The schema of `words.toml`."""

    de: LanguageWords
    en: LanguageWords
    ru: LanguageWords
    outlets: dict[str, tuple[str, ...]]
    outlet_kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Concept:
    """Words of one meaning; an entry is the beginning of words, or a whole word with "$"."""

    id: str
    de: tuple[str, ...]
    en: tuple[str, ...]
    ru: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Concepts:
    """The schema of `concepts.toml`."""

    concept: tuple[Concept, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """One word: its features within a language and across; each is "" where it says nothing.

    `head` is the concept of the last part of a compound ("Telefongespräch": talk), where it has another.
    `number` is the value written as digits, also of "zwei" and of months ("m2") and weekdays ("d3").
    """

    stem: str = ""
    key: str = ""
    concept: str = ""
    head: str = ""
    number: str = ""


@cache
def language_words(language: str) -> LanguageWords:
    """Return the word lists of `de`, `en` or `ru`; any other language has empty ones."""
    if language not in _ENDINGS:
        return LanguageWords()
    found: LanguageWords = getattr(_words(), language)
    return found


@cache
def _words() -> Words:
    return load_folded("words.toml", Words)


def load_folded(name: str, schema: type[Schema]) -> Schema:
    """Return a word list of this folder with "ß" written as the words of a text are compared: "ss"."""
    text = package_file("lineage", name).read_text(encoding="utf-8")
    return parse_wordlist(text.replace("ß", "ss"), schema, name)


@cache
def _concepts(language: str) -> dict[str, str]:
    if language not in _ENDINGS:
        return {}
    return {entry: concept.id for concept in _all_concepts().concept for entry in getattr(concept, language)}


@cache
def _all_concepts() -> Concepts:
    return load_folded("concepts.toml", Concepts)


@cache
def _calendar(language: str) -> dict[str, str]:
    words = language_words(language)
    return {
        entry: f"{letter}{number}"
        for letter, names in (("m", words.months), ("d", words.weekdays))
        for number, name in enumerate(names, start=1)
        for entry in name.split("|")
    }


Sense = Literal[
    "attribution",
    "acts",
    "sources",
    "hearsay",
    "following",
    "according",
    "reported",
    "hedges",
    "chances",
    "abilities",
    "attitudes",
    "beliefs",
    "rumours",
    "possible",
    "places",
]


@lru_cache(maxsize=65536)
def has_sense(word: str, language: str, sense: Sense) -> bool:
    """Whether a word is in that list of its language.

    >>> has_sense("sagte", "de", "attribution"), has_sense("perhaps", "en", "hedges")
    (True, True)
    """
    entries = _entries(getattr(language_words(language), sense))
    return bool(longest_prefix(word.casefold(), entries))


def scale_of(low: str, language: str) -> int:
    """Return what a word in lower case multiplies the number before it with: 1000 for "тысяч"; 0 for most words.

    >>> scale_of("milliarden", "de"), scale_of("billion", "en")
    (1000000000, 1000000000)
    """
    scales = language_words(language).scales
    return next((scales[low[:end]] for end in range(len(low), 1, -1) if low[:end] in scales), 0)


def share_of(low: str, language: str) -> float:
    """Return the part of a whole that a word in lower case names: 0.5 for "половина"; 0 for most words."""
    return language_words(language).shares.get(low, 0.0)


def is_common_noun(word: str, language: str) -> bool:
    """Whether a word with a capital is no name by its ending: "Verhandlungen"."""
    endings = language_words(language).noun_endings
    return bool(endings) and word.endswith(endings)


def is_before_name(low: str, language: str) -> bool:
    """Whether a word, in lower case, is a preposition that names follow without an article: "in Kiew"."""
    return low in language_words(language).before_names


def is_service(text: str, language: str) -> bool:
    """Whether a paragraph is addressed to the reader by the outlet: "Abonnieren Sie unseren Newsletter".

    >>> is_service("Read also: Bogo fishermen ask for bigger pier", "en")
    True
    """
    return bool(_service(language).search(text.casefold()))


@cache
def _service(language: str) -> re.Pattern[str]:
    phrases = language_words(language).service
    return re.compile("|".join(rf"\b{re.escape(phrase)}" for phrase in phrases) or r"(?!)")


def cited_outlet(word: str) -> str:
    """Return the agency or outlet that a word names, "" if it is none that is often cited."""
    return _outlets().get(word.casefold(), "")


@cache
def outlet_kinds() -> frozenset[str]:
    """Return words of outlets' names, in lower case, that others leave out when they cite them."""
    return frozenset(_words().outlet_kinds)


@cache
def _outlets() -> dict[str, str]:
    return {spelling: outlet for outlet, spellings in _words().outlets.items() for spelling in spellings}


@cache
def _entries(words: tuple[str, ...]) -> dict[str, str]:
    return dict.fromkeys(words, "yes")


@lru_cache(maxsize=65536)
def compare(word: str, language: str) -> Compared:
    """Return the features of a word; all are empty for a function word."""
    low = word.casefold()
    if low[0].isdigit():
        return Compared(number=_GROUP.sub("", low).replace(",", "."))
    words = language_words(language)
    if low in words.numbers:
        return Compared(number=str(words.numbers[low]))
    times = low.removesuffix("mal")
    if language == "de" and times != low and times in words.numbers:
        return Compared(number=str(words.numbers[times]))  # "achtmal"
    calendar = longest_prefix(low, _calendar(language))
    if low in words.function and not (calendar and word[0].isupper()):  # "may", but not "May"
        return Compared()
    if calendar:
        return Compared(number=calendar)
    key = skeleton(word)
    concept = longest_prefix(low, _concepts(language))
    head = _head(low, language) if language == "de" else ""
    long_enough = len(key) > 2 or (len(key) == 2 and word[0].isupper())
    return Compared(
        stem=_stem(low, language),
        key=key[:4] if long_enough else "",
        concept=concept,
        head=head if head != concept else "",
    )


def _stem(low: str, language: str) -> str:
    ending = _ENDINGS.get(language)
    return (ending.sub("", low) if ending else low)[:_STEM]


def _head(low: str, language: str) -> str:
    """Return the concept of the end of a compound: of `gespräche` in `friedensgespräche`."""
    entries = _concepts(language)
    for start in range(3, len(low) - 4):
        concept = longest_prefix(low[start:], entries, shortest=5)
        if concept:
            return concept
    return ""


def longest_prefix(low: str, entries: dict[str, str], shortest: int = 2) -> str:
    """Return the value of the longest entry that a word begins with, or of the whole word with "$"; else ""."""
    if low + "$" in entries:
        return entries[low + "$"]
    longest = min(len(low), LONGEST_ENTRY)
    return next((entries[low[:end]] for end in range(longest, shortest - 1, -1) if low[:end] in entries), "")
