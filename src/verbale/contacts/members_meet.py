"""Meetings of a body's own members, where the body alone is named: "EU leaders met in Rome on Friday"."""

from __future__ import annotations

from verbale.actors.office_lexicon import office_lexicon
from verbale.contacts.material import Material
from verbale.contacts.triggers import Trigger
from verbale.records import Mention

_FAR = 2  # words between a body and its members: "NATO's new foreign ministers"


def members_meet(material: Material, trigger: Trigger, members: list[Mention]) -> bool:
    """Whether an English verb of meeting has as its only party a body of states, whose leaders or ministers are named with it."""
    actors = {one.actor for one in members}
    met = trigger.mode == "meeting" and trigger.frame in {"with", "object"} and not trigger.weak
    if material.document.language != "en" or trigger.is_noun or not met or len(actors) != 1:
        return False
    body = members[0]
    return body.kind == "body" and body.side == body.actor and _names_members(material, body, trigger)


def _names_members(material: Material, body: Mention, trigger: Trigger) -> bool:
    tokens, lexicon = material.document.tokens, office_lexicon("en")
    last = material.document.token_at(body.end - 1) + 1
    behind = range(last, min(last + _FAR + 1, trigger.first))
    before = range(max(0, material.document.token_at(body.start) - 5), material.document.token_at(body.start))
    of = any(tokens[at].low == "of" for at in before)
    return any(lexicon.group_at(tokens, at) for at in behind) or (
        of and any(lexicon.group_at(tokens, at) for at in before)
    )
