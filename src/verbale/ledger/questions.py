"""What can be asked of a ledger."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verbale.ledger import counting, find, listed, network, read, search, tables, told
from verbale.ledger import judgements as judged
from verbale.ledger.actors import actor_lists, knowledge_in
from verbale.ledger.failures import plain_failures
from verbale.ledger.families import origins_of
from verbale.ledger.glance import Glance, Saying
from verbale.ledger.outcomes import Fate
from verbale.ledger.queries import EVERY, CommitmentQuery, ContactQuery, Page, StatementQuery
from verbale.ledger.search import Hit, SearchQuery
from verbale.records import (
    Article,
    Commitment,
    Contact,
    Judgement,
    Lineage,
    Mention,
    Report,
    Skipped,
    Statement,
    TimeExpression,
)

if TYPE_CHECKING:
    from verbale.actors import ActorList, Knowledge


class Questions:
    """What a ledger answers, whether it was opened for reading only or for writing too.

    Lists come in order of publication, then of the article's id, then of the place in the text;
    contacts in order of their first report. All methods raise LedgerError where the file cannot be read.
    """

    path: Path
    connection: sqlite3.Connection

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Within the block, all that is read is of one moment, though others write meanwhile."""
        if self.connection.in_transaction:
            yield
            return
        with plain_failures(self.path):
            self.connection.execute("begin")
        try:
            yield
        finally:
            self.connection.execute("rollback")

    def actor_lists(self) -> tuple[ActorList, ...]:
        """Return the lists of actors that were added."""
        with plain_failures(self.path):
            return actor_lists(self.connection)

    def knowledge(self) -> Knowledge:
        """Return what is known of states, persons and offices: the package's own lists with those that were added."""
        with plain_failures(self.path):
            return knowledge_in(self.connection)

    def articles(self, page: Page = EVERY) -> Iterator[Article]:
        """Yield all articles, or a page of them."""
        return self._ask(read.articles, None, None, page)

    def number_of_articles(self) -> int:
        """Return how many articles there are."""
        with plain_failures(self.path):
            return int(self.connection.execute("select count(*) from articles").fetchone()[0])

    def article(self, name: str) -> Article | None:
        """Return the article whose id is `name`, if it is there."""
        return next(self._ask(read.articles, name), None)

    def contacts(self, query: ContactQuery | None = None, page: Page | None = None) -> Iterator[Contact]:
        """Yield the contacts that fit the query; with `page`, only that part of them, in order of date."""
        return self._ask(listed.contacts, query or ContactQuery(), None, page)

    def glances(self, query: ContactQuery | None = None, page: Page | None = None) -> Iterator[Glance]:
        """Yield of the same contacts only what stands in a list of them, much sooner."""
        return self._ask(listed.glances, query or ContactQuery(), page)

    def count(
        self, by: str, query: ContactQuery | None = None, limit: int | None = None
    ) -> list[counting.Tally]:
        """Return how many contacts that fit the query there are by day, month, year, pair, mode, level, person, status or topic.

        Days, months and years come in order, else the most frequent first; `limit` cuts the list. Where accounts differ, a contact
        counts by the value shown first; it counts for each of its pairs, persons and topics. Raises LedgerError for another word.
        """
        with plain_failures(self.path):
            return counting.count_contacts(self.connection, query or ContactQuery(), by, limit)

    def network(
        self, query: ContactQuery | None = None, among: str = "sides", limit: int | None = None
    ) -> list[network.Link]:
        """Return who was in contact with whom, among `sides` or `persons`, those with most contacts first.

        Raises LedgerError for others.
        """
        with plain_failures(self.path):
            return network.find_links(self.connection, query or ContactQuery(), among, limit)

    def number_of_contacts(self, query: ContactQuery | None = None) -> int:
        """Return how many contacts fit the query."""
        with plain_failures(self.path):
            return counting.number_of_contacts(self.connection, query or ContactQuery())

    def reports(self, *, article: str | None = None, contact: str | None = None) -> Iterator[Report]:
        """Yield all reports, or those of one article or one contact, each with its contact's id."""
        return self._ask(read.reports, article, contact)

    def told_of(self, contact: str) -> Iterator[told.Telling]:
        """Yield what a time line shows of the reports of a contact and their articles, in no order."""
        return self._ask(told.told_of, contact)

    def source_called(self, article: str) -> told.Called | None:
        """Return by what a reader knows an article, if it is there."""
        with plain_failures(self.path):
            return told.called(self.connection, article)

    def text_of(self, article: str) -> str | None:
        """Return the text of an article, if it is there."""
        with plain_failures(self.path):
            return told.text_of(self.connection, article)

    def statements(self, query: StatementQuery | None = None, page: Page = EVERY) -> Iterator[Statement]:
        """Yield the statements that fit the query, or a page of them, each with the contact that it speaks of."""
        return self._ask(read.statements, query or StatementQuery(), None, None, page)

    def sayings(self, query: StatementQuery | None = None, page: Page = EVERY) -> Iterator[Saying]:
        """Yield of the same statements only what stands in a list of them, with their words, much sooner."""
        return self._ask(read.sayings, query or StatementQuery(), page)

    def number_of_statements(self, query: StatementQuery | None = None) -> int:
        """Return how many statements fit the query."""
        with plain_failures(self.path):
            return read.number_of_statements(self.connection, query or StatementQuery())

    def topics_of_statements(self, query: StatementQuery | None = None) -> list[tuple[str, int]]:
        """Return each topic with how many of the statements that fit the query are about it, the most frequent first."""
        with plain_failures(self.path):
            return read.topics_of_statements(self.connection, query or StatementQuery())

    def family(self, article: str) -> tuple[str, ...]:
        """Return the ids of the articles that come from one another with this one, itself among them, in order."""
        with plain_failures(self.path):
            return read.family(self.connection, article)

    def mentions(self, *, article: str | None = None) -> Iterator[Mention]:
        """Yield all places where somebody is named, or those in one article."""
        return self._ask(read.records, "mentions", Mention, article)

    def times(self, *, article: str | None = None) -> Iterator[TimeExpression]:
        """Yield all expressions of time, or those in one article."""
        return self._ask(read.records, "times", TimeExpression, article)

    def commitments(self) -> Iterator[Commitment]:
        """Yield what was promised, demanded, offered, threatened or agreed, each with what became of it."""
        return self._ask(read.commitments)

    def fates(self, query: CommitmentQuery | None = None) -> Iterator[Fate]:
        """Yield the commitments that fit the query, each with its statement and the record that tells what became of it."""
        return self._ask(read.fates, query or CommitmentQuery())

    def lineage(self, *, article: str | None = None) -> Iterator[Lineage]:
        """Yield which text comes from which, or where one article comes from."""
        return self._ask(read.lineage, None, article)

    def origins(self, articles: Iterable[str]) -> dict[str, frozenset[str]]:
        """Return for each of these articles what it may come from: its family, and outlets outside the ledger."""
        with plain_failures(self.path):
            return origins_of(self.connection, articles)

    def skipped(self) -> Iterator[Skipped]:
        """Yield what was not understood, in order of source and id."""
        return self._ask(read.skipped)

    def judgements(self) -> Iterator[Judgement]:
        """Yield what people decided on reports, the earliest first."""
        return self._ask(judged.judgements)

    def effect_of(self, judgement: Judgement) -> judged.Effect:
        """Return what became of a judgement: it `holds`, `waits` for its reports, holds `in part`, was `overruled` or `withdrawn`."""
        with plain_failures(self.path):
            return judged.effect_of(self.connection, judgement)

    def contact_of(self, report: str) -> str | None:
        """Return the id of the contact that a report belongs to; None where there is no such report."""
        with plain_failures(self.path):
            return judged.contact_of(self.connection, report)

    def search(self, query: SearchQuery | str) -> Iterator[Hit]:
        """Yield the articles, then the statements, that hold the words, the best first, with the words marked.

        Raises LedgerError, with the place and a remedy, where the words cannot be understood.
        """
        return self._ask(search.search, SearchQuery(query) if isinstance(query, str) else query)

    def find(self, name: str) -> find.Record | None:
        """Return the record whose id is `name`, or begins with it (six characters at least).

        A contact has the id of its first report; then the contact is returned. Raises LedgerError,
        naming the candidates, where several begin so.
        """
        with plain_failures(self.path):
            return find.find_record(self, self.connection, name)

    def belonging(self, kind: str, query: ContactQuery) -> Iterator[Any]:
        """Yield the records of an exported kind (`articles`, `times`, ...) that belong to the contacts of the query.

        To a contact belong its reports, their articles with all mentions, times, lineage and skipped rows in them, and
        the statements that speak of it with their commitments. Raises LedgerError for another kind.
        """
        tables.check_kind(kind)
        return self._ask(read.belonging_to, kind, query)

    def counts(self, query: ContactQuery | None = None) -> dict[str, int]:
        """Return how many records of each kind there are, or belong to the contacts of the query."""
        with plain_failures(self.path):
            return read.counts(self.connection, query)

    def to_pandas(self, kind: str, query: ContactQuery | StatementQuery | None = None) -> Any:
        """Return the records of a kind (`contacts`, `statements`, ...) as a pandas DataFrame.

        A ContactQuery narrows them to what belongs to its contacts, see `belonging`; a StatementQuery narrows statements.
        Raises LedgerError where pandas is not installed, there is no such kind, or the query is of another.
        """
        return tables.to_pandas(self, kind, query)

    def to_polars(self, kind: str, query: ContactQuery | StatementQuery | None = None) -> Any:
        """Return the records of a kind (`contacts`, `statements`, ...) as a polars DataFrame.

        A ContactQuery narrows them to what belongs to its contacts, see `belonging`; a StatementQuery narrows statements.
        Raises LedgerError where polars is not installed, there is no such kind, or the query is of another.
        """
        return tables.to_polars(self, kind, query)

    def _ask(self, question: Any, *values: Any) -> Iterator[Any]:
        with plain_failures(self.path):
            yield from question(self.connection, *values)
