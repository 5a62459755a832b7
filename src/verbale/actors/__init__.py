"""Who is meant: persons, states, bodies and outlets, with the office they held on that day."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.languages import Document
from verbale.records import Article, Mention


@dataclass(frozen=True)
class Knowledge:
    """Stub."""


def default_knowledge() -> Knowledge:
    """Return the package's own knowledge."""
    return Knowledge()


def find_mentions(document: Document, article: Article, knowledge: Knowledge) -> tuple[Mention, ...]:
    """Return who is named where, in text order."""
    return ()
