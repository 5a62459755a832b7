"""Whose an office is that names no state beside one that does: "The Prime Minister met the Chinese President" is no Chinese one.

Readouts speak so of their own side, and tell it before, or where they speak of both states at once: "the UK-China relationship".
"""

from __future__ import annotations

from itertools import pairwise

from verbale.actors.found import Found
from verbale.actors.scene import Scene
from verbale.actors.told import Told

_LEADS = frozenset({"president", "prime_minister", "chancellor"})
_JOINTS = frozenset({"-", "–", "and", "and the", "/"})
_LISTED = (", and", "and the", "and with", "and to", ", and with")


def own_first(told: Told, one: Found, sides: list[str]) -> list[str]:
    """Put first the sides of whom the sentence does not name with their state; who is named so behind "of" is no side of the office."""
    end = told.scene.document.sentence_at(one.start).end
    behind = _named_behind(told, one)
    named = {other.side for other in behind if _tells_state(told.scene, other)}
    of = {other.side for other in behind if _names_state(told.scene, other)}
    if of:
        partners = named | of
        own = [side for side in (*sides, *_paired_with(told, partners)) if side not in partners]
        return list(dict.fromkeys(own))
    met = {other.side for other in _all_met(told.scene, behind)}
    if not named:
        return [side for side in sides if side not in met]
    rest = [other.side for other in told.fixed if other.start >= end and other.side and other.kind != "place"]
    own = [side for side in (*sides, *rest) if side not in named | met]
    return list(dict.fromkeys((*own, *(side for side in sides if side not in met))))


def named_apart(told: Told, one: Found) -> set[str]:
    """Return whom the sentence names behind the office with one of their own, so that it is not theirs.

    "The President met French President Weber", "the President and President Weber".
    """
    scene, behind = told.scene, _named_behind(told, one)
    met = _all_met(scene, behind)
    return {
        other.actor
        for other in behind
        if other.actor and other.title and (other in met or _joins(scene, one, other))
    }


def _named_behind(told: Told, one: Found) -> list[Found]:
    end = told.scene.document.sentence_at(one.start).end
    return [other for other in told.fixed if one.end <= other.start < end and other.how == "name"]


def _all_met(scene: Scene, behind: list[Found]) -> list[Found]:
    """Return those who are met, and who stand in a list with them: "The Prime Minister met Weber and President Rossi"."""
    found: list[Found] = []
    for other in behind:
        if _is_met(scene, other) or (found and _joins(scene, found[-1], other)):
            found.append(other)
    return found


def _joins(scene: Scene, left: Found, right: Found) -> bool:
    gap = scene.document.text[left.end : right.start].strip().lower()
    return gap in scene.joining or gap in _LISTED


def _is_met(scene: Scene, other: Found) -> bool:
    """Whether it is a leader behind a verb of meeting, or "with": "The Prime Minister met President Weber"."""
    at = scene.document.token_at(other.start) - 1
    return other.office_kind in _LEADS and at >= 0 and scene.tokens[at].low in scene.words.words.met


def _tells_state(scene: Scene, other: Found) -> bool:
    """Whether an adjective of a state stands in the title before a name."""
    first, last = scene.document.token_at(other.start), scene.document.token_at(other.end - 1)
    return other.kind == "person" and any(at in scene.adjectives_at for at in range(first, last))


def _names_state(scene: Scene, other: Found) -> bool:
    """Whether the title before a name, or "of" behind it, names the state in English: "the President of Kenya, Weber", "President Weber of Kenya"."""
    if other.kind != "person" or scene.document.language != "en" or not other.title:
        return False
    first, last = scene.document.token_at(other.start), scene.document.token_at(other.end - 1)
    inside = [scene.at_token[at] for at in range(first, last) if at in scene.at_token]
    behind = [token.low for token in scene.tokens[last + 1 : last + 3]]
    if behind[:1] == ["of"]:
        at = last + (3 if behind[1:] == ["the"] else 2)
        inside += [scene.at_token[at]] if at in scene.at_token else []
    return any(scene.state_of(hit) == other.side for hit in inside)


def _paired_with(told: Told, partners: set[str | None]) -> list[str]:
    """Return the states that the text names at once with one of the partners: "UK-US cooperation", "between Kenya and Uganda"."""
    scene, found = told.scene, []
    for words in scene.adjectives_at.values():
        found += [word.state for word in words if {other.state for other in words} & partners]
    states = [other for other in told.fixed if other.kind == "state" and other.side]
    for left, right in pairwise(states):
        joint = scene.document.text[left.end : right.start].strip().lower()
        if joint in _JOINTS and {left.side, right.side} & partners:
            found += [side for side in (left.side, right.side) if side]
    return found


def governing_first(told: Told, one: Found, fits: list[Found]) -> list[Found]:
    """Return the only prime minister told not far before ahead of presidents: "der Regierungschef" is seldom one."""
    if one.kinds[-1:] != ("president",) or "prime_minister" not in one.kinds:
        return fits
    govern = list(
        told.by_salience(one.start, lambda other: other in fits and other.office_kind != "president")
    )
    return sorted(fits, key=lambda other: other not in govern) if len(govern) == 1 else fits
