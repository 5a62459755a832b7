"""Who else is told to be there: "unter Vermittlung von Weber", "в присутствии Вебера", "Weber hosted talks between Rossi and Marin"."""

from __future__ import annotations

import re

from verbale.contacts.drafts import DONE, Draft
from verbale.contacts.material import Material
from verbale.contacts.parties import side_of, sides
from verbale.contacts.placed import Placed
from verbale.contacts.scopes import Scope
from verbale.contacts.triggers import Trigger, is_contact_word
from verbale.contacts.words import pattern_of
from verbale.languages import Sentence
from verbale.records import Mention

_TOGETHER = frozenset({"meeting", "talks"})
_HEAD = 4  # words from "Teilnehmern" to the noun of what they took part in
_OBJECT = 5  # words from "hosted" to the noun of what was
_THING = 5  # words from "в" to what is attended
_IT = frozenset({"ней", "нём", "нем", "них"})
_ALONG = re.compile(
    r"\b((mit|auch|ebenfalls|zudem|außerdem) dabei|dabei sein|dabei (war|waren|ist|sind) (auch|ebenfalls|zudem|außerdem)|mit (am tisch|im raum|in der runde))\b"
)
_WAS = re.compile(r"\b(war|waren|ist|sind|gewesen)\b")
_EVENTS = ("мероприят", "церемони", "заседани", "част", "формат")


def add_taking_part(
    material: Material, trigger: Trigger, triggers: list[Trigger], members: list[Mention]
) -> None:
    """Add those in whose presence the others come together, and those who make it a contact: "встреча с участием Вебера и Росси"."""
    within = material.parties.in_scope(trigger.scope)
    known = {one.actor for one in members}
    partakers = _partakers(material, within) + joined_by(material, within)
    nouns = [one for one in triggers if one.is_noun and one.scope is trigger.scope]
    own = [one for one in nouns if partakers and one.first <= material.document.token_at(partakers[0].start)]
    if trigger in (own[-1:] or nouns[:1]) and len(sides([*members, *partakers])) > 1:
        members += [one for one in partakers if one.actor not in known]
    if _tells_who_took_part(material, trigger):
        members += [one for one in material.parties.bare(within) if one.actor not in known]
    if trigger.is_noun and _tells_who_else(material, trigger):
        members += [
            one for one in material.parties.after(within, material.roles.next_to) if one not in members
        ]
    if len(sides(members)) > 1:
        present = [i.mention for i in within if i.mention.kind == "person" and _is_by(material, i)]
        present += [*_gathering(material, trigger), *joined_by(material, within), *_joined(material, trigger)]
        members += [one for one in present if one not in members]


def tells_attending(material: Material, scope: Scope) -> bool:
    """Whether the clause tells who took part, not who did not: "Rossi nahm nicht teil", "Росси в них не участвовал"."""
    tokens, attending = material.document.tokens, pattern_of(material.roles.attending)
    negations = material.status.words.negations
    return _tells_along(material, scope) or any(
        attending.fullmatch(tokens[at].low)
        and tokens[at - 1].low not in negations
        and not _in_other_thing(material, at)
        for at in scope.numbers
    )


def _tells_along(material: Material, scope: Scope) -> bool:
    """Whether a German clause tells who else was there: "Mit dabei waren die Minister", "Mit am Tisch saß Rossi", not "Dabei war Rossi erst im Mai in Rom"."""
    if material.document.language != "de":
        return False
    tokens = material.document.tokens
    words = [tokens[at].low for at in scope.tokens() if tokens[at].is_word]
    told = " ".join(words)
    goes_on = tokens[min(scope.last, len(tokens) - 1)].text == ","  # "ist dabei, ein Abkommen zu schließen"
    along = _ALONG.search(told) or (_WAS.search(told) and words[-1] == "dabei" and not goes_on)
    return bool(along) and bool(words) and material.status.words.negations.isdisjoint(words)


def _in_other_thing(material: Material, at: int) -> bool:
    """Whether Russian words tell what was attended, and it is no contact: "примут участие | в выставке", not "в ней"."""
    tokens = material.document.tokens[at + 1 : at + 2 + _THING]
    if material.document.language != "ru" or not tokens or tokens[0].low not in material.roles.venue:
        return False
    lows = [token.low for token in tokens[1:]]
    meant = any(low in _IT or is_contact_word("ru", low) for low in lows)
    return not meant and not any(low.startswith(_EVENTS) for low in lows)


def _partakers(material: Material, within: list[Placed]) -> list[Mention]:
    """Return those behind "с участием"."""
    return [
        item.mention
        for item in within
        if _head(material, item) in material.roles.participation and material.parties.official(item)
    ]


def with_travellers(
    material: Material, trigger: Trigger, members: list[Mention], told: list[Draft], sentence: Sentence
) -> list[Mention]:
    """Return all of talks of which Russian tells who else took part, after those whose journey was told right before: "Вебер прилетел в Рим. Переговоры с участием Росси длились час"."""
    if not trigger.is_noun or trigger.mode not in _TOGETHER or material.document.language != "ru":
        return members
    partakers = _partakers(material, material.parties.in_scope(trigger.scope))
    known = sides([*members, *partakers])
    if not partakers or len(known) != 1:
        return members
    near = [
        old for old in told if old.mode == "visit" and old.status in DONE and old.sentences_to(sentence) == 1
    ]
    came = [one for old in near[-1:] for one in old.members if side_of(one) not in known]
    return [*came, *(members or partakers)] if came else members


def _tells_who_took_part(material: Material, trigger: Trigger) -> bool:
    """Whether the subjects are those of "Zu den Teilnehmern des Treffens zählten Weber und Rossi", "В переговорах двух стран участвовали Вебер и Росси"."""
    before = material.document.tokens[max(trigger.scope.first, trigger.first - _HEAD) : trigger.first]
    tokens, counted = material.document.tokens, material.roles.counted_among
    told = trigger.is_noun and any(token.low in material.roles.partakers for token in before)
    if told and any(tokens[at].low in counted for at in trigger.scope.numbers):
        return True
    at_it = trigger.is_noun and trigger.first > 0 and tokens[trigger.first - 1].low in material.roles.venue
    at_it |= trigger.is_noun and material.document.language == "de" and _led_to(material, trigger)
    return at_it and tells_attending(material, trigger.scope)


def _led_to(material: Material, trigger: Trigger) -> bool:
    """Whether a German noun is what one takes part in: "an einem informellen Treffen", "am Treffen"."""
    tokens, at = material.document.tokens, trigger.first - 1
    leading = material.roles.takes_part_in
    while at > trigger.scope.first and tokens[at].low not in leading and not tokens[at].is_capital:
        if not tokens[at].is_word:
            return False
        at -= 1
    return tokens[at].low in leading


def joined_by(material: Material, items: list[Placed]) -> list[Mention]:
    """Return who took part by an English passive: "the talks were attended by Weber and Rossi", "met Weber, joined by Rossi"."""
    tokens, attending = material.document.tokens, pattern_of(material.roles.attending)
    if material.document.language != "en":
        return []
    return [
        item.mention
        for item in items
        if item.kind == "preposition"
        and item.word in material.grammar.words.agent_prepositions
        and attending.fullmatch(tokens[max(0, item.at - 1)].low)
        and material.parties.official(item)
    ]


def _tells_who_else(material: Material, trigger: Trigger) -> bool:
    """Whether the clause tells who took part beside others: "An dem Treffen nahm neben Weber auch Rossi teil"."""
    words = [material.document.tokens[at].low for at in trigger.scope.numbers]
    attending = pattern_of(material.roles.attending)
    return not material.roles.also.isdisjoint(words) and any(map(attending.fullmatch, words))


def _gathering(material: Material, trigger: Trigger) -> list[Mention]:
    """Return the person who brings the others together by the verb before the noun: "hosted talks between Weber and Rossi"."""
    tokens, gathers = material.document.tokens, pattern_of(material.roles.gathering)
    near = range(max(trigger.scope.first, trigger.first - _OBJECT), trigger.first)
    verbs = [at for at in near if gathers.fullmatch(tokens[at].low)] if material.roles.gathering else []
    if not verbs or any(not one.is_word for one in tokens[verbs[-1] : trigger.first]):
        return []
    before = [item for item in material.parties.in_scope(trigger.scope) if item.last <= verbs[-1]]
    return [one for one in material.parties.bare(before) if one.kind == "person"][-1:]


def _joined(material: Material, trigger: Trigger) -> list[Mention]:
    """Return those whom the subject joins for it: "Weber joined Rossi and Marin on a call with Scholz"."""
    tokens, joining = material.document.tokens, pattern_of(material.roles.joining_in)
    before = range(trigger.scope.first, trigger.first) if material.roles.joining_in else ()
    verbs = [at for at in before if joining.fullmatch(tokens[at].low)]
    between = tokens[verbs[-1] : trigger.first] if verbs else ()
    if not trigger.is_noun or any(t.low in material.roles.circumstance or not t.is_word for t in between):
        return []  # "joined Rossi in a protest before talks with Marin"
    within = material.parties.in_scope(trigger.scope) if between else []
    return material.parties.bare(i for i in within if verbs[-1] < i.first < trigger.first)


def _head(material: Material, item: Placed) -> str:
    """Return the noun whose genitive a mention is."""
    return material.document.tokens[item.at].low if item.kind == "genitive" and item.at >= 0 else ""


def _is_by(material: Material, item: Placed) -> bool:
    """Whether the others come together in this one's presence or by his mediation."""
    at = {"preposition": item.at - 1, "genitive": item.at}.get(item.kind, item.first - 1)
    heads = material.document.tokens[max(0, at) : at + 1]
    return any(token.low in material.roles.mediation for token in heads)
