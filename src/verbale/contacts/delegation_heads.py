"""Who led the delegations of those who met, where English tells it beside or behind the contact.

"Norway and Italy held talks. The Norwegian side was led by Weber, the Italian one by Rossi" is one contact of Weber and Rossi.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.contacts.drafts import Draft
from verbale.contacts.last_told import last_told
from verbale.contacts.material import Material
from verbale.contacts.parties import only_people, side_of
from verbale.contacts.placed import Placed
from verbale.languages import Sentence
from verbale.records import Mention

_REACH = 3  # sentences behind the contact
_TOGETHER = frozenset({"meeting", "talks", "video_call"})


def add_heads(material: Material, sentence: Sentence, told: list[Draft]) -> None:
    """Add to the contact told last those who led the delegations of its sides, of whom nobody is named yet."""
    roles = material.roles
    lows = {token.low for token in material.document.tokens_of(sentence)}
    leads = not lows.isdisjoint(roles.heads_teams) and not lows.isdisjoint(roles.teams)
    if not leads and lows.isdisjoint(roles.represents):
        return
    near = [old for old in told if old.mode in _TOGETHER and old.sentences_to(sentence) <= _REACH]
    last = last_told(near)
    if last is None or last.count is not None:
        return
    unnamed = last.sides - {side_of(one) for one in last.members if one.kind == "person"}
    heads = [one for one in _heads(material, sentence) if side_of(one) in unnamed]
    if heads:
        last.members = only_people([*last.members, *heads])
        last.sentences.append(sentence.index)


def _heads(material: Material, sentence: Sentence) -> list[Mention]:
    """Return the persons who lead, each with the side that is told before "by" or behind the verb."""
    items = [one for one in material.placed_in(sentence) if one.mention.actor]
    found: list[Mention] = []
    active = False  # "with Weber leading the Norwegian side | and Rossi the Italian one"
    for number, item in enumerate(items):
        if item.mention.kind != "person" or item.mention.how == "pronoun":
            continue
        if item.word in material.grammar.words.agent_prepositions:
            side = _side(items[:number][::-1])
        else:
            behind = items[number + 1 : number + 2]
            active |= bool(behind) and _leads_between(material, item, behind[0])
            side = _side(behind) if active else None
        if side is not None and item.mention.side in {None, side}:
            found.append(replace(item.mention, side=side))
    return found


def _side(items: list[Placed]) -> str | None:
    """Return the state or body that is named first, before any person."""
    first = items[0] if items else None
    named = first is not None and first.mention.kind in {"state", "body"} and first.mention.how != "city"
    return first.side if first is not None and named else None


def _leads_between(material: Material, person: Placed, side: Placed) -> bool:
    between = material.document.tokens[person.last : side.first]
    return any(token.low in material.roles.heads_teams | material.roles.represents for token in between)
