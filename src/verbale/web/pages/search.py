"""Search over all texts and statements, with the words marked where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verbale.ledger import SearchQuery
from verbale.views.hits import find_hits, source_of_hit
from verbale.web.filters import LONGEST, BadAddressError

if TYPE_CHECKING:
    from verbale.web.visit import Visit

_HITS = 50  # of each kind


def show(visit: Visit) -> dict[str, Any]:
    """Return what `?q=` finds, articles and statements apart; without it, only the form."""
    words = visit.params.get("q", "").strip()
    if len(words) > LONGEST:
        raise BadAddressError("bad.long", words[:20])
    hits = find_hits(visit.ledger, SearchQuery(words, limit=_HITS)) if words else ()
    kinds = {kind: [hit for hit in hits if hit.kind == kind] for kind in ("article", "statement")}
    return {"words": words, "number": len(hits), "kinds": kinds, "source_of": source_of_hit}
