"""Several who call somebody together: "Weber and Rossi telephoned Marin", "Weber und Rossi riefen Marin an" tell of one call."""

from __future__ import annotations

from verbale.contacts.cases import may_act
from verbale.contacts.material import Material
from verbale.contacts.parties import sides
from verbale.contacts.triggers import Trigger
from verbale.records import Mention

_CALLED = frozenset({"call", "video_call", "message"})


def joint_callers(material: Material, trigger: Trigger, members: list[Mention]) -> list[Mention]:
    """Return the subjects of a verb of calling, where a list of two sides or more stands before it and is called by nobody."""
    if trigger.frame != "object" or trigger.mode not in _CALLED:
        return []
    if material.find_in(trigger.scope, material.roles.one_by_one) is not None:
        return []
    verb = _finite(material, trigger)
    bare = [item for item in material.parties.in_scope(trigger.scope) if item.kind == "bare"]
    acting = [item.mention for item in bare if item.mention in members and item.last <= verb]
    if material.document.language == "ru":
        acting = [one for one in acting if may_act(material.document, one)]
    several = len(sides(acting)) > 1 and material.parties.is_list(acting)
    return acting if several and len(sides(members)) > len(sides(acting)) else []


def _finite(material: Material, trigger: Trigger) -> int:
    """Return the place of the verb; in German of the plural that tells who are its subject: "Weber und Rossi | haben Marin angerufen"; 0 where it is none."""
    tokens, grammar = material.document.tokens, material.grammar
    if material.document.language != "de":
        return trigger.first
    verbs = (at for at in trigger.scope.tokens() if grammar.is_finite(tokens[at]))
    first = next(verbs, trigger.first)
    return first if tokens[first].low.endswith("en") else 0
