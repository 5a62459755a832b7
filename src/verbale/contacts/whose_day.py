"""Whether a noun of contact with a day of its own may mean a contact told before, or tells of another one.

"Weber und Rossi telefonierten. Das Gespräch am Montag dauerte eine Stunde" tells of one call, if no other day is known of it.
"""

from __future__ import annotations

from verbale.contacts.drafts import AHEAD, DONE, FITTING, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties, sides
from verbale.contacts.places import find_place
from verbale.contacts.running_days import Unnamed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.records import When

_LONG_AGO = 7  # days after which a plan of today cannot be the one that was called off
_PAST = ("te", "ten")
_YEAR = 366  # days
_OLD = 60  # days before the article on which no news is
_OF_WHAT = 3  # words from "о" to the noun


def may_be_its_day(
    material: Material, draft: Draft, trigger: Trigger, triggers: list[Trigger], unnamed: list[Unnamed]
) -> bool:
    """Whether no other day is told beside the noun; in Russian also none of a plan of others, whom nobody names."""
    if _is_elsewhere(material, draft, trigger, triggers) or _is_of_others(material, draft, trigger):
        return False
    if _is_during_old(material, draft, trigger, triggers):
        return False
    if draft.status in AHEAD and material.status.of(trigger).status == "ongoing":
        return False  # "lud ihn ein. Der jetzige Besuch war sein erster"
    days = {day.edtf for day in material.slots.dates(trigger, triggers)}
    if draft.date is not None:
        return all(When.parse(draft.date).overlaps(When.parse(day)) for day in days)
    if draft.status == "ongoing" and any(_is_over(material, draft, day) for day in days):
        return False
    if days and draft.status in AHEAD and material.has_happened(trigger, triggers):
        return False  # "могут созвониться. 20 мая состоялся их разговор"
    if days and draft.status in DONE and _is_spoken_of(material, trigger):
        return False  # "ждём подробностей о сегодняшнем звонке", which may be one to come
    done = draft.status in DONE and material.document.language == "ru"
    return not (done and any(one.status in AHEAD and one.dated.edtf in days for one in unnamed))


def _is_of_others(material: Material, draft: Draft, trigger: Trigger) -> bool:
    """Whether it names the gathering of a body that had no part in it: "Weber traf Rossi. Der EU-Gipfel beginnt am Freitag"."""
    finder = material.parties
    named = finder.in_scope(trigger.scope)
    bodies = {item.side for item in named if finder.beside.is_gathering(trigger, [item])}
    return bool(bodies) and not bodies & draft.sides


def _is_elsewhere(material: Material, draft: Draft, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Whether Russian words tell of another state: "встретился с Росси в Риме. В марте Росси вёл переговоры в Баку"."""
    where = draft.place.state if draft.place else None
    if material.document.language != "ru" or where is None or trigger.mode == "visit":
        return False
    place = find_place(material, trigger, triggers, draft.mode)
    return place is not None and place.side not in {None, where}


def _is_spoken_of(material: Material, trigger: Trigger) -> bool:
    """Whether a Russian noun only tells what is spoken of: "о сегодняшнем звонке"."""
    before = material.document.tokens[max(0, trigger.first - _OF_WHAT) : trigger.first]
    russian = material.document.language == "ru"
    return russian and any(token.low in material.roles.topical for token in before)


def is_named_anew(material: Material, trigger: Trigger, parties: Parties, meant: Draft) -> bool:
    """Whether it names all anew and is of another mode than the plan told before: "могут созвониться. Переговоры Вебера и Росси пройдут в мае"."""
    named = len(sides(parties.members)) > 1 and not parties.borrowed and material.document.language == "ru"
    return named and trigger.mode not in FITTING[meant.mode] and meant.status in AHEAD


def is_over_before(material: Material, one: Draft, other: Draft) -> bool:
    """Whether one of two contacts is going on and the other was over or called off on an earlier day: "проходит встреча … 5 мая они встречались".

    German news of a visit, of which no day is told, is none of years ago: "ist zu einem Besuch in Rom empfangen worden. Er war 2010 in Italien".
    """
    old = material.document.language == "de" and _is_of_old(material, one, other)
    if old or _was_off_before(material, one, other):
        return True
    going = [draft for draft in (one, other) if draft.status == "ongoing" and draft.date is None]
    dates = [draft.date for draft in (one, other) if draft.status == "held" and draft.date]
    over = bool(going and dates) and _is_over(material, going[0], dates[0])
    return over or _is_long_ago(material, one, other)


def _is_long_ago(material: Material, told: Draft, new: Draft) -> bool:
    """Whether German tells by a verb of a day long before what was told without a day: "Weber traf Rossi in Rom. … Im vergangenen Herbst hat Rossi ihn in Bern empfangen"."""
    if material.document.language != "de" or told.date or not new.date or not _is_old(material, new.date):
        return False
    verb = not material.document.tokens[material.document.token_at(new.start)].is_capital
    both = told.status in DONE and new.status in DONE and not (told.count or new.count)
    return both and verb and min(new.sentences) > max(told.sentences)


def _is_during_old(material: Material, draft: Draft, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Whether German tells in the noun's clause of another contact long before: "Bei seinem Besuch im Mai 2018 war es beim Bankett still"."""
    beside = [one for one in triggers if one.scope is trigger.scope and one is not trigger]
    days = {day.edtf for one in beside for day in material.slots.dates(one, triggers)}
    old = [When.parse(day) for day in days if _is_old(material, day)]
    told = When.parse(draft.date) if draft.date else None
    here = material.document.sentence_at(material.document.tokens[trigger.first].start).index
    apart = bool(old) and not any(told is not None and told.overlaps(when) for when in old)
    return apart and material.document.language == "de" and here not in draft.sentences


def _is_old(material: Material, day: str) -> bool:
    """Whether a day lies so long before the article that no news is of it."""
    latest, today = When.parse(day).latest, material.day.earliest if material.day else None
    return latest is not None and today is not None and (today - latest).days > _OLD


def _was_off_before(material: Material, plan: Draft, off: Draft) -> bool:
    """Whether a plan of today is not the one called off long ago: "will im Juni kommen. Im März war sein Besuch abgesagt worden"."""
    today = material.day.earliest if material.day else None
    if plan.status not in AHEAD or off.status != "cancelled" or today is None:
        return False
    if plan.date is not None and material.is_gone(plan.date):
        return False
    lines = material.document.sentences
    words = material.status.words
    was = pattern_of((*words.was_planned, *(word for word in words.had_planned if word.endswith(_PAST))))
    if any(was.search(material.low, lines[at].start, lines[at].end) for at in plan.sentences):
        return False  # "wollte kommen. Im März wurde der Besuch abgesagt"
    first = lines[min(off.sentences)]
    whens = [
        When.parse(time.edtf)
        for at, _, time in material.slots.times
        if first.first <= at < first.last and time.edtf
    ]
    return bool(whens) and all(one.latest and (today - one.latest).days > _LONG_AGO for one in whens)


def _is_of_old(material: Material, news: Draft, other: Draft) -> bool:
    """Whether a visit was years before the article, and the one told before has no day."""
    visits = news.mode == other.mode == "visit" and news.status in DONE and news.date is None
    today = material.day.earliest if material.day else None
    latest = When.parse(other.date).latest if other.date else None
    return visits and latest is not None and today is not None and (today - latest).days > _YEAR


def _is_over(material: Material, going: Draft, date: str | None) -> bool:
    """Whether a day was over before the article told of a call or meeting that is going on; visits and talks last."""
    today = material.day.earliest if material.day else None
    latest = When.parse(date).latest if date else None
    lasts = going.mode in {"visit", "talks"}
    return not lasts and latest is not None and today is not None and latest < today
