"""The ledger file: what is written in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from verbale.ledger import read
from verbale.ledger.accounts import Accounts
from verbale.ledger.actors import delete_actor_list, lists_version, write_actor_list
from verbale.ledger.connection import begin_writing, connect
from verbale.ledger.decide import (
    close_decisions,
    contacts_of,
    decide_contacts,
    index_keys,
    reports_of,
    touched_by,
)
from verbale.ledger.failures import plain_failures, refusal
from verbale.ledger.families import write_lineage
from verbale.ledger.outcomes import settle
from verbale.ledger.plan import Plan, as_given, merge_given, plan_article
from verbale.ledger.questions import Questions
from verbale.ledger.write import check_reading, move_skipped, write_places, write_reading, write_skipped
from verbale.records import Article, Skipped
from verbale.tagging import default_tagger, is_screened, screened_version

if TYPE_CHECKING:
    from verbale.actors import ActorList
    from verbale.reading import Reading


class Ledger(Questions):
    """A ledger of diplomatic contacts in one file. Open it with `Ledger.open`, as a context manager.

    What can be asked of it is in `Questions`, what can be written here. `connection` is for questions in SQL, see `schema.sql`;
    it cannot write unless the ledger was opened so. `backup` is the copy of an older ledger that opening brought
    forward, else None. All methods raise LedgerError where the file cannot be
    read or written; what was added before stays.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, backup: Path | None = None) -> None:
        self.path = path
        self.connection = connection
        self.backup = backup
        self._accounts = Accounts(connection)

    @classmethod
    def open(cls, path: Path | str, *, write: bool = False) -> Ledger:
        """Return the ledger at `path`, for reading only unless `write`, which makes it where it is missing.

        One of an older version is brought forward when it is opened for writing, see `backup`.
        Raises LedgerError where it is no ledger, comes from a newer version, or may not be opened.
        """
        return cls(Path(path), *connect(Path(path), write=write))

    def close(self) -> None:
        """Close the file."""
        with plain_failures(self.path):
            self.connection.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def plan(self, article: Article, tagger: str | None = None, *, screening: bool = False) -> Plan:
        """Return what adding this text would change: nothing, a place, or that it has to be read (again).

        `tagger` is the version of the tagger that it would be read with; the package's own where None. Where `screening`, an
        article that was screened before is known as it is.
        """
        with plain_failures(self.path):
            stored = self._given(article)
        given, rules = stored or (None, "")
        version = tagger or default_tagger().version
        valid = {self._rules(version)} | ({self._rules(screened_version(version))} if screening else set())
        return plan_article(given, article, outdated=stored is not None and rules not in valid)

    def add(self, reading: Reading) -> None:
        """Write an article with all that was read from it, and what follows for contacts and lineage.

        It takes the place of an earlier reading of the same text. All or nothing: raises RecordError,
        without a change, where a record points outside the text.
        """
        check_reading(reading)
        with self.transaction():
            self._add(reading)

    def _add(self, reading: Reading) -> None:
        article = reading.article
        connection = self.connection
        stored = self._given(article)
        if stored is not None:
            places = merge_given(stored[0], as_given(article))
            reading = replace(reading, article=replace(article, uri=places.uri, seen=places.seen))
        old, new = reports_of(connection, [article.id]), {report.id for report in reading.reports}
        touched, stale = touched_by(self._accounts, old), contacts_of(connection, old)
        write_reading(connection, reading, self._rules(reading.tagger))
        if stored is None and is_screened(reading.tagger):
            return  # what tells of no contact is compared with others when it is read
        self._accounts.forget(old | new)
        changed = reports_of(connection, write_lineage(connection, reading.article))
        self._accounts.forget(changed)
        index_keys(self._accounts, new)
        decide_contacts(self._accounts, touched | changed, stale)
        close_decisions(connection, sorted(old - new))
        settle(connection, reading)

    def add_seen(self, article: Article) -> None:
        """Note that the text of a known article was found at another place too.

        Raises LedgerError where the article is not in the ledger.
        """
        with self.transaction():
            stored = self._given(article)
            known = self.article(article.id)
            if stored is None or known is None:
                raise refusal(
                    self.path, f"it has no article {article.id} to add a place to", "read the article first"
                )
            places = merge_given(stored[0], as_given(article))
            moved = replace(known, uri=places.uri, seen=places.seen)
            write_places(self.connection, moved, given=replace(stored[0], uri=places.uri, seen=places.seen))
            if moved.uri != known.uri:
                move_skipped(self.connection, article.id, known.uri, moved.uri)

    def add_skipped(self, rows: Iterable[Skipped]) -> None:
        """Note what was passed over; a row that is there already stays as it is."""
        with self.transaction():
            write_skipped(self.connection, rows)

    def add_actors(self, added: ActorList) -> None:
        """Keep a list of actors, in place of one of its name: what is read from now on is read with it."""
        with self.transaction():
            write_actor_list(self.connection, added)

    def remove_actors(self, name: str) -> bool:
        """Drop the list of actors of this name, and return whether there was one."""
        with self.transaction():
            return delete_actor_list(self.connection, name)

    def decide(self, reports: Iterable[str]) -> None:
        """Decide anew on the contacts of these reports, within a transaction."""
        named = sorted(set(reports))
        decide_contacts(self._accounts, named, contacts_of(self.connection, named))

    def _rules(self, tagger: str) -> str:
        """Return by what an article would be read now: program, tagger, lists of actors."""
        return f"{rules_version(tagger)} {lists_version(self.connection)}".rstrip()

    def _given(self, article: Article) -> tuple[Article, str] | None:
        """Return the article as it was given before, and by what it was read; by nothing if its text was damaged since."""
        stored = read.given(self.connection, article.id)
        if stored is None or stored[0].text == article.text:
            return stored
        return replace(stored[0], text=article.text), ""

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written in the block stands, or nothing of it."""
        with plain_failures(self.path):
            begin_writing(self.connection)
            try:
                self._accounts.refresh()
                yield
                self.connection.execute("commit")
            except BaseException:
                self._accounts.clear()
                if self.connection.in_transaction:
                    self.connection.execute("rollback")
                raise


def rules_version(tagger: str) -> str:
    """Return by what articles are read: the version of the program and that of the tagger."""
    return f"{import_module('verbale').__version__} {tagger}"
