"""English nouns of contact with their place right before them: "his Ankara trip", "Weber's three-day China visit", "the Geneva talks"."""

from __future__ import annotations

from collections.abc import Iterable

from verbale.contacts.goals import is_place
from verbale.contacts.placed import Placed
from verbale.contacts.triggers import Trigger
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention


def place_before(document: Document, trigger: Trigger, placed: Iterable[Placed]) -> Mention | None:
    """Return the place that stands right before an English noun."""
    if document.language != "en" or not trigger.is_noun:
        return None
    near = (item for item in placed if item.last == trigger.first and item.mention.how != "adjective")
    return next((i.mention for i in near if is_place(i.mention) and _is_attribute(document, i.first)), None)


def _is_attribute(document: Document, first: int) -> bool:
    """Whether a word of the noun's own phrase stands before its place: "the | Geneva | talks", not "Beijing talks with Washington"."""
    if document.sentence_at(document.tokens[first].start).first == first:
        return False
    before, grammar = document.tokens[first - 1], grammar_of("en")
    opens = before.low in grammar.words.prepositions | grammar.words.coordinators
    return not opens and before.text not in {",", ";", ":"} and not grammar.is_finite(before)
