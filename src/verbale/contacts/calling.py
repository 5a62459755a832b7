"""Which state calls an envoy in where only his post or the head of the report tells it: "der iranische Botschafter in | Wien wurde einbestellt"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from verbale.actors import default_knowledge
from verbale.contacts.acting_state import as_state
from verbale.contacts.parties import Parties, sides
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import Roles, pattern_of
from verbale.languages import Document
from verbale.records import Mention, Span


def calling_state(
    document: Document, placed: list[Placed], trigger: Trigger, found: list[Mention], roles: Roles
) -> list[Mention]:
    """Return the state that calls in the envoy who alone was found; nobody where he goes home or no post is told."""
    if len(sides(found)) != 1 or not is_summons(document, trigger, roles):
        return []
    words = [word for one in found for word in _words(document, one)]
    if roles.ambassadors.isdisjoint(words) or not roles.former.isdisjoint(words):
        return []
    if any(document.tokens[at].low in roles.home for at in trigger.scope.tokens()):
        return []
    near = [item for item in placed if trigger.scope.holds(item.first)]
    goals = {item.side for item in near if item.mention.kind in {"place", "state"} and item.kind != "bare"}
    if goals & sides(found):
        return []
    heads = [item.mention for item in placed if item.kind == "dateline" and item.mention.kind == "place"]
    here = [item.mention for item in near if item.mention.kind == "place" and item.mention.side]
    posts = (post for one in found for post in _posts(document, one))
    other = next((one for one in (*posts, *here, *heads) if one.side and one.side not in sides(found)), None)
    return [_as_state(document, other)] if other else []


def is_errand(document: Document, placed: list[Placed], journey: Parties, roles: Roles) -> bool:
    """Whether but an envoy goes to a ministry of the state in which he is: "traf im russischen Außenministerium ein"."""
    if journey.place is None or journey.place.kind != "body":
        return False
    goers = {one.actor for one in journey.members}
    return any(
        item.mention.actor in goers and not roles.ambassadors.isdisjoint(_words(document, item.mention))
        for item in placed
    )


def _words(document: Document, mention: Mention) -> list[str]:
    return [word.strip(",") for word in document.text[mention.start : mention.end].lower().split()]


def is_summons(document: Document, trigger: Trigger, roles: Roles) -> bool:
    """Whether a verb tells that somebody is called in: "wurde einbestellt"."""
    calls = pattern_of(roles.calls_in)
    return trigger.frame == "receive" and bool(calls.fullmatch(document.tokens[trigger.first].low))


def _posts(document: Document, envoy: Mention) -> Iterator[Mention]:
    """Yield the places and states that the words for an envoy name."""
    knowledge = default_knowledge()
    for hit in knowledge.index(document.language).search(document.text[envoy.start : envoy.end]):
        start, end = envoy.start + hit.start, envoy.start + hit.end
        for sense in hit.senses:
            city = knowledge.city(sense.actor) if sense.kind == "city" else None
            state = city.state if city else sense.actor if sense.kind == "state" else None
            if state and knowledge.state(state):
                yield replace(envoy, id=f"{envoy.id}.p", start=start, end=end, side=state)
                break


def _as_state(document: Document, place: Mention) -> Mention:
    """Read a place as the state that acts there."""
    state = as_state(place, document.language)
    span = Span(place.start, place.end)
    return replace(
        state, why="the state that calls an envoy in", candidates=(), office=None, core=span, sex=""
    )
