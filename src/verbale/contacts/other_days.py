"""Another contact of those who were just told of, known by its day alone: "Monday's call", "im Telefonat vom Dienstag", "в ходе беседы во вторник".

"Weber and Rossi spoke again on Friday. Weber complained about Monday's call." are two calls.
"""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.further import fitting_modes
from verbale.contacts.material import Material
from verbale.contacts.parties import sides
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence
from verbale.records import Mention, When

_REACH = 2  # sentences behind a contact in which another day's is told
_OWN_WAYS = frozenset({"visit", "message"})


def met_on_other_day(
    material: Material, trigger: Trigger, triggers: list[Trigger], sentence: Sentence, told: list[Draft]
) -> list[Mention]:
    """Return those who met on the day that stands at the noun, where it is another one than that of the contact told before.

    Nobody but them is named in its clause, and the noun names nobody.
    """
    day = _own_day(material, trigger, triggers)
    if day is None or not _is_over(material, day):
        return []
    near = [old for old in told if 0 <= sentence.index - max(old.sentences) <= _REACH]
    before = max(near, key=lambda old: (max(old.sentences), old.start), default=None)
    if before is None or before.date is None or before.count is not None or before.status not in DONE:
        return []
    if before.mode not in fitting_modes(material.document, trigger) or _is_told(before.date, day, near):
        return []
    finder = material.parties
    here = finder.in_scope(trigger.scope)
    others = [item for item in here if finder.official(item) and item.kind != "genitive"]
    hang = [item for item in here if finder.beside.belongs(item, trigger, triggers)]
    apart = sides(item.mention for item in others) - before.sides
    return [] if hang or apart or len(before.sides) < 2 else list(before.members)


def _own_day(material: Material, trigger: Trigger, triggers: list[Trigger]) -> str | None:
    """Return the one day that stands right at a noun that points to one contact."""
    if not trigger.is_noun or trigger.weak or trigger.mode in _OWN_WAYS or material.is_plural(trigger):
        return None
    if trigger.first in material.quoted:
        return None
    tokens = material.document.tokens
    for first, last, time in material.slots.times:
        if not time.edtf or not When.parse(time.edtf).exact:
            continue
        if last == trigger.first and tokens[last - 1].low.endswith(("'s", "’s")):
            return time.edtf
        behind = first - trigger.last
        if 0 <= behind <= 1 and trigger.scope.holds(first) and material.is_definite(trigger):
            return time.edtf
    return None


def _is_over(material: Material, day: str) -> bool:
    when, published = When.parse(day), material.day
    return bool(published and published.earliest and when.latest and when.latest < published.earliest)


def _is_told(date: str, day: str, near: list[Draft]) -> bool:
    """Whether a contact of that day has been told, or the day of the one before is not known to be another."""
    return When.parse(date).overlaps(When.parse(day)) or any(old.date == day for old in near)
