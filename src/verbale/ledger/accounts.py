"""The reports of a ledger as accounts, each loaded once while nobody else writes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from verbale.ledger.account import Account
from verbale.ledger.rows import from_json
from verbale.records import Report

_SQL = (
    "select reports.row, articles.published, articles.family"
    " from reports join articles on articles.id = reports.article where reports.id = ?"
)
# A hot topic's reports are compared with each new one; this many fit in some 30 MB.
_KEPT = 10_000


class Accounts:
    """Accounts by the ids of their reports, as they stand in the ledger now.

    Whoever changes an article or its family says so with `forget`; `refresh` at the start of a
    transaction drops all if another program has written meanwhile.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._kept: dict[str, Account] = {}
        self._seen_version = -1

    def refresh(self) -> None:
        """Drop what another program may have changed."""
        (version,) = self.connection.execute("pragma data_version").fetchone()
        if version != self._seen_version or len(self._kept) > _KEPT:
            self._kept.clear()
        self._seen_version = version

    def clear(self) -> None:
        """Drop all: what was changed did not come to stand."""
        self._kept.clear()

    def forget(self, reports: Iterable[str]) -> None:
        """Drop reports that have changed."""
        for report in reports:
            self._kept.pop(report, None)

    def get(self, reports: Iterable[str]) -> list[Account]:
        """Return the accounts of these reports, in their order; one that is no more is left out."""
        found: list[Account] = []
        for report in reports:
            if report not in self._kept:
                row = self.connection.execute(_SQL, (report,)).fetchone()
                if row is None:
                    continue
                self._kept[report] = Account(from_json(Report, row[0]), row[1], row[2])
            found.append(self._kept[report])
        return found

    def alike(self, account: Account) -> list[Account]:
        """Return the accounts that share a key with this one, on days that overlap, itself included."""
        first, last = account.window()
        found: set[str] = set()
        for key in account.meeting_points():
            rows = self.connection.execute(
                "select report from keys where key = ? and first_day <= ? and last_day >= ?",
                (key, last, first),
            )
            found |= {row[0] for row in rows}
        return self.get(sorted(found))
