"""The contacts that an article tells of."""

from __future__ import annotations

from verbale.actors import Knowledge
from verbale.languages import Document
from verbale.records import Article, Mention, Report, TimeExpression


def find_reports(
    document: Document,
    article: Article,
    times: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
    knowledge: Knowledge,
) -> tuple[Report, ...]:
    """Return one report for each contact that the article tells of, in text order."""
    return ()
