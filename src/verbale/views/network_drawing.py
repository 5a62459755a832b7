"""Who talks to whom as SVG: a point each, on a circle, joined by lines as broad as their contacts are many.

A line is dashed where no contact is told to have been held. To be read without colours and without scripts.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from verbale.ledger import Link
from verbale.views.markup import escaped
from verbale.views.network import names_of
from verbale.views.texts import NETWORK, NO_PAIRS, STRONGEST, counted

_SIZE, _CIRCLE = 900, 320  # pixels: the drawing, the circle's radius
_MOST = 80  # lines, more cannot be told apart
_BROAD, _LARGE = 9.0, 14.0  # pixels: the broadest line, the radius of the greatest point


def draw_network(links: Sequence[Link]) -> str:
    """Return the drawing as an `<svg>` element; of many pairs the strongest, which it says."""
    drawn = links[:_MOST]
    weights: Counter[str] = Counter()
    names: dict[str, str] = {}
    for link in drawn:
        for actor, name in zip((link.one, link.other), names_of(link), strict=True):
            weights[actor] += link.contacts
            names[actor] = name
    ordered = sorted(weights, key=lambda actor: (-weights[actor], actor))
    places = {actor: _place(number, len(ordered)) for number, actor in enumerate(ordered)}
    lines = [_line(link, places, drawn[0].contacts) for link in reversed(drawn)]
    points = [_point(names[actor], weights[actor], places[actor], weights[ordered[0]]) for actor in ordered]
    note = STRONGEST.format(shown=len(drawn), all=len(links)) if len(drawn) < len(links) else ""
    words = note if links else NO_PAIRS
    text = f'<text x="8" y="20">{escaped(words)}</text>' if words else ""
    body = "\n".join(filter(None, (text, *lines, *points)))
    return (
        f'<svg class="verbale-drawing" viewBox="0 0 {_SIZE} {_SIZE}" width="{_SIZE}" height="{_SIZE}"'
        f' xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escaped(NETWORK)}">\n{body}\n</svg>'
    )


_Place = tuple[float, float]


def _place(number: int, of: int) -> _Place:
    """Return the place of a point on the circle, clockwise from the top."""
    angle = 2 * math.pi * number / of - math.pi / 2
    return _SIZE / 2 + _CIRCLE * math.cos(angle), _SIZE / 2 + _CIRCLE * math.sin(angle)


def _line(link: Link, places: dict[str, _Place], most: int) -> str:
    """Return a line that bends towards the middle, so that neighbours on the circle are joined visibly."""
    (x1, y1), (x2, y2) = places[link.one], places[link.other]
    x, y = (x1 + x2 + _SIZE) / 4, (y1 + y2 + _SIZE) / 4
    broad = max(_BROAD * math.sqrt(link.contacts / most), 1)
    dashed = "" if link.held else ' stroke-dasharray="4 4"'
    one, other = names_of(link)
    days = " to ".join(dict.fromkeys(filter(None, (link.first, link.last))))
    title = f"{one} – {other}: " + ", ".join(
        filter(None, (counted(link.contacts, "contact"), f"{link.held:,} held", days))
    )
    return (
        f'<path class="link" d="M {x1:.1f} {y1:.1f} Q {x:.1f} {y:.1f} {x2:.1f} {y2:.1f}" stroke-width="{broad:.1f}"{dashed}>'
        f"<title>{escaped(title)}</title></path>"
    )


def _point(name: str, weight: int, place: _Place, most: int) -> str:
    x, y = place
    radius = max(_LARGE * math.sqrt(weight / most), 3)
    middle = _SIZE / 2
    away = (radius + 6) / _CIRCLE
    anchor = "middle" if abs(x - middle) < 20 else "start" if x > middle else "end"
    label_x, label_y = x + (x - middle) * away, y + (y - middle) * away + 4
    title = f"{name}: {counted(weight, 'contact')}"
    return (
        f'<g class="mark"><title>{escaped(title)}</title>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/>'
        f'<text x="{label_x:.1f}" y="{label_y:.1f}" text-anchor="{anchor}">{escaped(name)}</text></g>'
    )
