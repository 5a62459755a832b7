"""The nouns of offices and titles in one language, and the small words around them: the schema of `offices.toml`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

# Which holder an office noun means: who is in office (empty), was, will be, was driven out, or stands in.
Standing = Literal["", "former", "future", "ousted", "acting"]
# Who is meant by way of another person: of the same office elsewhere, or before or after in it.
Relation = Literal["", "colleague", "predecessor", "successor"]


@dataclass(frozen=True, slots=True)
class OfficeNoun:
    """A noun for offices of these `kinds`, tried in order.

    `side` is the state or body that it means by itself, `sides` those that it may mean by context.
    `fixed` are words that follow each form and are not inflected; a `former` holder is meant by "Altkanzler". A `bound`
    noun means an office only with a state or body in its phrase: "Chef der Nato"; of a group, only those who were named
    together: "die beiden Generäle". In the states `lesser` it means an official: India's foreign secretary is no minister.
    """

    kinds: tuple[str, ...]
    forms: tuple[str, ...]
    sex: str = ""
    side: str = ""
    sides: tuple[str, ...] = ()
    fixed: str = ""
    former: bool = False
    bound: bool = False
    lesser: tuple[str, ...] = ()

    @property
    def standing(self) -> Standing:
        """Which holder the noun by itself means."""
        return "former" if self.former else ""


@dataclass(frozen=True, slots=True)
class Groups:
    """Words that mean several persons at once: "beide Präsidenten", "die Außenminister beider Länder".

    `colleagues` are plurals that mean them by way of another person: "his French and German counterparts". Behind one of
    `fields` a plural means holders of another office: "the water ministers".
    """

    both: tuple[str, ...]
    nouns: tuple[OfficeNoun, ...]
    states: tuple[str, ...]
    of_both: tuple[str, ...]
    plural_determiners: tuple[str, ...]
    alone: tuple[str, ...]
    verbs: tuple[str, ...] = ()
    numbers: dict[str, int] = field(default_factory=dict)
    definite: tuple[str, ...] = ()
    colleagues: tuple[str, ...] = ()
    fields: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pronouns:
    """Pronouns for a man, a woman and several persons, those of them that are never a subject, and the speaker's own, those before a noun apart: "mein".

    `latter` mean the man named last, no subject: "Weber traf Rossi. Dieser sagte".
    """

    m: tuple[str, ...]
    f: tuple[str, ...]
    plural: tuple[str, ...]
    objects: tuple[str, ...]
    first: tuple[str, ...]
    owning: tuple[str, ...]
    latter: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Errands:
    """Words of sending somebody: its `verbs`, nouns for those `sent` without a name, what they do there (`tasks`), and what was before (`earlier`)."""

    verbs: frozenset[str]
    sent: frozenset[str]
    tasks: frozenset[str]
    earlier: frozenset[str]


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

    `ages` are the endings of "57-Jähriger", `origins` the words between "der Minister" and "Kiew", `regions` the stems of
    adjectives of no state: "der europäische Diplomat" is nobody of whom only a state was told.
    """

    roles: tuple[RoleNoun, ...]
    hosts: tuple[str, ...]
    guests: tuple[str, ...]
    ages: tuple[str, ...]
    origins: tuple[str, ...]
    regions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """Words `before` a capital that make it a place; nouns for `media` before the name of one.

    Behind `sources` and before verbs of what is `heard` it means the government: "aus Moskau hieß es". Behind `nouns` such as
    "airport" and a word in `of` it is a place, as behind the `heads` that it explains: "Hauptstadt Rom". Names that end in `wide` are no cities: seas and continents.
    The verbs of which a city is the object behind it are `visited`. Behind those who are `sent` and one of `origins` it is the
    government that sent them: "Unterhändler aus Washington", behind what is `addressed` the one that gets it: "a note to Moscow". Joined to it by a hyphen, `seated` words tell where somebody is: "London-based".
    """

    before: tuple[str, ...]
    media: tuple[str, ...]
    sources: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    origins: frozenset[str] = frozenset()
    sent: frozenset[str] = frozenset()
    addressed: frozenset[str] = frozenset()
    nouns: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    wide: tuple[str, ...] = ()
    visited: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    seated: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Ministries:
    """Nouns for ministries, and the words between them and their capital ("in Moskau").

    An envoy stands before one behind `to`, or in a sentence with a word that begins with one of `summons`: it is not his own.
    """

    foreign_ministry: tuple[str, ...]
    defence_ministry: tuple[str, ...]
    at: tuple[str, ...]
    to: tuple[str, ...] = ()
    summons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Organs:
    """Nouns for parts of a state and fields of office behind a title ("Leiter der ... Delegation", "министр торговли"); in German ends of them.

    `links` stand between the title and them; `matters` are prepositions before what an office is for, `members` those between a
    name and an organ, `relatives` and `leads` the words of "who heads the Somali delegation".
    """

    nouns: tuple[str, ...]
    links: tuple[str, ...]
    matters: tuple[str, ...]
    members: tuple[str, ...]
    relatives: tuple[str, ...]
    leads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compounds:
    """Words that make a person's name a government: last parts ("Trump-Administration"), or `before` it ("администрация Трампа")."""

    government: tuple[str, ...]
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CalledAfter:
    """Words `before` and `after` the name of somebody after whom a thing is called: "aircraft carrier", "airport"."""

    before: tuple[str, ...]
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """The schema of `offices.toml`.

    Words of journeys begin with `visits`, of the way back with `returns`: who stands `beside` a guest holds office
    where he is. An ambassador is posted in `posts` without a name: "в республике". Verbs of `saying` tell whose account
    words stand in; behind `met` stands one of another side. A heading with one of `speeches` names who speaks. Verbs that
    begin with `receives` have a host as their subject, whom `agents` lead to in the passive; words that begin with
    `meets` tell that somebody met, `venues` lead to where; at `gatherings` the guests are from anywhere.
    Titles that end with `governing` are offices of a state too; words that begin with `along` tell who comes along.
    """

    determiners: tuple[str, ...]
    own: tuple[str, ...]
    links: tuple[str, ...]
    home: tuple[str, ...]
    state_words: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    indefinite: frozenset[str]
    former: tuple[str, ...]
    former_adverbs: frozenset[str]
    copulas: frozenset[str]
    future: tuple[str, ...]
    ousted: tuple[str, ...]
    acting: tuple[str, ...]
    acting_marks: tuple[str, ...]
    qualifiers: tuple[str, ...]
    deputies: tuple[str, ...]
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
    errands: Errands
    descriptions: Descriptions
    places: Places
    ministries: Ministries
    organs: Organs
    compounds: Compounds
    called_after: CalledAfter
    visits: tuple[str, ...] = ()
    returns: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    receives: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    meets: tuple[str, ...] = ()
    venues: tuple[str, ...] = ()
    gatherings: tuple[str, ...] = ()
    governing: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    saying: tuple[str, ...] = ()
    speeches: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
