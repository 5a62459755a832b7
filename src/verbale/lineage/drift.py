"""What changed on the way from source to article: only the kinds that the words show surely."""

from __future__ import annotations

from collections.abc import Sequence

from verbale.lineage.outline import Outline
from verbale.records import Drift
from verbale.records.lineage import Relation


def find_drift(
    article: Outline, source: Outline, pairs: Sequence[tuple[int, int]], relation: Relation
) -> tuple[Drift, ...]:
    """Return the changes in text order; `pairs` are the numbers of aligned sentences."""
    return ()
