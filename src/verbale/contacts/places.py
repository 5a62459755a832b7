"""Where a contact is told to take place by the words of its own clause, or of the one that tells more of its noun."""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.material import Material
from verbale.contacts.objects import hangs_on_noun
from verbale.contacts.relatives import relatives_behind
from verbale.contacts.roles import Placed
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger
from verbale.records import Mention, Mode


def find_place(material: Material, trigger: Trigger, triggers: list[Trigger], mode: Mode) -> Mention | None:
    """Return the place named after "in" by the contact: right behind a noun, or else where its clause tells that it happens."""
    if mode in {"call", "message"}:
        return None
    positions, parties = material.slots.positions, material.parties
    found: list[tuple[bool, bool, bool, Mention]] = []
    items = parties.in_scope(trigger.scope)
    for number, item in enumerate(items):
        mention = _named_capital(item, items[number + 1 : number + 2])
        if item.kind != "preposition" or item.word not in material.roles.venue:
            continue
        if mention.kind not in {"place", "state", "body"} or mention.how == "adjective":
            continue
        gathering = mention.kind == "body" and mention.side in {None, mention.actor}
        if gathering or positions.is_of_topic(item.at, trigger):
            continue
        close = trigger.last <= item.at and positions.reaches(trigger, item.at, triggers)
        close = close or parties.beside.is_within(item.at, trigger)
        if not trigger.is_noun or close or positions.tells_event(trigger, triggers):
            far = trigger.is_noun and not close
            hangs = hangs_on_noun(item, material.document, parties.known)
            found.append((mention.kind == "body", far, hangs, mention))
    return min(found, key=lambda one: one[:3])[3] if found else None


def _named_capital(item: Placed, following: list[Placed]) -> Mention:
    """Return the city of "the Omani capital, Muscat"; else what was named."""
    mention = item.mention
    for other in following:
        same = (other.mention.side or other.mention.actor) == (mention.side or mention.actor)
        named = other.mention.how == "metonym" and other.first - item.last < 2
        if mention.how == "city" and mention.kind == "state" and named and same:
            return other.mention
    return mention


def place_behind(
    material: Material, trigger: Trigger, triggers: list[Trigger], scopes: list[Scope], mode: Mode
) -> Mention | None:
    """Return the place of "the talks, which were held in Rome"."""
    if not trigger.is_noun or mode == "visit":
        return None
    for scope in relatives_behind(trigger, scopes):
        if material.find_in(scope, material.words.events):
            within = replace(trigger, scope=scope, frame="with", first=scope.first, last=scope.first + 1)
            return find_place(material, within, triggers, mode)
    return None
