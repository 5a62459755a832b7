"""One clause that tells of one contact after the other: "Weber sprach mit Rossi und danach mit Marin", "traf am Montag Rossi, am Dienstag Marin"."""

from __future__ import annotations

from verbale.contacts.dated import tells_day
from verbale.contacts.drafts import Draft
from verbale.contacts.gapped import gapped_contacts
from verbale.contacts.guests_by_year import guest_by_year
from verbale.contacts.last_of_many import with_last_of_many
from verbale.contacts.listed_days import give_places, on_each_day
from verbale.contacts.material import Material
from verbale.contacts.one_by_one import as_well_as, at_place, each_alone, one_after_other, with_partners
from verbale.contacts.parted_days import are_apart, between, finest, may_be_apart
from verbale.contacts.parties import sides
from verbale.contacts.partner_days import partner_by_day
from verbale.contacts.places import are_joined
from verbale.contacts.stop_days import day_before, give_own_days
from verbale.contacts.triggers import Trigger, trigger_span
from verbale.languages import Document
from verbale.records import Count, Mention, Span, TimeExpression

_LATER, _BEFORE = frozenset({"оттуда", "затем", "потом", "далее", "этого"}), 4


def contacts_apart(material: Material, draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return the contacts that one word tells of, most often the one: each day's, each place's, each partner's."""
    days = [time for first, _, time in material.slots.times if trigger.scope.holds(first) and tells_day(time)]
    verb, german = trigger_span(material.document, trigger), material.document.language == "de"
    where = [
        item.mention
        for item in material.parties.in_scope(trigger.scope)
        if draft.mode == "visit"
        and item.mention.kind in {"place", "state"}
        and item.mention.how != "adjective"
        and not (german and item.word in material.roles.concerned)  # "für den Iran kam Weber"
    ]
    if apart := gapped_contacts(material, draft, trigger) or with_last_of_many(material, draft, trigger):
        return apart
    if apart := guest_by_year(material, draft, trigger):
        return apart
    if trigger.is_noun:
        apart = partner_by_day(material, draft, trigger, days)
    else:
        apart = _day_by_day(material, draft, trigger, days, where, verb)
    each = finest(days)
    if apart and draft.mode != "visit":  # "am Dienstag in Rom mit Rossi und in Bern mit Weber, am Mittwoch …"
        return [one for day in apart for one in each_alone(material, day, trigger) or [day]]
    return (
        apart
        or (on_each_day(material, draft, trigger, each) if are_apart(each) else [])
        or _tour(material, draft, where, days)
        or as_well_as(material, draft, trigger)
        or each_alone(material, draft, trigger)
        or one_after_other(material, draft, trigger)
    )


def _tour(material: Material, draft: Draft, places: list[Mention], days: list[TimeExpression]) -> list[Draft]:
    """Return a visit for each place of a list: "besuchte Kenia, Ghana und den Senegal"."""
    if draft.mode != "visit" or draft.place is None or draft.count is not None:
        return []
    proof = {(entry.start, entry.end) for entry in draft.evidence if entry.field == "place"}
    at = next((number for number, one in enumerate(places) if (one.start, one.end) in proof), None)
    if at is None:
        return []
    first = last = at
    while first and are_joined(material, places[first - 1], places[first]):
        first -= 1
    while last + 1 < len(places) and are_joined(material, places[last], places[last + 1]):
        last += 1
    named = [one for one in places[first : last + 1] if one.side]
    stops = [one for number, one in enumerate(named) if one.side not in {old.side for old in named[:number]}]
    found = [_without_length(at_place(material.document, draft, stop)) for stop in stops]
    for one, stop in zip(found, stops, strict=True):
        one.later = _comes_later(material.document, stop)
    give_own_days(material, found, stops, days)
    return found if len(found) > 1 else []


def _without_length(stop: Draft) -> Draft:
    """Leave out of a stop how long the whole journey took."""
    stop.drop("duration")
    return stop


def _stop_of_each(
    material: Material, days: list[TimeExpression], places: list[Mention], verb: Span
) -> list[list[Mention]]:
    """Return the place of each day, before the first and behind the others: "to Ankara on Thursday and, on Saturday, to Rome"."""
    first = [one for one in places if verb.end <= one.start < days[0].start][-1:]
    own = {day.start: one for one in places if (day := day_before(material, one)) is not None}
    rest = [[own[day.start]] for day in days[1:] if day.start in own]
    return [first, *rest] if first and len(rest) == len(days) - 1 else []


def _comes_later(document: Document, stop: Mention) -> bool:
    """Whether a Russian word before a place tells that it is reached later: "вылетает в Рим, а оттуда – в Берн"."""
    at = document.token_at(stop.start)
    return any(token.low in _LATER for token in document.tokens[max(0, at - _BEFORE) : at])


def _day_by_day(
    material: Material,
    draft: Draft,
    trigger: Trigger,
    days: list[TimeExpression],
    places: list[Mention],
    verb: Span,
) -> list[Draft]:
    """Return a contact for each day where each has its own partners or, of a visit, one of the `places`; else none.

    `days` are those of the clause of the `verb`, in text order. They stand before their partners or places ("am Montag Rossi, am Dienstag
    Marin") or behind them ("Rossi on Monday and Marin on Tuesday"); whoever stands before all of them takes part in all.
    """
    days, document = finest(days), material.document
    counted = draft.mode == "visit" and draft.count == Count(len(days), "exact")
    if not (draft.count is None or counted) or not may_be_apart(days) or len(days) < 2:
        return []
    objects = places if draft.mode == "visit" else draft.members
    begins, ends = [day.start for day in days], [day.end for day in days]
    behind = between(objects, ends, [*begins[1:], len(document.text)])
    before = between(objects, [verb.end, *ends[:-1]], begins)
    parts = behind if all(behind) else before if all(before) else []
    if not parts and draft.mode == "visit":
        parts = _stop_of_each(material, days, places, verb)
    leads = all(behind)
    if counted and places and not any(behind):  # "zweimal nach Rom: im Mai und im Juni"
        parts, leads = [places[:1]] * len(days), True
    first = begins[0] if leads else verb.start
    always = [one for one in draft.members if one.start < first] or (behind[0][:1] if leads else [])
    found = []
    for day, part in zip(days, parts, strict=False):
        one = (
            at_place(document, draft, part[0])
            if draft.mode == "visit"
            else with_partners(draft, always, part)
        )
        if draft.mode == "visit" and leads:
            own = [host for host in one.members if not days[0].start < host.start or _is_in(host, day, days)]
            one.members = own or one.members
        one.drop("count")
        one.drop("date")
        if day.edtf:
            one.date = day.edtf
            one.prove("date", day.span)
        one.later |= not day.edtf  # it has a day of its own, which is not known
        found.append(one)
    if draft.mode != "visit" and found:
        opens = [min(day.start, part[0].start) for day, part in zip(days, parts, strict=False)]
        give_places(material, found, trigger, opens)
    return found if draft.mode == "visit" or all(len(sides(one.members)) > 1 for one in found) else []


def _is_in(host: Mention, day: TimeExpression, days: list[TimeExpression]) -> bool:
    """Whether a host is named behind a day, before the next one: "im März nach Rom | und im Mai zu Rossi"."""
    return day.start == max(one.start for one in days if one.start < host.start)
