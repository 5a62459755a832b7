"""What is exported: the whole ledger, or what belongs to some of its contacts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from verbale.errors import LedgerError
from verbale.ledger import ContactQuery, Ledger
from verbale.ledger.tables import records_of_kind
from verbale.records import Article, Contact, Report, Statement


class Selection:
    """The records of a ledger that belong to the contacts of a query; all of them where it asks for nothing.

    What belongs to a contact is said at `Ledger.belonging`. Records come in the order of the ledger, one at a time, so
    that a selection takes no more memory than its largest article.

    Args:
        ledger: it is read while the selection is used; within `ledger.snapshot()` all is of one moment.
        query: which contacts.
        contact: the id of the only contact, or its beginning. Raises LedgerError where there is none.
    """

    def __init__(self, ledger: Ledger, query: ContactQuery | None = None, contact: str | None = None) -> None:
        self.ledger = ledger
        self.query = query or ContactQuery()
        if contact is not None:
            self.query = replace(self.query, contact=self._find(contact).id)

    @property
    def whole(self) -> bool:
        """Whether nothing of the ledger is left out."""
        return self.query == ContactQuery()

    def records(self, kind: str) -> Iterable[Any]:
        """Yield the records of one of the exported kinds; raises LedgerError for another word."""
        return records_of_kind(self.ledger, kind) if self.whole else self.ledger.belonging(kind, self.query)

    def articles(self) -> Iterable[Article]:
        """Yield the articles."""
        return self.records("articles")

    def contacts(self) -> Iterable[Contact]:
        """Yield the contacts."""
        return self.records("contacts")

    def reports(self) -> Iterable[Report]:
        """Yield the reports, article by article."""
        return self.records("reports")

    def statements(self) -> Iterable[Statement]:
        """Yield the statements, article by article."""
        return self.records("statements")

    def articles_with(self, *kinds: str) -> Iterator[tuple[Article, tuple[list[Any], ...]]]:
        """Yield each article with its records of some kinds (such as `times`), a list for each kind."""
        streams = [_ByArticle(self.records(kind)) for kind in kinds]
        for article in self.articles():
            yield article, tuple(stream.of(article) for stream in streams)

    def counts(self) -> dict[str, int]:
        """Return how many records there are of each kind."""
        return self.ledger.counts(None if self.whole else self.query)

    def _find(self, name: str) -> Contact:
        found = self.ledger.find(name)
        if not isinstance(found, Contact):
            raise LedgerError(f"no contact has the id {name} (`verbale contacts` lists ids)")
        return found


class _ByArticle:
    """Records that come article by article, in the order of the articles."""

    def __init__(self, records: Iterable[Any]) -> None:
        self._records = iter(records)
        self._next = next(self._records, None)

    def of(self, article: Article) -> list[Any]:
        """Return the records of an article; it comes later than all that were asked for before."""
        found = []
        while self._next is not None and self._next.article == article.id:
            found.append(self._next)
            self._next = next(self._records, None)
        return found
