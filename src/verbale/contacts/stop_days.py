"""The day that stands before a later stop of an English journey: "flies to Ankara and, on Saturday, to Rome"."""

from __future__ import annotations

from verbale.contacts.dated import tells_day
from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.records import Mention, TimeExpression

_THEN = frozenset({"then", "later"})


def give_own_days(
    material: Material, found: list[Draft], stops: list[Mention], days: list[TimeExpression]
) -> None:
    """Give each stop the day before it; a day so taken is none of the other stops."""
    own = [day_before(material, stop) for stop in stops]
    taken = {day.start for day in own if day is not None}
    for draft, day in zip(found, own, strict=True):
        if day is not None:
            draft.date = day.edtf
            draft.prove("date", day.span)
        elif taken and all(one.start in taken for one in days):
            draft.later = True
            ahead = [one.span for one in own if one is not None and not material.is_gone(str(one.edtf))]
            if draft.present and draft.status == "held" and ahead:
                draft.set_status("planned", *ahead)


def day_before(material: Material, stop: Mention) -> TimeExpression | None:
    """Return the day between "and" and a stop."""
    tokens, document = material.document.tokens, material.document
    if document.language != "en":
        return None
    at = _skip(material, document.token_at(stop.start) - 1)
    for first, last, time in material.slots.times:
        if last == at + 1 and time.edtf and tells_day(time):
            joint = _skip(material, first - 1)
            opens = tokens[joint].low in material.grammar.words.joining | _THEN
            return time if opens else None
    return None


def _skip(material: Material, at: int) -> int:
    """Return the token before commas and one preposition that end at `at`."""
    tokens, roles = material.document.tokens, material.roles
    aside = roles.goal | roles.place | {"on", "the", ","}
    while at > 0 and tokens[at].low in aside:
        at -= 1
    return at
