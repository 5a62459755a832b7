"""Times that are part of a noun of contact: "das Februar-Telefonat", "der gestrige Besuch", "a November meeting"."""

from __future__ import annotations

from verbale.contacts.triggers import Trigger
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.records import TimeExpression

_FEMININE = "ней"  # of Russian adjectives of time: "прошлогодней"


def is_in_noun(document: Document, item: tuple[int, int, TimeExpression], trigger: Trigger) -> bool:
    """Return whether a time, with its first token and the one behind its last, is part of the noun, or its adjective."""
    first, last, time = item
    tokens, roles = document.tokens, contact_words(document.language).roles
    if ".." in (time.edtf or ".."):  # "seit dem Februar-Telefonat"
        return False
    if last != trigger.first:
        return trigger.first <= first < trigger.last
    if document.language == "en":  # "since a November meeting"
        return tokens[first - 1].low in roles.determiners
    adjective = tokens[last - 1]  # "der gestrige Besuch", not "на прошлой неделе переговоры"
    return adjective.text.islower() and adjective.low.endswith((*roles.adjective_endings, _FEMININE))
