"""The words that tell how far a contact has come, and what it was about, as their TOML files hold them."""

from __future__ import annotations

from dataclasses import dataclass, field

from verbale.records import Status


@dataclass(frozen=True, slots=True)
class StatusWords:
    """The schema of `status.toml`: words that tell how far a contact has come, strongest meaning first.

    `adjectives` stand before the noun, `predicates` anywhere in its clause, `matrix` words in
    the clause above, `contexts` and `prepositions` in front of it. Clauses that `reported` words open
    tell what was written: "Berichte, wonach …". Beside "nicht", `put_off` words tell of a plan given up,
    "vorerst nicht"; behind `first_time` words "seit Jahren" tells of no contact that goes on. What `hearsay`
    words tell, or what stands behind `claims`, is denied by the phrases in `retracts`; what was planned is
    called off by those in `called_off`, or never was by those in `came_to_nothing`; behind a noun one of
    `of_day` tells of what was; `had_planned` are modal verbs in the past, and `was_planned`
    phrases that look back at a plan; beside words of what was `meant_first` it came to nothing.
    `refusals` are verbs that deny unless they are negated; what was planned and not `takes_place` is called off; to what it `comes_to` one may not come: "zu einem Treffen kam es nicht";
    `made_up` tells that what was put off takes place after all; of one brought in anew `before_it` words of the clause behind tell what had become of it: "a visit that had been put off in May";
    verbs `going_on` behind `since` last until now; phrases that are `idle` tell no status; a host who `awaits` a guest has been promised a visit, one who `uninvites` him calls it off;
    what a verb tells behind a `conditional` word may be, and in a clause that one of `may_open` opens, where a verb or `then` follows on it: "Sollte er kommen, so …"; `objects` are nouns of status that a verb of contact is about: "обсудили отмену санкций"; what is
    `beginning` behind a modal verb is still to come: "sollen am Montag beginnen".
    Verbs `refusing` take an infinitive or lead to a noun, between them nouns of `carrying` it out: "отказался от участия в переговорах"; behind "не"
    verbs of `failing` take one too, "не стал проводить встречу". Infinitives `bringing` about a noun are others than the events; behind "не" a verb tells that it was `kept`.
    Behind "не" verbs of what one `forbids` leave it open: "никто не запрещает им встретиться".
    What was planned `at_first` came otherwise, unless the clause tells of it as to come: "das ursprünglich für Mai geplante Treffen".
    What one was not yet able to do, `before_able`, was done or not: "bevor er ihn treffen konnte".
    The `next_one` of a past day was held, if nothing else in its clause tells of a plan.
    A noun behind one of `known_of` of which `nothing_known` is told may have been or not.
    Beside verbs of `arranging` a manner is that of the agreement: "vereinbarten am Telefon ein Treffen"; beside those of `announcing` so is a day that is not ahead.
    English verbs `performing` a noun of contact deny it where they are negated, "did not hold talks", also past `helping` words,
    "will not be able to hold talks"; those `spurning` it deny it themselves: "refused an audience". What a clause behind the noun tells to have
    `happened` was held: "details of the dinner that took place in May"; what is `done_there` behind a noun is done during it. "Nicht" reaches the verb behind "und" too, where no word of `contrast` stands: "will nicht nach Rom reisen und Rossi treffen". What one `consents` to stands behind the preposition of the verb, or in the dative where it has none. Who is said to be `being` there, with an adverb of `afoot` too, and a visit behind one of `on_visit`, are on it.
    """

    adjectives: dict[str, Status]
    predicates: dict[str, Status]
    modals: dict[str, Status]
    matrix: dict[str, Status]
    contexts: dict[str, Status]
    prepositions: dict[str, Status]
    negations: frozenset[str]
    future: frozenset[str]
    perfect: frozenset[str]
    absent: tuple[str, ...]
    next_one: tuple[str, ...]
    reported: frozenset[str] = frozenset()
    stayed_away: tuple[str, ...] = ()
    put_off: frozenset[str] = frozenset()
    before_it: tuple[str, ...] = ()
    known_of: frozenset[str] = frozenset()
    nothing_known: tuple[str, ...] = ()
    first_time: frozenset[str] = frozenset()
    hearsay: frozenset[str] = frozenset()
    had_planned: frozenset[str] = frozenset()
    was_planned: tuple[str, ...] = ()
    retracts: tuple[str, ...] = ()
    came_to_nothing: tuple[str, ...] = ()
    called_off: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    contrast: frozenset[str] = frozenset()
    meant_first: tuple[str, ...] = ()
    journeys_off: tuple[str, ...] = ()
    of_day: tuple[str, ...] = ()
    refusals: tuple[str, ...] = ()
    drew_back: tuple[str, ...] = ()
    drawn_back: frozenset[str] = frozenset()
    takes_place: tuple[str, ...] = ()
    comes_to: frozenset[str] = frozenset()
    made_up: tuple[str, ...] = ()
    since: frozenset[str] = frozenset()
    going_on: frozenset[str] = frozenset()
    takes: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()
    gets: frozenset[str] = frozenset()
    untold: frozenset[str] = frozenset()
    whether: frozenset[str] = frozenset()
    conditional: frozenset[str] = frozenset()
    may_open: frozenset[str] = frozenset()
    then: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    afoot: frozenset[str] = frozenset()
    on_visit: frozenset[str] = frozenset()
    idle: tuple[str, ...] = ()
    awaits: frozenset[str] = frozenset()
    uninvites: frozenset[str] = frozenset()
    claims: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()
    asking: frozenset[str] = frozenset()
    objects: tuple[str, ...] = ()
    beginning: frozenset[str] = frozenset()
    forbids: tuple[str, ...] = ()
    refusing: tuple[str, ...] = ()
    failing: tuple[str, ...] = ()
    bringing: tuple[str, ...] = ()
    carrying: tuple[str, ...] = ()
    before_able: tuple[str, ...] = ()
    at_first: frozenset[str] = frozenset()
    kept: tuple[str, ...] = ()
    arranging: tuple[str, ...] = ()
    announcing: tuple[str, ...] = ()
    performing: frozenset[str] = frozenset()
    helping: frozenset[str] = frozenset()
    spurning: frozenset[str] = frozenset()
    happened: tuple[str, ...] = ()
    done_there: frozenset[str] = frozenset()
    consents: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TopicWords:
    """The schema of `topics.toml`: patterns for each topic id, and words that lead to topics."""

    topics: dict[str, tuple[str, ...]]
    leads: tuple[str, ...]
    about: tuple[str, ...]
    ahead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicDays:
    """Words by which an English time is that of a noun before it: `set_for` it, of `happenings` behind `lead`, or of one that was `made`; none of `no_things`. Behind `spoken` a contact is a topic."""

    set_for: tuple[str, ...] = ()
    happenings: tuple[str, ...] = ()
    lead: frozenset[str] = frozenset()
    spoken: frozenset[str] = frozenset()
    no_things: tuple[str, ...] = ()
    made: frozenset[str] = frozenset()
