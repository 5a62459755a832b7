"""Names, places and speakers that differ between sentences that tell the same.

"Jonas Marquardt" becomes "Johannes Marquardt" (a name), "aus Riga" becomes "aus Reval" (a place), "sagte Kahr" becomes
"sagte Ehrenhöfer" (a speaker). A name in another script, case or spelling is the same name.
"""

from __future__ import annotations

from verbale.lineage.beads import Bead
from verbale.lineage.framing import is_framing
from verbale.lineage.matches import Matches, clause_at, line_at, words_of
from verbale.lineage.meanings import meanings_of
from verbale.lineage.names import (
    Name,
    Place,
    called,
    is_person,
    is_same_name,
    is_same_surname,
    names_in,
    places_of,
)
from verbale.lineage.outline import Outline, Word
from verbale.lineage.places import places_alone, places_in
from verbale.lineage.words import has_sense
from verbale.records import Drift, Span
from verbale.records.lineage import DriftKind

_DIRECTIONS = frozenset({"north", "south", "east", "west"})
_MUCH = 0.35  # sentences that are so much alike tell the same
_BESIDE = 1  # sentences beside them
_LEAST = 0.15  # sentences less alike may well tell of different people


def find_name_drift(matches: Matches) -> list[Drift]:
    """Return changed names, places and speakers, each with the clauses that hold them.

    A name that the other text has nowhere is new, or gone. Between sentences that are much alike, one is too that the
    other text has not there: what was said by one is said by another one who speaks elsewhere in the text.
    """
    found: list[Drift] = []
    for bead in matches.beads.pairs:
        if bead.score < _LEAST and bead not in matches.held:
            if matches.across and len(bead.article) == len(bead.source) == 1:
                found += _changed_places(matches, bead, None)
            continue
        drifts = [*_changed_places(matches, bead, None), *_changed_names(matches, bead, None)]
        if not drifts and bead.score >= _MUCH:
            drifts = [*_changed_places(matches, bead, _BESIDE), *_changed_names(matches, bead, _BESIDE)]
        found += drifts
    return found


def _drift(
    matches: Matches, bead: Bead, kind: DriftKind, here: Name | Place | Word, there: Name | Place | Word
) -> Drift:
    return Drift(
        kind,
        clause_at(matches.article, line_at(matches.article, here.start, bead.article), here.start, here.end),
        clause_at(matches.source, line_at(matches.source, there.start, bead.source), there.start, there.end),
    )


def _changed_places(matches: Matches, bead: Bead, beside: int | None) -> list[Drift]:
    """Return a listed state or city that stands for another one; exactly one is new and one is gone."""
    turned = _changed_direction(matches, bead)
    if turned is not None:
        return [turned]
    there, here = _lines(matches.source, bead.source, beside), _lines(matches.article, bead.article, beside)
    new = places_alone(places_in(matches.article, bead.article), places_in(matches.source, there))
    gone = places_alone(places_in(matches.source, bead.source), places_in(matches.article, here))
    if len({place.id for place in new}) != 1 or len({place.id for place in gone}) != 1:
        return []
    if _is_described(matches.article, new[0]) != _is_described(matches.source, gone[0]):
        return []  # "nach Tallinn" is no other place than "lettisch"
    quoted = _is_quoted(matches.article, new[0]) and _is_quoted(matches.source, gone[0])
    if quoted and not matches.across:
        return []  # the quotation as a whole is altered
    return [_drift(matches, bead, "quote_altered" if quoted else "place_changed", new[0], gone[0])]


def _is_described(text: Outline, place: Place) -> bool:
    """Whether an adjective tells the place."""
    return text.text[place.start].islower()


def _is_quoted(text: Outline, place: Place) -> bool:
    return all(word.quoted for word in text.words_in(Span(place.start, place.end)))


def _lines(text: Outline, numbers: tuple[int, ...], beside: int | None) -> tuple[int, ...]:
    """Return the sentences so many beside these, or all that are no frame of the text."""
    if beside is None:
        return tuple(number for number in range(len(text.lines)) if not is_framing(text, number))
    first, last = max(0, min(numbers) - beside), min(len(text.lines), max(numbers) + 1 + beside)
    return tuple(range(first, last))


def _changed_direction(matches: Matches, bead: Bead) -> Drift | None:
    """Return a quarter of the sky that stands for another one: "im Osten", "im Westen"."""
    here, there = _directions(matches.article, bead.article), _directions(matches.source, bead.source)
    new, gone = here.keys() - there.keys(), there.keys() - here.keys()
    if len(new) != 1 or len(gone) != 1:
        return None
    return _drift(matches, bead, "place_changed", here[new.pop()], there[gone.pop()])


def _directions(text: Outline, numbers: tuple[int, ...]) -> dict[str, Word]:
    return {
        meaning: word
        for word in words_of(text, numbers)
        for meaning in meanings_of(word, text.language) & _DIRECTIONS
    }


def _changed_names(matches: Matches, bead: Bead, beside: int | None) -> list[Drift]:
    there, here = _lines(matches.source, bead.source, beside), _lines(matches.article, bead.article, beside)
    new = _unknown(
        names_in(matches.article, bead.article),
        matches.article,
        _words_at(matches.source, there),
        matches.across,
    )
    gone = _unknown(
        names_in(matches.source, bead.source),
        matches.source,
        _words_at(matches.article, here),
        matches.across,
    )
    if beside is not None:
        new, gone = _persons(new, matches.article), _persons(gone, matches.source)
    only = _full(new, matches.article) == _full(gone, matches.source) == 1
    new = sorted(
        _other_places(new, matches.article, places_in(matches.source, bead.source)),
        key=lambda name: not is_person(name, matches.article),
    )
    gone = sorted(
        _other_places(gone, matches.source, places_in(matches.article, bead.article)),
        key=lambda name: not is_person(name, matches.source),
    )
    found = [] if beside is not None else _respelled(matches, bead)
    for one in new:
        for two in gone:
            kind = _kind(matches, bead, one, two, only)
            if kind and (beside is None or kind == "speaker_changed"):
                found.append(_drift(matches, bead, kind, one, two))
                gone.remove(two)
                break
    return found


def _other_places(names: list[Name], text: Outline, others: list[Place]) -> list[Name]:
    """Return the names that are of none of the other sentences' places by another name: Danzig, Gdańsk."""
    known = {place.id for place in others}
    same = [place for place in places_of(text.text, text.language) if place.id in known]
    return [
        name for name in names if not any(place.start < name.end and name.start < place.end for place in same)
    ]


def _respelled(matches: Matches, bead: Bead) -> list[Drift]:
    """Return people with another surname behind the same given name: "Lars Tofte", "Lars Toft"."""
    ours = [name for name in names_in(matches.article, bead.article) if is_person(name, matches.article)]
    theirs = [name for name in names_in(matches.source, bead.source) if is_person(name, matches.source)]
    found: list[Drift] = []
    for one in ours:
        for two in theirs:
            here, there = called(one, matches.article), called(two, matches.source)
            if len(here) != len(there) or any(word.quoted for word in (*here, *there)):
                continue
            if (
                is_same_surname(here[0], there[0], matches.across)
                and not is_same_surname(here[-1], there[-1], matches.across)
                and is_same_name(here[-1], there[-1], matches.across)
            ):
                found.append(_drift(matches, bead, "name_changed", one, two))
    return found


def _words_at(text: Outline, numbers: tuple[int, ...]) -> list[Word]:
    """Return the words of some sentences."""
    return [word for number in numbers for word in text.words_of(text.lines[number])]


def _persons(names: list[Name], text: Outline) -> list[Name]:
    """Return the names of persons: those whose last word stands behind another name somewhere in the text."""
    surnames = {
        name.own[-1].low
        for name in names_in(text, range(len(text.lines)))
        if len(name.own) > 1 and not name.thing
    }
    return [name for name in names if name.own[-1].low in surnames]


def _full(names: list[Name], text: Outline) -> int:
    """Return how many persons with given names there are, or else names of more than one word, or else names."""
    persons = sum(is_person(name, text) for name in names)
    return persons or sum(len(name.own) > 1 for name in names) or len(names)


def _unknown(names: list[Name], text: Outline, others: list[Word], across: bool) -> list[Name]:
    """Return the names with a word of their own that the other words do not have in any spelling."""
    known = [word for word in others if word.text[0].isupper() and word.features.stem]
    return [
        name
        for name in names
        if any(not any(is_same_name(word, found, across) for found in known) for word in called(name, text))
    ]


def _kind(matches: Matches, bead: Bead, one: Name, two: Name, only: bool) -> DriftKind | None:
    """Return what kind of change it is that one name stands where the other stood; None where that is not sure."""
    if one.words[0].quoted or two.words[0].quoted:
        return None
    ours, theirs = called(one, matches.article), called(two, matches.source)
    if len(ours) > 1 and len(theirs) > 1 and _share(ours, theirs, matches.across):
        same = all(
            is_same_name(left, right, matches.across)
            for left, right in zip(ours[-2:], theirs[-2:], strict=True)
        )
        return None if same else "name_changed"
    persons = is_person(one, matches.article), is_person(two, matches.source)
    if not all(persons):
        only = only and (len(one.words) > 1) == (len(two.words) > 1)
    where = _is_where(one, matches.article), _is_where(two, matches.source)
    if all(where):
        return "place_changed"
    if (
        only
        and not matches.across
        and not any(persons)
        and not (_persons([one], matches.article) or _persons([two], matches.source))
        and not (one.thing or two.thing)
        and _is_listed(matches, one, two)
    ):
        return "place_changed"
    if not only or (not all(persons) and (any(where) or one.thing or two.thing)):
        return None
    if _tells_words(matches.article, bead.article) and _tells_words(matches.source, bead.source):
        return "speaker_changed"
    return "name_changed" if len(ours) > 1 and len(theirs) > 1 else None


def _is_where(name: Name, text: Outline) -> bool:
    """Whether a name is of a place itself: somebody's behind a place and a title ("Irlands Minister Colm Devane") is not."""
    if not name.where or is_person(name, text):
        return False
    own = called(name, text)[0].start
    return not any(
        name.start <= place.start and place.end <= own for place in places_of(text.text, text.language)
    )


def _is_listed(matches: Matches, one: Name, two: Name) -> bool:
    """Whether one of two names is that of a listed city or state."""
    sides = (matches.article, one), (matches.source, two)
    return any(
        place.start < name.end and name.start < place.end
        for text, name in sides
        for place in places_of(text.text, text.language)
    )


def _share(ours: tuple[Word, ...], theirs: tuple[Word, ...], across: bool) -> bool:
    """Whether two names have a word in common, in any spelling."""
    return any(is_same_name(one, two, across) for one in ours for two in theirs)


def _tells_words(text: Outline, numbers: tuple[int, ...]) -> bool:
    """Whether somebody says something there."""
    words = words_of(text, numbers)
    return any(word.quoted or has_sense(word.text, text.language, "attribution") for word in words)
