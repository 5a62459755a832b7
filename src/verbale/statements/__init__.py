"""Who said what, and through which chain of sources."""

from __future__ import annotations

from verbale.languages import Document
from verbale.records import Article, Commitment, Credit, Mention, Report, Statement, TimeExpression


def find_statements(
    document: Document,
    article: Article,
    times: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
    reports: tuple[Report, ...],
) -> tuple[Statement, ...]:
    """Return the statements in text order."""
    return ()


def find_commitments(article: Article, statements: tuple[Statement, ...]) -> tuple[Commitment, ...]:
    """Return what was promised, demanded, offered, threatened or agreed."""
    return ()


def find_credits(
    document: Document, statements: tuple[Statement, ...], times: tuple[TimeExpression, ...]
) -> tuple[Credit, ...]:
    """Return what the article says of its own origin."""
    return ()
