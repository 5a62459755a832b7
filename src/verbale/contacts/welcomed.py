"""Who is the guest where two are named and one of them is at home: "empfing Rossi zu einem Besuch", "traf Rossi bei einem Besuch in Berlin"."""

from __future__ import annotations

from functools import cache
from re import Pattern

from verbale.contacts.parties import side_of
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import Roles, contact_words, pattern_of
from verbale.languages import Document
from verbale.records import Mention

_NEAR = 4  # words before a visit in which "for" stands: "zu einem ersten Besuch"


def welcomes(document: Document, roles: Roles, trigger: Trigger) -> bool:
    """Return whether somebody is received for the visit, or while it lasts: "empfing ihn zu einem Besuch", "at the end of a visit"."""
    tokens = document.tokens
    before = tokens[max(trigger.scope.first, trigger.first - _NEAR) : trigger.first]
    received = any(tokens[at].low in roles.welcomes for at in trigger.scope.numbers)
    return received and any(token.low in roles.aim | roles.stages for token in before)


def guest_and_host(
    persons: list[Mention], place: Mention | None, welcomed: bool
) -> tuple[list[Mention], list[Mention]] | None:
    """Return the guest and the host of two persons; one who is `welcomed` is the object, another is known by the place alone."""
    if len(persons) != 2 or len({side_of(one) for one in persons} - {None}) != 2:
        return None
    at_home = [one for one in persons if place and side_of(one) == (place.side or place.actor)]
    if not (welcomed or at_home):
        return None
    host = at_home[0] if at_home else persons[0]
    return [one for one in persons if one is not host], [host] if welcomed else []


def is_by_phone(document: Document, trigger: Trigger) -> bool:
    """Return whether the clause tells of a call, so that a visit in it brings nobody to the other."""
    calls = _calls(document.language)
    return any(calls.fullmatch(document.tokens[at].low) for at in trigger.scope.numbers)


@cache
def _calls(language: str) -> Pattern[str]:
    verbs = contact_words(language).verbs
    return pattern_of(
        tuple(word for verb in verbs if verb.mode in {"call", "video_call"} for word in verb.words)
    )
