"""The schema of `movements.toml`: nouns for groups that are no state's, and words for people who stand for no state."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from verbale.actors.slugs import GROUP, is_group_id
from verbale.languages import language_list


@dataclass(frozen=True, slots=True)
class GroupNoun:
    """A kind of group: `forms` in the text, and the `name` that stands behind its state's adjective, which has this `ending`.

    Those who are `armed` are a party to talks with their own state.
    """

    id: str
    name: str
    forms: tuple[str, ...]
    ending: str = ""
    armed: bool = False


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """Who stands for such a group, or for nobody.

    `heads` are at the top of a group or speak for it, behind `links` it is named; who is `alone` stands for nobody, as one of `callings` does
    behind one of `causes`. `kinds` stand before the name of a group in no list. `leanings` begin an adjective of a state that a group only looks up to.
    `relatives` open clauses that tell of somebody else. `governments` are those that such a group talks with.
    `places` lead to the state that it is in.
    """

    heads: tuple[str, ...]
    alone: tuple[str, ...]
    kinds: frozenset[str]
    links: frozenset[str]
    leanings: tuple[str, ...]
    relatives: frozenset[str]
    governments: frozenset[str]
    places: frozenset[str]
    causes: frozenset[str] = frozenset()
    callings: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class MovementWords:
    """The words of one language."""

    nouns: tuple[GroupNoun, ...]
    words: PeopleWords

    @property
    def armed(self) -> tuple[str, ...]:
        """The forms of all nouns for fighters."""
        return tuple(form for noun in self.nouns if noun.armed for form in noun.forms)

    @property
    def forms(self) -> tuple[str, ...]:
        """The forms of all nouns."""
        return tuple(form for noun in self.nouns for form in noun.forms)


def state_and_kind(actor: str) -> tuple[str, str] | None:
    """Return the state and the noun of a group that is described with its state; None of an id of one part.

    A group of no list may have a longer name, so whether it is a state remains to be seen.

    >>> state_and_kind("group:ly-rebels")
    ('LY', 'rebels')
    """
    state, joint, kind = actor.removeprefix(GROUP).partition("-")
    return (state.upper(), kind) if is_group_id(actor) and joint else None


@cache
def movement_words(language: str) -> MovementWords:
    """Return the words of `de`, `en` or `ru`."""
    return language_list(language, "movements.toml", MovementWords)
