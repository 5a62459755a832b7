"""Where an article's text comes from, and what changed on the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from verbale.records.passage import Span

Relation = Literal["copy", "edit", "rewrite", "translation", "excerpt"]
DriftKind = Literal[
    "quote_altered",
    "quote_dropped",
    "quote_to_indirect",
    "speaker_changed",
    "attribution_dropped",
    "certainty_changed",
    "name_changed",
    "number_changed",
    "date_changed",
    "place_changed",
    "added",
    "dropped",
]


@dataclass(frozen=True, slots=True)
class OutsideSource:
    """A source that is not in the ledger, as the article names it."""

    outlet: str
    language: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """What decided a relation or its direction, with the words where there are any."""

    reason: str
    article: Span | None = None
    source: Span | None = None


@dataclass(frozen=True, slots=True)
class Aligned:
    """A sentence of the article and the one of the source it comes from; `score` is 0 to 1."""

    article: Span
    source: Span
    score: float


@dataclass(frozen=True, slots=True)
class Drift:
    """One change between source and article."""

    kind: DriftKind
    article: Span | None = None
    source: Span | None = None


@dataclass(frozen=True, slots=True)
class Lineage:
    """`article` comes from `source` (an id, or a source outside the ledger)."""

    article: str
    source: str | OutsideSource
    relation: Relation
    confidence: float
    why: tuple[Reason, ...]
    aligned: tuple[Aligned, ...] = ()
    drift: tuple[Drift, ...] = ()
