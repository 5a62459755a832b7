"""Where a journey leads by the first part of its own word: "seine Chinareise", "der Moskau-Besuch"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from verbale.actors import default_knowledge
from verbale.contacts.drafts import Draft
from verbale.contacts.triggers import Trigger
from verbale.languages import Document
from verbale.records import Mention

# What may stand behind the place: "-Reise", "besuchs", "-Antrittsbesuch".
_JOURNEY = re.compile(
    r"s?-?(?:staats|antritts|arbeits|kurz|blitz|dienst|rund)?(?:reise|besuch|visite|aufenthalt|trip|tour)[a-z]{0,2}"
)


@cache
def _places() -> dict[str, tuple[str, str, str]]:
    """Return the German names of states and cities in lower case, each with its id, its kind and its state."""
    knowledge, found = default_knowledge(), {}
    for city in knowledge.tables.cities.values():
        for name in city.names.get("de", ()):
            found[name.lower()] = (f"place:{city.id}", "place", city.state)
    for state in knowledge.tables.states.values():
        for name in state.names.get("de", ()):
            found[name.lower()] = (state.id, "state", state.id)
    return found


def place_inside(document: Document, trigger: Trigger, traveller: Mention) -> Mention | None:
    """Return the place that a German noun of a journey begins with, made from another mention of the text.

    >>> sorted(name for name in _places() if _JOURNEY.fullmatch("chinareise".removeprefix(name)))
    ['china']
    """
    if document.language != "de" or trigger.last != trigger.first + 1:
        return None
    token = document.tokens[trigger.first]
    for end in range(len(token.low) - 4, 2, -1):
        known = _places().get(token.low[:end])
        if known is None or not _JOURNEY.fullmatch(token.low[end:]):
            continue
        actor, kind, state = known
        return replace(
            traveller, start=token.start, end=token.start + end, actor=actor, kind=kind, how="name",  # type: ignore[arg-type]
            side=state, name=token.text[:end], office=None, core=None, candidates=(),
        )  # fmt: skip
    return None


def names_region(document: Document, trigger: Trigger, parts: frozenset[str]) -> bool:
    """Whether a German noun of a journey begins with one of the `parts` that are regions: "Afrikareise", "Donbass-Besuch"."""
    low = document.tokens[trigger.first].low
    return any(low.startswith(part) and _JOURNEY.fullmatch(low[len(part) :]) for part in parts)


def leads_elsewhere(document: Document, trigger: Trigger, draft: Draft) -> bool:
    """Whether the noun itself names another state than the journey told before: "seine Chinareise" after one to Rome."""
    inside = place_inside(document, trigger, draft.members[0]) if trigger.mode == "visit" else None
    return inside is not None and draft.place is not None and inside.side != draft.place.state
