"""Journeys to a region that is no state: "Weber reist in den Nahen Osten", "brach zu einer Reise nach Westafrika auf"."""

from __future__ import annotations

from verbale.contacts.parties import Parties
from verbale.contacts.placed import Placed
from verbale.contacts.travel import Subjects
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of


def to_region(finder: Subjects, trigger: Trigger, items: list[Placed]) -> Parties:
    """Return who travels where a German verb leads to a region and to no state; it tells no place that a report can hold."""
    tokens, roles = finder.document.tokens, finder.roles
    if trigger.frame != "travel" or not roles.regions or tokens[trigger.first].low in roles.sending:
        return Parties()
    words = " ".join(tokens[at].text for at in trigger.scope.tokens())
    match = pattern_of(roles.regions).search(words.lower())
    if match is None or words[match.end() :].lstrip()[:1].isupper():
        return Parties()  # "in die Region | Hannover"
    travellers = finder.bare(items) or finder.with_inherited([], trigger).members
    return Parties([one for one in travellers if one.kind == "person"])
