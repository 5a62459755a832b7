"""Another contact of those who were just told of, known by its day alone: "Monday's call", "im Telefonat vom Dienstag", "в ходе беседы во вторник".

"Weber and Rossi spoke again on Friday. Weber complained about Monday's call." are two calls.
"""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.further import fitting_modes
from verbale.contacts.judging import is_day_of_judging
from verbale.contacts.last_told import last_told
from verbale.contacts.material import Material
from verbale.contacts.noun_places import lies_elsewhere, place_behind_noun
from verbale.contacts.parties import sides
from verbale.contacts.placed import Placed
from verbale.contacts.spoken_about import is_topic_of_talk
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence
from verbale.records import Mention, When

_REACH = 2  # sentences behind a contact in which another day's is told
_FAR = 6  # the same in German
_LONG_AGO = 60  # days before the article on which no news is, that has no day of its own
_OWN_WAYS = frozenset({"visit", "message"})


def met_on_other_day(
    material: Material, trigger: Trigger, triggers: list[Trigger], sentence: Sentence, told: list[Draft]
) -> list[Mention]:
    """Return those who met on the day that stands at the noun, where it is another one than that of the contact told before.

    Nobody but them is named in its clause, and the noun names nobody.
    """
    german = material.document.language == "de"
    day = _own_day(material, trigger, triggers) or (german and _own_time(material, trigger, triggers)) or None
    if day is None and german:
        return _met_elsewhere(material, trigger, triggers, sentence, told)
    if day is None or not _is_over(material, day):
        return []
    reach = _FAR if german else _REACH
    near = [old for old in told if 0 <= sentence.index - max(old.sentences) <= reach]
    fitting = [old for old in near if old.mode in fitting_modes(material.document, trigger) or not german]
    before = last_told(fitting)
    if before is None or before.count is not None or before.status not in DONE:
        return []
    if before.mode not in fitting_modes(material.document, trigger) or _is_told(material, before, day, near):
        return []
    finder = material.parties
    here = [item for item in finder.in_scope(trigger.scope) if not (german and _is_place(material, item))]
    others = [item for item in here if finder.official(item) and item.kind != "genitive"]
    hang = [item for item in here if finder.beside.belongs(item, trigger, triggers)]
    hang = [item for item in hang if not (german and item.mention.actor in before.actors)]
    apart = sides(item.mention for item in others) - before.sides
    return [] if hang or apart or len(before.sides) < 2 else list(before.members)


def _met_elsewhere(
    material: Material, trigger: Trigger, triggers: list[Trigger], sentence: Sentence, told: list[Draft]
) -> list[Mention]:
    """Return those who met where German says it of no contact told before: "Weber traf Rossi in Bern. Beim Treffen in Rom hatten sie gestritten"."""
    where = place_behind_noun(material, trigger)
    if where is None or not _points(material, trigger) or not material.is_definite(trigger):
        return []
    dated = any(
        sentence.start <= time.start < sentence.end for _, _, time in material.slots.times if time.edtf
    )
    if dated or is_topic_of_talk(material.document, trigger, triggers):
        return []
    modes = fitting_modes(material.document, trigger)
    near = [old for old in told if 0 <= sentence.index - max(old.sentences) <= _FAR and old.mode in modes]
    apart = near and all(lies_elsewhere(where, old) and old.status in DONE for old in near)
    last = last_told(near)
    named = {one.mention.actor for one in material.placed_in(sentence) if one.mention.kind == "person"}
    plain = material.status.of(trigger).status == "held"
    return list(last.members) if last and apart and plain and named <= last.actors else []


def _is_place(material: Material, item: Placed) -> bool:
    """Whether it only tells where: "in Singapur"."""
    return item.mention.kind in {"place", "state"} and item.word in material.roles.venue


def _own_day(material: Material, trigger: Trigger, triggers: list[Trigger]) -> str | None:
    """Return the one day that stands right at a noun that points to one contact."""
    if not _points(material, trigger):
        return None
    tokens = material.document.tokens
    for first, last, time in material.slots.times:
        if not time.edtf or not When.parse(time.edtf).exact:
            continue
        if is_day_of_judging(material.document, first, last, trigger):
            continue
        if last == trigger.first and tokens[last - 1].low.endswith(("'s", "’s")):
            return time.edtf
        behind = first - trigger.last
        if 0 <= behind <= 1 and trigger.scope.holds(first) and material.is_definite(trigger):
            return time.edtf
    return None


def _own_time(material: Material, trigger: Trigger, triggers: list[Trigger]) -> str | None:
    """Return the day, month or year of a German noun that points to one contact: "Bei dem Treffen in Rom im Mai 2019", "Das erste Treffen hatte 2019 stattgefunden"."""
    topic = is_topic_of_talk(material.document, trigger, triggers)  # "sprachen über den Gipfel im Juni"
    if topic or not _points(material, trigger) or not material.is_definite(trigger):
        return None
    if material.status.of(trigger).status not in DONE:  # "Das Treffen hatte Weber im April vorgeschlagen"
        return None
    days = {day.edtf for day in material.slots.dates(trigger, triggers)}
    return days.pop() if len(days) == 1 else None


def _points(material: Material, trigger: Trigger) -> bool:
    """Whether a noun may mean one contact of others than travellers and writers."""
    own = trigger.is_noun and not trigger.weak and trigger.mode not in _OWN_WAYS
    return own and not material.is_plural(trigger) and trigger.first not in material.quoted


def _is_over(material: Material, day: str) -> bool:
    when, published = When.parse(day), material.day
    return bool(published and published.earliest and when.latest and when.latest < published.earliest)


def _is_told(material: Material, before: Draft, day: str, near: list[Draft]) -> bool:
    """Whether a contact of that day has been told, or the day of the one before is not known to be another."""
    if any(old.date == day for old in near):
        return True
    if before.date is not None:
        return When.parse(before.date).overlaps(When.parse(day))
    latest, today = When.parse(day).latest, material.day.earliest if material.day else None
    news = latest is not None and today is not None and (today - latest).days > _LONG_AGO
    return not (news and material.document.language == "de")
