"""The ledger as tables: pure functions from a ledger to rows; whoever calls them only prints.

A table has the columns that a person reads, and beside each row the whole record as the contract
writes it, so that nothing is lost on the way to a program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, overload

import msgspec

from verbale.ledger import EVERY
from verbale.records import Article, Contact, Skipped, to_row
from verbale.views.shown import LAST, show_claims, show_participant, show_place, show_status
from verbale.views.sources import Origins

if TYPE_CHECKING:
    from verbale.ledger import ContactQuery, Glance, Ledger, Page, Saying, StatementQuery


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text under `columns`, and the same rows as full records.

    `narrow` names the columns whose words must not be broken, such as dates and ids.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    records: Sequence[dict[str, Any]]
    narrow: tuple[str, ...] = ()


class Rows(Sequence[dict[str, Any]]):
    """Records as the contract writes them, each made when it is asked for: for the screen none is, and most of the time would go there.

    `whole` returns the record where only a part of it is at hand.
    """

    def __init__(self, records: Sequence[Any], whole: Callable[[Any], Any] = lambda record: record) -> None:
        self._records = records
        self._whole = whole

    def __len__(self) -> int:
        return len(self._records)

    @overload
    def __getitem__(self, at: int) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, at: slice) -> Rows: ...
    def __getitem__(self, at: int | slice) -> dict[str, Any] | Rows:
        """Return one row, or some of them."""
        if isinstance(at, slice):
            return Rows(self._records[at], self._whole)
        return to_row(self._whole(self._records[at]))


def as_json(record: dict[str, Any]) -> str:
    """Return the record as one line of JSON, letters of every script as they are."""
    return msgspec.json.encode(record).decode("utf-8")


def contact_table(ledger: Ledger, query: ContactQuery, page: Page = EVERY) -> Table:
    """Return the contacts that fit the query, or a page of them, in order of date."""
    columns = ("date", "mode", "status", "participants", "place", "topics", "sources", "id")
    found = tuple(ledger.glances(query, page))
    rows = Rows(found, lambda glance: glance.contact)
    return Table(columns, tuple(map(_contact_row, found)), rows, ("date", "mode", "status", "id"))


def statement_table(ledger: Ledger, query: StatementQuery, page: Page = EVERY) -> Table:
    """Return the statements that fit the query, or a page of them, with the words of their message."""
    columns = ("date", "speaker", "kind", "act", "message", "via", "id")
    found = tuple(ledger.sayings(query, page))
    rows = Rows(found, lambda saying: saying.statement)
    return Table(columns, tuple(map(_statement_row, found)), rows, ("date", "kind", "act", "id"))


def article_table(ledger: Ledger) -> Table:
    """Return all articles in order of publication, with what each was taken from."""
    columns = ("published", "outlet", "title", "language", "from", "found", "id")
    origins = Origins(ledger)
    found = sorted(ledger.articles(), key=lambda item: (item.published or LAST, item.id))
    return _table(
        columns,
        found,
        lambda item: _article_row(item, origins.by_id(item.id)),
        ("published", "id"),
    )


def skipped_table(ledger: Ledger) -> Table:
    """Return what was not understood, with the stage, the reason and the remedy."""
    columns = ("stage", "reason", "remedy", "source", "id")
    return _table(columns, ledger.skipped(), _skipped_row, ("stage", "id"))


def reason_table(skipped: Iterable[Skipped], places: int) -> Table:
    """Return each reason with how often it was met and its first places, the most frequent first."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in skipped:
        found.setdefault((row.stage, row.reason), []).append(row.source)
    ranked = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    rows = tuple(
        (str(len(sources)), stage, reason, _first_of(sources, places)) for (stage, reason), sources in ranked
    )
    return Table(("number", "stage", "reason", "where"), rows, (), ("number", "stage"))


def fault_table(faults: Iterable[str], repaired: Iterable[str] = ()) -> Table:
    """Return what was repaired in a ledger and what is wrong with it still, one line each."""
    found = [("repaired", line) for line in repaired] + [("fault", line) for line in faults]
    return Table(("", "what"), tuple(found), tuple({state: line} for state, line in found), ("",))


def _table(
    columns: tuple[str, ...],
    records: Iterable[Any],
    row: Callable[[Any], tuple[str, ...]],
    narrow: tuple[str, ...],
) -> Table:
    found = tuple(records)
    return Table(columns, tuple(map(row, found)), Rows(found), narrow)


def _contact_row(contact: Contact | Glance) -> tuple[str, ...]:
    people = ", ".join(dict.fromkeys(show_participant(claim.value) for claim in contact.participants))
    topics = ", ".join(str(claim.value) for claim in contact.topics)
    return (
        show_claims(contact.date),
        show_claims(contact.mode),
        show_status(contact),
        people,
        show_claims(contact.place, show_place),
        topics,
        str(contact.sources),
        contact.id,
    )


def _statement_row(saying: Saying) -> tuple[str, ...]:
    return (
        saying.date or "",
        show_participant(saying.speaker) if saying.speaker else "",
        saying.kind,
        saying.act,
        saying.words,
        ", ".join(saying.via),
        saying.id,
    )


def _article_row(article: Article, origin: str) -> tuple[str, ...]:
    found = ", ".join(dict.fromkeys(seen.uri for seen in article.seen)) or article.uri
    return (
        article.published or "",
        article.outlet or "",
        article.title or "",
        article.language or "",
        origin,
        found,
        article.id,
    )


def _skipped_row(row: Skipped) -> tuple[str, ...]:
    return row.stage, row.reason, row.remedy or "", row.source, row.id


def _first_of(sources: list[str], places: int) -> str:
    named = ", ".join(sources[:places])
    return f"{named} and {len(sources) - places} more" if len(sources) > places else named
