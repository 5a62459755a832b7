"""To whom an answer goes: to the one who wrote, as told before. "Weber schrieb Rossi. Das Antwortschreiben Rossis traf am Montag ein"."""

from __future__ import annotations

from verbale.contacts.drafts import Draft
from verbale.contacts.last_told import last_told
from verbale.contacts.material import Material
from verbale.contacts.parties import side_of, sides
from verbale.contacts.scopes import has_word
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.records import Mention

_ADDRESSING = ("an", "to")


def is_new_reply(material: Material, trigger: Trigger, members: list[Mention], told: list[Draft]) -> bool:
    """Whether it is an answer between them that was not told before."""
    known = sides(members)
    new = not any(old.another and old.sides == known for old in told)
    return (_is_reply(material, trigger) and new) or _goes_back(trigger, members, told)


def _goes_back(trigger: Trigger, members: list[Mention], told: list[Draft]) -> bool:
    """Whether somebody is said to have written to the one who wrote to him in the message told last: "Weber schickte Rossi einen Brief. Rossi schrieb Weber im Mai"."""
    if trigger.is_noun or trigger.mode != "message" or len(sides(members)) != 2:
        return False
    last = last_told(old for old in told if old.mode == "message" and old.sides == sides(members))
    in_order = len(members) == 2 and members[0].start < members[1].start
    return last is not None and in_order and side_of(members[0]) != side_of(last.members[0])


def _is_reply(material: Material, trigger: Trigger) -> bool:
    """Whether a word of a message tells of an answer: "Antwortschreiben", "replied", "ответное письмо"."""
    if trigger.mode != "message":
        return False
    answers, tokens = pattern_of(material.roles.answers), material.document.tokens
    own = tokens[max(trigger.scope.first, trigger.first - 1) : trigger.last]
    return any(answers.fullmatch(token.low) for token in own)


def with_correspondent(
    material: Material, trigger: Trigger, members: list[Mention], told: list[Draft]
) -> list[Mention]:
    """Return the members of an answer that names one side or none, with those of the message told last before it."""
    known = sides(members)
    if len(known) > 1 or not _is_reply(material, trigger):
        return members
    messages = [old for old in told if old.mode == "message" and len(old.sides) == 2 and known <= old.sides]
    last = last_told(messages)
    answered = not known and any(old.another for old in messages)  # "die Antwort" that was told
    if last is None or answered or has_word(material.document, trigger.scope, _ADDRESSING):
        return members
    return [*members, *(one for one in last.members if side_of(one) not in known)]
