"""Whose guest somebody is: "Weber war in Rom Gast von Ministerpräsident Rossi", "Gast des Präsidenten Rossi"."""

from __future__ import annotations

from verbale.contacts.goals import destination
from verbale.contacts.parties import Parties, abroad
from verbale.contacts.placed import Placed
from verbale.contacts.subjects import Subjects
from verbale.contacts.triggers import Trigger

_REACH = 6  # tokens from "Gast von" to the name of the host


def guest_of(finder: Subjects, trigger: Trigger, items: list[Placed]) -> Parties | None:
    """Return the guest and the host that a German "Gast von" tells; None where the noun is another."""
    tokens, roles = finder.document.tokens, finder.roles
    if finder.document.language != "de" or tokens[trigger.first].low not in roles.guests:
        return None
    persons = [item for item in items if item.mention.kind == "person" and finder.official(item)]
    hosts = [
        item for item in persons if -1 <= item.first - trigger.last < _REACH or item.at == trigger.last - 1
    ]
    if not hosts:
        return Parties()
    guests = [
        one
        for one in finder.bare(persons)
        if one is not hosts[0].mention and one.start < hosts[0].mention.start
    ]
    place = destination(roles, [item for item in items if item.word in roles.venue])
    return abroad(guests[:1], [hosts[0].mention], place)
