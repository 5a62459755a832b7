"""Who said what: the statements that the filters choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verbale.views.sources import ArticleTexts
from verbale.web.filters import CHOICES, statement_filters_of
from verbale.web.paging import statements_on

if TYPE_CHECKING:
    from verbale.web.visit import Visit


def show(visit: Visit) -> dict[str, Any]:
    """Return a page of the statements, with their words."""
    filters = statement_filters_of(visit.params)
    return {
        "filters": filters,
        "choices": CHOICES,
        "list": statements_on(visit.ledger, filters),
        "texts": ArticleTexts(visit.ledger),
    }
