"""What changed on the way from source to article: only the kinds that the words show surely."""

from __future__ import annotations

from verbale.lineage.attribution_drift import find_attribution_drift
from verbale.lineage.certainty_drift import find_certainty_drift
from verbale.lineage.content_drift import find_content_drift
from verbale.lineage.detail_drift import find_detail_drift
from verbale.lineage.matches import match
from verbale.lineage.name_drift import find_name_drift
from verbale.lineage.outline import Outline
from verbale.lineage.places import find_moved_places
from verbale.lineage.quote_drift import find_quote_drift
from verbale.lineage.speaker_drift import find_speaker_drift
from verbale.records import Drift
from verbale.records.lineage import Relation

_SHORTENED = (
    0.6  # of the source's sentences: of a text with fewer, most of what it does not tell was left out
)


def find_drift(article: Outline, source: Outline, relation: Relation) -> tuple[Drift, ...]:
    """Return the changes in the order of the source, then what was added; a copy has none."""
    if relation == "copy":
        return ()
    reworded = relation == "rewrite" and len(article.lines) > _SHORTENED * len(source.lines)
    matches = match(article, source, same_words=relation in ("edit", "excerpt"), reworded=reworded)
    changes = [
        *find_quote_drift(matches, reworded=reworded),
        *find_detail_drift(matches),
        *find_name_drift(matches),
        *find_speaker_drift(matches),
        *find_attribution_drift(matches),
        *find_certainty_drift(matches),
        *find_content_drift(matches, reworded=reworded),
    ]
    changes += find_moved_places(matches, changes)
    return tuple(sorted(dict.fromkeys(changes), key=_place))


def _place(drift: Drift) -> tuple[bool, int, int, str]:
    here = drift.article.start if drift.article else -1
    return drift.source is None, drift.source.start if drift.source else here, here, drift.kind
