"""Russian clauses that leave out the verb of the one before: "Вебер встретился с Росси, а Марин – с Шольцем" tells of two contacts."""

from __future__ import annotations

from verbale.contacts.cases import may_act
from verbale.contacts.dated import tells_day
from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import place_of, side_of, sides
from verbale.contacts.placed import Placed
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.records import Span, TimeExpression

_DASHES = frozenset({"–", "—", "-"})
_TURN = 4  # tokens from "последний из них" to the dash
_OPENS = frozenset({"а", "и"})
_LEADING = _OPENS | {"в"}
_NO_PLACE = frozenset({"call", "video_call", "message"})


def gapped_contacts(material: Material, draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return the clause's contact and that of each clause behind it that has a subject but no verb; none where there is no such clause."""
    if material.document.language != "ru" or draft.mode == "visit":
        return []
    every = _gaps(material, trigger.scope)
    turns = [gap for gap in every if _is_turn(material, gap)]
    whose = every if draft.count is None else []
    gaps = [gap for gap in every if gap in turns or (gap in whose and _names_subject(material, trigger, gap))]
    whole = range(trigger.scope.first, gaps[0].start) if gaps else range(0)
    if trigger.first not in whole:
        return []
    first = _of_part(material, draft, trigger, whole)
    if not turns:
        first.members = [one for one in draft.members if material.document.token_at(one.start) in whole]
    found = [first]
    for gap in gaps:
        one = _of_part(material, draft, trigger, gap)
        if gap in turns:
            _take_turn(material, one, gap, trigger)
        else:
            _take_people(material, one, trigger, gap)
        found.append(one)
    told = [one for one in found if len(sides(one.members)) > 1]
    return told if told[:1] == [first] else []


def _gaps(material: Material, scope: Scope) -> list[range]:
    """Return the tokens of each clause without a verb: ", а Марин | – с Шольцем"."""
    tokens = material.document.tokens
    gaps: list[range] = []
    for number, piece in enumerate(scope.pieces[1:], start=1):
        before = scope.pieces[number - 1]
        if piece.kind != "fragment":
            continue
        if piece.before in _DASHES and before.kind == "fragment" and before.before == ",":
            gaps = [gap for gap in gaps if gap.start != before.first]
            gaps.append(range(before.first, piece.last))
        elif piece.before == "," and (
            tokens[piece.first].low in _OPENS or _is_turn(material, range(piece.first, piece.last))
        ):
            gaps.append(range(piece.first, piece.last))
    return gaps


def _is_turn(material: Material, gap: range) -> bool:
    """Whether it tells the day of one more of them: "второй раунд прошёл 2 июня, | первый – 16 мая", "пять встреч, | последний раз 3 мая"."""
    tokens = [material.document.tokens[at] for at in gap if material.document.tokens[at].low not in _LEADING]
    ordinal = pattern_of((*material.roles.another, *material.roles.first_visits))
    told = len(tokens) > 1 and ordinal.fullmatch(tokens[0].low) is not None
    dashes = any(token.text in _DASHES for token in tokens[1:_TURN])  # "последний из них –"
    return told and (dashes or tokens[1].low == "раз") and _day_of(material, gap) is not None


def _day_of(material: Material, gap: range) -> TimeExpression | None:
    """Return the only day that is told there."""
    days = [time for first, _, time in material.slots.times if first in gap and tells_day(time)]
    return days[0] if len(days) == 1 else None


def _take_turn(material: Material, one: Draft, gap: range, trigger: Trigger) -> None:
    """Give it its ordinal as its word of contact, and its day; it is ahead where that is."""
    at = next(at for at in gap if material.document.tokens[at].low not in _LEADING)
    token, day = material.document.tokens[at], _day_of(material, gap)
    one.start, one.triggers, one.another = token.start, [Span(token.start, token.end)], True
    one.drop("date")
    one.drop("count")
    if day is not None:
        one.date = day.edtf
        one.prove("date", day.span)
    _take_place(material, one, trigger, gap)
    ahead = not material.is_gone(str(one.date))
    if ahead == (one.status in DONE):
        one.set_status("planned" if ahead else "held")


def _items(material: Material, trigger: Trigger, part: range) -> list[Placed]:
    return [item for item in material.parties.in_scope(trigger.scope) if item.first in part]


def _partners(material: Material, trigger: Trigger, items: list[Placed], gap: range) -> list[Placed]:
    words = material.roles.partner | trigger.partners
    return [item for item in items if item.kind == "preposition" and item.word in words and item.at in gap]


def _subjects(material: Material, items: list[Placed], gap: range) -> list[Placed]:
    """Return who may act in it; a name without cases right behind "а" is no partner of the verb: ", а Рубио – с Вебером"."""
    bare = [
        item for item in items if item.kind == "bare" or (item.first == gap.start + 1 and item.at not in gap)
    ]
    return [item for item in bare if material.parties.official(item)]


def _names_subject(material: Material, trigger: Trigger, gap: range) -> bool:
    """Whether somebody who may act stands before the dash or the partner: not in "а затем – с Шольцем"."""
    items, tokens = _items(material, trigger, gap), material.document.tokens
    dashes = [at for at in gap if tokens[at].text in _DASHES]
    end = min([*dashes, *(item.at for item in _partners(material, trigger, items, gap))], default=gap.start)
    subjects = [item for item in _subjects(material, items, gap) if item.first < end]
    return any(may_act(material.document, one.mention) for one in subjects)


def _of_part(material: Material, draft: Draft, trigger: Trigger, part: range) -> Draft:
    """Return what one part tells, its day and place those in it or before the first verb."""
    one, near = draft.copy(), {*part, *range(trigger.scope.first, trigger.first)}
    days = [time for first, _, time in material.slots.times if tells_day(time) and first in near]
    if len(days) == 1 and one.count is None:
        one.date = days[0].edtf
        one.prove("date", days[0].span)
    one.later = not days or one.count is not None  # the days of many are counted elsewhere
    where = one.words_of("place")
    if not where or any(material.document.token_at(words.start) not in near for words in where):
        _take_place(material, one, trigger, part)
    return one


def _take_place(material: Material, one: Draft, trigger: Trigger, part: range) -> None:
    one.drop("place")
    for item in _items(material, trigger, part) if one.mode not in _NO_PLACE else []:
        if item.word in material.roles.venue and item.mention.kind in {"place", "state"}:
            one.place = place_of(item.mention, material.document)
            one.prove("place", item.mention.span)
            return


def _take_people(material: Material, one: Draft, trigger: Trigger, gap: range) -> None:
    """Give it the subject and the partners of a gap, whose "с" is its word of contact beside the verb."""
    items = _items(material, trigger, gap)
    behind = _partners(material, trigger, items, gap)
    partners = [item.mention for item in behind if material.parties.official(item)]
    one.members = [*(item.mention for item in _subjects(material, items, gap)), *partners]
    for item in behind[:1]:
        word = material.document.tokens[item.at]
        one.triggers.append(Span(word.start, word.end))
    if one.initiator and one.members:
        one.drop("initiator")
        one.initiator = side_of(one.members[0])
        one.prove("initiator", one.members[0].span)
