"""What changed on the way from source to article: only the kinds that the words show surely."""

from __future__ import annotations

from verbale.lineage.claim_drift import find_claim_drift
from verbale.lineage.detail_drift import find_detail_drift
from verbale.lineage.framing import is_framing, is_origin
from verbale.lineage.matches import Matches, match
from verbale.lineage.name_drift import find_name_drift
from verbale.lineage.outline import Line, Outline
from verbale.lineage.quote_drift import find_quote_drift, parts_of
from verbale.records import Drift
from verbale.records.lineage import Relation

_CONTENT = 2  # features that a sentence must have to say anything
_TOLD = 0.1  # of what a sentence says: below, it only stands beside one that is paired

_HELD = 0.5  # of what a sentence says stands in another one: it was taken into that


def find_drift(article: Outline, source: Outline, relation: Relation) -> tuple[Drift, ...]:
    """Return the changes in the order of the source, then what was added; a copy has none."""
    if relation == "copy":
        return ()
    matches = match(article, source, relation)
    changes = [
        *find_quote_drift(matches),
        *find_detail_drift(matches),
        *find_name_drift(matches),
        *find_claim_drift(matches),
        *_dropped(matches),
        *_added(matches),
    ]
    return tuple(sorted(dict.fromkeys(changes), key=_place))


def _place(drift: Drift) -> tuple[bool, int, int, str]:
    here = drift.article.start if drift.article else -1
    return drift.source is None, drift.source.start if drift.source else here, here, drift.kind


def _dropped(matches: Matches) -> list[Drift]:
    quoted = {part.line for part in parts_of(matches.source, matches.across) if part.main}
    return [
        Drift("dropped", source=line.span)
        for number, line in enumerate(matches.source.lines)
        if not _is_paired(matches, number, of_source=True)
        and number not in quoted
        and (_tells(matches.source, line, number) or _origin_is_gone(matches, number))
    ]


def _added(matches: Matches) -> list[Drift]:
    return [
        Drift("added", article=line.span)
        for number, line in enumerate(matches.article.lines)
        if not _is_paired(matches, number, of_source=False) and _tells(matches.article, line, number)
    ]


def _is_paired(matches: Matches, number: int, *, of_source: bool) -> bool:
    """Whether the other text tells a sentence; one of several that are paired must tell something of its own."""
    bead = (matches.of_source if of_source else matches.of_article).get(number)
    shares = matches.beads.told if of_source else matches.beads.from_source
    if bead is None:
        return shares.get(number, 0.0) >= _HELD
    return len(bead.source if of_source else bead.article) == 1 or shares[number] >= _TOLD


def _origin_is_gone(matches: Matches, number: int) -> bool:
    kept = range(len(matches.article.lines))
    return is_origin(matches.source, number) and not any(is_origin(matches.article, other) for other in kept)


def _tells(text: Outline, line: Line, number: int) -> bool:
    return len(line.within) >= _CONTENT and not is_framing(text, number)
