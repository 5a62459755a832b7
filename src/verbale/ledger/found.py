"""The contacts found so far while reports are merged, so that each report is held against few of them."""

from __future__ import annotations

from collections.abc import Iterator

from verbale.ledger.account import Account
from verbale.ledger.merged import Merged

_DAYS = 8  # of one pigeonhole

_Hole = tuple[str, int]


class Found:
    """Contacts in the order in which they were found, by the keys and days of the most exact report."""

    def __init__(self) -> None:
        self._contacts: dict[int, Merged] = {}
        self._holes: dict[_Hole, list[Merged]] = {}

    def __iter__(self) -> Iterator[Merged]:
        return iter(self._contacts.values())

    def add(self, contact: Merged) -> None:
        """Add a contact."""
        self._contacts[id(contact)] = contact
        for hole in _holes(contact.accounts[0]):
            self._holes.setdefault(hole, []).append(contact)

    def remove(self, contact: Merged) -> None:
        """Take a contact out again."""
        del self._contacts[id(contact)]

    def near(self, account: Account) -> list[Merged]:
        """Return the contacts whose most exact report shares a key with the account and may be of its days."""
        near = {id(contact): contact for hole in _holes(account) for contact in self._holes.get(hole, ())}
        return [contact for key, contact in near.items() if key in self._contacts]


def _holes(account: Account) -> Iterator[_Hole]:
    first, last = account.reach if account.days else (0, 0)
    for number in range(first // _DAYS, last // _DAYS + 1):
        for point in account.points:
            yield point, number
