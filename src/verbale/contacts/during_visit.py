"""The day of a visit that English tells beside a verb: "met Weber during a visit to Rome | on Friday", "will host Rossi for a state visit | in September"."""

from __future__ import annotations

from verbale.contacts.dated import Dated
from verbale.contacts.material import Material
from verbale.contacts.put_off import governing
from verbale.contacts.triggers import Trigger
from verbale.records import When

_DURING = frozenset({"during", "on"})
_MET = frozenset({"meeting", "talks", "contact"})


def days_during(material: Material, trigger: Trigger, triggers: list[Trigger]) -> list[Dated]:
    """Return the days of the visit during which the verb's clause says that people met, or for which somebody was received.

    Of a visit that takes several days nobody knows on which they met.
    """
    document, slots = material.document, material.slots
    if document.language != "en" or trigger.is_noun or trigger.mode not in _MET:
        return []
    received = document.tokens[trigger.first].low in material.roles.welcomes
    for one in triggers:
        beside = one.is_noun and one.mode == "visit" and one.scope is trigger.scope
        if not beside or one.first < trigger.last:
            continue
        led = governing(document, one, material.grammar)
        length = slots.lengths.of(one, triggers)
        if not (led in _DURING or (received and led == "for")) or (length and length[0].endswith("D")):
            continue
        return [dated for dated in slots.dates(one, triggers) if received or When.parse(dated.edtf).exact]
    return []
