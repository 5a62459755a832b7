"""Groups that tell their number: "die drei Länder", "the four leaders". They mean the list of so many that was told last, or the one that follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from verbale.actors.both_states import state_member
from verbale.actors.found import Found
from verbale.actors.groups import holders, member, names_follow
from verbale.actors.office_words import OfficeNoun
from verbale.actors.references import Reference
from verbale.actors.scene import Scene
from verbale.actors.told import Told
from verbale.records import Span

_BACK = 6  # sentences that such a list may stand back
_AHEAD = 2  # and ahead, where none was told
_ADJECTIVES = 2  # between the number and its noun

Key = Callable[[Found], str | None]


def find_counted(scene: Scene) -> list[Reference]:
    """Return the words for three or more persons or states that were listed: "die drei Präsidenten", "all four countries"."""
    found: list[Reference] = []
    for at, token in enumerate(scene.tokens):
        number = scene.words.words.groups.numbers.get(token.low)
        if number is None or not _is_definite(scene, at):
            continue
        for head in range(at + 1, min(at + 2 + _ADJECTIVES, len(scene.tokens))):
            noun = scene.words.group_at(scene.tokens, head)
            if noun:
                found.append(_persons(scene, at, number, *noun))
            elif scene.tokens[head].low in scene.words.group_states:
                found.append(_states(scene, at, number, head))
            elif not scene.tokens[head].is_capital:
                continue
            break
    return found


def _is_definite(scene: Scene, at: int) -> bool:
    """Whether it is known which ones are meant; Russian has no word that says so."""
    words = scene.words.words.groups.definite
    return not words or (at > 0 and scene.tokens[at - 1].low in words)


def _span(scene: Scene, at: int, last: int) -> Span:
    first = at - 1 if scene.words.words.groups.definite else at
    return Span(scene.tokens[first].start, scene.tokens[last - 1].end)


def _persons(scene: Scene, at: int, number: int, noun: OfficeNoun, last: int) -> Reference:
    span = _span(scene, at, last)

    def fits(one: Found) -> str | None:
        return (
            one.actor if one.kind == "person" and (not noun.kinds or one.office_kind in noun.kinds) else None
        )

    def resolve(told: Told) -> list[Found]:
        if names_follow(told.fixed, span):
            return []
        listed = _listed(told, span, number, fits)
        if listed:
            return [member(span, one) for one in listed]
        states = [one.side for one in _listed(told, span, number, _state_of) if one.side]
        return holders(scene, span, noun, states) if noun.kinds else []

    return Reference(span.start, span.end, resolve, rank=3)


def _states(scene: Scene, at: int, number: int, head: int) -> Reference:
    span = _span(scene, at, head + 1)
    known = scene.knowledge.tables.states

    def side_of(one: Found) -> str | None:
        return one.side if one.kind == "person" and one.side in known else None

    def resolve(told: Told) -> list[Found]:
        listed = _listed(told, span, number, _state_of) or _listed(told, span, number, side_of)
        return [state_member(scene, span, one.side, "one of those listed") for one in listed if one.side]

    return Reference(span.start, span.end, resolve, rank=3)


def _state_of(one: Found) -> str | None:
    return one.side if one.kind == "state" else None


def _listed(told: Told, span: Span, number: int, key: Key) -> list[Found]:
    """Return the members of the last list of so many before the words, or of the first behind them."""
    document = told.scene.document
    now = document.sentence_at(span.start).index
    before = [
        one
        for one in told.found
        if one.start < span.start and now - document.sentence_at(one.start).index <= _BACK
    ]
    lists = [found for found in _lists(told.scene, before, key) if len(found) == number]
    if lists:
        return lists[-1]
    after = [
        one
        for one in told.fixed
        if one.start >= span.end and document.sentence_at(one.start).index - now <= _AHEAD
    ]
    return next((found for found in _lists(told.scene, after, key) if len(found) == number), [])


def _lists(scene: Scene, found: Iterable[Found], key: Key) -> list[list[Found]]:
    """Return the lists among these mentions, each member once."""
    runs: list[list[Found]] = []
    end = 0
    for one in sorted((one for one in found if key(one)), key=lambda one: one.start):
        joined = bool(runs) and _is_joined(scene, end, one.start)
        if joined and key(one) not in {key(other) for other in runs[-1]}:
            runs[-1].append(one)
        elif not joined:
            runs.append([one])
        end = one.end
    return runs


def _is_joined(scene: Scene, end: int, start: int) -> bool:
    """Whether nothing but "und", a comma and an article stands between two mentions."""
    between = scene.document.text[end:start].replace(",", " , ").lower().split()
    allowed = scene.joining | scene.words.determiners
    return start <= end or (bool(scene.joining & set(between)) and all(word in allowed for word in between))
