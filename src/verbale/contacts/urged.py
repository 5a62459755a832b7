"""Who is to meet where a third one asks for it: "Анкара предложила Москве и Киеву встретиться" is of Moscow and Kyiv."""

from __future__ import annotations

from verbale.contacts.cases import may_act
from verbale.contacts.material import Material
from verbale.contacts.parties import sides
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.records import Mention


def only_urged(material: Material, trigger: Trigger, members: list[Mention]) -> list[Mention]:
    """Return those whom a Russian verb of asking calls upon, where they are of two sides; else all members."""
    if material.document.language != "ru" or trigger.mode in {"visit", "message"}:
        return members
    urging, tokens = pattern_of(material.roles.urging), material.document.tokens
    verbs = [at for at in trigger.scope.tokens() if at < trigger.first and urging.fullmatch(tokens[at].low)]
    if not verbs:
        return members
    verb = tokens[verbs[-1]].start
    urged = [
        mention
        for mention in material.parties.bare(material.parties.in_scope(trigger.scope))
        if verb < mention.start < tokens[trigger.first].start
        and (mention.kind != "person" or not may_act(material.document, mention))
    ]
    if len(sides(urged)) < 2:
        return members
    return [*urged, *(mention for mention in members if mention.start > verb and mention not in urged)]
