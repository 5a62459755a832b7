"""Who stands for no state is a side of his own: "the rebel leader Hans Weber", "the dissident Weber", "Weber, spokesman for the guerrillas"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from verbale.actors import default_knowledge
from verbale.contacts.movement_words import movement_words
from verbale.contacts.placed import Placed
from verbale.contacts.words import pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

ANYWHERE = "?"  # the home of somebody of whom no state is told
_BEFORE = 9  # tokens from a name back to what it is called
_BEHIND = 10  # tokens from a name to the end of its apposition
_QUOTES = frozenset({"«", "»", "„", "“", "”", '"', "-", "–"})


@dataclass(slots=True)
class Unaffiliated:
    """The persons of one document who stand for no state: `homes` has the state of each whose politics would be inner ones.

    `leading` are those who lead or speak for a group.
    """

    homes: dict[str, str] = field(default_factory=dict)
    leading: set[str] = field(default_factory=set)


def with_own_sides(document: Document, placed: list[Placed]) -> tuple[list[Placed], Unaffiliated]:
    """Make everybody who stands for no state a side of his own, wherever he is named."""
    told = Unaffiliated()
    own: set[str] = set()
    for item in placed:
        actor = item.mention.actor
        if item.mention.kind != "person" or item.mention.how != "name" or not actor or item.mention.office:
            continue
        called = _called(document, item)
        listed = _listed_alone(actor)
        if called is None and listed is None:
            continue
        own.add(actor)
        armed, leads, state = called or (False, False, None)
        if leads:
            told.leading.add(actor)
        if armed:
            told.homes.pop(actor, None)
        elif actor not in told.homes or told.homes[actor] == ANYWHERE:
            told.homes[actor] = state or item.mention.side or listed or _former(actor) or ANYWHERE
    sided = [_as_own(item) if item.mention.actor in own else item for item in placed]
    return [item for item in sided if not _opens_alone(document, item, sided)], told


def _opens_alone(document: Document, item: Placed, placed: list[Placed]) -> bool:
    """Whether fighters of whom no more is told open a sentence alone: "Rebels fired at the town where Weber met Rossi"."""
    unknown = {f"group:{noun.id}" for noun in movement_words(document.language).nouns}
    if item.mention.actor not in unknown or item.kind != "bare":
        return False
    begin, joins = (
        document.sentence_at(item.mention.start).first,
        grammar_of(document.language).words.coordinators,
    )
    joined = any(token.low in joins for token in document.tokens[item.last : item.last + 1])
    return not joined and not any(begin <= one.first < item.first for one in placed)


def _as_own(item: Placed) -> Placed:
    mention = item.mention
    return item if mention.office else replace(item, mention=replace(mention, side=mention.actor))


def _listed_alone(actor: str) -> str | None:
    """Return the state of a listed person who never held an office."""
    knowledge = default_knowledge()
    person = knowledge.person(actor)
    return person.citizen or None if person and not knowledge.offices_of(actor) else None


def _former(actor: str) -> str | None:
    """Return the state of the offices that somebody held or was to hold."""
    return next((office.side for office in default_knowledge().offices_of(actor)), None)


def _called(document: Document, item: Placed) -> tuple[bool, bool, str | None] | None:
    """Return whether what a person is called makes him a leader of fighters, or of anybody, and of which state; None where he is called no such thing."""
    if item.mention.core is None:
        return None
    for at in (_before(document, item), _behind(document, item)):
        found = _tells(document, at, item.mention)
        if found is not None:
            return found
    return None


def _tells(
    document: Document, places: Sequence[int], mention: Mention
) -> tuple[bool, bool, str | None] | None:
    movements = movement_words(document.language)
    lows = [document.tokens[at].low for at in places]
    heads, groups = pattern_of(movements.words.heads), pattern_of(movements.forms)
    alone, armed = pattern_of(movements.words.alone), pattern_of(movements.armed)
    grouped = any(groups.fullmatch(low) for low in lows)
    leads = grouped and any(heads.fullmatch(low) for low in lows)
    calling = bool(movements.words.callings & {*lows}) and bool(movements.words.causes & {*lows})
    if not (leads or calling or any(alone.fullmatch(low) for low in lows)):
        return None
    fights = leads and any(armed.fullmatch(low) for low in lows)
    return fights, leads, _state_told(document, places)


def _state_told(document: Document, places: Sequence[int]) -> str | None:
    """Return the state of which an adjective among the words tells."""
    adjectives, endings = (
        default_knowledge().adjectives(document.language),
        ("", "e", "en", "er", "em", "es"),
    )
    for at in places:
        low = document.tokens[at].low
        for stem, state in adjectives.items():
            rest = low.removeprefix(stem.lower())
            if low.startswith(stem.lower()) and (
                rest in endings or (document.language == "ru" and 0 < len(rest) <= 3)
            ):
                return state
    return None


def _before(document: Document, item: Placed) -> list[int]:
    """Return the words before a name that belong to it: "dem Chef der libyschen Rebellen, | Weber"."""
    tokens, words, links = document.tokens, grammar_of(document.language).words, _links(document)
    name = document.token_at(item.mention.core.start if item.mention.core else item.mention.start)
    begin = document.sentence_at(item.mention.start).first
    found: list[int] = []
    for at in range(name - 1, max(begin, name - _BEFORE) - 1, -1):
        token = tokens[at]
        if not token.is_word and not (token.text == "," and at == name - 1) and token.text not in _QUOTES:
            break
        governs = token.low in words.prepositions and token.low not in links
        if governs or token.low in words.coordinators or _is_verb(document, token):
            break
        found.append(at)
    return found


def _behind(document: Document, item: Placed) -> list[int]:
    """Return the words of the apposition behind a name: "Weber, | spokesman for the guerrillas |, …"."""
    tokens, relatives = document.tokens, movement_words(document.language).words.relatives
    if item.last >= len(tokens) or tokens[item.last].text not in {",", "("}:
        return []
    found: list[int] = []
    for at in range(item.last + 1, min(len(tokens), item.last + _BEHIND)):
        token = tokens[at]
        if not token.is_word and token.text not in _QUOTES:
            return found if token.text in {",", ")", ".", "("} else []
        following = tokens[at + 1].low if at + 1 < len(tokens) else ""
        opens = (
            not found
            and token.low in relatives
            and (document.language != "de" or not _is_noun_phrase(tokens, at))
        )
        if opens or _is_verb(document, token) or following == "":
            return []
        found.append(at)
    return []


def _is_noun_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Whether a German article leads to a noun right away or over one adjective, not to a clause: ", die | Oppositionsführerin |,"."""
    ahead = tokens[at + 1 : at + 4]
    return any(token.is_capital for token in ahead[:3])


def _links(document: Document) -> frozenset[str]:
    return movement_words(document.language).words.links


def _is_verb(document: Document, token: Token) -> bool:
    grammar, words = grammar_of(document.language), movement_words(document.language).words
    told = pattern_of((*words.alone, *words.heads)).fullmatch(token.low)
    return grammar.is_finite(token) and not token.is_capital and told is None
