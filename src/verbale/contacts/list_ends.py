"""Where an English list of names ends: "after talks between Weber and Rossi, | Marin said" names two of them."""

from __future__ import annotations

from verbale.contacts.intentions import owns_intention
from verbale.contacts.placed import Placed
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_LIST = 3  # words that may stand before the "and" of a list


def _opens_clause(document: Document, before: list[Placed], mention: Mention) -> bool:
    """Whether a verb follows right behind an English name, and the partner of somebody's contact stands before it."""
    after = document.token_at(mention.end - 1) + 1
    both = len(before) > 1 and before[-2].kind == "possessive" and before[-1].kind == "preposition"
    if document.language != "en" or not both or after >= len(document.tokens):
        return False
    return mention.kind == "person" and grammar_of("en").is_finite(document.tokens[after])


def ends_list(document: Document, joint: int, before: list[Placed], mention: Mention) -> bool:
    """Whether an English comma ends a list whose last member stands behind "and" at `joint`: "after talks between Weber and Rossi, | Marin said".

    It goes on where another "and" follows: "Weber and Rossi, Marin and Smith"; a verb opens a clause behind "after Weber's call with Rossi, | Marin said".
    In German it ends before an infinitive: "der Plan Webers, Rossi zu treffen".
    """
    if owns_intention(document, before[-1]) or _opens_clause(document, before, mention):
        return True
    joining, tokens = grammar_of("en").words.coordinators, document.tokens
    if document.language != "en" or len(before) < 2 or joint < 0 or tokens[joint].low not in joining:
        return False
    after = document.token_at(mention.end - 1) + 1
    leads_on = after < len(tokens) and tokens[after].low in joining
    return before[-2].last <= joint <= before[-2].last + _LIST and not leads_on
