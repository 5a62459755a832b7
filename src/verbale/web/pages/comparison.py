"""Two versions of a text side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verbale.views.comparison import changes_of, compare
from verbale.views.sources import name_of_article
from verbale.web.visit import MissingError

if TYPE_CHECKING:
    from verbale.web.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """Return the comparison of the two articles of the address, in either order."""
    one, other = (visit.ledger.article(visit.path[name]) for name in ("article", "source"))
    if one is None or other is None:
        raise MissingError
    for link in (*visit.ledger.lineage(article=one.id), *visit.ledger.lineage(article=other.id)):
        if (link.article, link.source) in ((one.id, other.id), (other.id, one.id)):
            article, source = (one, other) if link.article == one.id else (other, one)
            return {
                "comparison": compare(article, source, link),
                "names": (name_of_article(source), name_of_article(article)),
                "changes_of": changes_of,
            }
    raise MissingError
