"""One word that tells of several contacts of the same people, each with its day and most often its place: "trafen sich am 3. Mai in Rom und im Juni in Wien"."""

from __future__ import annotations

from itertools import pairwise

from verbale.contacts.dated import follow
from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import place_of
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.records import Count, Mention, TimeExpression, When

_LONGEST = 20  # words between two days of a list
_BEFORE = 4  # tokens from the place that opens a list to its day


def on_each_day(
    material: Material, draft: Draft, trigger: Trigger, days: list[TimeExpression]
) -> list[Draft]:
    """Return a contact for each of the days that a German or Russian clause lists, with the place of each; none where it lists none."""
    if material.document.language not in {"de", "ru"} or draft.mode == "visit" or len(days) < 2:
        return []
    if trigger.is_noun and not material.slots.positions.tells_event(trigger, []):
        return []
    each = draft.count == Count(len(days), "exact")  # "беседовали дважды: в субботу и в воскресенье"
    if len(days) == 2 and not each and follow(When.parse(str(days[0].edtf)), When.parse(str(days[1].edtf))):
        return []  # "am 5. und 6. Mai in Rom" is one
    if not all(_joins(material, trigger, _gap(material, one, other)) for one, other in pairwise(days)):
        return []
    places = _places_of(material, trigger, days)
    return [_on(material, draft, day, place) for day, place in zip(days, places, strict=True)]


def _gap(material: Material, one: TimeExpression, other: TimeExpression) -> range:
    document = material.document
    return range(document.token_at(one.end - 1) + 1, document.token_at(other.start))


def _joins(material: Material, trigger: Trigger, gap: range) -> bool:
    """Whether the words between two days go on with a list, with nobody and no verb among them."""
    tokens, grammar = material.document.tokens, material.grammar
    if not 0 < len(gap) <= _LONGEST or trigger.first in gap:
        return False
    joined = any(_parts(material, at) for at in gap)
    verbs = any(grammar.is_finite(tokens[at]) and not tokens[at].is_capital for at in gap)
    people = any(item.mention.kind == "person" for item in material.placed if item.first in gap)
    marks = any(tokens[at].text in {";", "(", ")", "–", "."} for at in gap)
    return joined and not (verbs or people or marks)


def _places_of(material: Material, trigger: Trigger, days: list[TimeExpression]) -> list[Mention | None]:
    """Return the place behind each day, or before each where the list begins with one; one alone before all days is that of all."""
    venues = _venues(material, trigger)
    if len(venues) == 1 and venues[0].mention.end <= days[0].start:
        return [venues[0].mention] * len(days)
    joints = [
        next((at for at in _gap(material, one, other) if _parts(material, at)), 0)
        for one, other in pairwise(days)
    ]
    begin = material.document.token_at(days[0].start)
    leads = any(item.first < begin and begin - item.last <= 2 for item in venues)
    starts = [max(trigger.scope.first, begin - _BEFORE) if leads else begin, *joints]
    ends = [*joints, trigger.scope.last or len(material.document.tokens)]
    return [
        next((item.mention for item in venues if start <= item.first < end), None)
        for start, end in zip(starts, ends, strict=True)
    ]


def _venues(material: Material, trigger: Trigger) -> list[Placed]:
    return [
        item
        for item in material.parties.in_scope(trigger.scope)
        if item.mention.kind in {"place", "state"} and item.word in material.roles.venue
    ]


def give_places(material: Material, found: list[Draft], trigger: Trigger, opens: list[int]) -> None:
    """Give each contact the place of its own part of the clause, which begins at one of `opens`, where several are named."""
    venues = [item.mention for item in _venues(material, trigger)]
    if len(venues) > 1:
        for one, begin, end in zip(found, opens, [*opens[1:], len(material.document.text)], strict=True):
            _set_place(material, one, next((at for at in venues if begin <= at.start < end), None))


def _parts(material: Material, at: int) -> bool:
    """Whether a token parts two members of a list."""
    token = material.document.tokens[at]
    return token.text == "," or token.low in material.grammar.words.joining


def _on(material: Material, draft: Draft, day: TimeExpression, place: Mention | None) -> Draft:
    one = draft.copy()
    one.drop("count")
    one.date = day.edtf
    one.prove("date", day.span)
    _set_place(material, one, place)
    return one


def _set_place(material: Material, one: Draft, place: Mention | None) -> None:
    one.drop("place")
    if place is not None:
        one.place = place_of(place, material.document)
        one.prove("place", place.span)
