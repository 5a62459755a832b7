"""Of several sources of one article, the nearest: two translations of one text do not come from one another.

`find_lineage` judges each pair alone, so a family of one original, its copy and its translation has
three edges; of these, only two tell how the text travelled.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from verbale.lineage.direction import NAMED
from verbale.records import Lineage

# A source is nearer than another only by so much more of the text. In the same words a little tells, and a
# copy is as near as its original; scores across languages also depend on how alike the languages are.
_NEARER_IN_WORDS = 1.02
_NEARER = 1.35
_SAME_WORDS = ("copy", "edit", "excerpt")


def nearest_edges(edges: Iterable[Lineage]) -> tuple[Lineage, ...]:
    """Return the edges without those that only join relatives, sorted by article and source.

    Each article keeps the one source in the ledger that it is nearest to; of sources that are as near,
    the one that the others come from. Edges to sources outside the ledger all stay.
    """
    inside: dict[str, list[Lineage]] = defaultdict(list)
    outside: list[Lineage] = []
    for edge in edges:
        if isinstance(edge.source, str):
            inside[edge.article].append(edge)
        else:
            outside.append(edge)
    kept = [_nearest(found, inside) for found in inside.values()]
    return tuple(sorted([*kept, *outside], key=lambda edge: (edge.article, str(edge.source))))


def _nearest(found: list[Lineage], inside: dict[str, list[Lineage]]) -> Lineage:
    ranked = sorted(found, key=lambda edge: (-_nearness(edge), str(edge.source)))
    same_words = ranked[0].relation in _SAME_WORDS
    margin = _NEARER_IN_WORDS if same_words else _NEARER
    near = [edge for edge in ranked if _nearness(edge) * margin >= _nearness(ranked[0])]
    # In other words, what the article says itself tells more than how much of the text is found again.
    named = [edge for edge in (near if same_words else ranked) if _is_named(edge)]
    return min(named or near, key=lambda edge: len(inside.get(str(edge.source), ())))


def _is_named(edge: Lineage) -> bool:
    """Whether the article names this source; the last reason is that of the direction."""
    return bool(edge.why) and edge.why[-1].reason.startswith(NAMED)


def _nearness(edge: Lineage) -> float:
    """Return how much of the article goes back to the source, in characters; the same words count double."""
    told = sum(pair.score * (pair.article.end - pair.article.start) for pair in edge.aligned)
    return told * (2 if edge.relation in _SAME_WORDS else 1)
