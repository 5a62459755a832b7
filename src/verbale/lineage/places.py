"""Places that differ between two texts, wherever they stand: a city that only the article names for one that only the source does.

A free rewrite tells in another sentence where somebody spoke: then no two sentences have the two places side by side.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from verbale.lineage.framing import is_framing
from verbale.lineage.matches import Matches, clause_at
from verbale.lineage.names import Place, places_of, state_of_adjective
from verbale.lineage.outline import Line, Outline
from verbale.lineage.words import language_words
from verbale.records import Drift, Span

_HOLDING = frozenset(
    {"added", "dropped", "place_changed", "name_changed", "speaker_changed", "quote_altered"}
)
_APART = 0.35  # of a text between the two: what is told much sooner or later is something else


def find_moved_places(matches: Matches, told: Iterable[Drift]) -> list[Drift]:
    """Return the one city of the article that the source has nowhere, for the one that the article has nowhere.

    Not where other changes, `told`, hold them: a sentence that was added may well tell of another place. One that was dropped may have
    told where it was, which another sentence tells in the article.
    """
    changes = [one for one in told if one.kind in _HOLDING]
    here, there = _cities(matches.article), _cities(matches.source)
    new = _untold(_others(here, there), [one.article for one in changes])
    gone = _untold(_others(there, here), [one.source for one in changes if one.kind != "dropped"])
    if len({place.id for place in new}) != 1 or len({place.id for place in gone}) != 1:
        return []
    one, two = new[0], gone[0]
    if not (_is_where(matches.article, one) and _is_where(matches.source, two)):
        return []
    ours, theirs = _line(matches.article, one), _line(matches.source, two)
    apart = abs(_at(matches.article, ours) - _at(matches.source, theirs))
    if apart > _APART:
        return []
    return [
        Drift(
            "place_changed",
            clause_at(matches.article, ours, one.start, one.end),
            clause_at(matches.source, theirs, two.start, two.end),
        )
    ]


def _cities(text: Outline) -> list[Place]:
    story = tuple(number for number in range(len(text.lines)) if not is_framing(text, number))
    return [place for place in places_in(text, story) if place.id != place.state]


def _others(places: list[Place], known: list[Place]) -> list[Place]:
    ids = {place.id for place in known}
    return [place for place in places if place.id not in ids]


def _untold(places: list[Place], spans: list[Span | None]) -> list[Place]:
    """Return the places that stand in none of the spans."""
    return [
        place for place in places if not any(span and span.start <= place.start < span.end for span in spans)
    ]


def _is_where(text: Outline, place: Place) -> bool:
    """Whether something happens there: "in Riga", not "Riga will"."""
    words = text.words_of(_line(text, place))
    at = next((at for at, word in enumerate(words) if word.start == place.start), 0)
    return at > 0 and words[at - 1].low in language_words(text.language).where


def _line(text: Outline, place: Place) -> Line:
    return next(line for line in text.lines if line.span.start <= place.start < line.span.end)


def _at(text: Outline, line: Line) -> float:
    return text.lines.index(line) / len(text.lines)


def places_in(text: Outline, numbers: tuple[int, ...]) -> list[Place]:
    """Return the listed cities and states that some sentences name, by name or adjective."""
    return [place for number in numbers for place in _places_in(text, text.lines[number])]


@lru_cache(maxsize=4096)
def _places_in(text: Outline, line: Line) -> tuple[Place, ...]:
    listed = [
        place
        for place in places_of(text.text, text.language)
        if line.span.start <= place.start < line.span.end
    ]
    found = [*listed]
    for word in text.words_of(line):
        state = state_of_adjective(word, text.language)
        if state and not any(place.start <= word.start < place.end for place in listed):
            found.append(Place(state, state, word.start, word.end))
    return tuple(found)


def places_alone(places: list[Place], others: list[Place]) -> list[Place]:
    """Return the places that are none of the others, nor in their state or with a city among them."""
    ids = {place.id for place in others} | {place.state for place in others}
    return [place for place in places if place.id not in ids and place.state not in ids]
