"""The contacts that an article tells of."""

from __future__ import annotations

from verbale.actors import Knowledge
from verbale.contacts.material import Material
from verbale.contacts.reports import build_reports
from verbale.languages import Document
from verbale.records import Article, Mention, Report, TimeExpression


def find_reports(
    document: Document,
    article: Article,
    times: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
    knowledge: Knowledge,
) -> tuple[Report, ...]:
    """Return one report for each contact that the article tells of, in text order.

    Args:
        document: the text cut into sentences and tokens.
        article: its metadata; a contact's status is judged by the day of publication.
        times: the expressions of time, resolved.
        mentions: who is named where.
        knowledge: states, persons and offices.
    """
    return build_reports(Material(document, article, times, mentions))
