"""What is exported: the whole ledger, or what belongs to some of its contacts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from verbale.errors import LedgerError
from verbale.ledger import ContactQuery, Ledger, StatementQuery
from verbale.ledger.rows import sort_key
from verbale.ledger.tables import records_of_kind
from verbale.records import Article, Contact, Report, Statement


class Selection:
    """The records of a ledger that belong to the contacts of a query; all of them where it asks for nothing.

    To a contact belong its reports, their articles with all mentions, times, lineage and skipped rows in them, and the
    statements that speak of it with their commitments. Records come in the order of the ledger.

    Args:
        ledger: it is read while the selection is used; within `ledger.snapshot()` all is of one moment.
        query: which contacts.
        contact: the id of the only contact, or its beginning. Raises LedgerError where there is none.
    """

    def __init__(self, ledger: Ledger, query: ContactQuery | None = None, contact: str | None = None) -> None:
        self.ledger = ledger
        self._query = query or ContactQuery()
        self._contact = self._find(contact) if contact is not None else None

    @property
    def whole(self) -> bool:
        """Whether nothing of the ledger is left out."""
        return self._query == ContactQuery() and self._contact is None

    def records(self, kind: str) -> Iterable[Any]:
        """Yield the records of one of the exported kinds; raises LedgerError for another word."""
        found = records_of_kind(self.ledger, kind)
        if self.whole:
            return found
        if hasattr(self, kind):
            chosen: Iterable[Any] = getattr(self, kind)()
            return chosen
        if kind == "commitments":
            said = {one.id for one in self.statements()}
            return (one for one in found if one.statement in said)
        return (one for one in found if one.article in self._articles)

    def contacts(self) -> Iterator[Contact]:
        """Yield the contacts."""
        if self._contact is not None and self._query == ContactQuery():
            yield self._contact
            return
        for contact in self.ledger.contacts(self._query):
            if self._contact is None or contact.id == self._contact.id:
                yield contact

    def articles(self) -> Iterator[Article]:
        """Yield the articles that tell of the contacts, or all."""
        if self.whole:
            yield from self.ledger.articles()
            return
        for name in self._articles:
            article = self.ledger.article(name)
            if article is not None:
                yield article

    def reports(self) -> Iterator[Report]:
        """Yield the reports of the contacts."""
        if self.whole:
            yield from self.ledger.reports()
            return
        for name in self._articles:
            for report in self.ledger.reports(article=name):
                if report.contact in self._ids:
                    yield report

    def statements(self) -> Iterator[Statement]:
        """Yield the statements that speak of the contacts, or all."""
        if self.whole:
            yield from self.ledger.statements()
            return
        found = [one for name in self._ids for one in self.ledger.statements(StatementQuery(contact=name))]
        yield from sorted(found, key=lambda one: (self._place(one.article), one.message[0].start, one.id))

    def counts(self) -> dict[str, int]:
        """Return how many records there are of each kind; of a part of the ledger, only of the chief kinds."""
        if self.whole:
            return self.ledger.counts()
        return {
            "articles": len(self._articles),
            "reports": sum(1 for _ in self.reports()),
            "contacts": len(self._ids),
            "statements": sum(1 for _ in self.statements()),
        }

    @cached_property
    def _ids(self) -> dict[str, None]:
        return {contact.id: None for contact in self.contacts()}

    @cached_property
    def _articles(self) -> dict[str, int]:
        """The ids of the articles in the order of the ledger, each with its place in it."""
        told = {report.article: None for name in self._ids for report in self.ledger.reports(contact=name)}
        days = {name: article.published for name in told if (article := self.ledger.article(name))}
        ordered = sorted(days, key=lambda name: (sort_key(days[name]), name))
        return {name: place for place, name in enumerate(ordered)}

    def _place(self, article: str) -> int:
        return self._articles.get(article, len(self._articles))

    def _find(self, name: str) -> Contact:
        found = self.ledger.find(name)
        if not isinstance(found, Contact):
            raise LedgerError(f"no contact has the id {name} (`verbale contacts` lists ids)")
        return found
