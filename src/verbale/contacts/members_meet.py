"""Meetings of a body's own members, where the body alone is named: "EU leaders met in Rome on Friday", "Die G7-Außenminister kamen in Rom zusammen"."""

from __future__ import annotations

from verbale.actors.office_lexicon import OfficeLexicon, office_lexicon
from verbale.contacts.triggers import Trigger
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_FAR = 2  # words between a body and its members: "NATO's new foreign ministers"
_BEFORE = 5  # words before it in which they stand: "leaders of the twenty-seven countries of the EU"
_OF = {"en": frozenset({"of"}), "de": frozenset({"der", "des"})}


def members_meet(document: Document, trigger: Trigger, members: list[Mention]) -> bool:
    """Whether a verb of meeting has as its only party a body of states, whose leaders or ministers are named with it."""
    actors = {one.actor for one in members}
    met = trigger.mode == "meeting" and trigger.frame in {"with", "object"}
    met &= document.language == "en" or not trigger.weak  # "EU leaders gathered in Brussels"
    if trigger.is_noun or not met or len(actors) != 1:
        return False
    body = members[0]
    alone = not _is_joined(document, body)
    return (
        body.kind == "body" and body.side == body.actor and alone and _names_members(document, body, trigger)
    )


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
    """Whether a German compound names them: "EU-Außenminister"."""
    _, hyphen, last = word.rpartition("-")
    return bool(hyphen) and any(phrase == (last,) for phrase, _ in lexicon.groups.get(last, ()))
