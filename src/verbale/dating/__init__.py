"""When an article without a date was published."""

from __future__ import annotations

from verbale.actors import Knowledge
from verbale.languages import Document
from verbale.records import Article, Mention, TimeExpression


def date_article(
    document: Document,
    article: Article,
    times: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
    knowledge: Knowledge,
) -> Article:
    """Return the article with its publication date bounded by its own words, where none was given."""
    return article
