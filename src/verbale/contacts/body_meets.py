"""Gatherings that a body or the US give their name to, and whom they hold them with: "der EU-Gipfel mit der Türkei", "die US-Gespräche mit Nordkorea"."""

from __future__ import annotations

from verbale.contacts.between import Finder
from verbale.contacts.members_meet import names_ministers
from verbale.contacts.parties import sides
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.languages import Document
from verbale.records import Mention


def of_body(finder: Finder, trigger: Trigger, beside: list[Placed], others: list[Trigger]) -> list[Mention]:
    """Return the body inside a German noun and those behind its "mit", of the mentions that hang on the noun.

    A verb of contact has partners of its own: "will beim EU-Gipfel mit Rossi reden".
    """
    talks = any(not other.is_noun and other.scope is trigger.scope for other in others)
    talks &= not names_ministers(finder.document, trigger)
    if finder.document.language != "de" or trigger.mode == "visit" or talks:
        return []
    inside = [item for item in beside if _names(finder.document, item, trigger)]
    partners = [mention for mention in finder.after(beside, finder.roles.partner) if mention.kind != "place"]
    found = [inside[0].mention, *partners] if inside and partners else []
    if inside and not partners and names_ministers(finder.document, trigger):
        return [inside[0].mention]
    return found if len(sides(found)) > 1 else []


def _names(document: Document, item: Placed, trigger: Trigger) -> bool:
    """Whether it is written in capitals at the head of the noun: "EU-Gipfel", not "Ukraine-Gespräche"."""
    start, noun = item.mention.start, document.tokens[trigger.first].start
    head = document.text[start : item.mention.end].partition("-")[0]
    listed = head.isupper() or (item.mention.kind == "body" and item.side == item.mention.actor)
    return start == noun and listed
