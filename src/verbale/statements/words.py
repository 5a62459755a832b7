"""The words of speech, as data: `speech_verbs.toml` and `relays.toml` of each language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from verbale.languages import language_list, load_wordlist, package_file
from verbale.records import Act


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb of saying; the comments at the head of `speech_verbs.toml` tell what the keys mean."""

    act: Act
    clause: bool = True
    object: tuple[str, ...] = ()
    cites: bool = False
    needs: str | None = None
    without: str | None = None
    source: tuple[str, ...] = ()
    participle: bool = False
    infinitive: bool = False
    things: bool = False
    deed: bool = False
    told: bool = False
    phrase: bool = False
    negated: bool = False
    names: bool = False


@dataclass(frozen=True, slots=True)
class SpeechVerbs:
    """The schema of `speech_verbs.toml`."""

    verbs: dict[str, SpeechVerb]
    perfective: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    leading_denied: frozenset[str] = frozenset()
    answering: frozenset[str] = frozenset()
    blaming: tuple[str, ...] = ()
    praising: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PhraseGroup:
    """Acts of one kind that verbs tell with other words; the comments at the head of `speech_phrases.toml` tell more."""

    act: Act
    phrases: tuple[str, ...]
    clause: bool = False
    negated: bool = False
    bare: bool = True
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PhraseHeads:
    """Nouns and adjectives by act, and the verbs beside which they tell it."""

    noun_verbs: tuple[str, ...] = ()
    answering_verbs: tuple[str, ...] = ()
    adjective_verbs: tuple[str, ...] = ()
    coming_verbs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    nouns: dict[Act, tuple[str, ...]] = field(default_factory=dict)
    adjectives: dict[Act, tuple[str, ...]] = field(default_factory=dict)

    def groups(self) -> Iterator[PhraseGroup]:
        """Yield the phrases of each act."""
        for act, words in self.nouns.items():
            either = "|".join(words)
            yield PhraseGroup(
                act, tuple(f"{either} {verb}" for verb in (*self.noun_verbs, *self.answering_verbs)), True
            )
            if act != "state":
                yield PhraseGroup(
                    act, tuple(f"{either} {verb}" for verb in self.coming_verbs), source=self.sources
                )
        for act, words in self.adjectives.items():
            yield PhraseGroup(act, tuple(f"{'|'.join(words)} {verb}" for verb in self.adjective_verbs), True)


@dataclass(frozen=True, slots=True)
class SpeechPhrases:
    """The schema of `speech_phrases.toml`."""

    groups: tuple[PhraseGroup, ...]
    heads: PhraseHeads = PhraseHeads()


@dataclass(frozen=True, slots=True)
class SpeechPhrase:
    """A verb that tells of an act beside other words: one of each group of `beside` stands in its clause."""

    verb: SpeechVerb
    beside: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Relays:
    """The schema of `relays.toml`: how a source is named without a verb of saying."""

    before: frozenset[str]
    nouns: frozenset[str]
    after: frozenset[str] = frozenset()
    with_noun: frozenset[str] = frozenset()
    institutions: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    titled: frozenset[str] = frozenset()
    boards: frozenset[str] = frozenset()
    parts: tuple[str, ...] = ()
    texts: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    ministries: frozenset[str] = frozenset()
    citing: frozenset[str] = frozenset()
    views: frozenset[str] = frozenset()
    again: frozenset[str] = frozenset()
    nameless: frozenset[str] = frozenset()
    presiding: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    backward: frozenset[str] = frozenset()
    so: frozenset[str] = frozenset()
    verdicts: frozenset[str] = frozenset()
    relying: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    silences: frozenset[str] = frozenset()
    unsaid: frozenset[str] = frozenset()
    admitted: frozenset[str] = frozenset()
    unchecked: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    like: frozenset[str] = frozenset()
    answering: frozenset[str] = frozenset()
    addressed: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    doing: frozenset[str] = frozenset()
    heard: frozenset[str] = frozenset()
    showing: frozenset[str] = frozenset()
    hosts: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    hearing: frozenset[str] = frozenset()
    guests: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    receiving: frozenset[str] = frozenset()
    calling: frozenset[str] = frozenset()
    refusing: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    nothing: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    published: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    laws: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    reporters: frozenset[str] = frozenset()
    relying_verbs: frozenset[str] = frozenset()
    learning: frozenset[str] = frozenset()
    learned_from: frozenset[str] = frozenset()
    coming: frozenset[str] = frozenset()
    planned: frozenset[str] = frozenset()
    replying: frozenset[str] = frozenset()
    such: frozenset[str] = frozenset()
    summing: frozenset[str] = frozenset()
    reacting: frozenset[str] = frozenset()
    carrying: frozenset[str] = frozenset()
    ending: tuple[str, ...] = ()
    summed: dict[str, Act] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SpeechNoun:
    """A noun of saying; the comments at the head of `speech_nouns.toml` tell what the keys mean."""

    act: Act
    infinitive: bool = False


@dataclass(frozen=True, slots=True)
class SpeechNouns:
    """The schema of `speech_nouns.toml`."""

    holding: frozenset[str]
    nouns: dict[str, SpeechNoun]
    doing: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()


@cache
def speech_nouns(language: str) -> SpeechNouns | None:
    """Return the nouns of saying of a language, or None where it has no list of them."""
    source = package_file(f"languages/{language}", "speech_nouns.toml")
    return load_wordlist(source, SpeechNouns) if source.is_file() else None


def speech_noun(language: str, word: str) -> SpeechNoun | None:
    """Return the noun of saying that a word, in lower case, is."""
    nouns = speech_nouns(language)
    return nouns.nouns.get(word) if nouns is not None else None


@cache
def speech_verb_lists(language: str) -> SpeechVerbs:
    """Return the lists of `speech_verbs.toml`."""
    return language_list(language, "speech_verbs.toml", SpeechVerbs)


@cache
def speech_verbs(language: str) -> dict[str, SpeechVerb]:
    """Return the verbs of saying of `de`, `en` or `ru` by base form."""
    return speech_verb_lists(language).verbs


@cache
def head_nouns(language: str) -> frozenset[str]:
    """Return the nouns that tell what an act is: `kritik`, `forderung`."""
    source = package_file(f"languages/{language}", "speech_phrases.toml")
    heads = load_wordlist(source, SpeechPhrases).heads.nouns if source.is_file() else {}
    return frozenset(word for words in heads.values() for word in words)


@cache
def speech_phrases(language: str) -> dict[str, tuple[SpeechPhrase, ...]]:
    """Return the phrases of saying of a language by the base form of their verb; none where it has no list of them."""
    source = package_file(f"languages/{language}", "speech_phrases.toml")
    found: dict[str, tuple[SpeechPhrase, ...]] = {}
    lists = load_wordlist(source, SpeechPhrases) if source.is_file() else SpeechPhrases(())
    for group in (*lists.heads.groups(), *lists.groups):
        verb = SpeechVerb(
            group.act,
            group.clause,
            ("*",) if group.bare else (),
            source=group.source,
            phrase=True,
            negated=group.negated,
        )
        for text in group.phrases:
            *beside, base = text.split()
            phrase = SpeechPhrase(verb, tuple(frozenset(word.split("|")) for word in beside))
            found[base] = (*found.get(base, ()), phrase)
    return found


@cache
def perfective_verbs(language: str) -> frozenset[str]:
    """Return the verbs of saying whose present forms tell of what is to come: "объявит"."""
    return speech_verb_lists(language).perfective


@cache
def relays(language: str) -> Relays:
    """Return how `de`, `en` or `ru` name a source without a verb."""
    return language_list(language, "relays.toml", Relays)
