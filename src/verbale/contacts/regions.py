"""Journeys to a region that is no state: "Weber reist in den Nahen Osten", "began a tour of West Africa"."""

from __future__ import annotations

from verbale.contacts.compounds import names_region
from verbale.contacts.parties import Parties, side_of
from verbale.contacts.placed import Placed
from verbale.contacts.subjects import Subjects
from verbale.contacts.travel import who_travels
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.languages.grammar import grammar_of


def to_region(finder: Subjects, trigger: Trigger, items: list[Placed]) -> Parties:
    """Return who travels where a verb leads to a region and to no state; it tells no place that a report can hold."""
    tokens, roles = finder.document.tokens, finder.roles
    visits = trigger.frame == "visit" and bool(roles.regions_visited)
    if not (trigger.frame == "travel" or visits) or tokens[trigger.first].low in roles.sending:
        return Parties()
    if visits:
        leads = any(_opens(finder, trigger, at, roles.regions_visited) for at in _objects(finder, trigger))
    else:
        leads = _names_region(" ".join(tokens[at].text for at in trigger.scope.tokens()), roles.regions)
    travellers = finder.bare(items) or finder.with_inherited([], trigger).members
    return Parties([one for one in travellers if one.kind == "person"] if leads else [])


def _objects(finder: Subjects, trigger: Trigger) -> list[int]:
    """Return where the object of a verb of visiting may begin: right behind it, in German wherever no preposition leads to it."""
    tokens, closed = finder.document.tokens, grammar_of("de").words.prepositions
    if finder.document.language != "de":
        return [trigger.last]
    return [at for at in trigger.scope.tokens() if at and tokens[at - 1].low not in closed]


def noun_to_region(
    finder: Subjects, trigger: Trigger, beside: list[Placed], free: list[Placed]
) -> Parties | None:
    """Return who travels where the words right behind a noun are a region: "a five-day visit to the Caucasus"."""
    tokens, roles, at = finder.document.tokens, finder.roles, trigger.last
    owner = next((one for one in beside if at in {one.first, one.first - 1} and finder.official(one)), None)
    at = owner.last if owner else at  # "a visit by Weber | to Africa"
    leads = at < len(tokens) and tokens[at].low in roles.goal | roles.genitive | roles.across
    goals = roles.regions_visited if leads else ()
    inside = names_region(finder.document, trigger, roles.region_parts)
    if not roles.regions_visited or not (
        inside or _opens(finder, trigger, at, roles.regions) or _opens(finder, trigger, at + 1, goals)
    ):
        return None
    travellers, _, place = who_travels(finder, trigger, beside, free)
    people = [one for one in travellers if one.kind == "person" and side_of(one)]
    return Parties(people) if people and (place is None or place.side is None) else None


def _opens(finder: Subjects, trigger: Trigger, first: int, regions: tuple[str, ...]) -> bool:
    """Whether the words of the clause begin with a region at the token `first`."""
    tokens = finder.document.tokens
    words = " ".join(tokens[at].text for at in trigger.scope.tokens() if at >= first)
    return _names_region(words, regions, begins=True)


def _names_region(words: str, regions: tuple[str, ...], *, begins: bool = False) -> bool:
    """Whether a region is named, and no more of a name behind it: not "in die Region | Hannover"."""
    if not regions:
        return False
    pattern, low = pattern_of(regions), words.lower()
    match = pattern.match(low) if begins else pattern.search(low)
    return match is not None and not words[match.end() :].lstrip()[:1].isupper()
