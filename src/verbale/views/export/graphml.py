"""Export as GraphML: who was in contact with whom, for networkx, Gephi, igraph and others.

Two graphs: `sides.graphml` of states and bodies, `actors.graphml` of those who are named as participants. An edge joins two
who took part in one contact for different sides; those of one side did not meet one another. The form is that of
http://graphml.graphdrawing.org/primer/graphml-primer.html, with its attributes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from verbale.records import Contact, Participant, When
from verbale.views.export.actors import Actors
from verbale.views.export.selection import Selection
from verbale.views.export.writing import File, chunks
from verbale.views.xml_text import xml_text

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""
_NODE = {"label": "string", "kind": "string", "side": "string", "contacts": "int"}
_EDGE = {
    "weight": "int",
    "contacts": "int",
    "held": "int",
    "announced": "int",
    "cancelled": "int",
    "denied": "int",
    "first": "string",
    "last": "string",
}
# Under which name an edge counts a contact of each status.
_COUNTED = {
    "held": "held",
    "ongoing": "held",
    "planned": "announced",
    "proposed": "announced",
    "possible": "announced",
    "cancelled": "cancelled",
    "denied": "denied",
}

# A node: its id, its side, and how it is called where nothing better is known.
Node = tuple[str, str, str]
NodesOf = Callable[[Contact], Iterable[Node]]


@dataclass(slots=True)
class _Edge:
    """What is counted of the contacts between two; `weight` is how many were held."""

    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_EDGE, 0))
    days: list[date] = field(default_factory=list)

    def add(self, contact: Contact) -> None:
        status = _COUNTED[contact.status[0].value]
        self.counts["contacts"] += 1
        self.counts[status] += 1
        self.counts["weight"] = self.counts["held"]
        if contact.date:
            when = When.parse(contact.date[0].value)
            days = [day for day in (*self.days, when.earliest, when.latest) if day is not None]
            self.days = [min(days), max(days)]

    def values(self) -> dict[str, Any]:
        first, last = self.days or (None, None)
        return {**self.counts, "first": first, "last": last}


def files(selection: Selection) -> Iterator[File]:
    """Yield `sides.graphml` and `actors.graphml`."""
    actors = Actors(selection.ledger.knowledge())
    for name, nodes_of in (("sides", _sides), ("actors", _participants)):
        yield f"{name}.graphml", chunks(_graph(selection, actors, name, nodes_of))


def _sides(contact: Contact) -> set[Node]:
    return {(who.side, who.side, who.side) for who in _people(contact) if who.side}


def _participants(contact: Contact) -> set[Node]:
    return {(who.actor, who.side or who.actor, who.name) for who in _people(contact)}


def _people(contact: Contact) -> list[Participant]:
    return [claim.value for claim in contact.participants]


def _graph(selection: Selection, actors: Actors, name: str, nodes_of: NodesOf) -> Iterator[str]:
    nodes, edges = _count(selection, nodes_of)
    yield _HEAD
    for of, keys in (("node", _NODE), ("edge", _EDGE)):
        for key, kind in keys.items():
            yield f'<key id="{of}_{key}" for="{of}" attr.name="{key}" attr.type="{kind}"/>\n'
    yield f'<graph id="{name}" edgedefault="undirected">\n'
    for node, (side, called, number) in sorted(nodes.items()):
        values = {
            "label": actors.name(node, called),
            "kind": actors.kind(node),
            "side": side,
            "contacts": number,
        }
        yield f"<node id={_quoted(node)}>{_data('node', values)}</node>\n"
    for (one, other), edge in sorted(edges.items()):
        data = _data("edge", edge.values())
        yield f"<edge source={_quoted(one)} target={_quoted(other)}>{data}</edge>\n"
    yield "</graph>\n</graphml>\n"


def _count(
    selection: Selection, nodes_of: NodesOf
) -> tuple[dict[str, tuple[str, str, int]], dict[tuple[str, str], _Edge]]:
    """Return the nodes with side, name and number of contacts, and the edges; all that is held in memory."""
    nodes: dict[str, tuple[str, str, int]] = {}
    edges: dict[tuple[str, str], _Edge] = {}
    for contact in selection.contacts():
        found = sorted(nodes_of(contact))
        for node, side, called in {each[0]: each for each in reversed(found)}.values():
            *known, number = nodes.get(node, (side, called, 0))
            nodes[node] = (known[0], known[1], number + 1)
        for pair in {
            (a, b) for (a, one, _), (b, other, _) in combinations(found, 2) if one != other and a != b
        }:
            edges.setdefault(pair, _Edge()).add(contact)
    return nodes, edges


def _data(of: str, values: dict[str, Any]) -> str:
    shown = ((key, value) for key, value in values.items() if value is not None)
    return "".join(f'<data key="{of}_{key}">{escape(xml_text(str(value)))}</data>' for key, value in shown)


def _quoted(text: str) -> str:
    return quoteattr(xml_text(text))
