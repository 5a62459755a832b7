"""Who called in an envoy of whom an earlier summons was told: "Rom bestellte den Botschafter ein. Schon im März war er einbestellt worden"."""

from __future__ import annotations

from verbale.contacts.calling import is_summons
from verbale.contacts.dated import tells_day
from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.last_told import last_told
from verbale.contacts.material import Material
from verbale.contacts.parties import side_of, sides
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Mention

_REACH = 3  # sentences back in which the other summons is told


def with_caller(
    material: Material, trigger: Trigger, members: list[Mention], told: list[Draft], sentence: Sentence
) -> list[Mention]:
    """Return the members of a passive summons that names one side or none, with those of the summons told last before it."""
    known = sides(members)
    if len(known) > 1 or not is_summons(material.document, trigger, material.roles):
        return members
    if not (_is_passive(material, trigger) and _speaks_of_envoy(material, trigger)):
        return members
    before = [old for old in told if _tells_summons(material, old) and known <= old.sides]
    last = last_told([old for old in before if 0 <= sentence.index - max(old.sentences) <= _REACH])
    if last is None or last.status not in DONE:
        return members
    own = [one for one in members if one.kind == "person"]  # "in the ministry" is that of the other summons
    return [*own, *(one for one in last.members if side_of(one) not in sides(own))]


def is_other_summons(material: Material, trigger: Trigger, members: list[Mention], told: list[Draft]) -> bool:
    """Whether a summons on a day of its own is another one than that told before of the same two, on another day or told as "schon einmal"."""
    known = sides(members)
    before = [old for old in told if _tells_summons(material, old) and known == old.sides]
    dated = any(trigger.scope.holds(first) and tells_day(time) for first, _, time in material.slots.times)
    again = pattern_of(material.roles.summoned_before)
    sentence = material.document.sentence_at(material.document.tokens[trigger.first].start)
    inside = material.document.text[sentence.start : sentence.end].lower()
    told_again = any(old.date for old in before) or again.search(inside) is not None
    summons = is_summons(material.document, trigger, material.roles)
    return told_again and bool(before) and dated and summons and _is_passive(material, trigger)


def _speaks_of_envoy(material: Material, trigger: Trigger) -> bool:
    """Whether the clause has a pronoun or a noun for an envoy, and names nobody who called him in: not "was summoned by the court"."""
    tokens, roles = material.document.tokens, material.roles
    words = material.grammar.words
    meant = words.sexes.keys() | words.object_pronouns | roles.ambassadors | roles.diplomats
    lows = {tokens[at].low for at in trigger.scope.numbers}
    return bool(lows & meant) and not lows & (roles.agent - roles.origin)


def _is_passive(material: Material, trigger: Trigger) -> bool:
    """Whether the clause tells to whom it was done: "war er einbestellt worden", "had been summoned", or in Russian by nobody named."""
    if material.document.language == "ru":
        return True
    passive, tokens = material.grammar.words.passive_auxiliaries, material.document.tokens
    lows = {tokens[at].low for at in trigger.scope.numbers}
    aided = any(material.grammar.lemma(tokens[at]) in passive for at in trigger.scope.numbers)
    return aided or bool(lows & {"worden", "been"})


def _tells_summons(material: Material, old: Draft) -> bool:
    calls = pattern_of(material.roles.calls_in)
    words = (material.document.text[one.start : one.end].lower() for one in old.triggers)
    return len(old.sides) == 2 and any(calls.fullmatch(word) for word in words)
