"""English times that look back on a contact from later: "came back from a visit to Rome on Monday", "this year marks the 50th anniversary of Weber's visit"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from verbale.contacts.dated import Dated
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import When

_NEARLY_A_YEAR = 275  # days
_PHRASE = 7  # words from "from" to its noun: "from | his two-day official"
_BACK = 6  # words from "back" to "from": "returned | home late on Monday | from"
_TO_NOUN = 16  # words from "anniversary" to the contact, those of whose it is among them


def comes_back(document: Document, trigger: Trigger) -> bool:
    """Whether somebody returns in English from the journey of a noun: "is | back | from | a visit", "returned on Monday from his trip"."""
    if document.language != "en":
        return False
    tokens, begin = document.tokens, trigger.scope.first
    prepositions = grammar_of("en").words.prepositions
    reach = range(trigger.first - 1, max(begin, trigger.first - _PHRASE) - 1, -1)
    at = next((at for at in reach if tokens[at].low in prepositions or not tokens[at].is_word), None)
    if at is None or tokens[at].low != "from":
        return False
    back = contact_words("en").roles.coming_back
    return any(token.low in back for token in tokens[max(begin, at - _BACK) : at])


def end_of_return(document: Document, dated: Dated, trigger: Trigger) -> Dated | None:
    """Return the time up to the one day on which somebody is back from a journey."""
    when = When.parse(dated.edtf)
    if not when.exact or not comes_back(document, trigger):
        return None
    return replace(dated, edtf=str(When(None, when.latest)))


def first_of_journey(length: tuple[str, object] | None, end: When) -> date | None:
    """Return the day on which a journey of so many days began that ended on a day: "the two-day trip ended on Monday"."""
    days = re.fullmatch(r"P(\d+)D", length[0]) if length else None
    known = end.latest if end.exact and days else None
    return known - timedelta(days=int(days[1]) - 1) if days and known else None


def is_nearly_next(dated: Dated, day: When | None) -> bool:
    """Return whether a day lies most of a year before the article's, so that the same day to come is nearer: "the summit on 10 March was …", told on 7 March."""
    when = When.parse(dated.edtf)
    if day is None or day.earliest is None or when.latest is None or not when.exact:
        return False
    return (day.earliest - when.latest).days > _NEARLY_A_YEAR


def is_of_anniversary(document: Document, first: int, last: int, trigger: Trigger) -> bool:
    """Whether it is the time of an anniversary of the contact: "| Today | marks 50 years since Weber met Rossi", "the tenth anniversary | this year | of the visit"."""
    if document.language != "en":
        return False
    tokens, scope, above = document.tokens, trigger.scope, trigger.scope.matrix
    whole = scope if trigger.is_noun or above is None else above
    begin = max(whole.first, trigger.first - _TO_NOUN)
    before = tokens[begin : trigger.first]
    low = " ".join(token.low for token in before)
    match = pattern_of(contact_words("en").roles.anniversaries).search(low)
    if match is None:
        return False
    at = begin + len(low[: match.start()].split())
    verb = any(grammar_of("en").is_finite(token) for token in tokens[at : trigger.first])
    dated = any(token.low.isdigit() for token in tokens[first:last])  # "of the visit on 3 May 1984"
    own = first >= trigger.last and scope.holds(first) and (dated or not trigger.is_noun)
    return not (verb or own)
