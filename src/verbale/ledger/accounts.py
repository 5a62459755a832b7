"""The reports of a ledger as accounts, each loaded once while nobody else writes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from verbale.ledger.account import Account
from verbale.ledger.compare import compare, compare_made_up_for
from verbale.ledger.days import is_sure_day, may_follow
from verbale.ledger.gist import to_gist
from verbale.ledger.rows import to_json
from verbale.ledger.shift import shifted

_SQL = (
    "select reports.id, reports.row, articles.published, articles.family from json_each(?) as wanted"
    " join reports on reports.id = wanted.value join articles on articles.id = reports.article"
)
# All whose days overlap these. Those of many days have an index of their own, so that of the others none is read that begins much earlier.
_ALIKE = (
    "select report, first_day, last_day from keys"
    " where key = :key and first_day between :soon and :last and last_day >= :first"
    " union all select report, first_day, last_day from keys"
    " where key = :key and last_day >= :first and first_day <= :last and first_day < :soon"
    " and julianday(last_day) - julianday(first_day) > 20"
)
_MANY_DAYS = timedelta(days=20)  # as the index has it
# A hot topic's reports are compared with each new one; this many fit in some 30 MB.
_KEPT = 10_000
_FITTED = 500_000  # pairs, of which is known whether they fit
_Row = tuple[str, str, str]  # a report, with the first and the last day under which it is found


class _Numbers:
    """A number for what many accounts have alike: to put that itself into a table of pairs takes longer than to compare."""

    def __init__(self, what: Callable[[Account], object]) -> None:
        self._what = what
        self._numbers: dict[object, int] = {}
        self._of: dict[str, int] = {}

    def of(self, account: Account) -> int:
        number = self._of.get(account.report.id)
        if number is None:
            number = self._of[account.report.id] = self._numbers.setdefault(
                self._what(account), len(self._numbers)
            )
        return number

    def forget(self, report: str) -> None:
        self._of.pop(report, None)

    def clear(self) -> None:
        self._numbers.clear()
        self._of.clear()


class Accounts:
    """Accounts by the ids of their reports, as they stand in the ledger now.

    Whoever changes an article or its family says so with `forget`; `refresh` at the start of a
    transaction drops all if another program has written meanwhile.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._kept: dict[str, Account] = {}
        self._months: dict[str, dict[str, list[_Row]]] = {}  # by key and month
        self._looks = _Numbers(lambda account: account.look)
        self._faces = _Numbers(lambda account: account.face)
        self._fits: dict[tuple[int, int], bool] = {}
        self._follow: dict[tuple[int, int, bool], bool] = {}
        self._seen_version = -1

    def refresh(self) -> None:
        """Drop what another program may have changed."""
        (version,) = self.connection.execute("pragma data_version").fetchone()
        if (
            version != self._seen_version
            or len(self._kept) > _KEPT
            or len(self._fits) + len(self._follow) > _FITTED
        ):
            self.clear()
        self._seen_version = version

    def clear(self) -> None:
        """Drop all, as when what was changed did not come to stand."""
        self._kept.clear()
        self._months.clear()
        self._looks.clear()
        self._faces.clear()
        self._fits.clear()
        self._follow.clear()

    def forget(self, reports: Iterable[str]) -> None:
        """Drop reports that have changed."""
        for report in reports:
            self._looks.forget(report)
            self._faces.forget(report)
            if self._kept.pop(report, None) is not None:
                self._months.clear()

    def index(self, account: Account) -> None:
        """Write under which keys and days a report is found."""
        first, last = account.span
        rows = [(key, first, last, account.report.id) for key in account.points]
        self.connection.executemany("insert into keys values (?, ?, ?, ?)", sorted(rows))
        for key in account.points:
            self._months.pop(key, None)

    def get(self, reports: Iterable[str]) -> list[Account]:
        """Return the accounts of these reports, in their order; one that is no more is left out."""
        wanted = list(reports)
        missing = [report for report in wanted if report not in self._kept]
        if missing:
            for name, row, published, family in self.connection.execute(_SQL, (to_json(missing),)):
                self._kept[name] = Account(to_gist(row), published, family)
        return [self._kept[report] for report in wanted if report in self._kept]

    def alike(self, account: Account, days: tuple[str, str]) -> list[Account]:
        """Return the accounts that share a key with this one and are found under one of these days."""
        first, last = days
        found: set[str] = set()
        for key in account.points:
            found |= {
                report for report, low, high in self._under(key, first, last) if low <= last and high >= first
            }
        return self.get(sorted(found))

    def touching(self, account: Account, alike: Iterable[Account]) -> list[Account]:
        """Return which of these accounts fit this one, itself included. Those of one look fit the same others."""
        own = self._looks.of(account)
        fits: dict[int, bool] = {own: True}
        for other in alike:
            look = self._looks.of(other)
            if look not in fits:
                fits[look] = account.days is None or self._fit(own, look, account, other)
        return [other for other in alike if fits[self._looks.of(other)]]

    def follows(self, off: Account, later: Account) -> bool:
        """Return whether what `off` tells was called off may have been made up for in what `later` tells.

        But for their days it is the same for all that tell of the same people, in one mode and place: of a hot topic there are hundreds.
        """
        if not may_follow(off, later):
            return False
        key = self._faces.of(off), self._faces.of(later), is_sure_day(off, later)
        if key not in self._follow:
            self._follow[key] = compare_made_up_for(off, later) is not None
        return self._follow[key]

    def _fit(self, own: int, look: int, account: Account, other: Account) -> bool:
        pair = (own, look) if own < look else (look, own)
        if pair not in self._fits:
            self._fits[pair] = compare(account, other) is not None
        return self._fits[pair]

    def _under(self, key: str, first: str, last: str) -> list[_Row]:
        """Return the reports of a key in the month of these days, which are asked for again and again."""
        month = first[:7]
        if last[:7] != month:
            return self._read(key, first, last)
        months = self._months.setdefault(key, {})
        if month not in months:
            months[month] = self._read(key, f"{month}-01", f"{month}-31")
        return months[month]

    def _read(self, key: str, first: str, last: str) -> list[_Row]:
        soon = str(shifted(date.fromisoformat(first), -_MANY_DAYS))
        asked = {"key": key, "first": first, "last": last, "soon": soon}
        return self.connection.execute(_ALIKE, asked).fetchall()
