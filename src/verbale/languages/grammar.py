"""What a language's closed classes and verb forms tell of a word: whether it is a finite verb, or a subjunctive.

The word classes are data (`grammar.toml` of each language); base forms come from simplemma.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache

import simplemma

from verbale.languages.document import Token
from verbale.languages.wordlists import language_list

# Endings of base forms of verbs; a base form without one is no verb.
_VERB_ENDINGS = {"de": ("en", "ern", "eln", "sein", "tun"), "ru": ("ть", "ти", "чь", "ться", "тись", "чься")}
# German verbs whose participle has no "ge": it looks like the third person.
UNPREFIXED = ("be", "emp", "ent", "er", "ge", "miss", "ver", "zer", "über", "unter", "wider")
# Endings of Russian infinitives, and nouns and numbers that end like them.
_INFINITIVES = ("ать", "ять", "еть", "ить", "уть", "ыть", "оть", "ться", "сти", "зти", "йти", "тись", "чься")
_GERUNDS = ("в", "вши", "вшись", "я", "ясь", "а", "ась")
_LIKE_INFINITIVES = frozenset(
    {"печать", "мать", "кровать", "рать", "рукоять", "память", "пядь", "пять", "десять", "девять", "двадцать", "тридцать", "сеть", "нить", "прыть", "муть", "ртуть", "путь", "суть", "плоть"}
)  # fmt: skip
# "находящимся" ends like a reflexive verb.
_PARTICIPLE = re.compile("(?:щ|вш)(?:ий|ая|ее|ие|его|ему|им|ем|ей|ую|их|ими)ся$")
_RUSSIAN_FINITE = (
    *("л", "ла", "ло", "ли", "ет", "ёт", "ит", "ют", "ут", "ат", "ят"),
    *("ся", "лась", "лось", "лись"),
)


@dataclass(frozen=True, slots=True)
class Words:
    """The schema of `grammar.toml`; every word in lower case."""

    complementizers: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    coordinators: frozenset[str]
    prepositions: frozenset[str]
    subject_determiners: frozenset[str]
    subject_pronouns: frozenset[str]
    auxiliaries: frozenset[str]
    sure_complementizers: frozenset[str] = frozenset()
    attaching: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    agent_prepositions: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    hearsay: frozenset[str] = frozenset()
    first_person: frozenset[str] = frozenset()
    past_or_subjunctive: frozenset[str] = frozenset()
    changing_prefixes: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    first_persons: frozenset[str] = frozenset()
    commenting: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    feminine_endings: frozenset[str] = frozenset()
    nominative_relatives: frozenset[str] = frozenset()
    doubtful_relatives: frozenset[str] = frozenset()
    feminine_bodies: tuple[str, ...] = ()
    neuter_endings: tuple[str, ...] = ()
    other_pronouns: frozenset[str] = frozenset()
    article_names: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    quantifiers: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    like: frozenset[str] = frozenset()
    before_that: frozenset[str] = frozenset()
    opening_participles: frozenset[str] = frozenset()
    abstract_endings: tuple[str, ...] = ()
    particles: frozenset[str] = frozenset()
    sexes: dict[str, str] = field(default_factory=dict)
    pointing: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    infinitive_openers: frozenset[str] = frozenset()
    infinitive_marks: frozenset[str] = frozenset()
    object_determiners: frozenset[str] = frozenset()
    genitive_determiners: frozenset[str] = frozenset()
    object_pronouns: frozenset[str] = frozenset()
    doubtful_pronouns: frozenset[str] = frozenset()
    nominative_determiners: frozenset[str] = frozenset()
    masculine_offices: frozenset[str] = frozenset()
    passive_auxiliaries: frozenset[str] = frozenset()
    subjunctive_1: frozenset[str] = frozenset()
    subjunctive_2: frozenset[str] = frozenset()
    not_subjunctive: frozenset[str] = frozenset()
    separable_prefixes: frozenset[str] = frozenset()
    finite_verbs: frozenset[str] = frozenset()
    opening_verbs: frozenset[str] = frozenset()
    willing: frozenset[str] = frozenset()
    lower_names: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    supposing: frozenset[str] = frozenset()
    base_forms: dict[str, str] = field(default_factory=dict)
    past_as_base: frozenset[str] = frozenset()
    said_with: frozenset[str] = frozenset()
    unreal: frozenset[str] = frozenset()
    capital_nouns: bool = False


@lru_cache(maxsize=100_000)
def lemma(word: str, language: str) -> str:
    """Return the base form of a word, in lower case: `sagte` gives `sagen`."""
    return str(simplemma.lemmatize(word, lang=language, low_memory=True)).lower()


@lru_cache(maxsize=100_000)
def is_in_dictionary(word: str, language: str) -> bool:
    """Whether the dictionary of base forms knows the word: it knows `Regierung`, and hardly any given name."""
    return bool(simplemma.is_known(word, lang=language, low_memory=True))


def is_infinitive(low: str) -> bool:
    """Whether a Russian word in lower case is an infinitive, not a noun that ends like one.

    >>> is_infinitive("принять"), is_infinitive("встретиться"), is_infinitive("печать"), is_infinitive("власти")
    (True, True, False, False)
    """
    ends = low.endswith(_INFINITIVES) and low not in _LIKE_INFINITIVES
    return ends and lemma(low, "ru") == low  # "власти" is a form of "власть"


def is_gerund(low: str) -> bool:
    """Whether a Russian word in lower case is a gerund that the dictionary knows.

    >>> is_gerund("принимая"), is_gerund("встретив"), is_gerund("партия")
    (True, True, False)
    """
    base = lemma(low, "ru") if low.endswith(_GERUNDS) else low
    return base != low and base.endswith(_VERB_ENDINGS["ru"])


@cache
def grammar_of(language: str) -> Grammar:
    """Return the grammar of `de`, `en` or `ru`."""
    return Grammar(language, language_list(language, "grammar.toml", Words))


@dataclass(frozen=True)
class Grammar:
    """Questions that the steps ask of a language's words."""

    language: str
    words: Words
    _finite: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)

    def lemma(self, token: Token) -> str:
        """Return the base form of a token, in lower case: that of the list, or else the dictionary's."""
        return self.words.base_forms.get(token.low) or lemma(token.low, self.language)

    def is_finite(self, token: Token) -> bool:
        """Whether the token looks like a finite verb; a noun written with a capital never does."""
        known = self._finite.get(token.text)
        if known is None:
            known = self._finite[token.text] = self._looks_finite(token)
        return known

    def _looks_finite(self, token: Token) -> bool:
        low = token.low
        opens = low in self.words.opening_verbs
        if not token.is_word or (token.is_capital and not opens):
            return False
        if low in self.words.finite_verbs or low in self.words.subjunctive_1 | self.words.subjunctive_2:
            return True
        if self.language == "de":
            return self._is_finite_german(low)
        if self.language == "ru":
            finite = low.endswith(_RUSSIAN_FINITE) and not _PARTICIPLE.search(low)
            return finite and lemma(low, "ru").endswith(_VERB_ENDINGS["ru"])
        return self._is_finite_english(low)

    def _is_finite_english(self, low: str) -> bool:
        """Whether the word is a past tense in "-ed"; other forms are listed, since nouns look like them."""
        return low.endswith("ed") and lemma(low, "en") != low and len(low) > 4

    def _is_finite_german(self, low: str) -> bool:
        words = self.words
        closed = (
            words.adverbs,
            words.possessives,
            words.not_subjunctive,
            words.prepositions,
            words.subject_determiners,
            words.genitive_determiners,
            words.coordinators,
        )
        if any(low in group for group in closed) or low.endswith("end"):
            return False  # "überraschend" and its like are adverbs
        base = words.base_forms.get(low) or lemma(low, "de")
        if not is_german_verb(base):
            return False
        if base in words.auxiliaries:
            return low == "werden" or not (low.startswith("ge") or low in {"sein", "worden"})
        return not is_german_participle(low, base, words.separable_prefixes) and not self.is_zu_form(low)

    def is_zu_form(self, low: str) -> bool:
        """Whether the word is an infinitive with an inner "zu": `anzukommen`."""
        if self.language != "de" or not low.endswith("n"):
            return False
        places = (place for place in range(2, len(low) - 3) if low.startswith("zu", place))
        return any(low[:place] + low[place + 2 :] == lemma(low, "de") for place in places)

    def may_be_infinite(self, token: Token) -> bool:
        """Whether a form taken for a finite verb may be an infinitive or a participle: `berichten`, `verwickelt`."""
        base = self.lemma(token)
        participle = token.low.endswith("t") and (base.startswith(UNPREFIXED) or base.endswith("ieren"))
        return base == token.low or participle

    def is_subjunctive_1(self, token: Token) -> bool:
        """Whether the token is a first subjunctive ("er komme"), the mood of reported speech."""
        low = token.low
        if token.is_capital or self.language != "de":
            return False
        if low in self.words.subjunctive_1:
            return True
        if not low.endswith("e") or low in self.words.not_subjunctive or len(low) < 4:
            return False
        return lemma(low, "de") in (low + "n", low[:-1] + "n", low[:-2] + "eln")

    def is_subjunctive(self, token: Token) -> bool:
        """Whether the token is a first or second subjunctive."""
        return (
            token.low in self.words.subjunctive_2 or self.is_subjunctive_1(token) or self._is_umlauted(token)
        )

    def _is_umlauted(self, token: Token) -> bool:
        """Whether the token is a second subjunctive with an umlaut that its verb has not: `sänken`, `zögen`."""
        low = token.low
        if self.language != "de" or token.is_capital or not low.endswith(("e", "en")) or len(low) < 5:
            return False
        umlaut = next((letter for letter in "äöü" if letter in low), None)
        base = lemma(low, "de") if umlaut else ""
        return umlaut is not None and base.endswith("en") and umlaut not in base and "au" not in base

    def is_surely_subjunctive(self, token: Token) -> bool:
        """Whether it is a subjunctive that is no past tense as well: not `wollte`."""
        return self.is_subjunctive(token) and token.low not in self.words.past_or_subjunctive


@lru_cache(maxsize=50_000)
def is_german_verb(base: str) -> bool:
    """Whether a base form is a verb's: it has a third person or a participle, as "offen" and "eigen" have not.

    >>> is_german_verb("offen"), is_german_verb("öffnen")
    (False, True)
    """
    if not base.endswith(_VERB_ENDINGS["de"]):
        return False
    if base in grammar_of("de").words.auxiliaries:
        return True
    stem = base[:-2] if base.endswith("en") else base[:-1]
    forms = (stem + "t", stem + "et", stem + "te", stem + "ete", base + "d")
    return any(lemma(form, "de") == base for form in forms)


def is_german_participle(low: str, base: str, prefixes: frozenset[str]) -> bool:
    """Whether a form of the verb `base` is its past participle with "ge", and nothing else.

    >>> is_german_participle("gesagt", "sagen", frozenset()), is_german_participle("gingen", "gehen", frozenset())
    (True, False)
    >>> is_german_participle("mitgeteilt", "mitteilen", frozenset({"mit"}))
    True
    """
    if low == base or not low.endswith(("t", "en")):
        return False
    starts = ["", *(prefix for prefix in prefixes if low.startswith(prefix))]
    return any(
        low.startswith(start + "ge") and (not base.startswith(start + "ge") or low.startswith(start + "geg"))
        for start in starts
    )
