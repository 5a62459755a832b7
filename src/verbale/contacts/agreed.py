"""A contact that German tells to have been agreed on right behind one of two sides, with nobody named: "Vereinbart wurde auch ein Treffen in Rom"."""

from __future__ import annotations

from verbale.contacts.drafting import Drafter
from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.last_told import last_told
from verbale.contacts.occurrence import Occurrence
from verbale.contacts.scopes import has_word
from verbale.contacts.words import pattern_of

_IMPERSONAL = frozenset({"wurde", "wurden", "worden", "man"})  # who agreed on it is not told
_LEVEL = ("*ebene", "*ebenen")


def agreed_between(drafter: Drafter, here: Occurrence) -> list[Draft]:
    """Return the contact planned by those of the one told in the sentence before, or in this one.

    Not where other words tell whose it is: "ein Treffen | der Außenminister", "auf Expertenebene".
    """
    material, trigger, sentence = drafter.material, here.trigger, here.sentence
    last = last_told(here.told)
    if drafter.document.language != "de" or not trigger.is_noun or trigger.many or last is None:
        return []
    near = last.status in DONE and len(last.sides) == 2 and sentence.index - max(last.sentences) <= 1
    persons = all(one.kind == "person" for one in last.members)
    if not (near and persons and _is_agreed(drafter, here)) or trigger.first in material.quoted:
        return []
    if material.is_definite(trigger):  # "Das Treffen war im April vereinbart worden"
        return []
    named = {item.side for item in material.placed_in(sentence) if item.mention.kind in {"person", "body"}}
    if named - last.sides or _is_of_others(drafter, here):
        return []
    found = [draft for draft in drafter.drafts_of(here, last.members) if draft.status == "planned"]
    for draft in found:
        draft.another = True
    return found


def _is_agreed(drafter: Drafter, here: Occurrence) -> bool:
    """Whether its clause tells that it was agreed on, and not by whom: "man verabredete sich für ein Treffen"."""
    material, scope = drafter.material, here.trigger.scope
    lows = {drafter.document.tokens[at].low for at in scope.numbers}
    return not lows.isdisjoint(_IMPERSONAL) and has_word(
        drafter.document, scope, material.status.words.arranging
    )


def _is_of_others(drafter: Drafter, here: Occurrence) -> bool:
    """Whether words of the noun tell whose contact it is."""
    trigger, roles, tokens = here.trigger, drafter.material.roles, drafter.document.tokens
    behind = tokens[min(trigger.last, len(tokens) - 1)].low
    owned = behind in roles.genitive | roles.agent | roles.partner | roles.between
    plain = pattern_of((*roles.encounters, *roles.refused)).fullmatch(tokens[trigger.last - 1].low)
    return owned or plain is None or has_word(drafter.document, trigger.scope, _LEVEL)
