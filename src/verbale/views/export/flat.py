"""The records as flat rows: the columns of each kind, for tables of every format.

What a record holds in depth stands as JSON in its last column, so nothing is lost. Beside ids and places stand the words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Literal

from verbale.ledger import Ledger
from verbale.records import Claim, Contact, Participant, When, to_row
from verbale.views.export.selection import Selection
from verbale.views.sources import ArticleTexts
from verbale.views.tables import as_json

# list: of strings; json: a string that holds JSON; day: the first or last day of an EDTF date, None where it is open.
Kind = Literal["text", "list", "number", "score", "flag", "day", "json"]
Get = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: `value` takes it from a record, and from the texts where `words` says so.

    `words` returns the spans whose words the column holds, in place of `value`.
    """

    name: str
    kind: Kind
    value: Get
    words: bool = False


def rows_of(selection: Selection, kind: str) -> Iterator[tuple[Any, ...]]:
    """Yield the records of a kind as rows of the columns `COLUMNS[kind]`; what is not known is None."""
    columns = COLUMNS[kind]
    texts = _LastText(selection.ledger)
    for record in selection.records(kind):
        yield tuple(_cell(column, record, texts) for column in columns)


def _cell(column: Column, record: Any, texts: _LastText) -> Any:
    value = column.value(record)
    if column.words:
        return texts.words(record.article, value) or None
    return value


class _LastText:
    """The words of an article; the text of one is kept at a time, for records come article by article."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._article = ""
        self._texts = ArticleTexts(ledger)

    def words(self, article: str, spans: Any) -> str:
        if article != self._article:
            self._article, self._texts = article, ArticleTexts(self._ledger)
        return self._texts.words(article, spans)


def _text(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "text", attrgetter(name)) for name in names)


def _number(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "number", attrgetter(name)) for name in names)


def _list(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "list", attrgetter(name)) for name in names)


def _words(name: str, spans: Get) -> Column:
    return Column(name, "text", spans, words=True)


def _date(name: str, edtf: Get | None = None) -> tuple[Column, ...]:
    """Return the columns of a date: as EDTF, and its first and last day."""
    value = edtf or attrgetter(name)
    return (
        Column(name, "text", value),
        Column(f"{name}_from", "day", lambda record: _day(value(record), "earliest")),
        Column(f"{name}_to", "day", lambda record: _day(value(record), "latest")),
    )


def _day(edtf: str | None, end: str) -> Any:
    return getattr(When.parse(edtf), end) if edtf else None


def _part(name: str, part: str, kind: Kind, of: Get, column: str | None = None) -> Column:
    """Return the column of a part of a field that may be missing."""
    return Column(column or f"{name}_{part}", kind, lambda record: getattr(of(record), part, None))


def _people(of: Callable[[Any], list[Participant]]) -> tuple[Column, ...]:
    """Return names, actors and sides as lists that run side by side; a side that is not known is empty."""
    return (
        Column("participants", "list", lambda record: [who.name for who in of(record)]),
        Column("actors", "list", lambda record: [who.actor for who in of(record)]),
        Column("sides", "list", lambda record: [who.side or "" for who in of(record)]),
    )


def _first(name: str) -> Get:
    """Return what takes the first claim of a contact's field, the most exact one."""

    def value(contact: Contact) -> Any:
        claims: tuple[Claim, ...] = getattr(contact, name)
        return claims[0].value if claims else None

    return value


def _disputed(contact: Contact) -> list[str]:
    """Return the fields on which accounts differ."""
    names = ("mode", "status", "date", "duration", "place", "initiator", "count")
    return [name for name in names if any(claim.conflict for claim in getattr(contact, name))]


def _trigger(report: Any) -> Any:
    return sorted(entry.span for entry in report.evidence if entry.field == "contact")


_RECORD = Column("record", "json", lambda record: as_json(to_row(record)))
_SPAN = (*_number("start", "end"), _words("words", lambda record: (record.span,)))

COLUMNS: dict[str, tuple[Column, ...]] = {
    "articles": (
        *_text("id", "uri", "outlet", "title"),
        *_list("authors"),
        *_text("language"),
        *_date("published"),
        *_text("published_how", "text"),
        Column("seen", "list", lambda article: [seen.uri for seen in article.seen]),
        Column(
            "record",
            "json",
            lambda article: as_json({k: v for k, v in to_row(article).items() if k != "text"}),
        ),
    ),
    "reports": (
        *_text("id", "article", "contact"),
        *_date("date"),
        *_text("mode", "status"),
        *_people(lambda report: report.participants),
        _part("place", "name", "text", attrgetter("place")),
        _part("place", "state", "text", attrgetter("place")),
        *_text("duration", "initiator"),
        *_list("topics"),
        _part("count", "value", "number", attrgetter("count"), "count"),
        _part("count", "bound", "text", attrgetter("count")),
        _words("words", _trigger),
        _words("outcomes", attrgetter("outcomes")),
        _RECORD,
    ),
    "contacts": (
        *_text("id"),
        *_date("date", _first("date")),
        Column("mode", "text", _first("mode")),
        Column("status", "text", _first("status")),
        Column("unconfirmed", "flag", attrgetter("unconfirmed")),
        *_text("level"),
        *_people(lambda contact: [claim.value for claim in contact.participants]),
        _part("place", "name", "text", _first("place")),
        _part("place", "state", "text", _first("place")),
        Column("duration", "text", _first("duration")),
        Column("initiator", "text", _first("initiator")),
        Column("topics", "list", lambda contact: [claim.value for claim in contact.topics]),
        _part("count", "value", "number", _first("count"), "count"),
        _part("count", "bound", "text", _first("count")),
        *_number("sources"),
        *_list("reports"),
        Column("disputed", "list", _disputed),
        _RECORD,
    ),
    "skipped": _text("id", "source", "article", "stage", "reason", "remedy") + _number("start", "end"),
    "mentions": (
        *_text("id", "article"),
        *_SPAN,
        *_text("actor"),
        *_list("candidates"),
        *_text("office", "why"),
    ),
    "times": (*_text("id", "article"), *_SPAN, *_text("type", "value", "edtf", "anchor", "why")),
    "statements": (
        *_text("id", "article"),
        _part("speaker", "actor", "text", attrgetter("speaker"), "speaker"),
        _part("speaker", "name", "text", attrgetter("speaker")),
        _part("speaker", "side", "text", attrgetter("speaker"), "side"),
        *_text("kind", "act"),
        _words("message", attrgetter("message")),
        _words("cue", attrgetter("cue")),
        *_list("via"),
        *_text("venue", "addressee"),
        *_date("date"),
        *_list("topics"),
        *_text("report", "contact"),
        _RECORD,
    ),
    "commitments": (
        *_text("id", "article", "statement", "by", "to", "kind", "date", "due"),
        _part("outcome", "report", "text", attrgetter("outcome")),
        _part("outcome", "statement", "text", attrgetter("outcome")),
        _RECORD,
    ),
    "lineage": (
        *_text("article"),
        Column("source", "text", lambda link: link.source if isinstance(link.source, str) else None),
        _part("source", "outlet", "text", attrgetter("source")),
        *_text("relation"),
        Column("confidence", "score", attrgetter("confidence")),
        Column("changes", "number", lambda link: len(link.drift)),
        _RECORD,
    ),
}
