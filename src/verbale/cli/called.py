"""Articles by what the user types: an id or its beginning, also of a record within the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verbale.cli import texts
from verbale.cli.failures import failure

if TYPE_CHECKING:
    from verbale.ledger import Ledger
    from verbale.records import Article


def article_called(ledger: Ledger, name: str) -> Article:
    """Return the article; ends the command where no record is called so."""
    from verbale.records import Article

    found = ledger.find(name)
    if isinstance(found, Article):
        return found
    article = ledger.article(found.id.partition(".")[0]) if found is not None else None
    if article is None:
        raise failure(texts.NO_ARTICLE.format(id=name))
    return article
