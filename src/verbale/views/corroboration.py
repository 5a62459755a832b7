"""How well each value of a contact is backed: articles, publishers, independent origins, and who says otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verbale.ledger.corroboration import count_sources
from verbale.records import Article, Claim, Contact, to_row
from verbale.views.shown import show_participant, show_place

if TYPE_CHECKING:
    from verbale.ledger import Ledger

# The fields that reports claim, in the order of the contract.
FIELDS = ("mode", "participants", "status", "date", "duration", "place", "initiator", "topics", "count")

_HAPPENED = frozenset({"held", "ongoing"})


@dataclass(frozen=True, slots=True)
class Backing:
    """One value of a contact's field, as the record has it (`value`) and as a reader sees it (`shown`).

    `reports` give it, `against` give one that cannot be true together with it. `articles` are the ids of
    the articles with the reports, `publishers` the outlets where these stood (an article that stood at two
    has two), `origins` how many independent ones they are: a copy is no second one.
    """

    field: str
    shown: str
    value: Any
    reports: tuple[str, ...]
    against: tuple[str, ...]
    articles: tuple[str, ...]
    publishers: tuple[str, ...]
    origins: int


@dataclass(frozen=True, slots=True)
class Step:
    """One turn in what is said of a contact: from `as_of` on (EDTF, "" where not known) these reports say `status`.

    `status` is "planned anew" behind one that was called off.
    """

    status: str
    as_of: str
    reports: tuple[str, ...]


def find_backing(ledger: Ledger, contact: Contact) -> tuple[Backing, ...]:
    """Return the values of the contact's fields, those that differ below one another, the best first."""
    articles = {
        report.id: article
        for report in ledger.reports(contact=contact.id)
        if (article := ledger.article(report.article)) is not None
    }
    origins = ledger.origins(sorted({article.id for article in articles.values()}))
    found: list[Backing] = []
    for field in FIELDS:
        for claim in getattr(contact, field):
            told = {articles[report].id: articles[report] for report in claim.support if report in articles}
            found.append(
                Backing(
                    field,
                    show_value(field, claim.value),
                    to_row(claim)["value"],
                    claim.support,
                    claim.conflict,
                    tuple(told),
                    publishers_of(told.values()),
                    count_sources(told, origins),
                )
            )
    return tuple(found)


def publishers_of(articles: Iterable[Article]) -> tuple[str, ...]:
    """Return the outlets where the articles stood, each once however it is written, in alphabetical order."""
    found: dict[str, str] = {}
    for article in articles:
        for outlet in (article.outlet, *(place.outlet for place in article.seen)):
            if outlet:
                found.setdefault(outlet.casefold(), outlet)
    return tuple(found[key] for key in sorted(found))


def find_steps(contact: Contact) -> tuple[Step, ...]:
    """Return how the status changed, in order of publication; reports that follow with the same one are one step.

    What was called off and is planned again is "planned anew".
    """
    steps: list[Step] = []
    off = False
    for change in contact.status_history:
        status: str = change.status
        if off and status == "planned":
            status = "planned anew"
        if steps and steps[-1].status == status:
            last = steps[-1]
            steps[-1] = Step(last.status, last.as_of, (*last.reports, change.report))
        else:
            steps.append(Step(status, change.as_of or "", (change.report,)))
        off = change.status == "cancelled" or (off and change.status in ("planned", "proposed", "possible"))
    return tuple(steps)


def is_disputed(contact: Contact) -> bool:
    """Return whether reports contradict one another on whether the contact took place at all."""
    statuses = {claim.value for claim in contact.status}
    return bool(statuses & _HAPPENED) and "denied" in statuses


def announced(contact: Contact) -> str:
    """Return the day for which a contact was announced that nobody tells of since; "" of any other one."""
    return str(contact.date[0].value) if contact.unconfirmed and contact.date else ""


def show_value(field: str, value: Any) -> str:
    """Return a field's value as a reader sees it: "Istanbul (TR)", "more than 20"."""
    if isinstance(value, Claim):
        value = value.value
    if field == "participants":
        return show_participant(value)
    if field == "place":
        return show_place(value)
    if field == "count":
        words = {"exact": "", "more": "more than ", "less": "less than ", "about": "about "}
        return f"{words[value.bound]}{value.value}"
    return str(value)
