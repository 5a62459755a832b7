"""Words of contact: "telefonierte", "ein zweistündiges Treffen", "kam … zusammen".

A trigger is a place in the text, the mode that its words mean, and what kind of word it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache

from verbale.contacts.particles import has_other_particle, is_noun_here, is_verb_here, particle_at
from verbale.contacts.scopes import Scope
from verbale.contacts.words import Frame, NounEntry, VerbEntry, contact_words, pattern_of
from verbale.languages import Document, Sentence
from verbale.languages.grammar import grammar_of
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


def find_triggers(
    document: Document, sentence: Sentence, scopes: list[Scope], dated: Collection[int] = ()
) -> list[Trigger]:
    """Return the words of contact of a sentence in text order; `dated` are the tokens of times."""
    found: list[Trigger] = []
    at = sentence.first
    while at < sentence.last:
        trigger = _trigger_at(document, at, scopes, dated)
        if trigger is not None:
            found.append(trigger)
            at = trigger.last
        else:
            at += 1
    told = [trigger for trigger in found if not _only_helps(document, trigger, found)]
    told = [one for one in told if not (_is_appeal(document, one) or _is_guest(document, one))]
    told = [trigger for trigger in told if not _only_is(document, trigger, dated)]
    return [trigger for trigger in told if not _only_leads(document, trigger, told)]


def _only_leads(document: Document, trigger: Trigger, found: list[Trigger]) -> bool:
    """Whether what leads on leads to a contact of its own: "Danach ging es zu einem Treffen", "es folgte ein Besuch"."""
    follows = document.tokens[trigger.first].low in contact_words(document.language).roles.follow
    return trigger.frame == "onward" and any(
        other.is_noun and other.scope is trigger.scope and (follows or other.mode != "visit")
        for other in found
    )


def _is_appeal(document: Document, trigger: Trigger) -> bool:
    """Whether an English "call" asks for something: "calls to work together", "a call for restraint", not "calls to leaders"."""
    tokens, roles = document.tokens, contact_words(document.language).roles
    at = trigger.last + 1
    noun = document.language == "en" and trigger.is_noun and tokens[trigger.last - 1].low in {"call", "calls"}
    if not noun or at >= len(tokens) or tokens[at - 1].low not in roles.recipient | roles.aim:
        return False
    people = pattern_of((*roles.delegates, *roles.titles)).fullmatch(tokens[at].low)
    words = grammar_of("en").words
    closed = roles.determiners | words.object_pronouns | words.subject_determiners
    return tokens[at].is_word and tokens[at].text.islower() and not (people or tokens[at].low in closed)


def _is_guest(document: Document, trigger: Trigger) -> bool:
    """Whether "visiting" stands before a guest: "told visiting President Weber", not "is visiting Rome"."""
    tokens, at = document.tokens, trigger.first
    if document.language != "en" or tokens[at].low != "visiting" or at == 0 or not tokens[at - 1].is_word:
        return False
    before, grammar = tokens[at - 1], grammar_of("en")
    told = grammar.is_finite(before) and grammar.lemma(before) != "be"
    words = contact_words("en").roles
    return told or before.low in words.determiners | words.partner | words.agent | words.recipient


def _only_is(document: Document, trigger: Trigger, dated: Collection[int]) -> bool:
    """Whether a form of "sein" does not tell where somebody was: "war in Rom geboren", not "war am Montag in Rom".

    "Weber ist der klügste Minister in Rom" tells what he is.
    """
    tokens, roles = document.tokens, contact_words(document.language).roles
    if trigger.frame != "travel" or tokens[trigger.first].low not in roles.stays:
        return False
    piece = next(piece for piece in trigger.scope.pieces if piece.first <= trigger.first < piece.last)
    words = [at for at in range(trigger.first, piece.last) if tokens[at].is_word]
    leads = [at for at in words[-4:-1] if tokens[at].low in roles.venue]
    if not leads or not tokens[words[-1]].is_capital:
        return True
    grammar = grammar_of(document.language).words

    def says_when(at: int) -> bool:
        return at in dated or tokens[at].low in grammar.adverbs

    subject = trigger.first > piece.first and not says_when(trigger.first - 1)
    between = [at for at in words[1:] if at <= leads[-1] and not says_when(at)]
    return subject and tokens[between[0]].low not in grammar.prepositions


def _only_helps(document: Document, trigger: Trigger, found: list[Trigger]) -> bool:
    """Whether it is no "hatte ihn am Telefon" but the "haben" of another verb: "haben am Telefon gesprochen"."""
    lemma = grammar_of(document.language).lemma(document.tokens[trigger.first])
    if trigger.mode != "call" or lemma != "haben":
        return False
    return any(other is not trigger and not other.is_noun and other.scope is trigger.scope for other in found)


def may_tell(document: Document, sentence: Sentence) -> bool:
    """Whether a word of a sentence may be one of contact; else `find_triggers` finds none."""
    is_told = matchers(document.language)[2]
    return any(is_told(token.low) for token in document.tokens[sentence.first : sentence.last])


def _trigger_at(document: Document, at: int, scopes: list[Scope], dated: Collection[int]) -> Trigger | None:
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
            noun = None  # "called on Monday"
        if noun is not None and document.language == "ru" and noun.last == at + 1 and verbs(token.low):
            noun = None
        phrase = noun is not None and noun.last > at + 1
        if noun is not None and (phrase or not (verbs(token.low) and is_verb_here(document, at))):
            return noun
    if document.language == "de" and token.is_capital and not _begins(document, at):
        return None
    return _verb_at(document, at, scope, verbs(token.low))


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
        if not _stands_with(document, scope, entry):
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


def _stands_with(document: Document, scope: Scope, entry: VerbEntry) -> bool:
    """Whether the clause has what the verb needs beside it, and nothing that rules its sense out."""
    if not entry.beside and not entry.without:
        return True
    words = f" {' '.join(document.tokens[at].low for at in scope.tokens())} "
    needed = not entry.beside or any(f" {word} " in words for word in entry.beside)
    return needed and not any(f" {word} " in words for word in entry.without)


def _verb(
    document: Document, entry: VerbEntry, at: int, scope: Scope, particle: int | None, reflexive: bool
) -> Trigger:
    tokens, nouns = document.tokens, {word.split()[-1] for word in entry.beside}
    aside = next((n for n in scope.tokens() if tokens[n].is_capital and tokens[n].low in nouns), None)
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


@dataclass(frozen=True)
class Nouns:
    """The noun entries of a language: single words, and phrases by a pattern over the text."""

    single: Callable[[str], NounEntry | None]
    phrases: tuple[tuple[NounEntry, re.Pattern[str]], ...]
    first_words: re.Pattern[str]
    never: re.Pattern[str]

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
        if self.begins_phrase(token.low):
            low = document.text[token.start : token.start + 80].lower()
            for entry, pattern in self.phrases:
                match = pattern.match(low)
                if match:
                    last = document.token_at(token.start + match.end() - 1) + 1
                    return _noun(entry, at, last, scope)
        found = self.single(token.low)
        if found is None or (document.language == "de" and not token.is_capital):
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
    nouns = Nouns(single, phrases, pattern_of(openers), never)
    return nouns, verb, is_told


def is_contact_word(language: str, low: str) -> bool:
    """Whether a word in lower case is a noun of contact."""
    nouns, _, is_told = matchers(language)
    return nouns.single(low) is not None and is_told(low)


def trigger_span(document: Document, trigger: Trigger) -> Span:
    """Return where the words of the trigger stand."""
    return Span(document.tokens[trigger.first].start, document.tokens[trigger.last - 1].end)
