"""English journeys of which no place is told: "Weber arrived on Monday for a two-day visit", "Rossi flies in on Friday"."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Protocol

from verbale.contacts.parties import Parties, side_of
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.records import Mention

# What one comes for, or on: "for a two-day working visit".
_VISITING = re.compile(r"\b(?:on|for) (?:an?|his|her|their|the) (?:[\w’'-]+ ){0,4}(?:visit|trip|tour|stay)\b")
# What may follow "flew in" where it leads to no place and no load: "flew in from Rome", not "flew in troops".
_BEHIND_IN = frozenset(
    {"on", "from", "for", "to", "late", "early", "last", "this", "earlier", "overnight", "the", "a", "with"}
)
_LEADING = frozenset({"in", "at", "to", "into"})
_AT_HOME = frozenset({"home", "back", "office", "power"})


class Known(Protocol):
    """What is known of a text: the tokens of its names and times."""

    document: Document
    known: frozenset[int]


def without_place(text: Known, trigger: Trigger, travellers: list[Mention]) -> Parties:
    """Return who comes where no place is named but the verb or its visit tells that it is abroad."""
    low, comes = text.document.tokens[trigger.first].low, contact_words(text.document.language).roles.comes
    if low not in comes or not _is_abroad(text.document, trigger, text.known):
        return Parties()
    return Parties([one for one in travellers if one.kind == "person" and side_of(one)])


def _is_abroad(document: Document, trigger: Trigger, known: Collection[int]) -> bool:
    tokens, numbers = document.tokens, trigger.scope.tokens()
    if any(tokens[at].low in _AT_HOME or _leads_elsewhere(document, at, known) for at in numbers):
        return False
    behind = " ".join(tokens[at].low for at in numbers if at > trigger.first)
    return _VISITING.search(behind) is not None or _flies_in(document, trigger, known)


def _leads_elsewhere(document: Document, at: int, known: Collection[int]) -> bool:
    """Whether a place that no list has stands behind "in": "arrived in | Springfield"."""
    leads = document.tokens[at].low in _LEADING and at + 1 < len(document.tokens)
    return leads and document.tokens[at + 1].is_capital and at + 1 not in known


def _flies_in(document: Document, trigger: Trigger, known: Collection[int]) -> bool:
    """Whether "in" behind a verb of flying leads to no place: "flies in on Friday", "had flown in."."""
    tokens, at = document.tokens, trigger.last
    flies = (
        tokens[trigger.first].low.startswith(("fl", "jet")) and at < len(tokens) and tokens[at].low == "in"
    )
    if not flies or at + 1 >= len(tokens):
        return flies
    following = tokens[at + 1]
    return not following.is_word or at + 1 in known or following.low in _BEHIND_IN
