"""The articles behind what is shown: their names, their words, and what each was taken from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from verbale.records import Article, Lineage, Span

if TYPE_CHECKING:
    from verbale.ledger import Ledger


class Origins:
    """What each article of a ledger was taken from; that of an article is looked up once."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._links: dict[str, Lineage | None] = {}

    def by_id(self, article: str) -> str:
        """Return the relation and the source's id (or outlet, of one outside): "edit of a8bc8fd5de258cd9a"."""
        return self._origin(article, lambda source: source)

    def by_name(self, article: str) -> str:
        """Return the relation and the source as a reader knows it: "edit of Abendblatt"."""
        return self._origin(article, self._name)

    def _origin(self, article: str, show: Callable[[str], str]) -> str:
        if article not in self._links:
            self._links[article] = next(self._ledger.lineage(article=article), None)
        link = self._links[article]
        if link is None:
            return ""
        source = show(link.source) if isinstance(link.source, str) else link.source.outlet
        return f"{link.relation} of {source}"

    def _name(self, source: str) -> str:
        known = self._ledger.source_called(source)
        return (known.outlet or name_of(*known)) if known else source


def name_of_article(article: Article) -> str:
    """Return how a reader knows the article: its outlet and title, or else the last part of its address.

    >>> name_of_article(Article.of("Ein Text.", uri="samples/gipfel.txt"))
    'gipfel.txt'
    """
    return name_of(article.outlet, article.title, article.uri)


def name_of(outlet: str | None, title: str | None, uri: str) -> str:
    """Return the same of an article of which only these are at hand."""
    known = ", ".join(filter(None, (outlet, title)))
    return known or uri.rstrip("/").rpartition("/")[2]


class ArticleTexts:
    """The texts of a ledger's articles, each fetched once; `words` cuts spans out of them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._texts: dict[str, str] = {}

    def words(self, article: str, spans: Iterable[Span]) -> str:
        """Return the words of the spans on one line, with an ellipsis where text lies between."""
        if article not in self._texts:
            self._texts[article] = self._ledger.text_of(article) or ""
        text = self._texts[article]
        return " … ".join(" ".join(text[span.start : span.end].split()) for span in spans)
