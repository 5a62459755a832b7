"""What an English "that" is: it opens a clause, stands alone, or points to a time: "said that", "after that", "that day"."""

from __future__ import annotations

from verbale.contacts.words import InnerClauses
from verbale.languages import Document
from verbale.languages.grammar import Grammar

PARTICLES = frozenset({"out", "up", "forward"})  # end a verb: "ruled out"
# Lead to a "that" that stands alone: "after that he met Weber".
_LEADING = frozenset({"after", "before", "following", "besides", "with", "despite"})


def stands_alone(document: Document, at: int) -> bool:
    """Whether an English "that" points back and leads to nothing: "After that | Weber met Rossi"."""
    tokens = document.tokens
    return at > 0 and tokens[at].low == "that" and tokens[at - 1].low in _LEADING


def is_no_determiner(document: Document, at: int) -> bool:
    """Whether an English "that" stands alone or opens a clause: "After that | Weber came", "ruled out that | Weber would come"."""
    tokens = document.tokens
    opens = at > 0 and tokens[at].low == "that" and tokens[at - 1].low in PARTICLES
    return opens or stands_alone(document, at)


def points_to_time(document: Document, at: int, end: int, grammar: Grammar, words: InnerClauses) -> bool:
    """Whether "that" points to a time: "met Weber that day", "that same month", not "said that day would come"."""
    noun = at + 1 + (document.tokens[min(at + 1, end - 1)].low == "same")
    if document.tokens[at].low != "that" or noun >= end or document.tokens[noun].low not in words.pointed_at:
        return False
    return noun + 1 >= end or not grammar.is_finite(document.tokens[noun + 1])
