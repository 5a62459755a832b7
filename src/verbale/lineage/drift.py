"""What changed on the way from source to article: only the kinds that the words show surely."""

from __future__ import annotations

from verbale.lineage.align import Alignment
from verbale.lineage.claim_drift import find_claim_drift
from verbale.lineage.detail_drift import find_detail_drift
from verbale.lineage.matches import Matches, match
from verbale.lineage.outline import Line, Outline
from verbale.lineage.quote_drift import find_quote_drift
from verbale.records import Drift
from verbale.records.lineage import Relation

_CONTENT = 2  # features that a sentence must have to say anything


def find_drift(
    article: Outline, source: Outline, relation: Relation, found: Alignment, turned: bool
) -> tuple[Drift, ...]:
    """Return the changes in the order of the source, then what was added; a copy has none.

    `found` aligns the article with the source, or, where `turned`, the source with the article.
    """
    if relation == "copy":
        return ()
    matches = match(article, source, found, turned)
    changes = [
        *find_quote_drift(matches),
        *find_detail_drift(matches),
        *find_claim_drift(matches),
        *_dropped(matches),
        *_added(matches),
    ]
    return tuple(sorted(dict.fromkeys(changes), key=_place))


def _place(drift: Drift) -> tuple[bool, int, int, str]:
    here = drift.article.start if drift.article else -1
    return drift.source is None, drift.source.start if drift.source else here, here, drift.kind


def _dropped(matches: Matches) -> list[Drift]:
    return [
        Drift("dropped", source=line.span)
        for number, line in enumerate(matches.source.lines)
        if number not in matches.told and _tells(matches.source, line)
    ]


def _added(matches: Matches) -> list[Drift]:
    return [
        Drift("added", article=line.span)
        for number, line in enumerate(matches.article.lines)
        if number not in matches.from_source and len(line.within) >= _CONTENT
    ]


def _tells(text: Outline, line: Line) -> bool:
    """Whether a sentence says something of its own; what is only quoted is a dropped quotation."""
    return len(line.within) >= _CONTENT and not text.is_quoted(line)
