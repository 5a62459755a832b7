"""Whose delegation it is that was told before: "Weber arrived in Rome. The delegation held talks with Rossi"."""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties, side_of, sides
from verbale.contacts.triggers import Trigger
from verbale.languages import Sentence
from verbale.records import Mention

_REACH = 4  # sentences back in which the journey is told
_PHRASE = 3  # words from the article to "delegation"


def sent_before(
    material: Material, trigger: Trigger, parties: Parties, told: list[Draft], sentence: Sentence
) -> list[Mention]:
    """Return who travelled last, where an English clause names beside "the delegation" its partner alone."""
    known = sides(parties.members)
    if material.document.language != "en" or trigger.mode == "visit" or len(known) != 1:
        return []
    if not any(_is_told(material, at) for at in trigger.scope.tokens() if at < trigger.first):
        return []
    journeys = [old for old in told if old.mode == "visit" and old.status in DONE]
    near = [old for old in journeys if sentence.index - max(old.sentences) <= _REACH]
    last = max(near, key=lambda old: old.start, default=None)
    return [one for one in last.members if side_of(one) not in known][:1] if last else []


def _is_told(material: Material, at: int) -> bool:
    """Whether the token is the noun of "the high-level delegation", with nobody's name in its phrase."""
    tokens, named = material.document.tokens, material.parties.groups.mentioned
    before = range(max(0, at - _PHRASE), at)
    article = any(tokens[place].low == "the" for place in before)
    return tokens[at].low == "delegation" and article and not any(place in named for place in (*before, at))
