"""Where an English list of names ends: "after talks between Weber and Rossi, | Marin said" names two of them."""

from __future__ import annotations

from collections.abc import Sequence

from verbale.contacts.intentions import owns_intention
from verbale.contacts.placed import Placed
from verbale.contacts.words import contact_words
from verbale.languages import Document, Token
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_LIST = 3  # words that may stand before the "and" of a list
_LONGEST_SUBJECT = 12  # words up to its verb
_TITLED = frozenset({"the", "his", "her", "of", "president", "minister", "prime", "foreign", "chancellor"})


def _opens_clause(document: Document, before: list[Placed], mention: Mention) -> bool:
    """Whether an English name is the subject of what follows: right before a verb, where none was named before or somebody's contact with another."""
    after = document.token_at(mention.end - 1) + 1
    if document.language != "en" or before[-1].kind != "preposition" or after >= len(document.tokens):
        return False
    owned = len(before) > 1 and before[-2].kind == "possessive" and mention.kind == "person"
    if owned and grammar_of("en").is_finite(document.tokens[after]):
        return True
    return _leads_to_verb(document, after) and not _has_subject(document, before)


def _has_subject(document: Document, before: list[Placed]) -> bool:
    """Whether a subject or its verb stands before the last of the names in its sentence: not in "speaking after talks with Weber, | Rossi said"."""
    last = before[-1].last
    first = document.sentence_at(before[-1].mention.start).first
    named = any(one.kind == "bare" and one.first >= first for one in before)
    return named or any(grammar_of("en").is_finite(token) for token in document.tokens[first:last])


def _leads_to_verb(document: Document, at: int) -> bool:
    """Whether a verb stands at `at`, or behind further names, or an explanation between commas: "Rossi and Marin said", "Rossi, the president, said"."""
    grammar, tokens = grammar_of("en"), document.tokens
    explains = tokens[at].text == ","
    for place in range(at, min(at + _LONGEST_SUBJECT, len(tokens))):
        token = tokens[place]
        if grammar.is_finite(token):
            return not explains or tokens[place - 1].text == ","
        listed = token.is_capital or token.low in grammar.words.coordinators or token.low in _TITLED
        if not listed and not explains:
            return False
    return False


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


def tells_more_of(document: Document, state: Placed, person: Placed) -> bool:
    """Whether a state tells whose a person is, or a place where: "Weber of Germany and Rossi of Italy", "mit Weber in Rom und Rossi in Bern"."""
    if state.mention.kind == "place" and state.word in contact_words(document.language).roles.venue:
        return person.mention.kind == "person" and state.at == person.last
    behind = state.kind == "genitive" and state.mention.kind == "state" and state.at == person.last - 1
    return behind and person.mention.kind == "person" and person.side == state.side


def are_parted(
    document: Document, between: Sequence[Token], mention: Mention, joins: bool, differ: bool
) -> bool:
    """Whether what stands `between` two names and the "and" or comma before the second tells that they are no list.

    `joins` tells that it is an "and", `differ` that the two are of different kinds.
    """
    grammar = grammar_of(document.language)
    ended = any(grammar.is_finite(item) or item.text in ".;:" for item in between)
    return ended or (joins and _begins_anew(document, between, mention, differ))


def _begins_anew(document: Document, between: Sequence[Token], mention: Mention, differ: bool) -> bool:
    """Whether an English ", and" opens a clause with its own subject: "flies to Rome in June, and | Weber will come to Bern"."""
    after = document.token_at(mention.end - 1) + 1
    parted = bool(between) and between[-1].text == "," and (differ or len(between) > 1)
    ahead = document.language == "en" and mention.kind == "person" and after < len(document.tokens)
    return ahead and parted and _leads_to_verb(document, after)


def lists_origins(document: Document, previous: Placed, mention: Mention) -> bool:
    """Whether one more state follows whose minister is meant: "his counterparts from Nepal, | Bhutan and Bangladesh"."""
    roles, before = contact_words(document.language).roles, document.tokens[max(0, previous.last - 2)].low
    from_there = before in roles.origin | roles.genitive
    return previous.mention.how == "office" and mention.kind == "state" and from_there
