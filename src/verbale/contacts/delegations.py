"""Whose delegation it is that was told before: "Weber arrived in Rome. The delegation held talks with Rossi", "Eine Delegation aus Bern besuchte Rom, wo sie Rossi traf"."""

from __future__ import annotations

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties, side_of, sides
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_REACH = 4  # sentences back in which the journey is told
_SOON = 1  # sentences back for a pronoun
_PHRASE = 3  # words from the article to "delegation"


def sent_before(
    material: Material, trigger: Trigger, parties: Parties, told: list[Draft], sentence: Sentence
) -> list[Mention]:
    """Return who travelled last, where a clause names beside "the delegation", or its pronoun, its partner alone."""
    known = sides(parties.members)
    if trigger.mode == "visit" or len(known) != 1:
        return []
    german, inner = material.document.language == "de", not _goes_on(material, trigger, sentence)
    before = [at for at in trigger.scope.tokens() if german or at < trigger.first]
    named = any(_is_told(material, at) for at in before)
    meant = not (named or inner) and any(_is_meant(material, at) for at in before)
    if not (named or meant):
        return []
    status = DONE | {"planned"} if german else DONE
    journeys = [old for old in told if old.mode == "visit" and old.status in status]
    reach = _SOON if meant else _REACH
    near = [old for old in journeys if sentence.index - max(old.sentences) <= reach]
    last = max(near, key=lambda old: old.start, default=None)
    if last is None or (meant and not _is_of_group(material, last, trigger)):
        return []
    return [one for one in last.members if side_of(one) not in known][:1]


def _is_told(material: Material, at: int) -> bool:
    """Whether the token is the noun of "the high-level delegation", with nobody's name in its phrase."""
    tokens, named = material.document.tokens, material.parties.groups.mentioned
    first, russian = material.document.sentence_at(tokens[at].start).first, material.document.language == "ru"
    before = range(max(first, at - (0 if russian else _PHRASE)), at)
    article = russian or any(tokens[place].low in material.roles.definite for place in before)
    noun = pattern_of(material.roles.group_sent).fullmatch(tokens[at].low) is not None
    return noun and article and not any(place in named for place in (*before, at))


def _is_meant(material: Material, at: int) -> bool:
    """Whether the token is the German "sie" of a subject that is nobody's mention."""
    tokens, named = material.document.tokens, material.parties.groups.mentioned
    governed = at > 0 and tokens[at - 1].low in grammar_of("de").words.prepositions
    return material.document.language == "de" and tokens[at].low == "sie" and at not in named and not governed


def _goes_on(material: Material, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether a clause opens its sentence, or tells what was done where the journey led: "…, wo sie Rossi traf", not "Weber sagte, sie habe …"."""
    first = trigger.scope.first
    there = material.document.tokens[first].low in material.roles.there
    return first == sentence.first or there or trigger.scope.coordinated


def _is_of_group(material: Material, journey: Draft, trigger: Trigger) -> bool:
    """Whether a group travelled, and no person is named since whom the pronoun may mean."""
    since = material.document.tokens[trigger.scope.first].start
    groups = all(one.kind != "person" for one in journey.members)
    return groups and not any(
        item.mention.kind == "person" and journey.start < item.mention.start < since
        for item in material.placed
    )
