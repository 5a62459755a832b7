"""Partners of one noun who each have a day of their own: "führte am Montag Gespräche mit Rossi und am Dienstag mit Marin", "calls with Rossi on Monday and Marin on Tuesday"."""

from __future__ import annotations

from itertools import pairwise

from verbale.contacts.dated import tells_day
from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.one_by_one import with_partners
from verbale.contacts.parted_days import Timed, are_apart, between, finest, in_own_part, joint_of
from verbale.contacts.parties import sides
from verbale.contacts.triggers import Trigger
from verbale.records import Mention, TimeExpression

_FARTHEST = 3  # words between a partner and his own day: "mit Rossi am Montag"


def partner_by_day(
    material: Material, draft: Draft, trigger: Trigger, days: list[TimeExpression]
) -> list[Draft]:
    """Return a contact for each partner of a noun who has his own day, before him or right behind him; none where they do not."""
    days = finest(days)
    if draft.mode == "visit" or not are_apart(days):
        return []
    found = _behind_days(material, draft, trigger, days) or _before_days(material, draft, trigger, days)
    return found or _without_others(material, draft, trigger)


def _behind_days(
    material: Material, draft: Draft, trigger: Trigger, days: list[TimeExpression]
) -> list[Draft]:
    """Return those of "am Montag Gespräche mit Rossi | und am Dienstag mit Marin"."""
    timed = [item for item in _timed(material, trigger) if item[2] in days]
    if len(days) < 2 or any(joint_of(material.document, one, two) is None for one, two in pairwise(timed)):
        return []
    begins, ends = [day.start for day in days], [day.end for day in days]
    parts = between(draft.members, ends, [*begins[1:], len(material.document.text)])
    led = {
        item.mention
        for item in material.parties.in_scope(trigger.scope)
        if item.kind == "preposition" and item.word in material.roles.partner
    }
    if not all(parts) or not all(one in led for part in parts[1:] for one in part):
        return []
    always = [one for one in draft.members if one.start < begins[0]] or parts[0][:1]
    return _on_own_days(draft, always, parts, days)


def _before_days(
    material: Material, draft: Draft, trigger: Trigger, days: list[TimeExpression]
) -> list[Draft]:
    """Return those of "nach Telefonaten mit Rossi am Montag und Marin am Dienstag"."""
    document, end = material.document, material.document.tokens[trigger.last - 1].end
    days = [day for day in days if day.start >= end]
    if document.language == "ru" or len(days) < 2:
        return []
    parts = between(draft.members, [end, *(day.end for day in days[:-1])], [day.start for day in days])
    near = all(
        document.token_at(day.start) - document.token_at(part[0].end - 1) <= _FARTHEST
        for day, part in zip(days, parts, strict=True)
        if part
    )
    if not near or any(len(part) != 1 for part in parts):
        return []
    always = [one for one in draft.members if all(one not in part for part in parts)]
    return _on_own_days(draft, always, parts, days)


def _timed(material: Material, trigger: Trigger) -> list[Timed]:
    return [item for item in material.slots.times if trigger.scope.holds(item[0]) and tells_day(item[2])]


def _without_others(material: Material, draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return the contact without whoever stands in a later part with its own day: "traf am Montag Rossi zu Gesprächen | und am Dienstag Marin"."""
    own = in_own_part(material.document, _timed(material, trigger), trigger)
    later = [item for item in _timed(material, trigger) if own and item[0] > max(one[0] for one in own)]
    end = later[0][2].start if later else len(material.document.text)
    rest = [one for one in draft.members if one.start < end]
    found = with_partners(draft, [], rest)
    return [found] if 0 < len(rest) < len(draft.members) and len(sides(rest)) > 1 else []


def _on_own_days(
    draft: Draft, always: list[Mention], parts: list[list[Mention]], days: list[TimeExpression]
) -> list[Draft]:
    found = [with_partners(draft, always, part) for part in parts]
    for one, day in zip(found, days, strict=True):
        one.date = day.edtf
        one.prove("date", day.span)
    return found if all(len(sides(one.members)) > 1 for one in found) else []
