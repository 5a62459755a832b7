"""The day of the visit for which English says that somebody is received: "will host Rossi for a state visit | in September"."""

from __future__ import annotations

from verbale.contacts.dated import Dated
from verbale.contacts.material import Material
from verbale.contacts.put_off import governing
from verbale.contacts.triggers import Trigger


def days_received(material: Material, trigger: Trigger, triggers: list[Trigger]) -> list[Dated]:
    """Return the days of the visit for which the verb's clause says that somebody was received.

    Of a visit that takes several days nobody knows on which that was.
    """
    document, slots = material.document, material.slots
    if document.tokens[trigger.first].low not in material.roles.welcomes or document.language != "en":
        return []
    for one in triggers:
        visit = one.is_noun and one.mode == "visit" and one.scope is trigger.scope
        if not visit or one.first < trigger.last or governing(document, one, material.grammar) != "for":
            continue
        length = slots.lengths.of(one, triggers)
        if length is None or not length[0].endswith("D"):
            return slots.dates(one, triggers)
    return []
