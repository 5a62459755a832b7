"""Words that tell how long there was no contact, and so deny none in particular: "не виделись полтора года", "had not met for a year"."""

from __future__ import annotations

from verbale.contacts.slots import SlotFinder
from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.times import tells_length

_LONG = {"en": frozenset({"days", "weeks", "months", "years", "decades"})}
_OPENING = frozenset({"for", "in"})


def is_gap(document: Document, slots: SlotFinder, trigger: Trigger) -> bool:
    """Whether a negated verb stands by a length of time or by "since"."""
    if document.language == "de" or not trigger.first or not _is_negated(document, trigger):
        return False
    tokens, numbers = document.tokens, trigger.scope.numbers
    roles = contact_words(document.language).roles
    if any(tokens[at].low in roles.since and at + 1 in slots.numbered for at in numbers):
        return True
    if any(tells_length(time) for first, _, time in slots.times if trigger.scope.holds(first)):
        return True
    long = _LONG.get(document.language, frozenset())
    return any(tokens[at].low in long and tokens[at - 1].low in _OPENING for at in numbers)


def _is_negated(document: Document, trigger: Trigger) -> bool:
    before = document.tokens[trigger.first - 1].low
    return before in {"не", "not"} or before.endswith(("n't", "n’t"))
