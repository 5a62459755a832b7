"""The words of contact, of status and of topics of one language, as their TOML files hold them.

A pattern is a word in lower case; `*` stands for any letters: `*telefonat*` covers "Telefonats" and
"Videotelefonate". Several patterns separated by blanks are the words of a phrase, in order; `…`
between two of them stands for any words: `sagte … ab`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal

from verbale.contacts.patterns import find_phrases, pattern_of
from verbale.contacts.role_words import Roles
from verbale.contacts.status_schema import StatusWords, TopicDays, TopicWords
from verbale.languages import language_list
from verbale.records import Mode

__all__ = [
    "ContactWords", "Frame", "InnerClauses", "NounEntry", "Roles", "StatusWords", "TopicWords", "VerbEntry",
    "contact_words", "find_phrases", "pattern_of", "status_words", "topic_words",
]  # fmt: skip

Frame = Literal["with", "object", "receive", "travel", "visit", "invite", "gather", "onward", "invited"]
Number = Literal["one", "many"]


@dataclass(frozen=True, slots=True)
class NounEntry:
    """Nouns of contact. `number` is `many` for plurals that tell of talks, `weak` ones need both parties beside them.

    The other side stands behind one of `partners`, where the noun has prepositions of its own: "Audienz bei".
    Where `near` has words, one of them stands in the sentence, the one before or the next: "Erdogans Antwort", where a letter is told.
    """

    mode: Mode
    words: tuple[str, ...]
    number: Number = "one"
    weak: bool = False
    partners: frozenset[str] = frozenset()
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VerbEntry:
    """Verbs of contact. `frame` tells who stands where, `particle` the part that may stand apart.

    Where `beside` has words, one of them stands in the clause: "wird … erwartet"; none of `without` does. `near` is as with nouns.
    The other side stands behind one of `partners`, where the verb has prepositions of its own: "gab ein Essen für".
    A `naming` verb may give somebody a name: "called him a liar" is no call.
    Only `persons` come together by some verbs: states sign without meeting.
    With one of its `things` as object it tells of no contact: "traf eine Entscheidung".
    """

    mode: Mode
    frame: Frame
    words: tuple[str, ...]
    particle: str = ""
    reflexive: bool = False
    weak: bool = False
    beside: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    naming: bool = False
    persons: bool = False
    things: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InnerClauses:
    """Where clauses begin: at `openers`, behind `speech` and `demands`, at "to" before `infinitives` unless `bound` words lead to it; `inserts` tell between commas who says it, as clauses that `comments` open do; "that" opens none before `pointed_at`; German `participles` open or close a phrase of their own, "eingeladen von Rossi", and before who does it those `led_by` them are no verbs; verbs in the `plural` look like their infinitives."""

    openers: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    bound: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    demands: frozenset[str] = frozenset()
    comments: frozenset[str] = frozenset()
    inserts: tuple[str, ...] = ()
    pointed_at: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    led_by: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LocalHosts:
    """Nouns for `officials` of whom only the place tells whose they are, and for `leaders` of whom one of the `attributes` must tell that they govern; who meets them is told by words that `lead` to them, the place by those that lead to it or `visited`."""

    officials: frozenset[str] = frozenset()
    leaders: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    lead: frozenset[str] = frozenset()
    visited: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ContactWords:
    """The schema of `contact_words.toml`."""

    roles: Roles
    nouns: tuple[NounEntry, ...]
    verbs: tuple[VerbEntry, ...]
    manners: dict[str, Mode] = field(default_factory=dict)
    clauses: InnerClauses = field(default_factory=InnerClauses)
    topic_days: TopicDays = field(default_factory=TopicDays)
    local_hosts: LocalHosts = field(default_factory=LocalHosts)
    not_contacts: tuple[str, ...] = ()
    other_senses: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    anaphoric: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    source_lines: tuple[str, ...] = ()


@cache
def contact_words(language: str) -> ContactWords:
    """Return the words of contact of `de`, `en` or `ru`."""
    words = language_list(language, "contact_words.toml", ContactWords)
    return replace(words, verbs=tuple(map(_verb_last, words.verbs))) if language == "de" else words


def _verb_last(entry: VerbEntry) -> VerbEntry:
    """Add the forms that join a German verb's part to it, as where the verb stands last: "rief … an" is "anrief" and "anzurufen"."""
    part, apart = entry.particle, [word for word in entry.words if not word.startswith(entry.particle)]
    joined = [part + word for word in apart] + [f"{part}zu{word}" for word in apart if word.endswith("en")]
    known = (one for one in dict.fromkeys(joined) if one not in entry.words)
    return replace(entry, words=(*entry.words, *known)) if part else entry


@cache
def status_words(language: str) -> StatusWords:
    """Return the words of status of `de`, `en` or `ru`."""
    return language_list(language, "status.toml", StatusWords)


@cache
def topic_words(language: str) -> TopicWords:
    """Return the words of topics of `de`, `en` or `ru`."""
    return language_list(language, "topics.toml", TopicWords)
