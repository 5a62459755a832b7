"""The articles: a list of all, and one with marks for people, times, contacts and statements in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verbale.ledger import StatementQuery
from verbale.views.families import find_families
from verbale.views.sources import Origins, name_of_article
from verbale.web.filters import filters_of
from verbale.web.marks import LAYERS, cut, marks_of
from verbale.web.paging import articles_on
from verbale.web.visit import MissingError

if TYPE_CHECKING:
    from verbale.web.visit import Visit


def show_all(visit: Visit) -> dict[str, Any]:
    """Return a page of the list, the newest first."""
    filters = filters_of(visit.params)
    shown = articles_on(visit.ledger, filters.page)
    origins = Origins(visit.ledger)
    return {
        "filters": filters,
        "number": shown.number,
        "pages": shown.pages,
        "articles": [(one, name_of_article(one), origins.by_name(one.id)) for one in shown.items],
    }


def show(visit: Visit) -> dict[str, Any]:
    """Return the article of the address, its text in pieces, its family as a tree; `?mark=` is a record whose words stand out."""
    ledger, name = visit.ledger, visit.path["id"]
    article = ledger.article(name)
    if article is None:
        raise MissingError
    reports = list(ledger.reports(article=name))
    statements = list(ledger.statements(StatementQuery(article=name)))
    marks = marks_of(ledger.mentions(article=name), ledger.times(article=name), reports, statements)
    families = find_families(ledger, name)
    return {
        "article": article,
        "name": name_of_article(article),
        "pieces": cut(article.text, marks),
        "layers": LAYERS,
        "marked": visit.params.get("mark", ""),
        "reports": reports,
        "statements": statements,
        "family": families[0] if families and len(families[0]) > 1 else (),
        "name_of": name_of_article,
    }
