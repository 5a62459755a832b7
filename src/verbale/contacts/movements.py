"""Who stands for no state is a side of his own: "the rebel leader Hans Weber", "the dissident Weber", "Weber, spokesman for the guerrillas"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from verbale.actors import default_knowledge
from verbale.actors.slugs import GROUP
from verbale.contacts.movement_words import movement_words
from verbale.contacts.placed import Placed
from verbale.contacts.words import pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import grammar_of

ANYWHERE = "?"  # the home of somebody of whom no state is told
_BEFORE = 9  # tokens from a name back to what it is called
_TO_NOUN = 3  # tokens from an article to its noun
_BEHIND = 10  # tokens from a name to the end of its apposition
_ENDINGS = frozenset({"", "e", "en", "er", "em", "es"})  # of an adjective
_RUSSIAN_ENDING = 3  # letters of one at most
# Marks that part nothing.
_WITHIN = frozenset({"«", "»", "„", "“", "”", '"', "-", "–"})


class Calling(NamedTuple):
    """What the words beside a name make of somebody: whether he `leads` or speaks for a group, an `armed` one, and the `state` that they tell."""

    armed: bool = False
    leads: bool = False
    state: str | None = None


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
        calling = _calling(document, item)
        listed = _listed_alone(actor)
        if calling is None and listed is None:
            continue
        own.add(actor)
        calling = calling or Calling()
        if calling.leads:
            told.leading.add(actor)
        if calling.armed:
            told.homes.pop(actor, None)
        elif told.homes.get(actor, ANYWHERE) == ANYWHERE:
            told.homes[actor] = calling.state or item.mention.side or listed or _former(actor) or ANYWHERE
    sided = [_as_own(item) if item.mention.actor in own else item for item in placed]
    return [item for item in sided if not _opens_alone(document, item, sided)], told


def _opens_alone(document: Document, item: Placed, placed: list[Placed]) -> bool:
    """Whether fighters of whom no more is told open a sentence alone: "Rebels fired at the town where Weber met Rossi"."""
    unknown = {f"{GROUP}{noun.id}" for noun in movement_words(document.language).nouns}
    if item.mention.actor not in unknown or item.kind != "bare":
        return False
    begin = document.sentence_at(item.mention.start).first
    coordinators = grammar_of(document.language).words.coordinators
    joined = any(token.low in coordinators for token in document.tokens[item.last : item.last + 1])
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


def _calling(document: Document, item: Placed) -> Calling | None:
    """Return what a person is called before the name, else behind it; None where that makes nobody of no state of him."""
    if item.mention.core is None:
        return None
    return _told_by(document, _before(document, item)) or _told_by(document, _behind(document, item))


def _told_by(document: Document, places: Sequence[int]) -> Calling | None:
    """Return what the words at these places make of the person beside them, if they tell that he stands for no state."""
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
    return Calling(fights, leads, _state_told(document, places))


def _state_told(document: Document, places: Sequence[int]) -> str | None:
    """Return the state of which an adjective among the words tells."""
    for at in places:
        low = document.tokens[at].low
        for stem, state in default_knowledge().adjectives(document.language).items():
            if low.startswith(stem):
                ending = low.removeprefix(stem)
                if ending in _ENDINGS or (document.language == "ru" and 0 < len(ending) <= _RUSSIAN_ENDING):
                    return state
    return None


def _before(document: Document, item: Placed) -> list[int]:
    """Return the words before a name that belong to it: "dem Chef der libyschen Rebellen, | Weber"."""
    tokens, words = document.tokens, grammar_of(document.language).words
    links = movement_words(document.language).words.links
    name = document.token_at(item.mention.core.start if item.mention.core else item.mention.start)
    begin = document.sentence_at(item.mention.start).first
    found: list[int] = []
    for at in range(name - 1, max(begin, name - _BEFORE) - 1, -1):
        token = tokens[at]
        comma = token.text == "," and at == name - 1
        if not (token.is_word or comma or token.text in _WITHIN):
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
        if not token.is_word and token.text not in _WITHIN:
            return found if token.text in {",", ")", ".", "("} else []
        article = document.language == "de" and _opens_noun_phrase(tokens, at)
        opens_clause = not found and token.low in relatives and not article
        if opens_clause or _is_verb(document, token):
            return []
        found.append(at)
    return []


def _opens_noun_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Whether a German article leads to a noun right away or over adjectives, not to a clause: ", die | Oppositionsführerin |,"."""
    return any(token.is_capital for token in tokens[at + 1 : at + 1 + _TO_NOUN])


def _is_verb(document: Document, token: Token) -> bool:
    grammar, words = grammar_of(document.language), movement_words(document.language).words
    told = pattern_of((*words.alone, *words.heads)).fullmatch(token.low)
    return grammar.is_finite(token) and not token.is_capital and told is None
