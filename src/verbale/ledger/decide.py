"""Deciding anew on contacts after an article came or changed: only for the reports that it can touch.

What must always hold: the stored contacts are what `merge_accounts` and `apply_judgements` give for all
reports of the ledger together. It suffices to decide on those that a change or a judgement may touch, with all that
they may join, see `closure`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from verbale.ledger.accounts import Accounts
from verbale.ledger.actors import knowledge_in
from verbale.ledger.closure import Around
from verbale.ledger.contact import build_contact
from verbale.ledger.counted import count_in
from verbale.ledger.families import origins_of
from verbale.ledger.history import due_day, latest_status
from verbale.ledger.level import find_level
from verbale.ledger.merged import Merged
from verbale.ledger.queries import pair_of
from verbale.ledger.rows import parse_when, sort_key, to_json
from verbale.ledger.words import spaced_words
from verbale.ledger.write import days_of
from verbale.records import Contact

_PUT = (
    "insert into contacts values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set sort = excluded.sort, at = excluded.at,"
    " first_day = excluded.first_day, last_day = excluded.last_day, due = excluded.due, mode = excluded.mode,"
    " status = excluded.status, row = excluded.row"
)


def reports_of(connection: sqlite3.Connection, articles: Iterable[str]) -> set[str]:
    """Return the ids of the articles' reports."""
    found: set[str] = set()
    for article in articles:
        found |= {
            row[0] for row in connection.execute("select id from reports where article = ?", (article,))
        }
    return found


def contacts_of(connection: sqlite3.Connection, reports: Iterable[str]) -> set[str]:
    """Return the contacts to which the reports belong at present."""
    rows = connection.execute(
        "select distinct contact from reports where contact is not null and id in (select value from json_each(?))",
        (to_json(sorted(reports)),),
    )
    return {row[0] for row in rows}


def index_keys(accounts: Accounts, reports: Iterable[str]) -> None:
    """Write under which keys and days these reports are found."""
    for account in accounts.get(sorted(reports)):
        accounts.index(account)


def touched_by(accounts: Accounts, reports: Iterable[str]) -> set[str]:
    """Return the reports with all whose contact may be another one if these change or go, those merged with them among them."""
    around = Around(accounts)
    around.change(reports)
    around.follow_stored()
    return around.whole


def decide_contacts(accounts: Accounts, reports: Iterable[str], stale: Iterable[str]) -> None:
    """Decide anew to which contacts these reports, and all that may go elsewhere with them, belong.

    `stale` are contacts that have lost reports; they go, unless they are found again.
    """
    connection = accounts.connection
    connection.execute("update ledger set sequence = sequence + 1")
    around = Around(accounts)
    around.change(reports)
    merged = around.decide()
    old = contacts_of(connection, around.whole) | set(stale)
    for gone in sorted(old - {contact.id for contact in merged}):
        connection.execute("delete from contacts where id = ?", (gone,))
    for contact in merged:
        _store(connection, contact)


def close_decisions(connection: sqlite3.Connection, reports: Iterable[str]) -> None:
    """Close the decisions on reports that are no more."""
    for report in reports:
        connection.execute(
            "update decisions set valid_to = (select sequence from ledger) where report = ? and valid_to is null",
            (report,),
        )


@dataclass(frozen=True, slots=True)
class Stored:
    """A contact as the ledger stores it: the record, the row of `contacts`, and kind and value of its facets."""

    contact: Contact
    row: tuple[str | int | None, ...]
    facets: list[tuple[str, str]]


def as_stored(connection: sqlite3.Connection, merged: Merged) -> Stored:
    """Return what is to be stored of the contact."""
    articles = [account.report.article for account in merged.accounts]
    contact = build_contact(
        merged, origins_of(connection, articles), find_level(merged.accounts, knowledge_in(connection))
    )
    first = merged.accounts[0]
    at = connection.execute("select at from reports where id = ?", (contact.id,)).fetchone()[0]
    due = due_day(merged.accounts)
    row = (
        contact.id,
        sort_key(first.published),
        at,
        *_days(contact, first.published),
        str(due) if due else None,
        contact.mode[0].value,
        latest_status(contact.status_history),
        to_json(contact),
    )
    return Stored(contact, row, _facets(contact, merged))


def _store(connection: sqlite3.Connection, merged: Merged) -> None:
    """Write the contact, unless it stands there already just so."""
    stored = as_stored(connection, merged)
    contact = stored.contact
    known = (
        "select row, (select count(*) from reports where contact = contacts.id) from contacts where id = ?"
    )
    if connection.execute(known, (contact.id,)).fetchone() != (stored.row[-1], len(contact.reports)):
        _write(connection, stored)


def _write(connection: sqlite3.Connection, stored: Stored) -> None:
    """Write the contact; of what stands beside it only what differs, for most of it stays when a report comes."""
    contact = stored.contact
    connection.execute(_PUT, stored.row)
    known = set(connection.execute("select kind, value from facets where contact = ?", (contact.id,)))
    wanted = set(stored.facets)
    connection.executemany(
        "delete from facets where kind = ? and value = ? and contact = ?",
        [(*facet, contact.id) for facet in sorted(known - wanted)],
    )
    connection.executemany(
        "insert into facets values (?, ?, ?)", [(contact.id, *facet) for facet in sorted(wanted - known)]
    )
    count_in(connection, contact.id)
    _record_decisions(connection, contact)


def store_anew(connection: sqlite3.Connection, stored: Stored) -> None:
    """Write a contact that does not stand as it ought to, and of its decisions those that hold: one a report."""
    several = (
        "update decisions set valid_to = (select sequence from ledger) where report = ?1 and valid_to is null"
        " and (select count(*) from decisions where report = ?1 and valid_to is null) > 1"
    )
    connection.executemany(several, [(report,) for report in stored.contact.reports])
    _write(connection, stored)


def _record_decisions(connection: sqlite3.Connection, contact: Contact) -> None:
    """Write the decisions that are new; one that says the same as before stays open."""
    (sequence,) = connection.execute("select sequence from ledger").fetchone()
    for decision in contact.decisions:
        report, reasons = decision.report, to_json(decision.reasons)
        now = connection.execute(
            "select contact, score, reasons, judge, judged from decisions where report = ? and valid_to is null",
            (report,),
        ).fetchone()
        if now != (contact.id, decision.score, reasons, decision.by, decision.when):
            connection.execute(
                "update decisions set valid_to = ? where report = ? and valid_to is null", (sequence, report)
            )
            connection.execute(
                "insert into decisions values (?, ?, ?, ?, ?, null, ?, ?)",
                (report, contact.id, decision.score, reasons, sequence, decision.by, decision.when),
            )
        connection.execute(
            "update reports set contact = ?1 where id = ?2 and contact is not ?1", (contact.id, report)
        )


def _days(contact: Contact, published: str | None) -> tuple[str | None, str | None]:
    """Return first and last day that any report tells; of none, those of the first publication."""
    told = [parse_when(claim.value) for claim in contact.date] or (
        [parse_when(published)] if published is not None else []
    )
    days = [days_of(when) for when in told]
    first = min((str(low) for low, _ in days), default=None)
    return first, max((str(high) for _, high in days), default=None)


def _facets(contact: Contact, merged: Merged) -> list[tuple[str, str]]:
    """Return what contacts are looked for by; names in every spelling that a report gives."""
    found: dict[tuple[str, str], None] = {}
    people = [who for account in merged.accounts for who in account.report.participants]
    for who in people:
        found[("actor", who.actor)] = None
        found[("name", spaced_words(who.name))] = None
        if who.side:
            found[("side", who.side)] = None
    sides = [value for kind, value in found if kind == "side"]
    found |= {("pair", pair_of(*pair)): None for pair in combinations(sides, 2)}
    found |= {("mode", claim.value): None for claim in contact.mode}
    found |= {("topic", claim.value): None for claim in contact.topics}
    return list(found)
