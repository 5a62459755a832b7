"""From candidates to edges: each pair is judged once, whichever of the two is new."""

from __future__ import annotations

from collections.abc import Iterable

from verbale.lineage.direction import Direction, Side, are_apart, cites, direct
from verbale.lineage.drift import find_drift
from verbale.lineage.outline import outline
from verbale.lineage.outside import find_outside
from verbale.lineage.relation import Verdict, judge
from verbale.lineage.screen import may_be_related
from verbale.records import Aligned, Article, Lineage, OutsideSource, Reason


def find_lineage(article: Article, candidates: Iterable[Article]) -> tuple[Lineage, ...]:
    """Return the edges between the article and each candidate, and to sources that it names.

    Args:
        article: an article, with its credits where it has been read.
        candidates: articles that may be related; the article itself among them is passed over.

    An edge may go either way: the article comes from a candidate, or a candidate from it. The result
    depends on the texts and what is known of them only: not on the order of the candidates, nor on
    which of two articles came first. Edges are sorted by derived article and source, sources
    outside the ledger first.
    """
    others = {other.id: other for other in candidates if other.id != article.id}
    edges = [edge for _, other in sorted(others.items()) if (edge := find_edge(article, other))]
    return (*find_outside(article), *sorted(edges, key=lambda edge: (edge.article, _place(edge.source))))


def find_edge(one: Article, two: Article) -> Lineage | None:
    """Return the edge between two articles, or None where they are not related. Order does not matter."""
    if not may_be_related(one, two):
        return None
    sides = [Side(article, outline(article)) for article in (one, two)]
    short, long = sorted(sides, key=lambda side: (len(side.outline.words), side.article.id))
    cited = cites(short, long) or cites(long, short)
    verdict = judge(short.outline, long.outline, cited, are_apart(short, long))
    if verdict is None:
        return None
    return _edge(direct(short, long, verdict), short, verdict)


def _edge(direction: Direction, short: Side, verdict: Verdict) -> Lineage:
    derived, source = direction.derived.outline, direction.source.outline
    turned = direction.derived is not short
    pairs = [
        (pair.two, pair.one, pair.score) if turned else (pair.one, pair.two, pair.score)
        for pair in verdict.found.path
    ]
    pairs.sort(key=lambda pair: pair[:2])
    aligned = tuple(
        Aligned(derived.lines[one].span, source.lines[two].span, min(1.0, score)) for one, two, score in pairs
    )
    return Lineage(
        article=direction.derived.article.id,
        source=direction.source.article.id,
        relation=verdict.relation,
        confidence=verdict.confidence,
        why=(_why_related(verdict, turned), _why_directed(direction)),
        aligned=aligned,
        drift=find_drift(derived, source, verdict.relation),
    )


def _why_related(verdict: Verdict, turned: bool) -> Reason:
    reason = (
        f"{verdict.coverage:.0%} of the shorter text go back to the other, "
        f"{verdict.order:.0%} of its sentences in the same order"
    )
    if verdict.longest is None:
        return Reason(reason)
    short, long = verdict.longest
    return Reason(reason, long, short) if turned else Reason(reason, short, long)


def _why_directed(direction: Direction) -> Reason:
    reason = f"{direction.reason} ({direction.sureness:.0%} sure)"
    return Reason(reason, direction.words, direction.source_words)


def _place(source: str | OutsideSource) -> str:
    return source if isinstance(source, str) else source.outlet
