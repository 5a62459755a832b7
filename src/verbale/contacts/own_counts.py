"""How often each of several partners was met, where German tells it before each: "telefonierte zweimal mit Weber und einmal mit Rossi"."""

from __future__ import annotations

from verbale.contacts.material import Material
from verbale.contacts.triggers import Trigger
from verbale.records import Count, Mention, Span

_TIMES = "mal"


def own_counts(material: Material, others: list[Mention], trigger: Trigger) -> dict[str, tuple[Count, Span]]:
    """Return the count of each partner who was met more than once; none where one of them has no number."""
    tokens, numbers = material.document.tokens, material.roles.numbers
    if material.document.language != "de" or trigger.is_noun:
        return {}
    found: dict[str, tuple[int, Span]] = {}
    for item in material.parties.in_scope(trigger.scope):
        if item.kind != "preposition" or item.word not in material.roles.partner or item.at < 1:
            continue
        before = tokens[item.at - 1]
        value = numbers.get(before.low.removesuffix(_TIMES)) or numbers.get(before.low)
        if before.low.endswith(_TIMES) and (value or before.low == "einmal") and item.mention.actor:
            found[item.mention.actor] = (value or 1, Span(before.start, before.end))
    if any(one.actor not in found for one in others):
        return {}
    return {actor: (Count(value, "exact"), span) for actor, (value, span) in found.items() if value > 1}
