"""English nouns of journeys with their place right before them: "his Ankara trip", "Weber's three-day China visit"."""

from __future__ import annotations

from collections.abc import Iterable

from verbale.contacts.goals import is_place
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.languages import Document
from verbale.records import Mention


def place_before(document: Document, trigger: Trigger, placed: Iterable[Placed]) -> Mention | None:
    """Return the place that stands right before an English noun of a journey."""
    if document.language != "en" or not trigger.is_noun:
        return None
    near = (item for item in placed if item.last == trigger.first and item.mention.how != "adjective")
    return next((item.mention for item in near if is_place(item.mention)), None)
