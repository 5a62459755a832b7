"""Whose government it is that talks with a movement: "Gespräche zwischen der Regierung und der Farc" are those of Colombia."""

from __future__ import annotations

from collections.abc import Collection

from verbale.actors import default_knowledge
from verbale.contacts.movement_words import movement_words, state_and_kind
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_REACH = 8  # tokens between the two
_NEAR = 3  # tokens around "government" where its state would stand


def with_governments(document: Document, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions with the governments that are named without their state, right beside a movement."""
    taken = {at for one in mentions for at in document.numbers_of(one.span)}
    found, governments = list(mentions), movement_words(document.language).words.governments
    for at, token in enumerate(document.tokens):
        if token.low not in governments or at in taken or _has_state(document, at, taken):
            continue
        states = {_state_of(one) for one in mentions if _is_beside(document, at, one)} - {None}
        if len(states) == 1:
            found.append(_government(document, at, str(states.pop()), mentions[0].article))
    return sorted(found, key=lambda one: (one.start, -one.end))


def _has_state(document: Document, at: int, taken: Collection[int]) -> bool:
    """Whether somebody is named right before a government, or right behind it and not parted from it."""
    before = any(near in taken for near in range(at - _NEAR, at))
    behind = (near for near in range(at + 1, at + _NEAR) if near in taken)
    return before or any(not _parted(document, at, near) for near in behind)


def _parted(document: Document, at: int, near: int) -> bool:
    """Whether a small word that joins two parties stands between: "government | and | FARC"."""
    return any(token.low in _joints(document) for token in document.tokens[at + 1 : near])


def _joints(document: Document) -> frozenset[str]:
    roles, words = contact_words(document.language).roles, grammar_of(document.language).words
    return (roles.partner | words.coordinators) - roles.choice


def _is_beside(document: Document, at: int, other: Mention) -> bool:
    """Whether a mention stands behind "and" or "with" in the same clause, or before it."""
    first, last = document.token_at(other.start), document.token_at(other.end - 1)
    between = document.tokens[at + 1 : first] if first > at else document.tokens[last + 1 : at]
    sentence = document.sentence_at(document.tokens[at].start)
    if len(between) > _REACH or document.sentence_at(other.start) != sentence:
        return False
    grammar = grammar_of(document.language)
    whole = all(
        token.is_word and not (grammar.is_finite(token) and token.text.islower()) for token in between
    )
    return whole and any(token.low in _joints(document) for token in between)


def _state_of(mention: Mention) -> str | None:
    """Return the state that a movement fights or belongs to: of a listed body, or of a group described with its state."""
    if mention.kind != "body" or mention.how != "name":
        return None
    body = default_knowledge().tables.bodies.get(mention.actor or "")
    if body is not None:
        return body.home or None
    state, _ = state_and_kind(mention.actor or "") or ("", "")
    return state if default_knowledge().state(state) else None


def _government(document: Document, at: int, state: str, article: str) -> Mention:
    token = document.tokens[at]
    name = default_knowledge().name_of(state, document.language)
    return Mention(
        f"{article}.g{token.start}", article, token.start, token.end, "the government that a movement is told of beside",
        actor=state, name=name, kind="state", how="metonym", side=state,
    )  # fmt: skip
