"""Expressions of time, and the days they mean."""

from __future__ import annotations

from verbale.languages import Document
from verbale.records import Article, TimeExpression


def find_times(document: Document, article: Article) -> tuple[TimeExpression, ...]:
    """Return the expressions of time in text order, relative ones resolved against `article.published`."""
    return ()
