"""An expression of time, in the sense of TimeML's TIMEX3."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from verbale.records.passage import Span

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that tell a time. `value` is the TIMEX3 value, `edtf` the days it covers where they are known.

    `anchor` is what a relative expression hangs on: `published`, or the id of another expression.
    """

    id: str
    article: str
    start: int
    end: int
    type: TimexType
    value: str
    why: str
    edtf: str | None = None
    anchor: str | None = None

    @property
    def span(self) -> Span:
        """Where the words stand."""
        return Span(self.start, self.end)
