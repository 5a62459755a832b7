"""Articles and contacts by what the user types: an id or its beginning, also of a record within it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verbale.cli import texts
from verbale.cli.failures import failure

if TYPE_CHECKING:
    from verbale.ledger import Ledger
    from verbale.records import Article, Contact


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


def contact_called(ledger: Ledger, name: str) -> Contact:
    """Return the contact, also by one of its reports; ends the command where none is called so."""
    from verbale.records import Contact, Report

    found = ledger.find(name)
    if isinstance(found, Report):
        full = next(
            (one.contact for one in ledger.reports(article=found.article) if one.id == found.id), None
        )
        found = ledger.find(full) if full else None
    if not isinstance(found, Contact):
        raise failure(texts.NO_CONTACT.format(id=name))
    return found
