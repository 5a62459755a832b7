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
    """

    mode: Mode
    words: tuple[str, ...]
    number: Number = "one"
    weak: bool = False
    partners: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class VerbEntry:
    """Verbs of contact. `frame` tells who stands where, `particle` the part that may stand apart.

    Where `beside` has words, one of them stands in the clause: "wird … erwartet"; none of `without` does.
    The other side stands behind one of `partners`, where the verb has prepositions of its own: "gab ein Essen für".
    A `naming` verb may give somebody a name: "called him a liar" is no call.
    Only `persons` come together by some verbs: states sign without meeting.
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


@dataclass(frozen=True, slots=True)
class Roles:
    """Small words that tell who does what in a contact."""

    partner: frozenset[str]
    between: frozenset[str]
    agent: frozenset[str]
    guests: frozenset[str]
    genitive: frozenset[str]
    recipient: frozenset[str]
    place: frozenset[str]
    venue: frozenset[str]
    goal: frozenset[str]
    toward: frozenset[str]
    toward_person: frozenset[str]
    clock: frozenset[str]
    determiners: frozenset[str]
    leading: frozenset[str]
    residences: tuple[str, ...]
    aim: frozenset[str]
    theirs: frozenset[str]
    attending: tuple[str, ...]
    heading: tuple[str, ...]
    circumstance: frozenset[str]
    same_day: frozenset[str]
    within: frozenset[str]
    following: frozenset[str]
    sequence: frozenset[str]
    one_by_one: tuple[str, ...]
    mediation: frozenset[str]
    preparing: tuple[str, ...]
    origin: frozenset[str]
    capitals: frozenset[str]
    delegates: tuple[str, ...]
    titles: tuple[str, ...]
    adjectives: frozenset[str]
    adjective_endings: tuple[str, ...]
    both_persons: tuple[str, ...]
    both_states: tuple[str, ...]
    plural_pronouns: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    another: tuple[str, ...]
    again: tuple[str, ...]
    since: frozenset[str]
    initiative: tuple[str, ...]
    asked: tuple[str, ...]
    urging: tuple[str, ...]
    background: tuple[str, ...]
    last_visits: tuple[str, ...]
    first_visits: tuple[str, ...]
    there: frozenset[str]
    when: frozenset[str]
    choice: frozenset[str]
    throughout: frozenset[str]
    not_spent: frozenset[str]
    was_planned: frozenset[str]
    aimed: frozenset[str]
    ago: frozenset[str]
    not_until: frozenset[str]
    here: frozenset[str]
    described_there: tuple[str, ...]
    same: frozenset[str]
    right_after: tuple[str, ...]
    times: tuple[str, ...]
    lasting: tuple[str, ...]
    present: frozenset[str]
    it: frozenset[str]
    more: tuple[str, ...]
    less: tuple[str, ...]
    about: tuple[str, ...]
    many_contacts: tuple[str, ...]
    numbers: dict[str, int]
    stayed: frozenset[str] = frozenset()
    closing: tuple[str, ...] = ()
    according: frozenset[str] = frozenset()
    at_occasions: frozenset[str] = frozenset()
    as_what: frozenset[str] = frozenset()
    sending: frozenset[str] = frozenset()
    arrives: frozenset[str] = frozenset()
    to_send: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    unbound: frozenset[str] = frozenset()
    relations: tuple[str, ...] = ()
    brokering: tuple[str, ...] = ()
    seats: frozenset[str] = frozenset()
    identifies: frozenset[str] = frozenset()
    plural_verbs: frozenset[str] = frozenset()
    next_to: frozenset[str] = frozenset()
    private: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    imperfect: tuple[str, ...] = ()
    became: frozenset[str] = frozenset()
    impersonal: tuple[str, ...] = ()
    spoke_to: frozenset[str] = frozenset()
    sent: tuple[str, ...] = ()
    picked_up: tuple[str, ...] = ()
    partakers: frozenset[str] = frozenset()
    counted_among: frozenset[str] = frozenset()
    spanning: frozenset[str] = frozenset()
    taking_place: tuple[str, ...] = ()
    leaders_behind: frozenset[str] = frozenset()
    ambassadors: frozenset[str] = frozenset()
    calling_for: frozenset[str] = frozenset()
    schedules: frozenset[str] = frozenset()
    concerned: frozenset[str] = frozenset()
    opponents: tuple[str, ...] = ()
    intentions: frozenset[str] = frozenset()
    summons: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()
    sports: tuple[str, ...] = ()
    chairs: tuple[str, ...] = ()
    led: tuple[str, ...] = ()
    airports: tuple[str, ...] = ()
    topical: frozenset[str] = frozenset()
    stays: frozenset[str] = frozenset()
    to_come: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    order: frozenset[str] = frozenset()
    event_order: frozenset[str] = frozenset()
    welcomes: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    morning: frozenset[str] = frozenset()
    honours: frozenset[str] = frozenset()
    purpose: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()
    towns: tuple[str, ...] = ()
    follow: frozenset[str] = frozenset()
    bounds: frozenset[str] = frozenset()
    accusatives: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    latter: tuple[str, ...] = ()
    cities: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    movements: frozenset[str] = frozenset()
    fighters: tuple[str, ...] = ()
    completed: frozenset[str] = frozenset()
    holding: frozenset[str] = frozenset()
    now: frozenset[str] = frozenset()
    participation: frozenset[str] = frozenset()
    agreeing: tuple[str, ...] = ()
    occasioned: tuple[str, ...] = ()
    manner: frozenset[str] = frozenset()
    departing: frozenset[str] = frozenset()
    colleagues: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    marking: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    apart_behind: frozenset[str] = frozenset()
    sidelines: tuple[str, ...] = ()
    second_posts: tuple[str, ...] = ()
    back_then: frozenset[str] = frozenset()
    at_that_time: frozenset[str] = frozenset()
    had_been: frozenset[str] = frozenset()
    by_then: frozenset[str] = frozenset()
    causes: frozenset[str] = frozenset()
    gathering: tuple[str, ...] = ()
    joining_in: tuple[str, ...] = ()
    centres: frozenset[str] = frozenset()
    toured: frozenset[str] = frozenset()
    publics: tuple[str, ...] = ()
    before_public: frozenset[str] = frozenset()
    bonds: tuple[str, ...] = ()
    sends: tuple[str, ...] = ()
    run_up: frozenset[str] = frozenset()
    replying: tuple[str, ...] = ()
    about_what: frozenset[str] = frozenset()
    discussing: frozenset[str] = frozenset()
    topic_verbs: tuple[str, ...] = ()
    several: dict[str, int] = field(default_factory=dict)
    sittings: frozenset[str] = frozenset()
    meals: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    ending: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InnerClauses:
    """Where clauses begin: at `openers`, behind `speech` and `demands`, at "to" before `infinitives` unless `bound` words lead to it; `inserts` tell between commas who says it, as clauses that `comments` open do; "that" opens none before `pointed_at`."""

    openers: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    bound: frozenset[str] = frozenset()
    demands: frozenset[str] = frozenset()
    comments: frozenset[str] = frozenset()
    inserts: tuple[str, ...] = ()
    pointed_at: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ContactWords:
    """The schema of `contact_words.toml`."""

    roles: Roles
    nouns: tuple[NounEntry, ...]
    verbs: tuple[VerbEntry, ...]
    manners: dict[str, Mode] = field(default_factory=dict)
    clauses: InnerClauses = field(default_factory=InnerClauses)
    topic_days: TopicDays = field(default_factory=TopicDays)
    not_contacts: tuple[str, ...] = ()
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
