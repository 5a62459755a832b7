"""The time line: contacts in order of date, each with the accounts of it and their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import asdict

from verbale.ledger import EVERY
from verbale.ledger.rows import sort_key
from verbale.records import to_row
from verbale.views.shown import show_claims, show_participant, show_place, show_status
from verbale.views.sources import Origins, name_of
from verbale.views.tables import Table

if TYPE_CHECKING:
    from verbale.ledger import ContactQuery, Glance, Ledger, Page
    from verbale.ledger.told import Telling

_REACH = 60  # characters on either side of a trigger: enough to see who and when, on two lines of a terminal


class Account(msgspec.Struct, frozen=True, gc=False):
    """What one article tells of a contact: where it stands, when it was published, in which words.

    `words` are the trigger, `before` and `after` what stands around it in the text. `origin` says what the
    article was taken from, empty for one of its own; `published` is EDTF.
    """

    report: str
    article: str
    source: str
    published: str
    status: str
    before: str
    words: str
    after: str
    origin: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A contact on the time line; values on which accounts differ stand side by side.

    `sources` counts independent origins, `history` tells how its status changed, one step an element.
    """

    contact: Glance
    date: str
    mode: str
    status: str
    participants: tuple[str, ...]
    place: str
    topics: tuple[str, ...]
    sources: int
    history: tuple[str, ...]
    accounts: tuple[Account, ...]


def find_timeline(ledger: Ledger, query: ContactQuery, page: Page = EVERY) -> tuple[Entry, ...]:
    """Return the contacts that fit the query, or a page of them, in order of date, those without a date last."""
    origins = Origins(ledger)
    with ledger.snapshot():
        return tuple(_entry(ledger, contact, origins) for contact in ledger.glances(query, page))


def timeline_table(entries: tuple[Entry, ...]) -> Table:
    """Return the time line as a table with one row a contact; its records hold the accounts too."""
    columns = ("date", "mode", "status", "participants", "place", "topics", "sources", "accounts", "id")
    rows = tuple(_row(entry) for entry in entries)
    records = tuple(map(_record, entries))
    return Table(columns, rows, records, ("date", "id"))


def _record(entry: Entry) -> dict[str, Any]:
    """Return the record of the contact with the accounts of it, what is empty left out."""
    told = [{field: value for field, value in asdict(one).items() if value} for one in entry.accounts]
    return to_row(entry.contact.contact) | {"accounts": told}


def _entry(ledger: Ledger, contact: Glance, origins: Origins) -> Entry:
    told = sorted(ledger.told_of(contact.id), key=lambda one: (sort_key(one.published), one.report))
    return entry_of(contact, tuple(_account(telling, origins) for telling in told))


def entry_of(contact: Glance, accounts: tuple[Account, ...] = ()) -> Entry:
    """Return a contact as it stands on the time line, with the accounts of it, or without them where only marks are drawn."""
    return Entry(
        contact=contact,
        date=show_claims(contact.date),
        mode=show_claims(contact.mode),
        status=show_status(contact),
        participants=tuple(dict.fromkeys(show_participant(claim.value) for claim in contact.participants)),
        place=show_claims(contact.place, show_place),
        topics=tuple(dict.fromkeys(str(claim.value) for claim in contact.topics)),
        sources=contact.sources,
        history=_history(contact),
        accounts=accounts,
    )


def _account(told: Telling, origins: Origins) -> Account:
    before, words, after = around(told.text, told.start, told.stop)
    return Account(
        report=told.report,
        article=told.article,
        source=name_of(told.outlet, told.title, told.uri),
        published=told.published or "",
        status=told.status,
        before=before,
        words=words,
        after=after,
        origin=origins.by_name(told.article) if told.derived else "",
    )


def around(text: str, start: int, stop: int) -> tuple[str, str, str]:
    """Return what stands before the words, the words, and what stands after, on one line.

    It reaches to the ends of the line, or some sixty characters far, to a blank.

    >>> around("Am Freitag rief er an.", 11, 15)
    ('Am Freitag ', 'rief', ' er an.')
    """
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", stop)
    before = text[first:start]
    after = text[stop : last if last >= 0 else len(text)]
    if len(before) > _REACH:
        before = "… " + before[-_REACH:].partition(" ")[2]
    if len(after) > _REACH:
        after = after[:_REACH].rpartition(" ")[0] + " …"
    return before, " ".join(text[start:stop].split()), after


def _history(contact: Glance) -> tuple[str, ...]:
    """Return each change of the status with its date, or nothing where it never changed."""
    steps: list[tuple[str, str]] = []
    for change in contact.status_history:
        if not steps or steps[-1][0] != change.status:
            steps.append((change.status, change.as_of or ""))
    if len(steps) < 2:
        return ()
    return tuple(f"{status} ({day})" if day else status for status, day in steps)


def _row(entry: Entry) -> tuple[str, ...]:
    accounts = "; ".join(
        f"{item.source} ({item.published})" if item.published else item.source for item in entry.accounts
    )
    return (
        entry.date,
        entry.mode,
        entry.status,
        ", ".join(entry.participants),
        entry.place,
        ", ".join(entry.topics),
        str(entry.sources),
        accounts,
        entry.contact.id,
    )
