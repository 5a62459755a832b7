"""An article: a fixed text, where it was found, and what it says of its own origin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from verbale.records.ids import article_id
from verbale.records.passage import Span
from verbale.records.when import When

CreditKind = Literal["translated_from", "first_published", "agency", "cites"]
PublishedHow = Literal["metadata", "text", "inferred"]


@dataclass(frozen=True, slots=True)
class Seen:
    """A place where this very text was found, with what was said of it there."""

    uri: str
    outlet: str | None = None
    title: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Credit:
    """What the article says of its own origin; `evidence` are the words."""

    kind: CreditKind
    evidence: tuple[Span, ...]
    outlet: str | None = None
    language: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class PublishedBound:
    """A bound (EDTF) on the publication date, why it holds, and the words that say so."""

    bound: str
    reason: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """A text to read. `published` is an EDTF date; what is not known is None.

    Build it with `Article.of`, which derives the id. Raises RecordError where `published` is no
    EDTF date.
    """

    id: str
    uri: str
    text: str
    seen: tuple[Seen, ...] = ()
    outlet: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    published: str | None = None
    published_how: PublishedHow | None = None
    published_why: tuple[PublishedBound, ...] = ()
    credits: tuple[Credit, ...] = ()

    def __post_init__(self) -> None:
        if self.published is not None:
            When.parse(self.published)

    @classmethod
    def of(
        cls,
        text: str,
        *,
        uri: str = "memory:",
        published: str | None = None,
        title: str | None = None,
        outlet: str | None = None,
        authors: tuple[str, ...] = (),
        language: str | None = None,
    ) -> Article:
        """Return an article with the id of its text; given dates count as metadata."""
        return cls(
            id=article_id(text),
            uri=uri,
            text=text,
            seen=(Seen(uri, outlet, title, published),),
            outlet=outlet,
            title=title,
            authors=authors,
            language=language,
            published=published,
            published_how="metadata" if published else None,
        )
