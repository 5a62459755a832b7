"""The time line as SVG: a lane for each mode or pair of sides, a mark for each contact; to be read without colours and without scripts.

A circle is a day, a bar the days in which it may lie. Filled is what was held, hollow what was announced, struck out what
was called off or denied, dashed what nobody told of when its day had passed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from heapq import heappush, heapreplace
from itertools import combinations
from typing import TYPE_CHECKING, get_args

from verbale.records import Mode, Status, When
from verbale.views.markup import escaped
from verbale.views.scale import Scale
from verbale.views.texts import LEGEND, NO_CONTACTS, OTHERS
from verbale.views.timeline import Entry

if TYPE_CHECKING:
    from verbale.ledger import Glance

WIDTH, LEFT, RIGHT, _TOP = (
    960,
    110,
    16,
    28,
)  # pixels: the drawing, the names of lanes, the margin, the axis
_ROW, _RADIUS = 14, 5  # pixels: from mark to mark below one another, half a mark
_LANES = 15  # more cannot be told apart
_NAMED = 3  # so many sources stand in a mark's title
_SHAPES: dict[Status, str] = {
    "held": "done",
    "ongoing": "done",
    "planned": "open",
    "proposed": "open",
    "possible": "open",
    "cancelled": "off",
    "denied": "off",
}


@dataclass(frozen=True, slots=True)
class _Mark:
    """Where a contact lies, in pixels from the left, and in which row of its lane."""

    entry: Entry
    left: float
    right: float
    row: int


def by_mode(entry: Entry) -> tuple[str, ...]:
    """Return the lane of a contact where each mode has one."""
    return (entry.contact.mode[0].value.replace("_", " "),)


def by_pair(entry: Entry) -> tuple[str, ...]:
    """Return the lanes of a contact where each pair of sides has one; of one side alone, its own. Who has no side stands by name."""
    people = [claim.value for claim in entry.contact.participants]
    called = {who.actor: who.side or who.name for who in reversed(people)}  # by the name shown first
    sides = sorted(set(called.values()))
    return tuple(f"{one} – {other}" for one, other in combinations(sides, 2)) or tuple(sides) or ("",)


def draw_timeline(
    entries: Iterable[Entry],
    *,
    link: Callable[[Entry], str] | None = None,
    lanes_of: Callable[[Entry], tuple[str, ...]] = by_mode,
    span: tuple[date, date] | None = None,
    title: Callable[[Entry], str] | None = None,
    legend: str = LEGEND,
) -> str:
    """Return the drawing as an `<svg>` element; contacts without a date are left out.

    Args:
        entries: the contacts.
        link: gives the address that a mark leads to; none where it is not given.
        lanes_of: gives the lanes in which a contact stands, such as `by_mode` or `by_pair`.
        span: the days that are drawn, each of the same width; without it they reach as far as the contacts.
        title: says a contact in a line, by default `title_of`.
        legend: says what the marks mean.
    """
    dated = [(entry, When.parse(entry.contact.date[0].value)) for entry in entries if entry.contact.date]
    days = [day for _, when in dated for day in (when.earliest, when.latest) if day is not None]
    if not days:
        return _nothing()
    scale = days_across(*span) if span else Scale(min(days), max(days), LEFT, WIDTH - RIGHT)
    lanes, height = [], _TOP
    for name, members in _lanes(dated, lanes_of):
        marks = _placed(members, scale)
        lanes.append(_lane(name, marks, height, link, title or title_of))
        height += _height_of(marks)
    role = "group" if link else "img"  # what holds links is no picture to a screen reader
    body = "\n".join((*_axis(scale, height), *lanes))
    return (
        f'<svg class="verbale-drawing" viewBox="0 0 {WIDTH} {height + 8}" width="{WIDTH}" height="{height + 8}"'
        f' xmlns="http://www.w3.org/2000/svg" role="{role}" aria-label="{escaped(legend)}">\n{body}\n</svg>'
    )


def days_across(first: date, last: date) -> Scale:
    """Return a scale on which each day is as wide as any other, with its place in the middle of it."""
    half = (WIDTH - RIGHT - LEFT) / ((last - first).days + 1) / 2
    return Scale(first, last, LEFT + half, WIDTH - RIGHT - half)


_Dated = tuple[Entry, When]


def _lanes(
    dated: list[_Dated], lanes_of: Callable[[Entry], tuple[str, ...]]
) -> list[tuple[str, list[_Dated]]]:
    """Return the lanes with their contacts: modes in their order, others by how much stands in them; the rest of many is one."""
    found: dict[str, list[_Dated]] = {}
    for one in dated:
        for name in lanes_of(one[0]):
            found.setdefault(name, []).append(one)
    known = [mode.replace("_", " ") for mode in get_args(Mode)]
    ranked = sorted(
        found, key=lambda name: (known.index(name) if name in known else len(known), -len(found[name]), name)
    )
    lanes = [(name, found[name]) for name in ranked[:_LANES]]
    rest = {id(one): one for name in ranked[_LANES:] for one in found[name]}
    return [*lanes, (OTHERS, list(rest.values()))] if rest else lanes


def _nothing() -> str:
    text = f'<text x="8" y="20">{escaped(NO_CONTACTS)}</text>'
    return f'<svg class="verbale-drawing" viewBox="0 0 {WIDTH} 32" xmlns="http://www.w3.org/2000/svg">{text}</svg>'


def _placed(dated: list[tuple[Entry, When]], scale: Scale) -> list[_Mark]:
    """Return the contacts of a lane from left to right, each in the first row that is free there."""
    spans = []
    for entry, when in dated:
        first, last = when.earliest or scale.first, when.latest or scale.last
        left, right = scale.at(max(first, scale.first)), scale.at(min(last, scale.last))
        middle, half = (left + right) / 2, max((right - left) / 2, _RADIUS)
        spans.append((middle - half, middle + half, entry))
    marks: list[_Mark] = []
    free: list[tuple[float, int]] = []  # where each row ends
    for left, right, entry in sorted(spans, key=lambda span: (span[0], span[1], span[2].contact.id)):
        row = free[0][1] if free and free[0][0] + 2 <= left else len(free)
        (heapreplace if row < len(free) else heappush)(free, (right, row))
        marks.append(_Mark(entry, left, right, row))
    return marks


def _height_of(marks: list[_Mark]) -> int:
    return (1 + max(mark.row for mark in marks)) * _ROW + _ROW


def _lane(
    lane: str,
    marks: list[_Mark],
    top: int,
    link: Callable[[Entry], str] | None,
    title: Callable[[Entry], str],
) -> str:
    middle = top + _ROW
    name = f'<text x="{LEFT - 16}" y="{middle + 4}" text-anchor="end">{escaped(lane)}</text>'
    line = f'<line class="lane" x1="0" x2="{WIDTH}" y1="{top}" y2="{top}"/>'
    drawn = (_mark(mark, middle + mark.row * _ROW, link, title(mark.entry)) for mark in marks)
    return "\n".join(("<g>", line, name, *drawn, "</g>"))


def _mark(mark: _Mark, y: int, link: Callable[[Entry], str] | None, title: str) -> str:
    kind = shape_of(mark.entry.contact)
    wide = mark.right - mark.left
    shape = (
        f'<rect x="{mark.left:.1f}" y="{y - _RADIUS}" width="{wide:.1f}" height="{2 * _RADIUS}" rx="{_RADIUS}"'
        f' class="{mark.entry.contact.mode[0].value}"/>'
    )
    strike = ""
    if kind.startswith("off"):
        strike = f'<line x1="{mark.left - 3:.1f}" y1="{y + 7}" x2="{mark.right + 3:.1f}" y2="{y - 7}"/>'
    drawn = f'<g class="mark {kind}"><title>{escaped(title)}</title>{shape}{strike}</g>'
    return f'<a href="{escaped(link(mark.entry))}">{drawn}</a>' if link else drawn


def shape_of(contact: Glance) -> str:
    """Return how a contact is drawn: `done`, `open` or `off`, and `untold` where its day passed without a report."""
    return _SHAPES[contact.status[0].value] + (" untold" if contact.unconfirmed else "")


def title_of(entry: Entry) -> str:
    """Return a contact in a line: when, who, how, and who told of it."""
    sources = tuple(dict.fromkeys(account.source for account in entry.accounts))
    more = f" and {len(sources) - _NAMED} more" if len(sources) > _NAMED else ""
    told = ", ".join(sources[:_NAMED]) + more
    parts = (
        f"{entry.date}: {', '.join(entry.participants)}",
        f"{entry.mode}, {entry.status}",
        entry.place,
        told,
    )
    return " · ".join(filter(None, parts))


def _axis(scale: Scale, height: int) -> list[str]:
    """Return a line with its date for the beginnings of days, months or years, whatever leaves room for the dates."""
    return [
        f'<line class="tick" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP - 6}" y2="{height}"/>'
        f'<text x="{x:.1f}" y="{_TOP - 10}" text-anchor="{_anchor(x)}">{label}</text>'
        for x, label in scale.ticks()
    ]


def _anchor(x: float) -> str:
    return "start" if x < LEFT + 30 else "end" if x > WIDTH - RIGHT - 30 else "middle"
