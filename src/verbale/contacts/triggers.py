"""Words of contact: "telefonierte", "ein zweistündiges Treffen", "kam … zusammen".

A trigger is a place in the text, the mode that its words mean, and what kind of word it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache

from verbale.contacts.particles import (
    has_other_particle,
    is_noun_here,
    is_participle_here,
    is_verb_here,
    particle_at,
    stands_near,
    stands_with,
)
from verbale.contacts.scopes import Scope
from verbale.contacts.things import takes_thing
from verbale.contacts.words import Frame, NounEntry, VerbEntry, contact_words, pattern_of
from verbale.languages import Document, Sentence
from verbale.records import Mode, Span

REFLEXIVE = frozenset({"sich", "einander", "miteinander"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words of contact: tokens `first` up to, not including, `last`, in the clause `scope`.

    `frame` is None for a noun; `particle` is the place of a verb's separate part;
    `partners` are its own prepositions of the other side, `aside` is a noun that it needs: "trank … Tee".
    """

    first: int
    last: int
    mode: Mode
    scope: Scope
    frame: Frame | None = None
    particle: int | None = None
    reflexive: bool = False
    many: bool = False
    weak: bool = False
    partners: frozenset[str] = frozenset()
    aside: int | None = None
    naming: bool = False
    persons: bool = False

    @property
    def is_noun(self) -> bool:
        """Whether the trigger is a noun."""
        return self.frame is None


def may_tell(document: Document, sentence: Sentence) -> bool:
    """Whether a word of a sentence may be one of contact; else `find_triggers` finds none."""
    is_told = matchers(document.language)[2]
    return any(is_told(token.low) for token in document.tokens[sentence.first : sentence.last])


def tells_invitation(document: Document, at: int) -> bool:
    """Whether the token is a form of a verb of inviting."""
    return any(entry.frame == "invite" for entry in matchers(document.language)[1](document.tokens[at].low))


def trigger_at(document: Document, at: int, scopes: list[Scope], dated: Collection[int]) -> Trigger | None:
    """Return the words of contact that begin at a token, if any; `dated` are the tokens of times."""
    token = document.tokens[at]
    nouns, verbs, is_told = matchers(document.language)
    if not is_told(token.low):
        return None
    scope = next((scope for scope in scopes if scope.holds(at)), None)
    if scope is None:
        return None
    if document.language != "de" or token.is_capital or nouns.begins_phrase(token.low):
        noun = nouns.at(document, at, scope)
        if noun is not None and noun.last in dated and document.tokens[noun.last - 1].low in noun.partners:
            noun = nouns.alone(document, at, scope)  # "called on Monday", "the call on Monday"
        if noun is not None and noun.last in dated and _leads_to_place(document, noun):
            noun = None  # "the last time they met was in | May"
        if noun is not None and document.language == "ru" and noun.last == at + 1 and verbs(token.low):
            noun = None
        phrase = noun is not None and noun.last > at + 1
        is_verb = is_verb_here(document, at, dated) or is_participle_here(document, at, dated)
        if noun is not None and (phrase or not (verbs(token.low) and is_verb)):
            return noun
    if document.language == "de" and token.is_capital and not _begins(document, at):
        return None
    return _verb_at(document, at, scope, verbs(token.low))


def _leads_to_place(document: Document, noun: Trigger) -> bool:
    """Whether an English phrase ends in the preposition of where one is: "was in"."""
    ending = document.tokens[noun.last - 1].low
    phrase = noun.last > noun.first + 1 and document.language == "en"
    return phrase and ending in contact_words("en").roles.place


def _begins(document: Document, at: int) -> bool:
    return document.sentence_at(document.tokens[at].start).first == at


def _verb_at(document: Document, at: int, scope: Scope, entries: tuple[VerbEntry, ...]) -> Trigger | None:
    """Return the verb at `at`, in the sense that its particle and reflexive pronoun leave."""
    if not entries or is_noun_here(document, at):
        return None
    low = document.tokens[at].low
    reflexive = _is_reflexive(document, scope)
    for entry in sorted(entries, key=lambda entry: not entry.particle):
        if entry.reflexive and not reflexive:
            continue
        if not stands_with(document, scope, entry) or takes_thing(document, scope, entry):
            continue
        if not entry.particle:
            if not has_other_particle(document, at, scope, entry):
                return _verb(document, entry, at, scope, None, reflexive)
        elif low.startswith(entry.particle):
            return _verb(document, entry, at, scope, None, reflexive)
        else:
            place = particle_at(document, at, scope, entry.particle)
            if place is not None:
                return _verb(document, entry, at, scope, place, reflexive)
    return None


def _verb(
    document: Document, entry: VerbEntry, at: int, scope: Scope, particle: int | None, reflexive: bool
) -> Trigger:
    german = document.language == "de"  # whose nouns have capitals: "trank Tee"
    tokens, nouns = document.tokens, {word.split()[-1] for word in entry.beside if german}
    beside = (n for n in scope.tokens() if tokens[n].is_capital and tokens[n].low in nouns)
    aside = min(beside, key=lambda n: abs(n - at), default=None)
    return Trigger(
        at, at + 1, entry.mode, scope, entry.frame, particle, reflexive,
        weak=entry.weak, partners=entry.partners, aside=aside, naming=entry.naming,
        persons=entry.persons,
    )  # fmt: skip


def _noun(entry: NounEntry, first: int, last: int, scope: Scope) -> Trigger:
    many = entry.number == "many"
    return Trigger(first, last, entry.mode, scope, many=many, weak=entry.weak, partners=entry.partners)


def _is_reflexive(document: Document, scope: Scope) -> bool:
    return any(document.tokens[at].low in REFLEXIVE for at in scope.numbers)


_BEFORE = 30  # characters before a noun that may give it another sense


@dataclass(frozen=True)
class Nouns:
    """The noun entries of a language: single words, and phrases by a pattern over the text."""

    single: Callable[[str], NounEntry | None]
    phrases: tuple[tuple[NounEntry, re.Pattern[str]], ...]
    first_words: re.Pattern[str]
    never: re.Pattern[str]
    others: re.Pattern[str] | None = None

    def begins_phrase(self, low: str) -> bool:
        """Whether a word in lower case begins a phrase of contact."""
        return self.first_words.fullmatch(low) is not None

    def phrase_in(self, low: str) -> bool:
        """Whether a phrase of contact stands in a text in lower case."""
        return any(pattern.search(low) for _, pattern in self.phrases)

    def at(self, document: Document, at: int, scope: Scope) -> Trigger | None:
        """Return the noun or phrase of contact at a token, if one begins there."""
        token = document.tokens[at]
        if self.never.match(document.text[token.start : token.start + 80].lower()):
            return None
        if self._has_other_sense(document, token.start):
            return None
        if self.begins_phrase(token.low):
            low = document.text[token.start : token.start + 80].lower()
            for entry, pattern in self.phrases:
                match = pattern.match(low)
                if match and stands_near(document, at, entry.near):
                    last = document.token_at(token.start + match.end() - 1) + 1
                    return _noun(entry, at, last, scope)
        return self.alone(document, at, scope)

    def _has_other_sense(self, document: Document, start: int) -> bool:
        """Whether the words around a noun give it another sense: "a strong | message | to Moscow"."""
        if self.others is None:
            return False
        before = min(start, _BEFORE)
        around = document.text[start - before : start + 80].lower()
        return any(match.start() <= before < match.end() for match in self.others.finditer(around))

    def alone(self, document: Document, at: int, scope: Scope) -> Trigger | None:
        """Return the single noun of contact at a token, whatever phrase it begins."""
        token = document.tokens[at]
        found = self.single(token.low)
        if found is None or (document.language == "de" and not token.is_capital):
            return None
        if not stands_near(document, at, found.near):
            return None
        return _noun(found, at, at + 1, scope)


Matchers = tuple[Nouns, Callable[[str], tuple[VerbEntry, ...]], Callable[[str], bool]]


@lru_cache(maxsize=8)
def matchers(language: str) -> Matchers:
    """Return the nouns of contact, what tells the verbs that a word in lower case may be, and whether it may be any word of contact."""
    words = contact_words(language)
    singles = [(entry, pattern_of(tuple(w for w in entry.words if " " not in w))) for entry in words.nouns]
    phrases = tuple(
        (entry, pattern_of(tuple(w for w in entry.words if " " in w)))
        for entry in words.nouns
        if any(" " in w for w in entry.words)
    )
    openers = tuple(w.split()[0] for entry in words.nouns for w in entry.words if " " in w)
    verbs = [(entry, pattern_of(entry.words)) for entry in words.verbs]
    excluded = pattern_of(words.not_contacts)

    @lru_cache(maxsize=50_000)
    def single(low: str) -> NounEntry | None:
        return next((entry for entry, pattern in singles if pattern.fullmatch(low)), None)

    @lru_cache(maxsize=50_000)
    def verb(low: str) -> tuple[VerbEntry, ...]:
        return tuple(entry for entry, pattern in verbs if pattern.fullmatch(low))

    @lru_cache(maxsize=50_000)
    def is_told(low: str) -> bool:
        """Whether a word in lower case may be one of contact, or begin a phrase of contact."""
        if excluded.fullmatch(low) or not (low[0].isalnum() or low[-1].isalnum()):
            return False
        return bool(single(low) or verb(low) or nouns.begins_phrase(low))

    never = pattern_of(tuple(word for word in words.not_contacts if " " in word))
    others = pattern_of(words.other_senses) if words.other_senses else None
    nouns = Nouns(single, phrases, pattern_of(openers), never, others)
    return nouns, verb, is_told


def is_contact_word(language: str, low: str) -> bool:
    """Whether a word in lower case is a noun of contact."""
    nouns, _, is_told = matchers(language)
    return nouns.single(low) is not None and is_told(low)


def trigger_span(document: Document, trigger: Trigger) -> Span:
    """Return where the words of the trigger stand."""
    return Span(document.tokens[trigger.first].start, document.tokens[trigger.last - 1].end)
