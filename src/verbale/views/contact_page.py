"""A contact in full: each value with how well it is backed, how it came about, and what each side said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verbale.ledger.queries import StatementQuery
from verbale.records import Contact, Statement, to_row
from verbale.views.corroboration import Backing, announced, find_backing, find_steps, is_disputed
from verbale.views.said import said_by_side, show_said
from verbale.views.sources import ArticleTexts
from verbale.views.tables import Table

if TYPE_CHECKING:
    from verbale.ledger import Ledger

COLUMNS = ("field", "value", "articles", "outlets", "origins", "against", "reports")

Row = tuple[str, ...]


def contact_page_table(ledger: Ledger, contact: Contact) -> Table:
    """Return the contact's values a row each, with how many articles, outlets and origins say so, and how many reports say otherwise.

    Below them stand its history in order, a day that passed untold, why the reports are one contact, and what each side
    said of it. The one record is the contact's, with `backing`, `history` and `said` besides: statements by side, under ""
    those of speakers without one.
    """
    backing = find_backing(ledger, contact)
    said = said_by_side(ledger.statements(StatementQuery(contact=contact.id)))
    rows = (
        _row("id", contact.id),
        *map(_backed, backing),
        *_disputed(contact, backing),
        *(
            _row("history", f"{step.status} {step.as_of}".rstrip(), step.reports)
            for step in find_steps(contact)
        ),
        *_unconfirmed(contact),
        _row("level", contact.level),
        _row("sources", str(contact.sources)),
        *(
            _row("merged", _why(one.score, one.reasons, one.by, one.when), (one.report,))
            for one in contact.decisions
        ),
        *_said_rows(said, ArticleTexts(ledger)),
    )
    record = to_row(contact) | {
        "backing": [to_row(one) for one in backing],
        "history": [to_row(step) for step in find_steps(contact)],
        "said": {side: [to_row(one) for one in statements] for side, statements in said.items()},
    }
    return Table(COLUMNS, rows, (record,), ("field", "articles", "outlets", "origins", "against", "reports"))


def _row(field: str, value: str, reports: tuple[str, ...] = (), *numbers: int) -> Row:
    counted = tuple(str(number) if number else "" for number in numbers) or ("", "", "", "")
    return field, value, *counted, "\n".join(reports)


def _backed(one: Backing) -> Row:
    numbers = len(one.articles), len(one.publishers), one.origins, len(one.against)
    return _row(one.field, one.shown, one.reports, *numbers)


def _disputed(contact: Contact, backing: tuple[Backing, ...]) -> tuple[Row, ...]:
    if not is_disputed(contact):
        return ()
    told = ", ".join(
        f"{one.shown} by {one.origins}" for one in backing if one.field == "status" and one.against
    )
    return (_row("took place", f"disputed, by independent sources: {told}"),)


def _unconfirmed(contact: Contact) -> tuple[Row, ...]:
    day = announced(contact)
    return (_row("unconfirmed", f"announced for {day}; no report of it since"),) if day else ()


def _why(score: float, reasons: tuple[str, ...], by: str | None, when: str | None) -> str:
    hand = ", ".join(filter(None, (f"by {by}" if by else "", when)))
    return f"{score:g}: {'; '.join(reasons)}" + (f" ({hand})" if hand else "")


def _said_rows(said: dict[str, list[Statement]], texts: ArticleTexts) -> tuple[Row, ...]:
    return tuple(
        _row(f"said by {side or 'others'}", show_said(statements, texts)) for side, statements in said.items()
    )
