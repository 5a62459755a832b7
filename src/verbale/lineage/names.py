"""The names of a text: each run of words with a capital, and whether it tells a place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from verbale.actors.given_names import given_names
from verbale.actors.knowledge import default_knowledge
from verbale.lineage.framing import is_framing
from verbale.lineage.meanings import is_common, meanings_of
from verbale.lineage.outline import Line, Outline, Word
from verbale.lineage.skeleton import romanised, skeleton
from verbale.lineage.words import has_sense, language_words

_LANGUAGES = ("de", "en", "ru")
_ARTICLES = frozenset(
    {
        "the",
        "a",
        "an",
        "der",
        "die",
        "das",
        "des",
        "dem",
        "den",
        "ein",
        "eine",
        "einer",
        "eines",
        "einem",
        "einen",
    }
)
_SOUND = 2  # consonants: fewer may be those of any name
_ENDING = 2  # letters that a case adds
_SPELLED_LATIN = 0.75
_SPELLED_SURELY, _SPELLED_EXACTLY = (
    0.8,
    0.9,
)  # the same in two scripts and in one, of surnames behind one given name
_ONE_SOUND = str.maketrans(
    "whyjczq", "vgiikkk"
)  # letters that one sound is written with: "Wilhelm", "Вильгельм"
_SPELLED = 0.6  # names in two scripts that are this much alike are one
_PLACES = ("city", "state", "people")
_FULL_NAME = 2  # words: a given name and a surname
# Meanings of words that tell what somebody is; a name behind one is a person's.
ROLES = frozenset(
    {
        "activist",
        "candidate",
        "chancellor",
        "colleague",
        "commander",
        "deputy",
        "diplomat",
        "direction",
        "doctor",
        "envoy",
        "expert",
        "farmer",
        "foreign-minister",
        "journalist",
        "lawyer",
        "mayor",
        "minister",
        "premier",
        "president",
        "professor",
        "spokesman",
        "union-workers",
    }
)
# Meanings of words for bodies that may say something too.
BODIES = frozenset(
    {
        "agency",
        "authority",
        "bank",
        "commission",
        "company",
        "council",
        "court",
        "delegation",
        "department",
        "embassy",
        "govern",
        "government",
        "opposition",
        "parliament",
        "party",
        "police",
        "school-university",
    }
)


@dataclass(frozen=True, slots=True)
class Place:
    """A listed city or state in a text; of a city, `state` is the one that it lies in."""

    id: str
    state: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Name:
    """Words with a capital that stand together; `own` are those of them that are no common words.

    `where` says that a place is told, `thing` that an article stands before it, as before few persons, `role` that a word
    for what somebody is does: "Anwalt Rafiq Hasan".
    """

    words: tuple[Word, ...]
    own: tuple[Word, ...]
    where: bool
    thing: bool
    role: bool = False

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.words[-1].end


@lru_cache(maxsize=256)
def places_of(text: str, language: str) -> tuple[Place, ...]:
    """Return the listed cities and states that a text names, by name or adjective, in text order."""
    if language not in _LANGUAGES:
        return ()
    knowledge = default_knowledge()
    found: list[Place] = []
    for hit in knowledge.index(language).search(text):
        sense = next((sense for sense in hit.senses if sense.kind in _PLACES), None)
        if sense is None or any(sense.kind in ("full", "surname") for sense in hit.senses):
            continue
        city = knowledge.city(sense.actor) if sense.kind == "city" else None
        found.append(Place(sense.actor, city.state if city else sense.actor, hit.start, hit.end))
    return tuple(found)


def state_of_adjective(word: Word, language: str) -> str:
    """Return the state that an adjective names: "polnische"; "" for other words."""
    if language not in _LANGUAGES:
        return ""
    stems = default_knowledge().adjectives(language)
    low = word.low
    ends = range(len(low), max(3, len(low) - 4), -1)
    return next((stems[low[:end]] for end in ends if low[:end] in stems), "")


@lru_cache(maxsize=4096)
def names_of(text: Outline, line: Line) -> tuple[Name, ...]:
    """Return the names of a sentence. The word that begins it counts only before another one with a capital."""
    words = text.words_of(line)
    found: list[Name] = []
    at = 0
    while at < len(words):
        last = at
        while (
            last < len(words)
            and _is_capital(words[last])
            and (last == at or _joined(text, words[last - 1], words[last]))
        ):
            last += 1
        run = words[at:last]
        if run and not (at == 0 and len(run) == 1):
            own = tuple(word for word in run if not _means_something(word, text))
            if own:
                thing = at > 0 and (own[0] is run[0] or len(own) == 1) and words[at - 1].low in _ARTICLES
                where = _is_where(text, words, at, last)
                found.append(Name(run, own, where, thing, _has_role(text, words, at, own)))
        at = max(last, at + 1)
    return tuple(found)


def names_in(text: Outline, numbers: Iterable[int]) -> list[Name]:
    """Return the names of some sentences, by the numbers of these."""
    return [name for number in numbers for name in names_of(text, text.lines[number])]


def called(name: Name, text: Outline) -> tuple[Word, ...]:
    """Return what somebody or something is called, without titles: from the given name on, or else the last two own words."""
    first = _given_at(name, text)
    return name.own[-2:] if first is None else name.words[first:]


def is_person(name: Name, text: Outline) -> bool:
    """Whether a name begins with a given name, maybe behind titles."""
    return _given_at(name, text) is not None


def _given_at(name: Name, text: Outline) -> int | None:
    given = given_names(text.language) if text.language in _LANGUAGES else {}
    first = next((at for at, word in enumerate(name.words[:-1]) if word.text in given), None)
    return name.words.index(name.own[0]) if first is None and name.role else first


def _means_something(word: Word, text: Outline) -> bool:
    """Whether a word is no name: a common one, or the "Angaben" of "nach Angaben"."""
    return is_common(word, text.language) or has_sense(word.low, text.language, "according")


def _has_role(text: Outline, words: tuple[Word, ...], at: int, own: tuple[Word, ...]) -> bool:
    """Whether two words that mean nothing by themselves stand behind what somebody is, and end the run that begins at `at`."""
    first = words.index(own[0])
    if len(own) != _FULL_NAME or not first or words[first + 1 : first + 2] != own[1:]:
        return False
    joined = first > at or text.text[words[first - 1].end : own[0].start] in (" ", ", ")
    return joined and bool(meanings_of(words[first - 1], text.language) & ROLES)


def _is_capital(word: Word) -> bool:
    return word.text[0].isupper() and bool(word.features.stem)


def _joined(text: Outline, left: Word, right: Word) -> bool:
    return text.text[left.end : right.start] in (" ", "-", "‑")


def _is_where(text: Outline, words: tuple[Word, ...], at: int, last: int) -> bool:
    before = words[at - 1] if at else None
    if any(has_sense(word.low, text.language, "places") for word in words[at : last - 1]):
        return True
    if before and before.low in language_words(text.language).where:
        return True
    if before and has_sense(before.low, text.language, "places") and _joined(text, before, words[at]):
        return True
    start, end = words[at].start, words[last - 1].end
    return any(place.start < end and start < place.end for place in places_of(text.text, text.language))


def story_words(text: Outline) -> list[Word]:
    """Return the words of a text without the lines that tell of the text itself."""
    return [
        word
        for number, line in enumerate(text.lines)
        if not is_framing(text, number)
        for word in text.words_of(line)
    ]


def is_same_name(one: Word, two: Word, across: bool) -> bool:
    """Whether two words may be one name: inflected, or, across languages, written otherwise."""
    short, long = sorted((one.low, two.low), key=len)
    cyrillic = [not word.low.isascii() and "а" <= word.low[0] <= "я" for word in (one, two)]
    if all(cyrillic):
        return long.startswith(short[: max(3, len(short) - 2)])
    if long.startswith(short) and len(long) - len(short) <= _ENDING:
        return True
    sounds = sorted((skeleton(one.text), skeleton(two.text)), key=len)
    if not across:
        return not short.isascii() and sounds[0] == sounds[1]
    if sounds[0] == sounds[1] or (len(sounds[0]) >= _SOUND and sounds[1].startswith(sounds[0])):
        return True
    likeness = SequenceMatcher(None, romanised(one.text), romanised(two.text), autojunk=False).ratio()
    if one.low[0].isascii() == two.low[0].isascii():
        return likeness >= _SPELLED_LATIN and sounds[0][:1] == sounds[1][:1]
    return likeness >= _SPELLED


def is_same_surname(one: Word, two: Word, across: bool) -> bool:
    """Whether two words behind one given name are one surname, so that "Toft" and "Tofte" are two."""
    if one.low == two.low or (across and skeleton(one.text) == skeleton(two.text)):
        return True
    if across:
        left, right = (romanised(word.text).translate(_ONE_SOUND) for word in (one, two))
        least = _SPELLED_EXACTLY if one.low[0].isascii() == two.low[0].isascii() else _SPELLED_SURELY
        return SequenceMatcher(None, left, right, autojunk=False).ratio() >= least
    if one.low.isascii() or two.low.isascii():
        short, long = sorted((one.low, two.low), key=len)
        return long == short + "s"
    return is_same_name(one, two, across)
