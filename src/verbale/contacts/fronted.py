"""What an English noun of contact is only the occasion of: "At a meeting with Weber, Rossi urged restraint" asks for no meeting."""

from __future__ import annotations

from functools import cache

from verbale.contacts.triggers import Trigger
from verbale.contacts.words import pattern_of, status_words
from verbale.languages import Document


def is_occasion(document: Document, end: int, trigger: Trigger) -> bool:
    """Whether an English noun is only where it was done what words that end at `end` tell: "agreed on a treaty at talks in Rome"."""
    at = document.token_at(end - 1)
    between = document.tokens[at + 1 : trigger.first]
    fronted = document.tokens[trigger.scope.first : trigger.first] if trigger.last <= at else []
    low = document.tokens[at].low
    arranged = pattern_of(status_words("en").arranging).fullmatch(low) is not None
    parted = any(token.text == "," for token in document.tokens[trigger.last : at])
    asked = parted and low in _asking()  # "At a meeting with Weber, Rossi urged restraint"
    occasion = any(
        token.low in {"at", "during"} for token in [*between, *(fronted if arranged or asked else [])]
    )
    return occasion and trigger.is_noun and document.language == "en"


@cache
def _asking() -> frozenset[str]:
    """Return the English verbs of what somebody wants: "urged", "called for"."""
    wanted = {words for words, status in status_words("en").predicates.items() if status == "proposed"}
    return frozenset(word for words in wanted for word in words.split() if len(word) > 4)
