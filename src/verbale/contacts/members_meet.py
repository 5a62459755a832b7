"""Meetings of a body's own members, where the body alone is named: "EU leaders met in Rome on Friday", "Die G7-Außenminister kamen in Rom zusammen"."""

from __future__ import annotations

import re

from verbale.actors.office_lexicon import OfficeLexicon, office_lexicon
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_FAR = 2  # words between a body and its members: "NATO's new foreign ministers"
_BEFORE = 5  # words before it in which they stand: "leaders of the twenty-seven countries of the EU"
_AROUND = 12  # words from the noun to the verb that says that it takes place
_CONFER = re.compile(r"ber(?:ie?t|aten|ät)|tagt|tagen|getagt|konferier|verhandel")
_ADVISED = frozenset({"sich", "lassen", "ließen", "lässt", "von", "vom", "werden", "wurden"})
_OF = {"en": frozenset({"of"}), "de": frozenset({"der", "des"})}


def of_members(document: Document, trigger: Trigger, members: list[Mention], dated: bool = False) -> bool:
    """Whether a verb, or a noun, tells of a meeting of a body's members; where the clause is `dated`, a German noun needs no verb."""
    return members_meet(document, trigger, members) or members_gather(document, trigger, members, dated)


def names_ministers(document: Document, trigger: Trigger) -> bool:
    """Whether the first part of a German noun names the members: "Außenministertreffen"."""
    ministers = contact_words("de").roles.ministers_meet
    low = document.tokens[trigger.first].low
    return document.language == "de" and pattern_of(ministers).fullmatch(low) is not None


def members_meet(document: Document, trigger: Trigger, members: list[Mention]) -> bool:
    """Whether a verb of meeting has as its only party a body of states, whose leaders or ministers are named with it."""
    actors = {one.actor for one in members}
    met = trigger.mode == "meeting" and trigger.frame in {"with", "object"}
    met &= document.language == "en" or not trigger.weak  # "EU leaders gathered in Brussels"
    met |= trigger.frame == "with" and _confer(document, trigger)
    if trigger.is_noun or not met or len(actors) != 1:
        return False
    body = members[0]
    alone = not _is_joined(document, body)
    return (
        body.kind == "body" and body.side == body.actor and alone and _names_members(document, body, trigger)
    )


def _confer(document: Document, trigger: Trigger) -> bool:
    """Whether German members confer: "Die EU-Außenminister beraten am Montag in Rom über Zölle", not "lassen sich beraten"."""
    lows = {document.tokens[at].low for at in trigger.scope.numbers}
    verb = document.tokens[trigger.first].low
    return document.language == "de" and _CONFER.match(verb) is not None and lows.isdisjoint(_ADVISED)


def members_gather(document: Document, trigger: Trigger, members: list[Mention], dated: bool = False) -> bool:
    """Whether a noun, said to take place, has such a party: "Das Treffen der Nato-Außenminister findet am Freitag in Riga statt"."""
    called = trigger.mode in {"call", "video_call"} and document.language == "de"
    met = trigger.mode in {"meeting", "talks"} or called
    alone = trigger.is_noun and met and len({one.actor for one in members}) == 1
    body = members[0] if alone else None
    if body is None or body.kind != "body" or body.side != body.actor or _is_joined(document, body):
        return False
    first, tokens = document.token_at(body.start), document.tokens
    own = names_ministers(document, trigger) and trigger.first <= first <= trigger.last + _FAR
    named = own or (
        _names_behind(document, first, trigger)
        if first >= trigger.last
        else _names_members(document, body, trigger)
    )
    sentence = document.sentence_at(tokens[trigger.first].start)
    near = range(max(sentence.first, trigger.first - _AROUND), min(sentence.last, first + _AROUND))
    happens = pattern_of(contact_words(document.language).events)
    if named and dated and document.language == "de":
        return True
    return named and any(happens.fullmatch(tokens[at].low) for at in near)


def _names_behind(document: Document, first: int, trigger: Trigger) -> bool:
    """Whether the noun's genitive at `first` names the members: "Treffen der Nato-Außenminister", "meeting of NATO foreign ministers"."""
    tokens, lexicon = document.tokens, office_lexicon(document.language)
    if first > trigger.last + _BEFORE:
        return False
    if (
        document.language == "de"
        and first <= trigger.last + _FAR
        and _in_compound(tokens[first].low, lexicon)
    ):
        return True
    of_them = (
        range(first + 1, first + _FAR + 2) if document.language == "en" else range(trigger.first + 1, first)
    )
    return any(lexicon.group_at(tokens, at) for at in of_them if at < len(tokens))


def _is_joined(document: Document, body: Mention) -> bool:
    """Whether others are named behind the body that nobody knows: "die Staatschefs der EU und der Länder Zentralasiens"."""
    behind = document.token_at(body.end - 1) + 1
    tokens = document.tokens
    return behind < len(tokens) and tokens[behind].low in grammar_of(document.language).words.joining


def _names_members(document: Document, body: Mention, trigger: Trigger) -> bool:
    tokens, lexicon = document.tokens, office_lexicon(document.language)
    first, last = document.token_at(body.start), document.token_at(body.end - 1) + 1
    before = range(max(0, first - _BEFORE), first)
    behind = range(last, min(last + _FAR + 1, trigger.first))
    if document.language == "en" and any(lexicon.group_at(tokens, at) for at in behind):
        return True
    if document.language == "de" and _in_compound(tokens[first].low, lexicon):
        return first == 0 or tokens[first - 1].low in {"die", "alle", "den"}
    of = _OF.get(document.language)
    is_of = of is None or any(tokens[at].low in of for at in before)
    return is_of and any(lexicon.group_at(tokens, at) for at in before)


def _in_compound(word: str, lexicon: OfficeLexicon) -> bool:
    """Whether a German compound names them: "EU-Außenminister", "EU-Staats- und Regierungschefs"."""
    if word.endswith("-staats-"):
        return True
    _, hyphen, last = word.rpartition("-")
    return bool(hyphen) and any(phrase == (last,) for phrase, _ in lexicon.groups.get(last, ()))
