"""The articles behind contacts as works that one cites, for every format of references."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from verbale.records import Article, When
from verbale.views.export.selection import Selection

# What may stand in an address as it is; `%` among them, for an address may hold escapes already.
_SAFE = "%/:=&?~#+!$,;'@()*[]"


@dataclass(frozen=True, slots=True)
class Reference:
    """An article that tells of contacts: `url` where it has an address, `contacts` the ids of the contacts."""

    article: Article
    url: str | None
    contacts: tuple[str, ...]

    @property
    def published(self) -> When | None:
        """When it was published, as far as known."""
        return When.parse(self.article.published) if self.article.published else None


def references(selection: Selection) -> Iterator[Reference]:
    """Yield the articles that tell of contacts, in the order of the ledger."""
    for article, (reports,) in selection.articles_with("reports"):
        contacts = tuple(dict.fromkeys(report.contact for report in reports if report.contact))
        if contacts:
            yield Reference(article, address_of(article), contacts)


def address_of(article: Article) -> str | None:
    """Return where the article stands in the web, in ASCII; the first place where it was found that has an address."""
    for uri in (article.uri, *(seen.uri for seen in article.seen)):
        if uri.startswith(("http://", "https://")):
            return quote(uri, safe=_SAFE)
    return None
