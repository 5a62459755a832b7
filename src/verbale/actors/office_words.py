"""The nouns of offices and titles in one language, and the small words around them."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from verbale.actors.inflect import inflect
from verbale.languages import Token, language_list


# Which holder an office noun means: who is in office (empty), was, will be, was driven out, or stands in.
Standing = Literal["", "former", "future", "ousted", "acting"]
# Who is meant by way of another person: of the same office elsewhere, or before or after in it.
Relation = Literal["", "colleague", "predecessor", "successor"]


@dataclass(frozen=True, slots=True)
class OfficeNoun:
    """A noun for offices of these `kinds`, tried in order.

    `side` is the state or body that it means by itself, `sides` those that it may mean by context.
    `fixed` are words that follow each form and are not inflected; a `former` holder is meant by "Altkanzler". A `bound`
    noun means an office only with a state or body in its phrase: "Chef der Nato".
    """

    kinds: tuple[str, ...]
    forms: tuple[str, ...]
    sex: str = ""
    side: str = ""
    sides: tuple[str, ...] = ()
    fixed: str = ""
    former: bool = False
    bound: bool = False

    @property
    def standing(self) -> Standing:
        """Which holder the noun by itself means."""
        return "former" if self.former else ""


@dataclass(frozen=True, slots=True)
class Groups:
    """Words that mean several persons at once: "beide Präsidenten", "die Außenminister beider Länder"."""

    both: tuple[str, ...]
    nouns: tuple[OfficeNoun, ...]
    states: tuple[str, ...]
    of_both: tuple[str, ...]
    plural_determiners: tuple[str, ...]
    alone: tuple[str, ...]
    verbs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pronouns:
    """Pronouns for a man, a woman and several persons, and those of them that are never a subject."""

    m: tuple[str, ...]
    f: tuple[str, ...]
    plural: tuple[str, ...]
    objects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoleNoun:
    """A noun for a person who was named: one who holds an office of these `kinds`, or acts for `side`, or anybody."""

    forms: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    side: str = ""
    sex: str = ""


@dataclass(frozen=True, slots=True)
class Descriptions:
    """Nouns for persons who were named before: those of a party or a calling, `hosts` and `guests`.

    `ages` are the endings of "57-Jähriger", `origins` the words between "der Minister" and "Kiew".
    """

    roles: tuple[RoleNoun, ...]
    hosts: tuple[str, ...]
    guests: tuple[str, ...]
    ages: tuple[str, ...]
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Words `before` a capital that make it a place; nouns for `media` before the name of one."""

    before: tuple[str, ...]
    media: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ministries:
    """Nouns for ministries, and the words between them and their capital ("in Moskau")."""

    foreign_ministry: tuple[str, ...]
    defence_ministry: tuple[str, ...]
    at: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compounds:
    """Last parts of compounds that make a person's name a government ("Trump-Administration")."""

    government: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """The schema of `offices.toml`."""

    determiners: tuple[str, ...]
    own: tuple[str, ...]
    links: tuple[str, ...]
    home: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    indefinite: frozenset[str]
    former: tuple[str, ...]
    future: tuple[str, ...]
    ousted: tuple[str, ...]
    acting: tuple[str, ...]
    acting_marks: tuple[str, ...]
    qualifiers: tuple[str, ...]
    nouns: tuple[OfficeNoun, ...]
    speakers: tuple[str, ...]
    colleagues: tuple[str, ...]
    predecessors: tuple[str, ...]
    successors: tuple[str, ...]
    titles: tuple[str, ...]
    addresses: dict[str, str]
    title_endings: tuple[str, ...]
    no_names: tuple[str, ...]
    groups: Groups
    pronouns: Pronouns
    descriptions: Descriptions
    places: Places
    ministries: Ministries
    compounds: Compounds


RolePhrases = dict[str, tuple[tuple[tuple[str, ...], RoleNoun], ...]]
Phrases = dict[str, tuple[tuple[tuple[str, ...], OfficeNoun], ...]]


@dataclass(frozen=True)
class OfficeLexicon:
    """`OfficeWords` made ready for look-up; all words in lower case."""

    language: str
    words: OfficeWords
    phrases: Phrases
    groups: Phrases
    titles: frozenset[str]
    relations: dict[str, Relation]
    nominatives: frozenset[str]
    determiners: frozenset[str] = field(default_factory=frozenset)
    no_names: frozenset[str] = field(default_factory=frozenset)
    speakers: frozenset[str] = field(default_factory=frozenset)
    group_states: frozenset[str] = field(default_factory=frozenset)
    ministries: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)
    hosts: frozenset[str] = field(default_factory=frozenset)
    guests: frozenset[str] = field(default_factory=frozenset)
    roles: RolePhrases = field(default_factory=dict)

    def noun_at(
        self, tokens: tuple[Token, ...], at: int, skipped: Container[int] = ()
    ) -> tuple[OfficeNoun, int] | None:
        """Return the office noun that begins at token `at`, and the token after it.

        The tokens `skipped` may stand within: "глава | литовской | дипломатии".
        """
        return _longest(self.phrases, tokens, at, skipped)

    def group_at(self, tokens: tuple[Token, ...], at: int) -> tuple[OfficeNoun, int] | None:
        """Return the noun for several persons that begins at token `at`, and the token after it."""
        return _longest(self.groups, tokens, at)

    def role_at(self, tokens: tuple[Token, ...], at: int) -> tuple[RoleNoun, int] | None:
        """Return the noun for a person named before that begins at token `at`, and the token after it."""
        for phrase, noun in self.roles.get(tokens[at].low, ()):
            end = at + len(phrase)
            if end <= len(tokens) and all(tokens[at + n].low == word for n, word in enumerate(phrase)):
                return noun, end
        return None

    def noun_of_part(self, part: str) -> OfficeNoun | None:
        """Return the one-word office noun of a compound's last part ("Präsident" in "US-Präsident")."""
        for phrase, noun in self.phrases.get(part, ()):
            if len(phrase) == 1 and not noun.bound:
                return noun
        return None

    def standing_of(self, word: str) -> Standing:
        """Return which holder an adjective tells of: "früherer" the one before."""
        words = self.words
        groups: tuple[tuple[Standing, tuple[str, ...]], ...] = (
            ("former", words.former), ("future", words.future), ("ousted", words.ousted), ("acting", words.acting)
        )  # fmt: skip
        for standing, stems in groups:
            if any(word == stem + ending for ending in words.adjective_endings for stem in stems):
                return standing
        return ""

    @property
    def pronouns(self) -> frozenset[str]:
        """All pronouns for persons."""
        spoken = self.words.pronouns
        return frozenset((*spoken.m, *spoken.f, *spoken.plural))

    def is_speaker(self, word: str) -> bool:
        """Whether a title in lower case is that of a spokesperson ("Sprecher", "Pressesprecherin")."""
        return word in self.speakers or (self.language == "de" and word.endswith(tuple(self.speakers)))

    def is_title(self, word: str) -> bool:
        """Whether a word in lower case, or the last part of a compound, is a title such as "Senator"."""
        last = word.rpartition("-")[2]
        return word in self.titles or last in self.titles or last.endswith(self.words.title_endings)


def _longest(
    phrases: Phrases, tokens: tuple[Token, ...], at: int, skipped: Container[int] = ()
) -> tuple[OfficeNoun, int] | None:
    for phrase, noun in phrases.get(_folded(tokens[at].low), ()):
        end = _end_of_phrase(phrase, tokens, at, skipped)
        if end is not None:
            return noun, end
    return None


def _end_of_phrase(phrase: tuple[str, ...], tokens: tuple[Token, ...], at: int, skipped: Container[int]) -> int | None:
    """Return the token after a phrase that begins at token `at`, or None where other words stand there."""
    for number, word in enumerate(phrase):
        if number and at in skipped:
            at += 1
        if at >= len(tokens) or _folded(tokens[at].low) != word:
            return None
        at += 1
    return at


def _folded(word: str) -> str:
    return word.replace("ё", "е")


@cache
def office_lexicon(language: str) -> OfficeLexicon:
    """Return the office words of a language, ready for look-up."""
    words = language_list(language, "offices.toml", OfficeWords)
    return OfficeLexicon(
        language,
        words,
        _phrases(words.nouns, language),
        _phrases(words.groups.nouns, language, plural=True),
        frozenset(form for title in words.titles for form in _forms(title, language, "m")),
        _relations(words, language),
        frozenset(word.lower() for noun in words.nouns for form in noun.forms for word in form.split()[:1])
        | frozenset(words.titles),
        frozenset(words.determiners) | frozenset(words.own),
        frozenset(words.no_names),
        frozenset(form for word in words.speakers for form in _forms(word, language, "m")),
        frozenset(word.lower() for word in words.groups.states),
        _ministry_phrases(words.ministries),
        frozenset(form for word in words.descriptions.hosts for form in _forms(word, language, _sex(word))),
        frozenset(form for word in words.descriptions.guests for form in _forms(word, language, _sex(word))),
        _role_phrases(words.descriptions.roles, language),
    )


def _relations(words: OfficeWords, language: str) -> dict[str, Relation]:
    groups: tuple[tuple[Relation, tuple[str, ...]], ...] = (
        ("colleague", words.colleagues), ("predecessor", words.predecessors), ("successor", words.successors)
    )  # fmt: skip
    return {form: relation for relation, group in groups for word in group for form in _forms(word, language, "m")}


def _phrases(nouns: tuple[OfficeNoun, ...], language: str, plural: bool = False) -> Phrases:
    table: dict[str, dict[tuple[str, ...], OfficeNoun]] = {}
    for noun in nouns:
        for form in noun.forms:
            spellings = (form.lower(),) if plural else _forms(form, language, noun.sex)
            for spelling in spellings:
                phrase = tuple(_folded(f"{spelling} {noun.fixed}".lower()).split())
                table.setdefault(phrase[0], {}).setdefault(phrase, noun)
    return {
        first: tuple(sorted(found.items(), key=lambda item: -len(item[0]))) for first, found in table.items()
    }


def _role_phrases(nouns: tuple[RoleNoun, ...], language: str) -> RolePhrases:
    table: dict[str, list[tuple[tuple[str, ...], RoleNoun]]] = {}
    for noun in nouns:
        for form in (spelling for word in noun.forms for spelling in _forms(word, language, noun.sex or "m")):
            phrase = tuple(form.split())
            table.setdefault(phrase[0], []).append((phrase, noun))
    return {first: tuple(sorted(found, key=lambda item: -len(item[0]))) for first, found in table.items()}


def _sex(word: str) -> str:
    """Return the sex by which a Russian noun is declined."""
    return "f" if word.endswith(("а", "я")) else "m"


def _ministry_phrases(words: Ministries) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return the nouns of ministries by their first word, each with the kind of ministry."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    kinds = (("foreign_ministry", words.foreign_ministry), ("defence_ministry", words.defence_ministry))
    for kind, nouns in kinds:
        for noun in nouns:
            phrase = tuple(noun.lower().split())
            table.setdefault(phrase[0], []).append((phrase, kind))
    return {first: tuple(found) for first, found in table.items()}


def _forms(form: str, language: str, sex: str) -> tuple[str, ...]:
    if language != "ru":
        return (form.lower(),)
    return tuple(spelling.lower() for spelling in inflect(form, language, sex))
