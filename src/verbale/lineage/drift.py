"""What changed on the way from source to article: only the kinds that the words show surely."""

from __future__ import annotations

from verbale.lineage.attribution_drift import find_attribution_drift
from verbale.lineage.certainty_drift import find_certainty_drift
from verbale.lineage.content_drift import find_content_drift
from verbale.lineage.degree_drift import find_degree_drift
from verbale.lineage.detail_drift import find_detail_drift
from verbale.lineage.matches import match
from verbale.lineage.name_drift import find_name_drift
from verbale.lineage.new_quotes import find_new_quotes
from verbale.lineage.outline import Outline
from verbale.lineage.places import find_moved_places
from verbale.lineage.quote_drift import find_quote_drift
from verbale.lineage.speaker_drift import find_speaker_drift
from verbale.lineage.title_drift import find_title_drift
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
        *find_new_quotes(matches),
        *find_detail_drift(matches),
        *find_name_drift(matches),
        *find_attribution_drift(matches),
        *(sureness := find_certainty_drift(matches)),
        *find_degree_drift(matches, sureness),
        *find_content_drift(matches, reworded=reworded),
    ]
    changes += [one for one in find_speaker_drift(matches) if not _is_told(one, changes)]
    changes += [one for one in find_title_drift(matches) if not _is_told(one, changes)]
    changes += find_moved_places(matches, changes)
    return tuple(sorted(dict.fromkeys(changes), key=_place))


def _is_told(drift: Drift, changes: list[Drift]) -> bool:
    """Whether a change of names already tells who says it."""
    return any(
        one.kind in ("speaker_changed", "name_changed")
        and one.article
        and one.source
        and drift.article
        and drift.source
        and one.article.overlaps(drift.article)
        and one.source.overlaps(drift.source)
        for one in changes
    )


def _place(drift: Drift) -> tuple[bool, int, int, str]:
    here = drift.article.start if drift.article else -1
    return drift.source is None, drift.source.start if drift.source else here, here, drift.kind
