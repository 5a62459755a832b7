"""Judging: a person says which reports tell of one contact, and the contacts follow at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from verbale.errors import LedgerError
from verbale.ledger.failures import refusal
from verbale.ledger.judgements import contact_of, judgement_called, next_number, touched_by, write_judgement
from verbale.records import Contact, Judgement, Report

if TYPE_CHECKING:
    from verbale.ledger.store import Ledger


def merge_contacts(
    ledger: Ledger, one: str, other: str, *, by: str, when: str, why: str | None = None
) -> Judgement:
    """Judge that the reports of two contacts tell of one, and return the judgement.

    A contact is named by its id, by that of one of its reports, or by the beginning of one. Raises
    LedgerError where there is none, or both are one already.
    """
    with ledger.transaction():
        first, second = (contact_called(ledger, name) for name in (one, other))
        if first == second:
            raise refusal(ledger.path, f"{one} and {other} are one contact already: {first}")
        judgement = Judgement.merge(
            _reports_of(ledger, first),
            _reports_of(ledger, second),
            by=by,
            when=when,
            why=why,
            number=next_number(ledger.connection),
        )
        _keep(ledger, [judgement])
    return judgement


def split_report(
    ledger: Ledger, report: str, contact: str | None = None, *, by: str, when: str, why: str | None = None
) -> Judgement:
    """Judge that a report is none of the contact that it is in, or of `contact`; return the judgement.

    Raises LedgerError where there is no such report or contact, or the contact has no other report.
    """
    with ledger.transaction():
        name = _report_called(ledger, report)
        whole = contact_called(ledger, contact or name)
        others = set(_reports_of(ledger, whole)) - {name}
        if not others:
            raise refusal(ledger.path, f"{name} is the only report of its contact, so it is apart already")
        judgement = Judgement.split(
            name, others, by=by, when=when, why=why, number=next_number(ledger.connection)
        )
        _keep(ledger, [judgement])
    return judgement


def withdraw_judgement(ledger: Ledger, name: str, *, by: str, when: str, why: str | None = None) -> Judgement:
    """Take back the judgement whose id is or begins with `name`; return the judgement that says so.

    Raises LedgerError where there is none or several, or it is itself one that takes another back.
    """
    with ledger.transaction():
        found = judgement_called(ledger.connection, name)
        if len(found) != 1:
            ids = ", ".join(one.id for one in found)
            raise (
                _unknown(ledger, name)
                if not found
                else refusal(ledger.path, f"several judgements begin with {name}: {ids}", "give more of it")
            )
        if found[0].kind == "withdraw":
            raise refusal(
                ledger.path, f"{found[0].id} takes a judgement back and stays", "judge anew what shall hold"
            )
        judgement = Judgement.withdraw(
            found[0].id, by=by, when=when, why=why, number=next_number(ledger.connection)
        )
        _keep(ledger, [judgement])
    return judgement


def add_judgements(ledger: Ledger, judgements: Iterable[Judgement]) -> int:
    """Keep judgements made elsewhere, and return how many are new; those that are there stay as they are.

    One on reports that are not in the ledger takes effect when they come.
    """
    with ledger.transaction():
        return _keep(ledger, judgements)


def contact_called(ledger: Ledger, name: str) -> str:
    """Return the id of the contact so called, or of the one that the report so called belongs to."""
    return str(contact_of(ledger.connection, _report_called(ledger, name)))


def _report_called(ledger: Ledger, name: str) -> str:
    """Return the id of a report, also of the first one of a contact, which has the contact's id."""
    found = ledger.find(name)
    if isinstance(found, Contact | Report):
        return found.id
    if found is None:
        raise _unknown(ledger, name)
    raise refusal(ledger.path, f"{found.id} is no contact and no report", "`verbale contacts` lists ids")


def _unknown(ledger: Ledger, name: str) -> LedgerError:
    return refusal(
        ledger.path, f"nothing is called {name}", "`verbale contacts` and `verbale judgements` list ids"
    )


def _reports_of(ledger: Ledger, contact: str) -> list[str]:
    rows = ledger.connection.execute("select id from reports where contact = ?", (contact,))
    return [name for (name,) in rows]


def _keep(ledger: Ledger, judgements: Iterable[Judgement]) -> int:
    connection = ledger.connection
    new = [judgement for judgement in judgements if write_judgement(connection, judgement)]
    touched: set[str] = set()
    for judgement in new:
        touched |= touched_by(connection, judgement)
    if touched:
        ledger.decide(touched)
    return len(new)
