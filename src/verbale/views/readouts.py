"""What each side's own account of a contact says, field by field, and what only one of them mentions.

A side's own account is what its offices and its state media publish, what was taken from these, and what its
people are quoted as saying about the contact. Words of another speaker in such an article are that speaker's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from verbale.ledger.queries import StatementQuery
from verbale.records import Article, Contact, Report, Span, Statement, to_row
from verbale.views.corroboration import show_value
from verbale.views.sources import ArticleTexts, name_of_article
from verbale.views.tables import Table
from verbale.views.whose import Account, Whose

if TYPE_CHECKING:
    from verbale.ledger import Ledger

# The fields that are compared, in the order in which a reader asks for them.
FIELDS = ("status", "date", "duration", "place", "initiator", "topics", "outcomes", "said")
COLUMNS = ("field", "side", "value", "told", "words", "source")

_LISTS = ("topics", "outcomes", "said")
# What is said in free words cannot be held against the words of the other side.
_FREE = ("outcomes", "said")


@dataclass(frozen=True, slots=True)
class Telling:
    """Where a side's account tells a value: the record (a report or a statement), its article, and how it is the side's.

    `words` are the words that say so, `spans` their places in the article.
    """

    record: str
    article: str
    source: str
    how: str
    words: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A value that the account of a side tells.

    `told` is "only here" where no other side that has an account tells the field (of topics: the topic), "by others too",
    or "otherwise" where another side tells a value that cannot be true together with it; "" where nothing can be compared.
    """

    contact: str
    side: str
    field: str
    value: Any
    shown: str
    told: str
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Readouts:
    """What each side tells of a contact: `points` by field, then by side. `silent` are sides of which no account is known."""

    contact: str
    sides: tuple[str, ...]
    silent: tuple[str, ...]
    points: tuple[Point, ...]


def find_readouts(ledger: Ledger, contact: Contact) -> Readouts:
    """Return what each side's own account of the contact says."""
    sides = sides_of(contact)
    gathered: dict[tuple[str, str, str], Point] = {}
    for point in _tellings(ledger, contact):
        if point.side not in sides:
            continue
        key = (point.field, point.side, point.shown)
        known = gathered.get(key)
        gathered[key] = replace(known, tellings=known.tellings + point.tellings) if known else point
    known_sides = {point.side for point in gathered.values()}
    ordered = sorted(
        gathered.values(), key=lambda point: (FIELDS.index(point.field), sides.index(point.side))
    )
    conflicts = _conflicts(contact)
    points = tuple(replace(point, told=_told(point, ordered, known_sides, conflicts)) for point in ordered)
    return Readouts(contact.id, sides, tuple(side for side in sides if side not in known_sides), points)


def sides_of(contact: Contact) -> tuple[str, ...]:
    """Return the states and bodies whose people took part, in the order of the participants."""
    people = [claim.value for claim in contact.participants]
    return tuple(dict.fromkeys(who.side for who in people if who.side))


def readout_table(readouts: Readouts) -> Table:
    """Return the points a row each, the sides' values of one field below one another; a side without account says so."""
    rows: list[tuple[str, ...]] = []
    records: list[dict[str, Any]] = []
    for side in readouts.silent:
        rows.append(("account", side, "no account of this side is known", "", "", ""))
        records.append({"contact": readouts.contact, "side": side, "field": "account"})
    for point in readouts.points:
        rows.append(_row(point))
        records.append(
            to_row(replace(point, value=to_row(point.value) if point.field == "place" else point.value))
        )
    return Table(COLUMNS, tuple(rows), tuple(records), ("field", "side", "told"))


def _row(point: Point) -> tuple[str, ...]:
    words = {} if point.field in _FREE else dict.fromkeys(f"«{telling.words}»" for telling in point.tellings)
    sources = dict.fromkeys(f"{telling.source} ({telling.how})" for telling in point.tellings)
    return point.field, point.side, point.shown, point.told, "\n".join(words), "\n".join(sources)


def _tellings(ledger: Ledger, contact: Contact) -> Iterator[Point]:
    """Yield each value that a side's account tells, once for each place."""
    whose, texts = Whose(ledger, contact), ArticleTexts(ledger)
    for report in sorted(ledger.reports(contact=contact.id), key=lambda one: contact.reports.index(one.id)):
        article = ledger.article(report.article)
        if article is not None:
            yield from _told_by_report(contact, report, article, whose, texts)
    for statement in ledger.statements(StatementQuery(contact=contact.id)):
        article, account = ledger.article(statement.article), whose.of_statement(statement)
        if article is not None and account is not None:
            yield from _told_by_statement(contact, statement, article, account, texts)


def _told_by_report(
    contact: Contact, report: Report, article: Article, whose: Whose, texts: ArticleTexts
) -> Iterator[Point]:
    for field, value, spans in _values(report):
        account = whose.of_words(article, spans)
        if account is not None:
            telling = _telling(report.id, article, account, spans, texts)
            shown = telling.words if field == "outcomes" else show_value(field, value)
            yield Point(contact.id, account.side, field, value, shown, "", (telling,))


def _values(report: Report) -> Iterator[tuple[str, Any, tuple[Span, ...]]]:
    """Yield each value of the fields that are compared, with its words; of outcomes the words are the value."""
    for field in FIELDS:
        if field == "outcomes":
            yield from ((field, to_row(span), (span,)) for span in report.outcomes)
        elif field == "topics":
            yield from ((field, topic, _proof(report, field, topic)) for topic in report.topics)
        elif field != "said" and (value := getattr(report, field)) is not None:
            yield field, value, _proof(report, field)


def _proof(report: Report, field: str, value: str | None = None) -> tuple[Span, ...]:
    """Return the words of a field; a status without words of its own has those of the contact."""
    found = [entry.span for entry in report.evidence if entry.field == field and entry.value in (value, None)]
    if not found and field == "status":
        found = [entry.span for entry in report.evidence if entry.field == "contact"]
    return tuple(found)


def _told_by_statement(
    contact: Contact, statement: Statement, article: Article, account: Account, texts: ArticleTexts
) -> Iterator[Point]:
    telling = _telling(statement.id, article, account, statement.message, texts)
    for topic in statement.topics:
        spans = tuple(
            entry.span for entry in statement.evidence if (entry.field, entry.value) == ("topics", topic)
        )
        proven = _telling(statement.id, article, account, spans, texts)
        yield Point(contact.id, account.side, "topics", topic, topic, "", (proven,))
    shown = f"{statement.act}: {telling.words}"
    yield Point(
        contact.id,
        account.side,
        "said",
        {"act": statement.act, "words": telling.words},
        shown,
        "",
        (telling,),
    )


def _telling(
    record: str, article: Article, account: Account, spans: tuple[Span, ...], texts: ArticleTexts
) -> Telling:
    how = f"{account.how}: {account.speaker}" if account.speaker else account.how
    day = f", {article.published}" if article.published else ""
    return Telling(
        record, article.id, name_of_article(article) + day, how, texts.words(article.id, spans), spans
    )


def _conflicts(contact: Contact) -> dict[tuple[str, str], frozenset[str]]:
    """Return for each value of the fields with one value the reports that tell what cannot be true together with it."""
    return {
        (field, show_value(field, claim.value)): frozenset(claim.conflict)
        for field in FIELDS
        if field not in _LISTS
        for claim in getattr(contact, field)
    }


def _told(
    point: Point, points: list[Point], known: set[str], conflicts: dict[tuple[str, str], frozenset[str]]
) -> str:
    if len(known) < 2:
        return ""
    others = [other for other in points if other.field == point.field and other.side != point.side]
    if point.field == "topics":
        others = [other for other in others if other.value == point.value]
    if not others:
        return "only here" if point.field != "said" else ""
    if point.field in _FREE:
        return ""
    against = conflicts.get((point.field, point.shown), frozenset())
    reports = {telling.record for other in others for telling in other.tellings}
    return "otherwise" if against & reports else "by others too"
