"""The nouns of offices and titles in one language, and the small words around them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from verbale.actors.inflect import inflect
from verbale.languages import Token, language_list


@dataclass(frozen=True, slots=True)
class OfficeNoun:
    """A noun for offices of these `kinds`, tried in order.

    `side` is the state or body that it means by itself, `sides` those that it may mean by context.
    `fixed` are words that follow each form and are not inflected; a `former` holder is meant by "Altkanzler".
    """

    kinds: tuple[str, ...]
    forms: tuple[str, ...]
    sex: str = ""
    side: str = ""
    sides: tuple[str, ...] = ()
    fixed: str = ""
    former: bool = False


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
    """Pronouns for a man and for a woman; words `after` which nobody is the subject."""

    m: tuple[str, ...]
    f: tuple[str, ...]
    after: tuple[str, ...]


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
    adjective_endings: tuple[str, ...]
    indefinite: frozenset[str]
    former: tuple[str, ...]
    qualifiers: tuple[str, ...]
    nouns: tuple[OfficeNoun, ...]
    speakers: tuple[str, ...]
    colleagues: tuple[str, ...]
    titles: tuple[str, ...]
    title_endings: tuple[str, ...]
    no_names: tuple[str, ...]
    groups: Groups
    pronouns: Pronouns
    places: Places
    ministries: Ministries
    compounds: Compounds


Phrases = dict[str, tuple[tuple[tuple[str, ...], OfficeNoun], ...]]


@dataclass(frozen=True)
class OfficeLexicon:
    """`OfficeWords` made ready for look-up; all words in lower case."""

    language: str
    words: OfficeWords
    phrases: Phrases
    groups: Phrases
    titles: frozenset[str]
    colleagues: frozenset[str]
    determiners: frozenset[str] = field(default_factory=frozenset)
    no_names: frozenset[str] = field(default_factory=frozenset)
    speakers: frozenset[str] = field(default_factory=frozenset)
    group_states: frozenset[str] = field(default_factory=frozenset)
    ministries: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)

    def noun_at(self, tokens: tuple[Token, ...], at: int) -> tuple[OfficeNoun, int] | None:
        """Return the office noun that begins at token `at`, and the token after it."""
        return _longest(self.phrases, tokens, at)

    def group_at(self, tokens: tuple[Token, ...], at: int) -> tuple[OfficeNoun, int] | None:
        """Return the noun for several persons that begins at token `at`, and the token after it."""
        return _longest(self.groups, tokens, at)

    def noun_of_part(self, part: str) -> OfficeNoun | None:
        """Return the one-word office noun of a compound's last part ("Präsident" in "US-Präsident")."""
        for phrase, noun in self.phrases.get(part, ()):
            if len(phrase) == 1:
                return noun
        return None

    def is_speaker(self, word: str) -> bool:
        """Whether a title in lower case is that of a spokesperson ("Sprecher", "Pressesprecherin")."""
        return word in self.speakers or (self.language == "de" and word.endswith(tuple(self.speakers)))

    def is_title(self, word: str) -> bool:
        """Whether a word in lower case, or the last part of a compound, is a title such as "Senator"."""
        last = word.rpartition("-")[2]
        return word in self.titles or last in self.titles or last.endswith(self.words.title_endings)


def _longest(phrases: Phrases, tokens: tuple[Token, ...], at: int) -> tuple[OfficeNoun, int] | None:
    for phrase, noun in phrases.get(tokens[at].low, ()):
        end = at + len(phrase)
        if end <= len(tokens) and all(tokens[at + n].low == word for n, word in enumerate(phrase)):
            return noun, end
    return None


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
        frozenset(form for word in words.colleagues for form in _forms(word, language, "m")),
        frozenset(words.determiners) | frozenset(words.own),
        frozenset(words.no_names),
        frozenset(form for word in words.speakers for form in _forms(word, language, "m")),
        frozenset(word.lower() for word in words.groups.states),
        _ministry_phrases(words.ministries),
    )


def _phrases(nouns: tuple[OfficeNoun, ...], language: str, plural: bool = False) -> Phrases:
    table: dict[str, dict[tuple[str, ...], OfficeNoun]] = {}
    for noun in nouns:
        for form in noun.forms:
            spellings = (form.lower(),) if plural else _forms(form, language, noun.sex)
            for spelling in spellings:
                phrase = tuple(f"{spelling} {noun.fixed}".lower().split())
                table.setdefault(phrase[0], {}).setdefault(phrase, noun)
    return {
        first: tuple(sorted(found.items(), key=lambda item: -len(item[0]))) for first, found in table.items()
    }


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
