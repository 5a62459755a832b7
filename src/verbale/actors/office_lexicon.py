"""The office words of a language made ready for look-up: which noun, group or description begins at a token."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from functools import cache

from verbale.actors.inflect import inflect
from verbale.actors.office_words import Ministries, OfficeNoun, OfficeWords, Relation, RoleNoun, Standing
from verbale.languages import Token, language_list

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

    def relation_at(self, tokens: tuple[Token, ...], at: int) -> tuple[Relation, int] | None:
        """Return the relation whose noun, of one word or two, begins at token `at`, and the token after it."""
        for length in (2, 1):
            words = " ".join(token.low for token in tokens[at : at + length])
            if words in self.relations and at + length <= len(tokens):
                return self.relations[words], at + length
        return None

    def role_at(self, tokens: tuple[Token, ...], at: int) -> tuple[RoleNoun, int] | None:
        """Return the noun for a person named before that begins at token `at`, and the token after it."""
        for phrase, noun in self.roles.get(tokens[at].low, ()):
            end = at + len(phrase)
            if end <= len(tokens) and all(tokens[at + n].low == word for n, word in enumerate(phrase)):
                return noun, end
        if self.language == "de" and (role := self._role_of_compound(tokens[at].low)):
            return role, at + 1
        first, hyphen, last = tokens[at].low.rpartition("-")  # "die Grünen-Politikerin"
        return next(
            (
                (noun, at + 1)
                for phrase, noun in self.roles.get(last, ())
                if hyphen and first and phrase == (last,)
            ),
            None,
        )

    def _role_of_compound(self, word: str) -> RoleNoun | None:
        """Return the noun that a German compound ends in: "Karrierediplomat"."""
        for cut in range(3, len(word) - _SHORTEST_ROLE):
            for phrase, noun in self.roles.get(word[cut:], ()):
                if len(phrase) == 1:
                    return noun
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


_SHORTEST_ROLE = 7  # letters of "politiker" less two: shorter nouns end too many words


def _longest(
    phrases: Phrases, tokens: tuple[Token, ...], at: int, skipped: Container[int] = ()
) -> tuple[OfficeNoun, int] | None:
    for phrase, noun in phrases.get(_folded(tokens[at].low), ()):
        end = _end_of_phrase(phrase, tokens, at, skipped)
        if end is not None:
            return noun, end
    return None


def _end_of_phrase(
    phrase: tuple[str, ...], tokens: tuple[Token, ...], at: int, skipped: Container[int]
) -> int | None:
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
    return {
        form: relation for relation, group in groups for word in group for form in _forms(word, language, "m")
    }


def _phrases(nouns: tuple[OfficeNoun, ...], language: str, plural: bool = False) -> Phrases:
    table: dict[str, dict[tuple[str, ...], OfficeNoun]] = {}
    for noun in nouns:
        for form in noun.forms:
            spellings = (form.lower(),) if plural else _forms(form, language, noun.sex)
            for spelling in (*spellings, *_possessives(spellings, language, plural)):
                phrase = tuple(_folded(f"{spelling} {noun.fixed}".lower()).split())
                table.setdefault(phrase[0], {}).setdefault(phrase, noun)
    return {
        first: tuple(sorted(found.items(), key=lambda item: -len(item[0]))) for first, found in table.items()
    }


def _possessives(spellings: tuple[str, ...], language: str, plural: bool) -> list[str]:
    """Return the English forms of who owns what follows: "the prime minister's visit", "the foreign ministers' meeting"."""
    if language != "en":
        return []
    ends = ("'", "’") if plural else ("'s", "’s")
    return [spelling + end for spelling in spellings for end in ends]


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
