"""Whether states stand for their persons in what is told of one contact.

"Weber received Rossi in Berlin on Monday. Germany and Italy spoke about trade" is one meeting, and so it is the other way round.
"""

from __future__ import annotations

from verbale.contacts.by_states import stand_for
from verbale.contacts.drafts import AHEAD, FITTING, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import side_of
from verbale.records import Mode, When

_BEHIND = 4  # sentences behind persons who met in which their states are said to have talked
_BEFORE = 2  # sentences behind states that talked in which the persons are named
_LOOKS_BACK = frozenset({"have", "has", "had", "never", "not", "also", "again", "separately"})
_MANY = ("meetings", "visits", "contacts", "rounds", "calls", "trips", "conversations", "summits")
_SPOKEN: frozenset[Mode] = frozenset({"contact", "talks", "meeting", "call", "video_call"})


def told_by_states(material: Material, old: Draft, new: Draft) -> bool:
    """Whether one of two drafts tells by the states alone of the contact that the other tells by the persons."""
    if material.document.language == "de":
        return stand_for(old, new)
    if material.document.language != "en" or old.count or new.count or old.sides != new.sides:
        return False
    if len(old.sides) < 2 or old.mode not in _SPOKEN or new.mode not in FITTING[old.mode]:
        return False
    distance = min(new.sentences) - max(old.sentences)
    if _all_sides_have_persons(old) and _is_bare(material, new):
        near = 0 <= distance <= _BEHIND
    elif _all_sides_have_persons(new) and _is_bare(material, old):
        near = 0 <= distance <= _BEFORE
    else:
        return False
    return near and not new.another and _at_one_time(old, new) and _at_one_place(old, new)


def _all_sides_have_persons(draft: Draft) -> bool:
    persons = {side_of(one) for one in draft.members if one.kind == "person"}
    return persons == draft.sides


def _is_bare(material: Material, draft: Draft) -> bool:
    """Whether it names states alone, of a contact of a moment: not "have negotiated for decades", "held three rounds"."""
    if any(one.kind == "person" for one in draft.members) or draft.another or draft.place is not None:
        return False
    if draft.duration is not None and not draft.duration.startswith("PT"):
        return False
    document = material.document
    sentence = document.sentence_at(draft.start)
    at = document.token_at(draft.start)
    before = {token.low for token in document.tokens[sentence.first : at]}
    return not before & _LOOKS_BACK and document.tokens[at].low not in _MANY


def _at_one_time(old: Draft, new: Draft) -> bool:
    """Whether both are over, or both to come, and no two days are told."""
    held = old.status == new.status == "held"
    ahead = old.status in AHEAD and new.status in AHEAD and old.date is not None and new.date is not None
    if not (held or ahead):
        return False
    return old.date is None or new.date is None or When.parse(old.date).overlaps(When.parse(new.date))


def _at_one_place(old: Draft, new: Draft) -> bool:
    return old.place is None or new.place is None or old.place.state == new.place.state
