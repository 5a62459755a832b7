"""Who says something: his name, and what he is by the words beside it ("the mayor", "ein Anwalt der Anlieger")."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from verbale.lineage.matches import Matches, line_at
from verbale.lineage.meanings import is_common
from verbale.lineage.names import Name, called, is_person, is_same_name, names_of
from verbale.lineage.outline import Line, Outline, Word
from verbale.lineage.telling import has
from verbale.lineage.words import load_folded, longest_prefix

_LANGUAGES = ("de", "en", "ru")
_SHORTEST_HEAD = 5  # letters of the last part of a German compound
_BEFORE, _BEHIND = 6, 5  # words beside "said" that tell who says it, and beside a name that tell what he is
_TITLE = 4  # words before a name that are his title
_ENDING = "*"


@dataclass(frozen=True, slots=True)
class Kind:
    """Words for what somebody is; `near` are other kinds that the same one may be of, one that is `vague` may be anybody."""

    de: tuple[str, ...]
    en: tuple[str, ...]
    ru: tuple[str, ...]
    near: tuple[str, ...] = ()
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Kinds:
    """The schema of `speakers.toml`."""

    kind: dict[str, Kind]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something: the `words` that tell him, with the last one of his `name` where he has one, and the `kinds` that he is of.

    `near` are the names beside the verb.
    """

    words: tuple[Word, ...]
    name: Word | None
    kinds: frozenset[str]
    near: tuple[Word, ...]


@cache
def _kinds() -> dict[str, Kind]:
    return load_folded("speakers.toml", Kinds).kind


@cache
def _entries(language: str) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Return the kind of each beginning of a word, and of each ending."""
    pairs = [(entry, name) for name, kind in _kinds().items() for entry in getattr(kind, language)]
    endings = tuple((entry[1:], name) for entry, name in pairs if entry.startswith(_ENDING))
    return {entry: name for entry, name in pairs if not entry.startswith(_ENDING)}, endings


@lru_cache(maxsize=65536)
def _kind_of(low: str, language: str) -> str:
    if language not in _LANGUAGES:
        return ""
    beginnings, endings = _entries(language)
    found = longest_prefix(low, beginnings)
    if not found and language == "de":
        heads = (longest_prefix(low[start:], beginnings, _SHORTEST_HEAD) for start in range(3, len(low) - 3))
        found = next((head for head in heads if head), "")
    return found or next((name for ending, name in endings if low.endswith(ending)), "")


def kinds_of(words: Iterable[Word], text: Outline) -> frozenset[str]:
    """Return what those are that some words tell of."""
    found: list[str] = []
    for word in words:
        kind = "" if word.quoted else _kind_of(word.low, text.language)
        if kind != "minister" or found[-1:] != ["premier"]:  # "prime minister"
            found.append(kind)
    return frozenset(found) - {""}


def find_speaker(matches: Matches, text: Outline, numbers: tuple[int, ...], said: Word) -> Speaker:
    """Return who says something by the words around a verb as "said", or behind "according to"."""
    line = line_at(text, said.start, numbers)
    words = [word for word in text.words_of(line) if not word.quoted]
    at = words.index(said) if said in words else 0
    before, behind = words[max(0, at - _BEFORE) : at], words[at + 1 : at + 1 + _BEHIND]
    near = behind if has(said, text, "according") else [*before, *behind]
    own_names = tuple(word for word in near if word.text[0].isupper() and not is_common(word, text.language))
    surnames = _surnames(matches.article) | _surnames(matches.source)
    names = [
        name
        for name in _names(text, line, surnames)
        if any(one in near for one in name.words) and _is_person(name, text, words, surnames)
    ]
    if names:
        name = min(names, key=lambda one: abs(one.start - said.start))
        beside = [*_beside(words, name), *name.words]
        telling = [word for word in beside if _kind_of(word.low, text.language)]
        own = called(name, text)[-1]
        return Speaker((*telling, *name.words, said), own, kinds_of(beside, text), own_names)
    told = [word for word in near if _kind_of(word.low, text.language)]
    return Speaker((*told, said), None, kinds_of(told, text), own_names)


def _names(text: Outline, line: Line, surnames: frozenset[str]) -> list[Name]:
    """Return the names of a sentence, also a surname that begins it."""
    first = text.words_of(line)[:1]
    names = [*names_of(text, line)]
    if first and first[0].low in surnames and not any(first[0] in name.words for name in names):
        names.insert(0, Name(first, first, where=False, thing=False))
    return names


def _is_person(name: Name, text: Outline, words: list[Word], surnames: frozenset[str]) -> bool:
    """Whether a name is a person's: of two words, behind a title, or that of somebody who has two words elsewhere."""
    if name.thing or name.where:
        return False
    at = next((at for at, word in enumerate(words) if word.start == name.own[0].start), 0)
    titled = (
        at > 0
        and bool(_kind_of(words[at - 1].low, text.language))
        and words[at - 1].end + 1 == words[at].start
    )
    return titled or _is_full(name, text) or name.own[-1].low in surnames


def _is_full(name: Name, text: Outline) -> bool:
    return is_person(name, text) or (len(name.own) > 1 and not name.where and not name.thing)


@lru_cache(maxsize=256)
def _surnames(text: Outline) -> frozenset[str]:
    named = (name for line in text.lines for name in names_of(text, line))
    return frozenset(called(name, text)[-1].low for name in named if _is_full(name, text))


def _beside(words: list[Word], name: Name) -> list[Word]:
    first = next((at for at, word in enumerate(words) if word.start >= name.start), len(words))
    last = next((at for at, word in enumerate(words) if word.start >= name.end), len(words))
    return [*words[max(0, first - _BEFORE) : first], *words[last : last + _BEHIND]]


def _titles(text: Outline, words: list[Word], name: Name) -> list[Word]:
    """Return the words right before a name, from a verb as "said" on."""
    before = [word for word in words if word.start < name.start][-_TITLE:]
    verbs = [
        at
        for at, word in enumerate(before)
        if has(word, text, "attribution") and not _kind_of(word.low, text.language)
    ]
    return [*before[verbs[-1] + 1 if verbs else 0 :], *name.words]


def titles_of(name: Name, text: Outline) -> frozenset[str]:
    """Return what somebody is by the words right before his name."""
    line = next(line for line in text.lines if line.span.start <= name.start < line.span.end)
    return kinds_of(_titles(text, list(text.words_of(line)), name), text)


def kinds_of_person(matches: Matches, name: Word) -> frozenset[str]:
    """Return what either text says anywhere that the one of this name is."""
    return kinds_in(matches.article, name, matches.across) | kinds_in(matches.source, name, matches.across)


def kinds_in(text: Outline, name: Word, across: bool) -> frozenset[str]:
    """Return what a text says anywhere that the one of this name is."""
    found: set[str] = set()
    for line in text.lines:
        for other in names_of(text, line):
            if is_same_name(called(other, text)[-1], name, across):
                words = list(text.words_of(line))
                found |= kinds_of([*_beside(words, other), *other.words], text)
    return frozenset(found)


def may_be_one(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether somebody may be of both; who is of no known kind may be anybody."""
    kinds = _kinds()
    ours, theirs = (frozenset(name for name in held if not kinds[name].vague) for held in (ours, theirs))
    if not ours or not theirs or ours & theirs:
        return True
    return any(two in kinds[one].near or one in kinds[two].near for one in ours for two in theirs)
