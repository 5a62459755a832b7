"""The verbs of a language by what they tell of time, from its `tense.toml`."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from verbale.languages import language_list


@dataclass(frozen=True, slots=True)
class TenseWords:
    """The schema of `tense.toml`: verbs that say whether a clause tells what was or what will be.

    `past` are forms of the past, before which one of `past_prefixes` may stand ("ankam"), and `past_endings` how
    others end, save `no_past`; behind one of `bare` or before one of `bare_after` they are no past ("will be held").
    `perfect` are auxiliaries that tell the past only where a participle stands with them, `passive` others that do
    with one. `future` are forms that look ahead, save where one of `done` follows a participle ("soll gesagt
    haben") or "sein" one of `moved` ("soll gereist sein"); `attributes` do so of what stands before them ("das für Freitag geplante Treffen"), where no word of
    `determiners` parts the two. `present` are forms that look ahead unless an auxiliary makes them participles.
    `states` are verbs of what lasts, save beside one of `passing` ("ist heute zu Gast"), `breaks` end a clause. Behind `aims` a date is to come ("für Freitag"); a
    participle of `future` with one of `active` tells what was done ("hatte am Freitag angekündigt"). A clause with
    one of `neutral` tells nothing of the date ("der Maigipfel wurde abgesagt"); with one of `extends` "bis" looks ahead.
    One of `conjunctions` before a verb parts two clauses; one of `intends` with "to" looks ahead ("agreed to meet on
    Monday"; in Russian what stands behind the infinitive), and so does a clause whose only verb is an `infinitive` ("einigten sich, am Montag zusammenzukommen"). Behind
    one of `emphatic` a form of `present` is past ("did not meet"); so are one of `succeeding` that has an object, and one of `coming` before one of `wakes`. Before one of `departures` a form of `future` is past ("set out").
    A date behind a noun and one of `dating` tells which event is meant, and that it was ("das Treffen vom 1. November"), save before one of
    `range_ends`. Behind one of `events` that has one of `indefinite` before it, with one of `within` between, it is to come where its clause has one of `planning`.
    Those of `finite` are attributes only where an article stands before them or before the expression. Verbs `told_in_present`
    say of what was, too: "sagt er am Freitag". A date right behind one of `lately` was: "zuletzt im Mai".
    A word right behind one of `likening` tells nothing: "met on Monday as planned". One of `were_planned` behind
    "was" looks back at a plan, "was due to", unless one of `speech` reports it. One of `slated` beside a date behind one of `aims` tells of a plan,
    one of `called_off`, all of whose words stand in the sentence, that nothing came of it; one of `refusing` leaves open which week is meant, "refused to meet him on Monday". An infinitive right behind one of `achieving`, in German in the clause behind it, is as
    far as the verb before it: "was able to meet", "will be able to meet". Behind a line about one of `pictures` stands who took it.
    What stands behind one of `measures` and "of" is a noun: "a round of border talks".
    """

    past: tuple[str, ...]
    past_prefixes: tuple[str, ...]
    past_endings: tuple[str, ...]
    no_past: tuple[str, ...]
    bare: tuple[str, ...]
    bare_after: tuple[str, ...]
    future: tuple[str, ...]
    attributes: tuple[str, ...]
    determiners: tuple[str, ...]
    present: tuple[str, ...]
    perfect: tuple[str, ...]
    passive: tuple[str, ...]
    done: tuple[str, ...]
    participle: str
    states: tuple[str, ...]
    breaks: tuple[str, ...]
    aims: tuple[str, ...]
    active: tuple[str, ...]
    neutral: tuple[str, ...]
    extends: tuple[str, ...]
    conjunctions: tuple[str, ...]
    intends: tuple[str, ...]
    infinitive: str
    emphatic: tuple[str, ...] = ()
    succeeding: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    wakes: tuple[str, ...] = ()
    departures: tuple[str, ...] = ()
    dating: tuple[str, ...] = ()
    range_ends: tuple[str, ...] = ()
    events: str = "(?!)"
    moved: str = "(?!)"
    planning: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    indefinite: tuple[str, ...] = ()
    finite: tuple[str, ...] = ()
    told_in_present: tuple[str, ...] = ()
    lately: tuple[str, ...] = ()
    likening: tuple[str, ...] = ()
    were_planned: tuple[str, ...] = ()
    achieving: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    speech: tuple[str, ...] = ()
    slated: tuple[str, ...] = ()
    called_off: tuple[str, ...] = ()
    refusing: tuple[str, ...] = ()
    passing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs of a language by what they tell, see `TenseWords`."""

    past: frozenset[str]
    endings: tuple[str, ...]
    no_past: frozenset[str]
    bare: frozenset[str]
    bare_after: frozenset[str]
    future: frozenset[str]
    attributes: frozenset[str]
    determiners: frozenset[str]
    present: frozenset[str]
    perfect: frozenset[str]
    auxiliaries: frozenset[str]
    done: frozenset[str]
    participle: re.Pattern[str]
    states: frozenset[str]
    breaks: frozenset[str]
    aims: tuple[str, ...]
    active: frozenset[str]
    neutral: frozenset[str]
    extends: frozenset[str]
    conjunctions: frozenset[str]
    intends: frozenset[str]
    infinitive: re.Pattern[str]
    emphatic: frozenset[str]
    succeeding: frozenset[str]
    coming: frozenset[str]
    wakes: frozenset[str]
    departures: frozenset[str]
    dating: tuple[str, ...]
    range_ends: frozenset[str]
    events: re.Pattern[str]
    moved: re.Pattern[str]
    planning: frozenset[str]
    within: frozenset[str]
    indefinite: frozenset[str]
    finite: frozenset[str]
    told_in_present: frozenset[str]
    lately: frozenset[str]
    likening: frozenset[str]
    pictures: frozenset[str]
    measures: frozenset[str]
    were_planned: frozenset[str]
    achieving: frozenset[str]
    speech: frozenset[str]
    slated: frozenset[str]
    called_off: frozenset[str]
    refusing: frozenset[str]
    passing: frozenset[str]


@cache
def verbs_of(language: str) -> Verbs:
    """Return the verbs of a language by what they tell."""
    words = language_list(language, "tense.toml", TenseWords)
    prefixes = ("", *words.past_prefixes)
    kept = {item.name for item in fields(Verbs)} & {item.name for item in fields(TenseWords)}
    special: dict[str, Any] = {
        "past": frozenset(prefix + form for prefix in prefixes for form in words.past),
        "no_past": frozenset(prefix + form for prefix in prefixes for form in words.no_past),
        "endings": words.past_endings,
        "auxiliaries": frozenset(words.perfect + words.passive),
        "aims": words.aims,
        "dating": words.dating,
        **{
            name: re.compile(getattr(words, name)) for name in ("participle", "infinitive", "events", "moved")
        },
    }
    return Verbs(**{name: frozenset(getattr(words, name)) for name in kept} | special)


def forms_ahead(language: str) -> frozenset[str]:
    """Return the forms of verbs that look ahead: "представит", "wird"."""
    return verbs_of(language).future


def forms_past(language: str) -> frozenset[str]:
    """Return the irregular forms of a language's verbs that tell of the past: "met", "traf"."""
    return verbs_of(language).past
