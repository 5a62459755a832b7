"""What the relative clause behind a noun of contact tells of it: "das Gespräch, das Weber mit Rossi führte", "the summit, which will be held in Rome"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from verbale.contacts.cases import may_act
from verbale.contacts.explaining import may_explain
from verbale.contacts.frames import may_be_participle
from verbale.contacts.material import Material
from verbale.contacts.parties import Parties, sides
from verbale.contacts.prehistory import is_prehistory
from verbale.contacts.scopes import Scope, has_word
from verbale.contacts.standing import Standing, words_at
from verbale.contacts.status_patterns import text_of
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of
from verbale.records import Mention, Span

_INVITED = frozenset({"eingeladen", "einlud", "einluden"})
_IT = frozenset({"он", "она", "оно", "они"})
_OPENING = 4  # words of "в ходе которой"
_DURING_IT = re.compile(r"(?:на|в ходе|во время|в рамках|по итогам|по результатам) котор(?:ой|ых|ом|ого)\b")
_REACH = 14  # words between a noun and the relative clause behind all that hangs on it
_BEHIND = 4  # words between a noun and the clause that tells more: "das Treffen in Rom, an dem …"

# Pronouns that stand for no noun of these endings: of neuters, then of masculines in the singular.
_OTHER_GENDER = (
    (frozenset({"der", "den"}), ("treffen", "treffens", "gespräch", "gesprächs", "telefonat", "telefonats", "essen")),
    (frozenset({"die", "das"}), ("besuch", "besuchs", "gipfel", "gipfels", "anruf", "anrufs", "empfang")),
)  # fmt: skip


def add_from_relative(material: Material, trigger: Trigger, parties: Parties, scopes: list[Scope]) -> None:
    """Add who had the contact by the clause behind its noun: "das Gespräch, das Weber mit Rossi führte"."""
    if not trigger.is_noun or trigger.mode == "visit":
        return
    finder, roles = material.parties, material.roles
    course = [one for one in scopes if _tells_what_was_done(material, one)]
    for scope in relatives_behind(trigger, scopes, course):
        attends = has_word(material.document, scope, roles.attending)
        within = scope in course
        if attends or within or material.find_in(scope, material.words.events):
            items = finder.in_scope(scope)
            between = finder.after(items, roles.between)
            if len(sides(between)) > 1:
                parties.members = between  # "looked forward to the summit which will be held between A and B"
            elif len(sides(parties.members)) < 2:
                bare = finder.bare(items)
                found = [
                    *([one for one in bare if may_act(material.document, one)] if within else bare),
                    *finder.after(items, roles.next_to if attends else roles.partner),
                ]
                known = not within or sides(parties.members) <= sides(found)
                parties.members = found if known and len(sides(found)) > 1 else parties.members


def _tells_what_was_done(material: Material, scope: Scope) -> bool:
    """Whether a Russian clause tells what those who met did there: "встреча, в ходе которой | Вебер и Росси подписали договор"."""
    opening = " ".join(token.low for token in material.document.tokens[scope.first : scope.first + _OPENING])
    return material.document.language == "ru" and _DURING_IT.match(opening) is not None


def relatives_behind(trigger: Trigger, scopes: list[Scope], more: Sequence[Scope] = ()) -> list[Scope]:
    """Return the relative clauses that begin right behind a noun or its phrase, and which of `more` clauses do."""
    near = range(trigger.last, trigger.last + _BEHIND + 1)
    return [one for one in scopes if (one.kind == "relative" or one in more) and one.first in near]


def clauses_about(material: Material, trigger: Trigger, scopes: list[Scope]) -> list[Scope]:
    """Return the relative clauses that tell of a noun; a Russian one stands behind all that hangs on it: "встреча А и Б, | которая прошла в Риме"."""
    near = relatives_behind(trigger, scopes)
    if material.document.language != "ru":
        return near
    about = [one for one in scopes if one in near or is_not_far_behind(material, one, trigger)]
    return [one for one in about if may_explain(material.document, one.first, trigger)]


def is_not_far_behind(material: Material, scope: Scope, trigger: Trigger) -> bool:
    """Whether it is a relative clause not far behind the noun, no verb between; not "заявил на встрече с Росси, | что Рим проведёт выборы"."""
    tokens, grammar = material.document.tokens, material.grammar
    said = scope.kind == "complement" and tokens[scope.first].low == "что"
    if said or not trigger.last <= scope.first <= trigger.last + _REACH:
        return False
    if scope.kind != "relative" and tokens[scope.first].low not in grammar.words.relatives:
        return False
    between = tokens[trigger.last : scope.first]
    if _ends_bracket(material, trigger, scope):
        between = between[:-2]  # "hat die Gespräche | begrüßt, die am Montag begannen"
    return not any(grammar.is_finite(token) for token in between)


def agrees(material: Material, scope: Scope, trigger: Trigger) -> bool:
    """Whether a German relative pronoun may stand for the noun: not "ein Treffen mit Rossi, | der am Freitag kommt"."""
    if material.document.language != "de":
        return True
    pronoun = material.document.tokens[scope.first].low
    noun = material.document.tokens[trigger.last - 1].low
    return not any(pronoun in others and noun.endswith(ends) for others, ends in _OTHER_GENDER)


def _ends_bracket(material: Material, trigger: Trigger, scope: Scope) -> bool:
    """Whether the word before the comma is the participle of an auxiliary before the German noun."""
    tokens, grammar = material.document.tokens, material.grammar
    ends = scope.first - 2
    words = [tokens[at] for at in scope.tokens() if tokens[at].is_word]
    verb_last = grammar.is_finite(words[-1]) and (
        grammar.lemma(words[-1]) in grammar.words.auxiliaries or not grammar.may_be_infinite(words[-1])
    )
    if material.document.language != "de" or ends < trigger.last or not verb_last:
        return False
    before = (tokens[at] for at in trigger.scope.numbers if at < trigger.first)
    helps = any(grammar.is_finite(one) and grammar.lemma(one) in grammar.words.auxiliaries for one in before)
    closes = tokens[ends + 1].text == "," and not tokens[ends].is_capital
    return helps and closes and may_be_participle(tokens[ends])


def inviters_behind(material: Material, trigger: Trigger, scopes: list[Scope]) -> list[Mention]:
    """Return who had asked a German guest to come: "kam zu einem Besuch, zu dem ihn Rossi eingeladen hatte"."""
    tokens, finder = material.document.tokens, material.parties
    if material.document.language != "de" or trigger.mode != "visit":
        return []
    for scope in scopes:
        opens = scope.matrix is trigger.scope and tokens[scope.first].low in material.roles.aim
        if scope.kind == "relative" and opens and any(tokens[at].low in _INVITED for at in scope.numbers):
            items = finder.in_scope(scope)
            objects = material.grammar.words.object_pronouns
            bare = [i.mention for i in items if i.kind == "bare" and tokens[i.first].low not in objects]
            return [*bare, *finder.after(items, material.roles.agent)][:1]
    return []


def standing_behind(material: Material, trigger: Trigger, scopes: list[Scope], own: Standing) -> Standing:
    """Return the status that the clause behind tells where no other word does: "the summit which will take place in Rome"."""
    if not trigger.is_noun:
        return own
    if own.status == "planned":
        return _took_place(material, trigger, scopes) or own
    if own.status != "held":
        return own
    if (said := _said_to_come(material, trigger, scopes)) is not None:
        return said
    for scope in clauses_about(material, trigger, scopes):
        if is_prehistory(material.document, scope, trigger):
            return own
        if material.find_in(scope, material.words.events):
            within = replace(trigger, scope=scope, frame="with", first=scope.first, last=scope.first + 1)
            found = material.status.of(within)
            return found if found.words is not None else own
    return own


def _said_to_come(material: Material, trigger: Trigger, scopes: list[Scope]) -> Standing | None:
    """Return the future verb of what somebody says of it in Russian: "о встрече с Росси сказал, что она | будет | трудной"."""
    tokens, roles = material.document.tokens, material.roles
    before = tokens[max(0, trigger.first - _OPENING) : trigger.first]
    if material.document.language != "ru" or not any(token.low in roles.topical for token in before):
        return None
    for scope in scopes:
        opens = [token.low for token in tokens[scope.first : scope.first + 2]]
        told = scope.kind == "complement" and scope.matrix is trigger.scope and opens[-1] in _IT
        for at in scope.tokens() if told else ():
            if tokens[at].low in roles.said_to_come:
                return Standing("planned", Span(tokens[at].start, tokens[at].end))
    return None


def _took_place(material: Material, trigger: Trigger, scopes: list[Scope]) -> Standing | None:
    """Return the words of the clause behind that tell it was: "details of the dinner that took place in May"."""
    happened = pattern_of(material.status.words.happened)
    for scope in clauses_about(material, trigger, scopes):
        text, offsets = text_of(material.document, scope, material.status.words)
        match = happened.search(text)
        if match:
            return Standing("held", words_at(match, offsets))
    return None
