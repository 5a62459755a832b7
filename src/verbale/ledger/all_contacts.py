"""All contacts of a ledger as its reports give them, a few at a time, for checking: what it has decided before counts for nothing.

If each contact is what its reports, and what stands beside them, give, then all are: merging goes in one fixed order, and
the first contact that is not as it ought to be is found out by those before it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from verbale.ledger.accounts import Accounts
from verbale.ledger.closure import Around
from verbale.ledger.merged import Merged

# So many contacts are decided on together: near one another, they share what must be known.
_TOGETHER = 40
_IN_ORDER = (
    "select id from contacts left join facets on contact = id and kind = 'pair'"
    " group by id order by min(value), first_day, id"
)
_ASTRAY = "select id from reports where contact is null or contact not in (select id from contacts)"


def all_contacts(connection: sqlite3.Connection) -> Iterator[tuple[int, int, list[Merged]]]:
    """Yield the contacts that all reports and judgements give, a part at a time; one may come in two parts.

    Before each part stands how many of the stored contacts are done, and how many there are.
    """
    accounts = Accounts(connection)
    names = [name for (name,) in connection.execute(_IN_ORDER)]
    astray = {name for (name,) in connection.execute(_ASTRAY)}
    if astray:
        yield 0, len(names), _merged(accounts, astray)
    for at in range(0, len(names), _TOGETHER):
        accounts.refresh()
        yield at, len(names), _merged(accounts, _reports_of(connection, names[at : at + _TOGETHER]))


def _merged(accounts: Accounts, reports: set[str]) -> list[Merged]:
    """Return the contacts of these reports; what else is needed for it may not be known in whole."""
    around = Around(accounts, trusting=False)
    around.complete(reports)
    around.complete_later()
    return [one for one in around.merge() if any(account.report.id in reports for account in one.accounts)]


def _reports_of(connection: sqlite3.Connection, contacts: list[str]) -> set[str]:
    marks = ", ".join("?" * len(contacts))
    return {
        name for (name,) in connection.execute(f"select id from reports where contact in ({marks})", contacts)
    }
