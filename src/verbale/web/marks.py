"""A text cut into pieces at everything that was found in it, each piece with what it is part of.

Marks overlap: a name stands in a quotation that tells of a call. So a text is not a tree of marks but a row of pieces, each in
one or several layers, which a reader can switch on and off.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from verbale.ledger.proof import places_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verbale.records import Mention, Report, Span, Statement, TimeExpression

LAYERS = ("people", "times", "contacts", "statements")


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text: its layer of `LAYERS`, what it means, and the record that it belongs to, if any."""

    span: Span
    layer: str
    meaning: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text, from its place `at` on; `layers` in the order of `LAYERS`, `meaning` of all its marks."""

    at: int
    text: str
    layers: tuple[str, ...]
    meaning: str
    records: tuple[str, ...]


def marks_of(
    mentions: Iterable[Mention],
    times: Iterable[TimeExpression],
    reports: Iterable[Report],
    statements: Iterable[Statement],
) -> list[Mark]:
    """Return the marks of all that was read from one article."""
    found = [
        Mark(place.span, "people", one.actor or one.office or "")
        for one in mentions
        for place in places_of(one)
    ]
    found += [Mark(place.span, "times", one.edtf or one.value) for one in times for place in places_of(one)]
    for report in reports:
        found += [
            Mark(place.span, "contacts" if place.field == "contact" else "", place.field, report.id)
            for place in places_of(report)
        ]
    for said in statements:
        found += [
            Mark(place.span, "statements" if place.field in ("message", "cue") else "", said.act, said.id)
            for place in places_of(said)
        ]
    return found


def cut(text: str, marks: Iterable[Mark]) -> list[Piece]:
    """Return the text as pieces; together they are the text.

    >>> from verbale.records import Span
    >>> [(one.text, one.layers) for one in cut("Er rief an.", [Mark(Span(3, 10), "contacts")])]
    [('Er ', ()), ('rief an', ('contacts',)), ('.', ())]
    """
    ordered = sorted(marks, key=lambda mark: (mark.span.start, mark.span.end, mark.layer, mark.record))
    borders = sorted({0, len(text), *(at for mark in ordered for at in (mark.span.start, mark.span.end))})
    begun, pieces = 0, []
    open_marks: list[Mark] = []
    for start, end in pairwise(borders):
        open_marks = [mark for mark in open_marks if mark.span.end > start]
        while begun < len(ordered) and ordered[begun].span.start <= start:
            open_marks.append(ordered[begun])
            begun += 1
        pieces.append(_piece(start, text[start:end], open_marks))
    return pieces


def _piece(at: int, text: str, marks: list[Mark]) -> Piece:
    layers = {mark.layer for mark in marks}
    return Piece(
        at=at,
        text=text,
        layers=tuple(layer for layer in LAYERS if layer in layers),
        meaning=" · ".join(dict.fromkeys(mark.meaning for mark in marks if mark.layer and mark.meaning)),
        records=tuple(dict.fromkeys(mark.record for mark in marks if mark.record)),
    )
