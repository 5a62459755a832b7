"""What people of one state do among themselves is no contact: "der Kanzler traf den Oppositionsführer"."""

from __future__ import annotations

from verbale.actors import default_knowledge
from verbale.contacts.material import Material
from verbale.contacts.movement_words import state_and_kind
from verbale.contacts.movements import ANYWHERE, Unaffiliated
from verbale.contacts.parties import Parties, side_of, stands_alone, state_of
from verbale.contacts.triggers import Trigger
from verbale.records import Mention

_INNER = "people of one state are among themselves"
_NOBODY = "nobody acts for a state or body"


def why_no_contact(
    material: Material, trigger: Trigger, members: list[Mention], parties: Parties
) -> str | None:
    """Return why those of no state have no contact with the others: at home, with nobody of a state.

    Who travels and leads a group needs nobody to receive him.
    """
    told = material.unaffiliated
    homes = {one.actor: _home(told, one) for one in members}
    alone = [one for one in members if homes[one.actor] or stands_alone(one)]
    if not alone:
        return None
    acting = {side_of(one) for one in members if one not in alone}
    if not acting:
        leads = any(one.actor in told.leading or one.kind == "body" for one in alone)
        return None if trigger.mode == "visit" and leads else _NOBODY
    if any(not homes[one.actor] for one in alone):
        return None  # fighters talk with their own state, too
    states = {homes[one.actor] for one in alone}
    others = acting - states
    if not others:
        return _INNER
    knowledge = default_knowledge()
    at_home = ANYWHERE in states and len(others) == 1 and all(knowledge.state(side or "") for side in others)
    return _INNER if at_home and not _where(material, trigger, parties) - others else None


def _where(material: Material, trigger: Trigger, parties: Parties) -> set[str]:
    """Return the states of the places named in a clause."""
    places = [parties.place] + [
        item.mention
        for item in material.parties.in_scope(trigger.scope)
        if item.mention.kind == "place" or item.mention.how in {"city", "metonym"}
    ]
    return {state for state in map(state_of, places) if state}


def _home(told: Unaffiliated, mention: Mention) -> str | None:
    """Return the state in whose politics somebody takes part, if any."""
    actor, body = mention.actor or "", default_knowledge().tables.bodies.get(side_of(mention) or "")
    state, kind = state_and_kind(actor) or ("", "")
    opposed = state if kind == "opposition" else None  # who bears arms talks with his own state, too
    return told.homes.get(actor) or opposed or (body.home if body and body.civil else None)
