"""Several partners of one clause, each met alone: "sprach mit Rossi und mit Marin", "traf erst Rossi, dann Marin", "sowohl Rossi als auch Marin"."""

from __future__ import annotations

from itertools import pairwise

from verbale.contacts.cases import may_act
from verbale.contacts.drafts import Draft
from verbale.contacts.joint_callers import joint_callers
from verbale.contacts.material import Material
from verbale.contacts.own_counts import own_counts
from verbale.contacts.parties import place_of, side_of, sides
from verbale.contacts.plural_nouns import are_met_in_several
from verbale.contacts.received import callers
from verbale.contacts.triggers import Trigger
from verbale.languages import Document
from verbale.records import Count, Mention


def each_alone(material: Material, draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return a contact with each partner: "rief Rossi und Marin an", "traf nacheinander Rossi und Marin"."""
    beside = _met_beside(material, draft, trigger)
    first = beside or _subjects(material, draft, trigger)
    others = [member for member in draft.members if member not in first]
    own = own_counts(material, others, trigger)
    counts = draft.count is not None and draft.count != Count(len(others), "exact") and not own
    if draft.mode in {"visit", "message"} or counts or len(others) < 2:
        return []
    together = material.parties.groups.names_all(trigger.scope)
    calls = draft.mode == "call" and trigger.frame == "object" and not together
    listed = _places_above(material, others, trigger)
    where = listed or [_own_place(material, other) for other in others]
    calls = calls or (draft.mode == "call" and not together and _are_both(material, others, trigger))
    calls = (
        calls or bool(beside) or _are_told_apart(material, others, trigger) or _are_several(material, trigger)
    )
    calls = calls or are_met_in_several(material, others, trigger) or _are_hosts(material, others, trigger)
    calls = calls or (None not in where and len({one.side for one in where if one}) == len(where))
    if not calls and material.find_in(trigger.scope, material.roles.one_by_one) is None:
        return []
    if draft.count is not None:  # "two separate calls to A and B"
        draft.drop("count")
    found = [with_partners(draft, first, [other]) for other in others]
    for one, other in zip(found, others, strict=True):
        if other.actor in own:
            one.count, words = own[other.actor]
            one.prove("count", words)
    for one in found if first and first[0] not in _callers(material, draft, trigger) else []:
        _tell_caller(one, _callers(material, one, trigger))
    for one, other in zip(found, others, strict=True):
        if one.initiator is not None and one.initiator not in sides(one.members):
            _tell_caller(one, [other])  # "Weber and Rossi each called Marin"
    if listed or (draft.place is not None and any(where)):
        found = [
            at_place(material.document, one, at) if at else one for one, at in zip(found, where, strict=True)
        ]
    return found if all(len(sides(one.members)) > 1 for one in found) else []


def _are_hosts(material: Material, others: list[Mention], trigger: Trigger) -> bool:
    """Whether each receives at his own place: "Gespräche bei Weber und Rossi"."""
    at_person = material.roles.at_person if material.document.language == "de" else frozenset()
    hosts = [one.mention for one in material.parties.in_scope(trigger.scope) if one.word in at_person]
    return trigger.is_noun and all(one.kind == "person" and one in hosts for one in others)


def _places_above(material: Material, others: list[Mention], trigger: Trigger) -> list[Mention | None]:
    """Return the place in each partner's state where a journey to just these led to them: "flew to Rome and Bern, | where he met Rossi and Marin", "for talks with Rossi and Marin"."""
    first, tokens = trigger.scope.first, material.document.tokens
    where = tokens[first].low in material.roles.there or trigger.scope.kind == "infinitive"
    where |= trigger.scope.coordinated  # "visited Rome and Bern and met Rossi and Marin"
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


def as_well_as(material: Material, draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return a contact for each subject of a German pair that is told apart: "Sowohl Weber als auch Rossi telefonierten mit Marin"."""
    tokens, within = material.document.tokens, trigger.scope.tokens()
    opens = next((at for at in within if tokens[at].low == "sowohl"), None)
    joint = next((at for at in within if tokens[at].low == "auch" and tokens[at - 1].low == "als"), None)
    if opens is None or joint is None or draft.mode in {"visit", "message"} or draft.count is not None:
        return []
    pair = [one for one in draft.members if tokens[opens].end <= one.start < tokens[joint].start]
    behind = [one for one in draft.members if one.start > tokens[joint].start]
    if pair and all(
        one.end < tokens[joint].start for one in pair
    ):  # not "der deutsche als auch der polnische Minister"
        pair += behind[:1]
    rest = [one for one in draft.members if one not in pair]
    acting = len(pair) > 1 and all(one.start > pair[0].start for one in rest)
    found = [with_partners(draft, rest, [one]) for one in pair] if acting else []
    return found if all(len(sides(one.members)) > 1 for one in found) else []


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
    if sent := _callers(material, draft, trigger):
        got = [one for one in draft.members if one not in sent]
        return sent if len(sent) == 1 else got[:1]
    bare = [item.mention for item in within if item.kind == "bare" and item.mention in draft.members]
    acting = [mention for mention in bare if may_act(material.document, mention)]
    if material.document.language == "ru" and trigger.frame == "object" and 0 < len(acting) < len(bare):
        return _apart_from_called(material, bare, acting) or acting
    if together := joint_callers(material, trigger, draft.members):
        return together
    if partner := _partner_of_each(material, draft, trigger, bare):
        return partner
    return bare if len(bare) == 1 else draft.members[:1]


def _partner_of_each(
    material: Material, draft: Draft, trigger: Trigger, bare: list[Mention]
) -> list[Mention]:
    """Return the one partner whom each of several subjects met: "Weber und Rossi telefonierten jeweils mit Marin", "Weber and Rossi each met Marin"."""
    rest = [one for one in draft.members if one not in bare]
    tokens = material.document.tokens
    each = [tokens[at].start for at in trigger.scope.numbers if tokens[at].low == "each"]
    english = material.document.language == "en" and trigger.frame == "object"
    if not each and english and material.find_in(trigger.scope, material.roles.one_by_one) is not None:
        each = [tokens[trigger.first].start]  # "Weber and Rossi separately | telephoned | Marin"
    if not rest and each:
        rest = [one for one in draft.members if one.start > each[0]]
    several = [one for one in draft.members if one not in rest]
    return rest if len(rest) == 1 and len(sides(several)) > 1 else []


def _apart_from_called(material: Material, bare: list[Mention], acting: list[Mention]) -> list[Mention]:
    """Leave out those of any case in a list with a dative: "Бруно позвонил Веберу, | Росси и Марио Конти"."""
    called = {one.start for one in bare if one not in acting}
    for left, right in pairwise(bare):
        gap = material.document.text[left.end : right.start].strip(" ,")
        if left.start in called and gap in {"", *material.grammar.words.coordinators}:
            called.add(right.start)
    return [one for one in acting if one.start not in called]


def _callers(material: Material, draft: Draft, trigger: Trigger) -> list[Mention]:
    within = material.parties.in_scope(trigger.scope)
    return callers(material.document, trigger, within, material.roles, draft.members)


def _tell_caller(one: Draft, sent: list[Mention]) -> None:
    """Tell of one of several calls who made it."""
    for caller in sent:
        one.drop("initiator")
        one.initiator = side_of(caller)
        one.prove("initiator", caller.span)


def _met_beside(material: Material, draft: Draft, trigger: Trigger) -> list[Mention]:
    """Return who met several of whom German names one beside the others: "traf | neben Rossi auch | Marin"."""
    tokens, roles = material.document.tokens, material.roles
    also = next((at for at in trigger.scope.tokens() if tokens[at].low in roles.also), None)
    if also is None or trigger.is_noun or not roles.next_to:
        return []
    within = [item for item in material.parties.in_scope(trigger.scope) if item.mention in draft.members]
    aside = [item for item in within if item.kind == "preposition" and item.word in roles.next_to]
    before = [item.mention for item in within if item.kind == "bare" and item.last <= also]
    behind = any(item.first > also for item in within)
    return before if len(before) == 1 and aside and behind and aside[0].last <= also else []


def _are_told_apart(material: Material, others: list[Mention], trigger: Trigger) -> bool:
    """Whether each partner has its own preposition: "sprach mit Rossi und mit Marin"."""
    places = {
        item.mention.actor: item.at
        for item in material.parties.in_scope(trigger.scope)
        if item.kind == "preposition" and item.word in material.roles.partner
    }
    found = [places.get(one.actor) for one in others]
    before = {material.document.tokens[at - 1].low for at in found if at}
    jointly = not material.roles.jointly.isdisjoint(before)  # "sprach gemeinsam mit Rossi mit Marin"
    return None not in found and len(set(found)) == len(found) and not jointly


def _are_both(material: Material, others: list[Mention], trigger: Trigger) -> bool:
    """Whether the partners are two whom the same words name: "telefonierte mit beiden Ministern"."""
    if len(others) != 2 or others[0].span != others[1].span:
        return False
    within = material.parties.in_scope(trigger.scope)
    behind = (item for item in within if item.kind == "preposition" and item.word in material.roles.partner)
    return any(item.mention.span == others[0].span for item in behind)


def _are_several(material: Material, trigger: Trigger) -> bool:
    """Whether "Treffen mit Rossi und Marin" are several: no article, and the verb is a plural."""
    tokens, words = material.document.tokens, material.grammar.words
    if material.document.language != "de" or trigger.mode != "meeting" or not trigger.is_noun:
        return False
    at = trigger.first - 1
    while at > trigger.scope.first and tokens[at].low in words.adverbs | {"auch"}:
        at -= 1
    return trigger.scope.holds(at) and tokens[at].low in material.roles.plural_verbs


def one_after_other(material: Material, draft: Draft, trigger: Trigger) -> list[Draft]:
    """Return a contact for each part that a word such as "danach" opens: "erst mit Rossi, dann mit Marin und schließlich mit Korhonen"; else the one."""
    if (trigger.is_noun and material.document.language != "ru") or len(draft.members) < 3:
        return [draft]
    tokens, sequence = material.document.tokens, material.roles.sequence
    cuts = [tokens[at].start for at in trigger.scope.tokens() if tokens[at].low in sequence]
    parts: list[list[Mention]] = [[]]
    for mention in draft.members:  # "and | then Prime Minister Rossi"
        opened = [cut for cut in cuts if cut <= mention.start]
        before = [one for part in parts for one in part]
        if opened and len(sides(before)) > 1 and all(one.start < opened[-1] for one in parts[-1]):
            parts.append([])
        parts[-1].append(mention)
    first, *rest = parts
    found = [with_partners(draft, [], first)]
    found += [with_partners(draft, first[:1], part) for part in rest]
    return found if all(len(sides(one.members)) > 1 for one in found) else [draft]


def with_partners(draft: Draft, always: list[Mention], others: list[Mention]) -> Draft:
    """Return the contact with those who `always` take part and some of the `others`."""
    one = draft.copy()
    one.members = [*always, *(other for other in others if other not in always)]
    return one


def at_place(document: Document, draft: Draft, where: Mention) -> Draft:
    """Return the contact at another place."""
    one = draft.copy()
    one.drop("place")
    one.place = place_of(where, document)
    one.prove("place", where.span)
    return one
