"""Who said what, and through which chain of sources."""

from __future__ import annotations

from verbale.languages import Document
from verbale.records import Article, Commitment, Credit, Statement, TimeExpression
from verbale.statements.find import find_statements


def find_commitments(article: Article, statements: tuple[Statement, ...]) -> tuple[Commitment, ...]:
    """Return what was promised, demanded, offered, threatened or agreed."""
    return ()


def find_credits(
    document: Document, statements: tuple[Statement, ...], times: tuple[TimeExpression, ...]
) -> tuple[Credit, ...]:
    """Return what the article says of its own origin."""
    return ()


__all__ = ["find_commitments", "find_credits", "find_statements"]
