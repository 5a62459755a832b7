"""Who and what place hangs in Russian on what is spoken of, and not on the contact: "обсудили отношения с Ираном", "выборы в Сербии"."""

from __future__ import annotations

from collections.abc import Collection

from verbale.contacts.cases import may_act
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of

_WITH = frozenset({"с", "со"})
_ABOUT = frozenset({"о", "об", "обо", "про"})
_TALKED_OF = ("обсуд", "обсужд")
# Lead to why a contact was sought: "позвонил ему | из-за ситуации с Ираном", "на фоне конфликта с Росси".
_FOR = frozenset({"из-за", "связи", "фоне", "поводу", "вокруг", "ввиду", "относительно", "касательно"})
_PHRASE = 4  # words from "об" to its noun
_OF_STATES = "границ"


def without_tied(document: Document, items: list[Placed], trigger: Trigger) -> list[Placed]:
    """Leave out who is only spoken of: "обсудил сделку | с Ираном", "Вебер и Росси обсудили торговлю | с Китаем"; not "подписал договор | с Росси"."""
    free = [one for one in items if not is_tied(document, one, trigger)]
    if not document.tokens[trigger.first].low.startswith(_TALKED_OF):
        return free
    talking = [one for one in free if one.kind != "bare" or _talks(document, one, trigger)]
    if len({one.side for one in talking if one.kind == "bare" and one.side}) < 2:
        return talking
    return [one for one in talking if one.word not in _WITH or one.at <= trigger.last]


def _talks(document: Document, item: Placed, trigger: Trigger) -> bool:
    """Whether it is a subject: "обсудили беседу президентов России и США Вебера и Росси" names those of whom was spoken."""
    person = item.mention.kind == "person"
    return may_act(document, item.mention) and (person or item.first < trigger.first)


def is_tied(document: Document, item: Placed, trigger: Trigger) -> bool:
    """Whether it is the other side of a bond that is spoken of: "говорили о войне | с Ираном", "позвонил Росси из-за ситуации | с Ираном"."""
    tokens, at = document.tokens, item.at - 1
    if document.language != "ru" or item.word not in _WITH or at <= trigger.scope.first:
        return False
    roles, person = contact_words("ru").roles, item.mention.kind == "person"
    bound = pattern_of(roles.ties).fullmatch(tokens[at].low) is not None
    if not bound and pattern_of(roles.troubles_with).fullmatch(tokens[at].low) is None:
        return False
    if person and tokens[at].low.startswith(_OF_STATES):
        return False  # "обсудила положение на границе | с Вебером": nobody has a border with a person
    if any(token.low in _ABOUT | _FOR for token in tokens[max(trigger.scope.first, at - _PHRASE) : at]):
        return True
    before = [place for place in range(trigger.scope.first, at) if trigger.scope.holds(place)]
    talked = any(tokens[place].low.startswith(_TALKED_OF) for place in before)
    return talked and (bound or not person)


def lies_in_object(document: Document, item: Placed, trigger: Trigger, known: Collection[int]) -> bool:
    """Whether a state is where the object of a verb of discussing lies: "обсудили выборы | в Сербии", not "обсудили | в Сербии выборы"; `known` are names and times."""
    tokens, aside = document.tokens, grammar_of("ru").words.adverbs | _WITH
    talked = document.language == "ru" and tokens[trigger.first].low.startswith(_TALKED_OF)
    if not talked or trigger.is_noun or item.mention.how == "city" or item.mention.kind != "state":
        return False
    gap = [tokens[at] for at in range(trigger.last, item.at) if at not in known]
    return any(token.is_word and token.low not in aside for token in gap)
