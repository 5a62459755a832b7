"""Spans of a text, and the passages that prove a value.

Positions are Python string indices into the article's `text` (code points, half open).
"""

from __future__ import annotations

from dataclasses import dataclass

from verbale.errors import RecordError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to, not including, `end`. Raises RecordError where it would be empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise RecordError(f"a span must hold text: {self.start} to {self.end}")

    def holds(self, other: Span) -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words behind one field of a record; `value` names the element of a list that they prove."""

    field: str
    start: int
    end: int
    value: str | None = None

    @property
    def span(self) -> Span:
        """Where the words stand."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a text at their place; it cannot be built unless they stand there.

    Build it with `Passage.cut`. The constructor raises RecordError where `text` is not what
    `source` holds between `start` and `end`.
    """

    source: str
    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if not self.text or self.source[self.start : self.end] != self.text:
            raise RecordError(f"the text does not hold {self.text!r} at {self.start} to {self.end}")

    @classmethod
    def cut(cls, source: str, span: Span) -> Passage:
        """Return the passage at `span`; raises RecordError where it reaches beyond the text."""
        if span.end > len(source):
            raise RecordError(f"span {span.start} to {span.end} leaves a text of {len(source)} characters")
        return cls(source, span.start, span.end, source[span.start : span.end])


def merge_spans(spans: list[Span]) -> tuple[Span, ...]:
    """Return the spans in text order, overlapping and doubled ones joined.

    >>> merge_spans([Span(5, 9), Span(0, 3), Span(8, 12)])
    (Span(start=0, end=3), Span(start=5, end=12))
    """
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
