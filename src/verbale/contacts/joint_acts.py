"""What two did together in English before their contact is told: "Weber and Rossi signed a pact on Monday. The deal came at a meeting in Rome".

A noun of contact that names nobody means a contact of theirs, and one of theirs without a day of its own is of that day.
"""

from __future__ import annotations

from dataclasses import dataclass

from verbale.contacts.drafts import Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import only_people, sides
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence
from verbale.records import Mention, Mode, Span, TimeExpression, When

_REACH = 2  # sentences behind what they did
_AFTER = 6  # words from "after" to the noun
_MODES: frozenset[Mode] = frozenset({"meeting", "talks", "call", "video_call"})


@dataclass(frozen=True, slots=True)
class JointAct:
    """Who agreed on or signed something, and on which day, if one is told."""

    members: tuple[Mention, ...]
    day: TimeExpression | None


def who_acted(material: Material, trigger: Trigger, sentence: Sentence, told: list[Draft]) -> list[Mention]:
    """Return those who are said to have agreed right before, where a noun alone tells of their contact."""
    if material.document.language != "en" or not trigger.is_noun or trigger.mode not in _MODES:
        return []
    if trigger.weak or trigger.first in material.quoted or _is_of_others(material, trigger):
        return []
    act = _act_before(material, sentence)
    if act is None or _are_others(material, trigger, act) or material.status.of(trigger).status != "held":
        return []
    who = sides(act.members)
    if any(old.sides == who and old.sentences_to(sentence) <= _REACH + 1 for old in told):
        return []
    return only_people(list(act.members))


def day_of_act(
    material: Material, draft: Draft, scope: Scope, sentence: Sentence
) -> tuple[str, list[Span]] | None:
    """Return the day on which those who met are said to have agreed right before, where nothing tells that it was after they met."""
    if material.document.language != "en" or draft.status != "held" or draft.mode == "visit":
        return None
    act = _act_before(material, sentence)
    if act is None or act.day is None or sides(act.members) != draft.sides:
        return None
    tokens = material.document.tokens
    at = material.document.token_at(draft.start)
    before = {token.low for token in tokens[max(sentence.first, at - _AFTER) : at]}
    lasts = draft.duration is not None and draft.duration.startswith("PT")
    apart = draft.another or before & material.roles.since_then
    if (apart and not lasts) or material.looks_back(sentence):
        return None
    if any(sentence.start <= one.start < sentence.end for one in _days(material)):
        return None
    return str(act.day.edtf), [act.day.span]


def _act_before(material: Material, sentence: Sentence) -> JointAct | None:
    """Return the last thing that two are said to have done together in the sentences right before."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _REACH), -1):
        act = _act_in(material, material.document.sentences[index])
        if act is not None:
            return act
    return None


def _act_in(material: Material, sentence: Sentence) -> JointAct | None:
    tokens = material.document.tokens
    verbs = [
        at
        for at in range(sentence.first, sentence.last)
        if tokens[at].low in material.roles.joint_acts and at not in material.quoted
    ]
    if not verbs:
        return None
    items = [one for one in material.placed_in(sentence) if one.last <= verbs[0]]
    members = [one for one in material.parties.bare(items) if one.how != "pronoun"]
    if len(sides(members)) < 2 or not material.parties.is_list(members[-2:]):
        return None
    days = [one for one in _days(material) if sentence.start <= one.start < sentence.end]
    own = len(days) == 1 and When.parse(str(days[0].edtf)).exact
    near = own and abs(material.document.token_at(days[0].start) - verbs[0]) <= _AFTER
    return JointAct(tuple(members), days[0] if near and _is_over(material, days[0]) else None)


def _days(material: Material) -> list[TimeExpression]:
    return [time for _, _, time in material.slots.times if time.edtf]


def _is_over(material: Material, time: TimeExpression) -> bool:
    latest = When.parse(str(time.edtf)).latest
    today = material.day.latest if material.day else None
    return latest is not None and today is not None and latest <= today


def _is_of_others(material: Material, trigger: Trigger) -> bool:
    """Whether words behind the noun tell whose it is: "a meeting of experts", "talks with workers"."""
    tokens, roles = material.document.tokens, material.roles
    behind = tokens[trigger.last].low if trigger.last < len(tokens) else ""
    return behind in roles.genitive | roles.partner | roles.between


def _are_others(material: Material, trigger: Trigger, act: JointAct) -> bool:
    """Whether others than those who agreed stand in the clause as more than a place."""
    within = material.parties.in_scope(trigger.scope)
    known = sides(act.members)
    return any(
        material.parties.official(one)
        and one.side not in known
        and (one.kind != "preposition" or one.word in material.roles.partner)
        for one in within
    )
