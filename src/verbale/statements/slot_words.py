"""The words that tell where something was said and to whom, as data: `occasions.toml` of each language."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from verbale.languages import language_list


@dataclass(frozen=True, slots=True)
class Occasions:
    """The schema of `occasions.toml`; the comments there tell what the keys mean."""

    platforms: tuple[str, ...]
    venues: dict[str, tuple[str, ...]]
    venue_prepositions: frozenset[str]
    audiences: frozenset[str]
    governments: frozenset[str]
    hearers: frozenset[str]
    openers: tuple[str, ...]
    compounds: tuple[str, ...] = ()
    closers: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    toward: frozenset[str] = frozenset()
    toward_persons: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    media_openers: frozenset[str] = frozenset()
    masculine_media: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    publications: tuple[str, ...] = ()
    told_in: frozenset[str] = frozenset()
    talking: frozenset[str] = frozenset()
    dative: frozenset[str] = frozenset()
    dative_endings: tuple[str, ...] = ()
    dative_plurals: tuple[str, ...] = ()
    pronouns: frozenset[str] = frozenset()
    undeclined: tuple[str, ...] = ()
    nominatives: dict[str, str] = field(default_factory=dict)


@cache
def occasions(language: str) -> Occasions:
    """Return the words of occasions and hearers of `de`, `en` or `ru`."""
    return language_list(language, "occasions.toml", Occasions)


@cache
def venue_pattern(language: str) -> re.Pattern[str]:
    """Return what finds a platform as it is written, or a venue in any of its forms."""
    words = occasions(language)
    names = "|".join(re.escape(name) for name in sorted(words.platforms, key=len, reverse=True))
    forms = sorted((form for forms in words.venues.values() for form in forms), key=len, reverse=True)
    heads = "|".join(re.escape(form) for form in forms)
    before = rf"[\w-]*(?:{'|'.join(words.compounds)})" if words.compounds else r"(?!)"
    return re.compile(rf"(?<!\w)(?:(?P<name>{names})|(?P<venue>(?i:{heads}|{before})))(?!\w)")


@cache
def venue_of(language: str, form: str) -> str | None:
    """Return the base form of a venue; None for a compound that is in no list."""
    low = form.lower()
    return next((base for base, forms in occasions(language).venues.items() if low in forms), None)


@cache
def opener_pattern(language: str) -> re.Pattern[str]:
    """Return what finds the words right before a hearer: "speaking to | reporters"."""
    words = sorted(occasions(language).openers, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})\s+", re.IGNORECASE)
