"""The half of a state's name that English leaves short: "North and South Korea", "East and West German"."""

from __future__ import annotations

from verbale.actors.name_index import Hit, NameIndex
from verbale.languages import Document

TWINS = (("North", "South"), ("East", "West"))
_COMPASS = frozenset(word for pair in TWINS for word in pair)
_JOINING = frozenset({"and", "or"})


def with_twins(document: Document, hits: list[Hit], index: NameIndex) -> list[Hit]:
    """Return the listed names with the halves that English leaves short: "North" of "North and South Korea"."""
    if document.language != "en":
        return hits
    found = list(hits)
    for hit in hits:
        words = document.text[hit.start : hit.end].split()
        at = document.token_at(hit.start)
        if len(words) != 2 or words[0] not in _COMPASS or at < 2:
            continue
        joint, short = document.tokens[at - 1], document.tokens[at - 2]
        if joint.low not in _JOINING or short.text not in _COMPASS:
            continue
        whole = index.search(f"{short.text} {words[1]}")
        if len(whole) == 1 and whole[0].senses[0].kind == hit.senses[0].kind:
            found.append(Hit(short.start, short.end, whole[0].senses))
    return sorted(found, key=lambda one: one.start)
