"""The small words of `contact_words.toml` that tell who does what in a contact; German's file tells what some of its lists are for."""

from __future__ import annotations

from dataclasses import dataclass, field


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
    between_days: frozenset[str]
    throughout: frozenset[str]
    not_spent: frozenset[str]
    was_planned: frozenset[str]
    aimed: frozenset[str]
    ago: frozenset[str]
    ahead: frozenset[str]
    back: frozenset[str]
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
    coming_back: frozenset[str] = frozenset()
    anniversaries: tuple[str, ...] = ()
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
    jointly: frozenset[str] = frozenset()
    private: tuple[str, ...] = ()
    gestures: tuple[str, ...] = ()
    delegation: frozenset[str] = frozenset()
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
    aides: frozenset[str] = frozenset()
    emissaries: frozenset[str] = frozenset()
    calling_for: frozenset[str] = frozenset()
    schedules: frozenset[str] = frozenset()
    concerned: frozenset[str] = frozenset()
    opponents: tuple[str, ...] = ()
    intentions: frozenset[str] = frozenset()
    regions: tuple[str, ...] = ()
    regions_visited: tuple[str, ...] = ()
    summons: tuple[str, ...] = ()
    calls_in: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    encounters: tuple[str, ...] = ()
    by_the_way: frozenset[str] = frozenset()
    home: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    troubles: tuple[str, ...] = ()
    sports: tuple[str, ...] = ()
    chairs: tuple[str, ...] = ()
    led: tuple[str, ...] = ()
    airports: tuple[str, ...] = ()
    topical: frozenset[str] = frozenset()
    stays: frozenset[str] = frozenset()
    dwells: frozenset[str] = frozenset()
    to_come: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    order: frozenset[str] = frozenset()
    event_order: frozenset[str] = frozenset()
    welcomes: frozenset[str] = frozenset()
    came: frozenset[str] = frozenset()
    missions: frozenset[str] = frozenset()
    made_up_of: frozenset[str] = frozenset()
    stages: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    morning: frozenset[str] = frozenset()
    honours: frozenset[str] = frozenset()
    purpose: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()
    towns: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    borders: tuple[str, ...] = ()
    onto: frozenset[str] = frozenset()
    group_sent: tuple[str, ...] = ()
    of_members: tuple[str, ...] = ()
    takes_part_in: frozenset[str] = frozenset()
    ministers_meet: tuple[str, ...] = ()
    adjuncts: frozenset[str] = frozenset()
    regards: frozenset[str] = frozenset()
    agreements: tuple[str, ...] = ()
    conducting: tuple[str, ...] = ()
    follow: frozenset[str] = frozenset()
    bounds: frozenset[str] = frozenset()
    accusatives: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    latter: tuple[str, ...] = ()
    cities: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    movements: frozenset[str] = frozenset()
    completed: frozenset[str] = frozenset()
    holding: frozenset[str] = frozenset()
    now: frozenset[str] = frozenset()
    participation: frozenset[str] = frozenset()
    ties: tuple[str, ...] = ()
    troubles_with: tuple[str, ...] = ()
    occasioned: tuple[str, ...] = ()
    judging: tuple[str, ...] = ()
    near_days: frozenset[str] = frozenset()
    talked_over: tuple[str, ...] = ()
    own_encounters: tuple[str, ...] = ()
    last_of_many: tuple[str, ...] = ()
    once_more: tuple[str, ...] = ()
    reporting: tuple[str, ...] = ()
    quarrels: tuple[str, ...] = ()
    asking: tuple[str, ...] = ()
    handing: tuple[str, ...] = ()
    manner: frozenset[str] = frozenset()
    departing: frozenset[str] = frozenset()
    colleagues: frozenset[str] = frozenset()
    acquainted: frozenset[str] = frozenset()
    comes: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    marking: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    apart_behind: frozenset[str] = frozenset()
    sidelines: tuple[str, ...] = ()
    second_posts: tuple[str, ...] = ()
    mandates: tuple[str, ...] = ()
    back_then: frozenset[str] = frozenset()
    at_that_time: frozenset[str] = frozenset()
    had_been: frozenset[str] = frozenset()
    by_then: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()
    awaited: frozenset[str] = frozenset()
    after_which: frozenset[str] = frozenset()
    before_which: frozenset[str] = frozenset()
    causes: frozenset[str] = frozenset()
    gathering: tuple[str, ...] = ()
    joining_in: tuple[str, ...] = ()
    centres: frozenset[str] = frozenset()
    returns: tuple[str, ...] = ()
    arrivals: tuple[str, ...] = ()
    processes: tuple[str, ...] = ()
    toured: frozenset[str] = frozenset()
    vehicles: tuple[str, ...] = ()
    publics: tuple[str, ...] = ()
    before_public: frozenset[str] = frozenset()
    bonds: tuple[str, ...] = ()
    sends: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()
    urges: tuple[str, ...] = ()
    judges: tuple[str, ...] = ()
    for_deeds: frozenset[str] = frozenset()
    luck: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    journeyed: tuple[str, ...] = ()
    keeps_out: tuple[str, ...] = ()
    out_of: frozenset[str] = frozenset()
    before_it: frozenset[str] = frozenset()
    run_up: frozenset[str] = frozenset()
    replying: tuple[str, ...] = ()
    about_what: frozenset[str] = frozenset()
    discussing: frozenset[str] = frozenset()
    topic_verbs: tuple[str, ...] = ()
    several: dict[str, int] = field(default_factory=dict)
    office_of: dict[str, str] = field(default_factory=dict)
    sittings: frozenset[str] = frozenset()
    meals: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    ending: tuple[str, ...] = ()
    landings: tuple[str, ...] = ()
    undertakes: frozenset[str] = frozenset()
    speaks_behind: tuple[str, ...] = ()
    told_first: tuple[str, ...] = ()
    in_person: tuple[str, ...] = ()
    time_units: frozenset[str] = frozenset()
    whoever: frozenset[str] = frozenset()
    at_person: frozenset[str] = frozenset()
    gets_guests: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    said_to_come: frozenset[str] = frozenset()
    belonging: frozenset[str] = frozenset()
    sitting: frozenset[str] = frozenset()
    after_it: frozenset[str] = frozenset()
    went: frozenset[str] = frozenset()
    joint_acts: frozenset[str] = frozenset()
    since_then: frozenset[str] = frozenset()
    heads_teams: frozenset[str] = frozenset()
    represents: frozenset[str] = frozenset()
    teams: frozenset[str] = frozenset()
    onward: frozenset[str] = frozenset()
    during: frozenset[str] = frozenset()
    region_parts: frozenset[str] = frozenset()
    across: frozenset[str] = frozenset()
    one_more: tuple[str, ...] = ()
    returning: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    receiving: tuple[str, ...] = ()
    at_start_of: frozenset[str] = frozenset()
    turned_down: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    one: frozenset[str] = frozenset()
    summoned_before: tuple[str, ...] = ()
    diplomats: frozenset[str] = frozenset()
    delegates_alone: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
