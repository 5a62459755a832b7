"""Whose government it is that talks with a movement: "Gespräche zwischen der Regierung und der Farc" are those of Colombia."""

from __future__ import annotations

from verbale.actors import default_knowledge
from verbale.contacts.movement_words import movement_words
from verbale.contacts.words import contact_words
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_REACH = 8  # tokens between the two
_NEAR = 3  # tokens around "government" where its state would stand


def with_governments(document: Document, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions with the governments that are named without their state, right beside a movement."""
    taken = {
        at
        for one in mentions
        for at in range(document.token_at(one.start), document.token_at(one.end - 1) + 1)
    }
    found = list(mentions)
    for at, token in enumerate(document.tokens):
        if token.low not in movement_words(document.language).words.governments or at in taken:
            continue
        if any(near in taken for near in range(at - _NEAR, at)) or any(
            near in taken and not _parted(document, at, near) for near in range(at + 1, at + _NEAR)
        ):
            continue
        states = {_state_of(one) for one in mentions if _is_beside(document, at, one)} - {None}
        if len(states) == 1:
            found.append(_government(document, at, str(states.pop()), mentions[0].article))
    return sorted(found, key=lambda one: (one.start, -one.end))


def _parted(document: Document, at: int, near: int) -> bool:
    """Whether a small word that joins two parties stands between: "government | and | FARC"."""
    return any(token.low in _joints(document) for token in document.tokens[at + 1 : near])


def _joints(document: Document) -> frozenset[str]:
    roles, words = contact_words(document.language).roles, grammar_of(document.language).words
    return (roles.partner | words.coordinators) - {"or", "oder", "или"}


def _is_beside(document: Document, at: int, other: Mention) -> bool:
    """Whether a mention stands behind "and" or "with" in the same clause, or before it."""
    first, last = document.token_at(other.start), document.token_at(other.end - 1)
    between = document.tokens[at + 1 : first] if first > at else document.tokens[last + 1 : at]
    if len(between) > _REACH or document.sentence_at(other.start) != document.sentence_at(
        document.tokens[at].start
    ):
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
    state, joint, _ = (mention.actor or "").removeprefix("group:").partition("-")
    return state.upper() if joint and default_knowledge().state(state.upper()) else None


def _government(document: Document, at: int, state: str, article: str) -> Mention:
    token = document.tokens[at]
    name = default_knowledge().name_of(state, document.language)
    return Mention(
        f"{article}.g{token.start}", article, token.start, token.end, "the government that a movement is told of beside",
        actor=state, name=name, kind="state", how="metonym", side=state,
    )  # fmt: skip
