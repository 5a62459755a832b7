"""Two versions of a text side by side: sentence by sentence, with the changes marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from verbale.lineage.outline import outline
from verbale.records import Aligned, Article, Drift, Lineage, Span, to_row
from verbale.records.lineage import DriftKind
from verbale.views.proofs import CLOSE, OPEN
from verbale.views.tables import Table
from verbale.views.texts import CHANGED, CHANGES, DERIVED, SOURCE


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a sentence; `kinds` are the changes that they show, none where nothing changed."""

    text: str
    kinds: tuple[DriftKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences that stand for one another; a side without pieces has none. `changes` lists each change once."""

    source: tuple[Piece, ...]
    article: tuple[Piece, ...]
    changes: tuple[Drift, ...]

    @property
    def is_same(self) -> bool:
        """Whether both sides have the same words."""
        return [piece.text for piece in self.source] == [piece.text for piece in self.article]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A derived article beside its source; `rows` are in the order of the derived one.

    What only the source has stands behind the sentence that it followed there.
    """

    article: Article
    source: Article
    link: Lineage
    rows: tuple[Row, ...]


def compare(article: Article, source: Article, link: Lineage) -> Comparison:
    """Return the two texts side by side; `link` is the edge from `article` to `source`."""
    mine = [line.span for line in outline(article).lines]
    theirs = [line.span for line in outline(source).lines]
    groups = _groups(mine, theirs, link.aligned)
    rows = tuple(
        _row(article, source, [mine[at] for at in own], [theirs[at] for at in other], link.drift)
        for own, other in groups
    )
    return Comparison(article, source, link, rows)


Group = tuple[list[int], list[int]]


def _groups(mine: list[Span], theirs: list[Span], aligned: Iterable[Aligned]) -> list[Group]:
    """Return the sentences that hang together, as places in the article and in its source, in reading order."""
    partners: dict[int, set[int]] = {}
    for pair in aligned:
        for at in _touched(mine, pair.article):
            partners.setdefault(at, set()).update(_touched(theirs, pair.source))
    joined: list[Group] = []
    for at in range(len(mine)):
        other = partners.get(at, set())
        held = [group for group in joined if other.intersection(group[1])]
        joined = [group for group in joined if group not in held]
        own = [at, *(place for group in held for place in group[0])]
        other = other.union(*(group[1] for group in held))
        joined.append((sorted(own), sorted(other)))
    joined.sort()
    return _with_dropped(joined, len(theirs))


def _with_dropped(groups: list[Group], number: int) -> list[Group]:
    """Return the groups with each sentence that only the source has behind the one that it followed."""
    rows = list(groups)
    taken = {at for _, other in groups for at in other}
    for at in range(number):
        if at in taken:
            continue
        before = [place for place, (_, other) in enumerate(rows) if other and other[-1] < at]
        nearest = max(before, key=lambda place: (rows[place][1][-1], place), default=-1)
        rows.insert(nearest + 1, ([], [at]))
    return rows


def _touched(spans: list[Span], span: Span) -> list[int]:
    return [at for at, one in enumerate(spans) if one.overlaps(span)]


def _row(
    article: Article, source: Article, mine: list[Span], theirs: list[Span], drift: tuple[Drift, ...]
) -> Row:
    changes = tuple(
        change
        for change in drift
        if (change.article and _within(change.article, mine))
        or (change.article is None and change.source and _within(change.source, theirs))
    )
    own = [(change.article, change.kind) for change in drift if change.article]
    others = [(change.source, change.kind) for change in drift if change.source]
    return Row(_pieces(source.text, theirs, others), _pieces(article.text, mine, own), changes)


def _within(span: Span, sentences: list[Span]) -> bool:
    return any(one.overlaps(span) for one in sentences)


def _pieces(text: str, sentences: list[Span], marks: list[tuple[Span, DriftKind]]) -> tuple[Piece, ...]:
    """Return the words of sentences cut where a mark begins or ends; line breaks become blanks."""
    pieces: list[Piece] = []
    for number, sentence in enumerate(sentences):
        if number:
            pieces.append(Piece(" "))
        borders = {sentence.start, sentence.end}
        for span, _ in marks:
            borders |= {at for at in (span.start, span.end) if sentence.start < at < sentence.end}
        places = sorted(borders)
        for start, end in pairwise(places):
            kinds = dict.fromkeys(kind for span, kind in marks if span.start <= start and end <= span.end)
            pieces.append(Piece(text[start:end].replace("\n", " "), tuple(kinds)))
    return tuple(pieces)


def comparison_table(comparison: Comparison) -> Table:
    """Return the sentences as rows, changed words between « and »; the records hold the changes in full."""
    rows = tuple(
        (_marked(row.source), _marked(row.article), ", ".join(changes_of(row))) for row in comparison.rows
    )
    records = tuple(
        {
            SOURCE: "".join(piece.text for piece in row.source),
            DERIVED: "".join(piece.text for piece in row.article),
            CHANGED: [to_row(change) for change in row.changes],
        }
        for row in comparison.rows
    )
    return Table((SOURCE, DERIVED, CHANGED), rows, records)


def changes_of(row: Row) -> tuple[str, ...]:
    """Return the changes of a row in words, each once."""
    return tuple(dict.fromkeys(CHANGES[change.kind] for change in row.changes))


def _marked(pieces: tuple[Piece, ...]) -> str:
    return "".join(f"{OPEN}{piece.text}{CLOSE}" if piece.kinds else piece.text for piece in pieces)
