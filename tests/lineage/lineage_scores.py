"""How much of the lineage in `gold/lineage` is found: `PYTHONPATH=tests python tests/lineage/lineage_scores.py [-v] FILE …`.

All articles of all files stand in one corpus, so that articles of other groups are candidates too. A pair is right where an edge joins
its two articles; its direction, its relation and its changes are counted apart. A change is found where one of the right kinds is listed and
marks at least half of the words on each side; precision of changes counts those listed that answer to none.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lineage_gold import FOLDER, Change, Edge, Group, load_groups

from gold_scores import f1, print_scores
from verbale.lineage import find_lineage, nearest_edges
from verbale.reading import read
from verbale.records import Article, Drift, Lineage, Span
from verbale.tagging import NoTagger, SentenceTagger

_MARKED = 0.5  # of the words of a change are marked


@dataclass
class Score:
    """Counts over groups; `kinds` those of each kind of change, `notes` tell each mistake."""

    counts: Counter[str] = field(default_factory=Counter)
    kinds: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    notes: list[str] = field(default_factory=list)

    def share(self, of: str) -> float:
        """Return how many of those that were looked at are right: `direction`, `relation`, `recall` or `precision` of changes."""
        return self.counts[of] / max(1, self.counts[f"{of}_of"])

    @property
    def pair_f1(self) -> float:
        """F1 of the pairs that an edge joins."""
        return f1(*(self.counts[how] for how in ("pair", "false", "missed")))


def score(groups: list[Group]) -> Score:
    """Return how the edges found between the articles of all groups compare with those wanted."""
    total = Score()
    articles = {article.id: article for group in groups for article in _read(group)}
    found = list(_edges(list(articles.values())))
    ids = {(group.name, key): article.id for group in groups for key, article in group.articles.items()}
    named = {value: f"{name}/{key}" for (name, key), value in ids.items()}
    wanted = {
        frozenset((ids[group.name, edge.article], ids[group.name, edge.source])): (group, edge)
        for group in groups
        for edge in group.edges
    }
    joined: set[frozenset[str]] = set()
    for link in found:
        assert isinstance(link.source, str)
        pair = frozenset((link.article, link.source))
        joined.add(pair)
        if pair not in wanted:
            total.counts["false"] += 1
            total.notes.append(f"FALSE {named[link.article]} from {named[link.source]}: {link.relation}")
        elif not wanted[pair][1].optional:
            group, edge = wanted[pair]
            _grade(group, edge, link, ids[group.name, edge.article], articles, total)
    for pair, (group, edge) in wanted.items():
        if pair not in joined and not edge.optional:
            total.counts["missed"] += 1
            total.notes.append(f"MISSED {group.name} ({group.kind}): {edge.article} from {edge.source}")
    return total


def _read(group: Group) -> Iterator[Article]:
    """Yield the articles of a group as they are once they are read: with their credits and days."""
    for article in group.articles.values():
        yield read(article, tagger=NoTagger()).article


def _edges(articles: list[Article]) -> Iterator[Lineage]:
    """Yield the edges within a corpus, each once, without those that only join relatives."""
    edges: dict[tuple[str, str], Lineage] = {}
    for at, article in enumerate(articles):
        for link in find_lineage(article, articles[:at]):
            if isinstance(link.source, str):
                edges[link.article, link.source] = link
    yield from nearest_edges(edges.values())


def _grade(
    group: Group, edge: Edge, link: Lineage, derived: str, articles: dict[str, Article], total: Score
) -> None:
    where = f"{group.name} ({group.kind}) {edge.article} from {edge.source}"
    right = link.article == derived
    total.counts.update({"pair": 1, "direction_of": 1, "direction": right, "relation_of": 1})
    total.counts["relation"] += link.relation in edge.relations
    if link.relation not in edge.relations:
        total.notes.append(f"RELATION of {where}: want {edge.relations}, got {link.relation}")
    if not right:
        total.notes.append(f"DIRECTION of {where}: {'; '.join(reason.reason for reason in link.why)}")
        return
    assert isinstance(link.source, str)
    texts = articles[link.article].text, articles[link.source].text
    left = list(link.drift)
    for change in sorted(edge.drift, key=lambda change: change.optional):
        told = next((one for one in left if _is_change(change, one, texts)), None)
        if told is not None:
            left.remove(told)
        if change.optional:
            continue
        total.counts.update({"recall_of": 1, "recall": told is not None})
        total.counts.update({"precision_of": told is not None, "precision": told is not None})
        total.kinds[change.kinds[0]].update(("of", "found") if told else ("of",))
        if told is None:
            total.notes.append(
                f"DRIFT of {where} missed: {change.kinds} «{change.article}» «{change.source}»"
            )
    total.counts["precision_of"] += len(left)
    for one in left:
        total.kinds[one.kind].update(("false",))
    total.notes += [f"DRIFT of {where} false: {_told(one, texts)}" for one in left]


def _is_change(wanted: Change, told: Drift, texts: tuple[str, str]) -> bool:
    return (
        told.kind in wanted.kinds
        and _is_marked(wanted.article, told.article, texts[0])
        and _is_marked(wanted.source, told.source, texts[1])
    )


def _is_marked(words: str | None, span: Span | None, text: str) -> bool:
    if words is None:
        return True
    if span is None:
        return False
    at = text.index(words)
    return min(span.end, at + len(words)) - max(span.start, at) >= _MARKED * len(words)


def _told(one: Drift, texts: tuple[str, str]) -> str:
    words = (
        text[span.start : span.end] if span else ""
        for text, span in zip(texts, (one.article, one.source), strict=True)
    )
    return f"{one.kind} " + " ".join(f"«{' '.join(part.split())}»" for part in words)


def _lines(path: Path, _tagger: SentenceTagger) -> tuple[list[str], list[str]]:
    total = score(load_groups(path))
    names = ("direction", "relation", "recall", "precision")
    shares = " ".join(f"{name} {total.share(name):.3f}" for name in names)
    counts = f"({total.counts['pair']} found, {total.counts['missed']} missed, {total.counts['false']} false)"
    kinds = [
        f"{kind:20} {of['found']} of {of['of']}, {of['false']} false"
        for kind, of in sorted(total.kinds.items())
    ]
    return [f"pairs {total.pair_f1:.3f} {counts} {shares} (of changes)", *kinds], total.notes


if __name__ == "__main__":
    print_scores(__doc__, FOLDER, _lines)
