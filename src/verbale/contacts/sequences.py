"""One clause that tells of one contact after the other: "Weber sprach mit Rossi und danach mit Marin", "traf am Montag Rossi, am Dienstag Marin"."""

from __future__ import annotations

from itertools import combinations

from verbale.contacts.cases import may_act
from verbale.contacts.dated import tells_day
from verbale.contacts.drafts import Draft
from verbale.contacts.gapped import gapped_contacts
from verbale.contacts.listed_days import give_places, on_each_day
from verbale.contacts.material import Material
from verbale.contacts.parties import place_of, sides
from verbale.contacts.places import are_listed
from verbale.contacts.triggers import Trigger, trigger_span
from verbale.languages import Document
from verbale.records import Count, Mention, Span, TimeExpression, When

_LATER, _BEFORE = frozenset({"оттуда", "затем", "потом", "далее", "этого"}), 4
_FARTHEST = 3  # words between a partner and his own day: "mit Rossi am Montag"


def contacts_apart(material: Material, draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return the contacts that one word tells of, most often the one: each day's, each place's, each partner's."""
    days = [time for first, _, time in material.slots.times if trigger.scope.holds(first) and tells_day(time)]
    verb = trigger_span(material.document, trigger)
    where = [
        item.mention
        for item in material.parties.in_scope(trigger.scope)
        if draft.mode == "visit"
        and item.mention.kind in {"place", "state"}
        and item.mention.how != "adjective"
    ]
    if gapped := gapped_contacts(material, draft, trigger):
        return gapped
    if trigger.is_noun:
        apart = _partner_by_day(material, draft, trigger, days)
    else:
        apart = _day_by_day(material, draft, trigger, days, where, verb)
    finest = _finest(days)
    return (
        apart
        or (on_each_day(material, draft, trigger, finest) if _are_apart(finest) else [])
        or _tour(material, draft, where)
        or _each_alone(material, draft, trigger)
        or _then(material, draft, trigger)
    )


def _tour(material: Material, draft: Draft, places: list[Mention]) -> list[Draft]:
    """Return a visit for each place of a list: "besuchte Kenia, Ghana und den Senegal"."""
    if draft.mode != "visit" or draft.place is None or draft.count is not None:
        return []
    proof = {(entry.start, entry.end) for entry in draft.evidence if entry.field == "place"}
    at = next((number for number, one in enumerate(places) if (one.start, one.end) in proof), None)
    if at is None:
        return []
    first = last = at
    while first and are_listed(material, places[first - 1], places[first]):
        first -= 1
    while last + 1 < len(places) and are_listed(material, places[last], places[last + 1]):
        last += 1
    stops = list({one.side: one for one in places[first : last + 1]}.values())
    found = [_without_length(_at(material.document, draft, stop)) for stop in stops]
    for one, stop in zip(found, stops, strict=True):
        one.later = _comes_later(material.document, stop)
    return found if len(found) > 1 else []


def _without_length(stop: Draft) -> Draft:
    """Leave out of a stop how long the whole journey took."""
    stop.drop("duration")
    return stop


def _comes_later(document: Document, stop: Mention) -> bool:
    """Whether a Russian word before a place tells that it is reached later: "вылетает в Рим, а оттуда – в Берн"."""
    at = document.token_at(stop.start)
    return any(token.low in _LATER for token in document.tokens[max(0, at - _BEFORE) : at])


def _each_alone(material: Material, draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return a contact with each partner: "rief Rossi und Marin an", "traf nacheinander Rossi und Marin"."""
    first = _subjects(material, draft, trigger)
    others = [member for member in draft.members if member not in first]
    counts = draft.count is not None and draft.count != Count(len(others), "exact")
    if draft.mode in {"visit", "message"} or counts or len(others) < 2:
        return []
    together = material.parties.groups.names_all(trigger.scope)
    calls = draft.mode == "call" and trigger.frame == "object" and not together
    listed = _places_above(material, others, trigger)
    where = listed or [_own_place(material, other) for other in others]
    calls = calls or _are_told_apart(material, others, trigger) or _are_several(material, trigger)
    calls = calls or (None not in where and len({one.side for one in where if one}) == len(where))
    if not calls and material.find_in(trigger.scope, material.roles.one_by_one) is None:
        return []
    if draft.count is not None:  # "two separate calls to A and B"
        draft.drop("count")
    found = [_with(draft, first, [other]) for other in others]
    if listed or (draft.place is not None and any(where)):
        found = [_at(material.document, one, at) if at else one for one, at in zip(found, where, strict=True)]
    return found if all(len(sides(one.members)) > 1 for one in found) else []


def _places_above(material: Material, others: list[Mention], trigger: Trigger) -> list[Mention | None]:
    """Return the place in each partner's state where a journey to just these led to them: "flew to Rome and Bern, | where he met Rossi and Marin", "for talks with Rossi and Marin"."""
    first, tokens = trigger.scope.first, material.document.tokens
    where = tokens[first].low in material.roles.there or trigger.scope.kind == "infinitive"
    if not where and tokens[trigger.first - 1].low not in material.roles.aim:
        return []
    before = [
        item.mention
        for item in material.placed
        if item.first < trigger.first and item.mention.how != "pronoun"
    ]
    places = before[-len(others) :]
    by_side = {one.side: one for one in places if one.kind in {"place", "state"} and one.how != "adjective"}
    return [by_side[one.side] for one in others] if set(by_side) == {one.side for one in others} else []


def _own_place(material: Material, partner: Mention) -> Mention | None:
    """Return the place right behind a partner, or right before: "mit Rossi in Rom und mit Marin in Bern"."""
    placed = material.placed
    number = next((n for n, item in enumerate(placed) if item.mention is partner), None)
    if number is None:
        return None
    own = placed[number]
    for item in placed[max(0, number - 1) : number + 2]:
        behind, before = (
            item.at == own.last,
            item.last == (own.at if own.kind == "preposition" else own.first),
        )
        if (
            item.mention.kind in {"place", "state"}
            and item.word in material.roles.venue
            and (behind or before)
        ):
            return item.mention
    return None


def _subjects(material: Material, draft: Draft, trigger: Trigger) -> list[Mention]:
    """Return those of the members who are the subject, wherever it stands: "In calls with A and B, C said …", "они позвонили A"."""
    within = material.parties.in_scope(trigger.scope)
    bare = [item.mention for item in within if item.kind == "bare" and item.mention in draft.members]
    acting = [mention for mention in bare if may_act(material.document, mention)]
    if material.document.language == "ru" and trigger.frame == "object" and 0 < len(acting) < len(bare):
        return acting
    return bare if len(bare) == 1 else draft.members[:1]


def _are_told_apart(material: Material, others: list[Mention], trigger: Trigger) -> bool:
    """Whether each partner has its own preposition: "sprach mit Rossi und mit Marin"."""
    places = {
        item.mention.actor: item.at
        for item in material.parties.in_scope(trigger.scope)
        if item.kind == "preposition" and item.word in material.roles.partner
    }
    found = [places.get(one.actor) for one in others]
    return None not in found and len(set(found)) == len(found)


def _are_several(material: Material, trigger: Trigger) -> bool:
    """Whether "Treffen mit Rossi und Marin" are several: no article, and the verb is a plural."""
    tokens, words = material.document.tokens, material.grammar.words
    if material.document.language != "de" or trigger.mode != "meeting" or not trigger.is_noun:
        return False
    at = trigger.first - 1
    while at > trigger.scope.first and tokens[at].low in words.adverbs | {"auch"}:
        at -= 1
    return trigger.scope.holds(at) and tokens[at].low in material.roles.plural_verbs


def _then(material: Material, draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return two contacts where a word such as "danach" parts the partners, else the one."""
    if (trigger.is_noun and material.document.language != "ru") or len(draft.members) < 3:
        return [draft]
    for at in trigger.scope.tokens():
        token = material.document.tokens[at]
        if token.low not in material.roles.sequence:
            continue
        before = [mention for mention in draft.members if mention.end <= token.start]
        after = [
            one for one in draft.members if one.start >= token.start
        ]  # "and | then Prime Minister Rossi"
        if after and len(sides(before)) > 1:
            second = draft.copy()
            draft.members, second.members = before, [before[0], *after]
            return [draft, second] if len(sides(second.members)) > 1 else [draft]
    return [draft]


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
    days, document = _finest(days), material.document
    if draft.count is not None or not _are_apart(days) or len(days) < 2:
        return []
    objects = places if draft.mode == "visit" else draft.members
    begins, ends = [day.start for day in days], [day.end for day in days]
    behind = _between(objects, ends, [*begins[1:], len(document.text)])
    before = _between(objects, [verb.end, *ends[:-1]], begins)
    parts = behind if all(behind) else before if all(before) else []
    first = begins[0] if all(behind) else verb.start
    always = [one for one in draft.members if one.start < first] or (behind[0][:1] if all(behind) else [])
    found = []
    for day, part in zip(days, parts, strict=False):
        one = _at(document, draft, part[0]) if draft.mode == "visit" else _with(draft, always, part)
        one.date = day.edtf
        one.prove("date", day.span)
        found.append(one)
    if draft.mode != "visit" and found:
        opens = [min(day.start, part[0].start) for day, part in zip(days, parts, strict=False)]
        give_places(material, found, trigger, opens)
    return found if draft.mode == "visit" or all(len(sides(one.members)) > 1 for one in found) else []


def _partner_by_day(
    material: Material, draft: Draft, trigger: Trigger, days: list[TimeExpression]
) -> list[Draft]:
    """Return a contact for each partner behind a German noun who has his own day right behind him: "nach Telefonaten mit Rossi am Montag und Marin am Dienstag"."""
    end = material.document.tokens[trigger.last - 1].end
    own = [day for day in _finest(days) if day.start >= end]
    if material.document.language != "de" or len(own) < 2 or draft.mode == "visit" or not _are_apart(own):
        return []
    parts = _between(draft.members, [end, *(day.end for day in own[:-1])], [day.start for day in own])
    near = all(
        material.document.token_at(day.start) - material.document.token_at(part[0].end - 1) <= _FARTHEST
        for day, part in zip(own, parts, strict=True)
        if part
    )
    if not near or any(len(part) != 1 for part in parts):
        return []
    always = [one for one in draft.members if all(one not in part for part in parts)]
    found = [_with(draft, always, part) for part in parts]
    for one, day in zip(found, own, strict=True):
        one.date = day.edtf
        one.prove("date", day.span)
    return found if all(len(sides(one.members)) > 1 for one in found) else []


def _finest(days: list[TimeExpression]) -> list[TimeExpression]:
    """Leave out a time that holds another one: "1972 besuchte er im Februar Rom und im Mai Bern"."""
    whens = [When.parse(day.edtf) if day.edtf else None for day in days]
    return [
        day
        for day, when in zip(days, whens, strict=True)
        if not any(when and other and when != other and when.holds(other) for other in whens)
    ]


def _are_apart(days: list[TimeExpression]) -> bool:
    """Whether they are days or months of which none is part of another."""
    whens = [When.parse(day.edtf) for day in days if day.edtf]
    bounded = all(one.earliest and one.latest for one in whens)
    return len(whens) == len(days) and bounded and not any(a.overlaps(b) for a, b in combinations(whens, 2))


def _between(mentions: list[Mention], begins: list[int], ends: list[int]) -> list[list[Mention]]:
    spans = zip(begins, ends, strict=True)
    return [[one for one in mentions if begin <= one.start < end] for begin, end in spans]


def _with(draft: Draft, always: list[Mention], others: list[Mention]) -> Draft:
    one = draft.copy()
    one.members = [*always, *(other for other in others if other not in always)]
    return one


def _at(document: Document, draft: Draft, where: Mention) -> Draft:
    one = draft.copy()
    one.drop("place")
    one.place = place_of(where, document)
    one.prove("place", where.span)
    return one
