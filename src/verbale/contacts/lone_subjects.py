"""Subjects joined by "und" whose object is nobody named, or somebody whom they meet together: "Weber und Rossi begrüßten die Einigung", "riefen Marin an"."""

from __future__ import annotations

from verbale.contacts.parties import sides
from verbale.contacts.triggers import Trigger
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_EACH_OTHER = frozenset({"sich", "einander", "gegenseitig", "uns", "each", "themselves", "себя", "друг"})
_PASSIVE = frozenset({"werden", "sein", "be"})  # "sind eingeladen"
_DONE = ("t", "empfangen", "rufen", "laden", "ed")  # participles
_PLURAL = ("ли", "ют", "ят", "ат")  # of Russian verbs
_COMMA = frozenset({","})


def first_list(document: Document, mentions: list[Mention]) -> list[Mention]:
    """Return the first of the mentions with those that "und" or a comma joins to it."""
    joining = grammar_of(document.language).words.coordinators | _COMMA
    listed = mentions[:1]
    for one in mentions[1:]:
        gap = document.tokens[document.token_at(listed[-1].end - 1) + 1 : document.token_at(one.start)]
        verbs = any(grammar_of(document.language).is_finite(token) and not token.is_capital for token in gap)
        if verbs or joining.isdisjoint(token.low for token in gap):
            break
        listed.append(one)
    return listed


def act_on_others(trigger: Trigger, bare: list[Mention], document: Document) -> bool:
    """Whether those of one list, all that the clause names, receive, invite or call somebody else, not one another."""
    acts = trigger.frame == "invite"
    if document.language == "de":
        acts |= trigger.frame == "receive" or (trigger.frame == "object" and trigger.mode == "call")
    inner = trigger.scope.kind in {"relative", "infinitive"}  # "um Weber und Rossi zu empfangen"
    if not acts or inner or trigger.reflexive or len(sides(bare)) < 2:
        return False
    grammar, tokens = grammar_of(document.language), [document.tokens[at] for at in trigger.scope.numbers]
    if not _EACH_OTHER.isdisjoint(token.low for token in tokens) or first_list(document, bare) != bare:
        return False
    verb = document.tokens[trigger.first]
    helped = any(grammar.lemma(token) in _PASSIVE or token.low == "worden" for token in tokens)
    if helped and verb.low.endswith(_DONE):
        return False
    if document.language == "ru":
        return verb.low.endswith(_PLURAL)
    plural = any(grammar.is_finite(one) and one.low.endswith("n") and not one.is_capital for one in tokens)
    return plural or document.language == "en"
