"""The ledger as tables: pure functions from a ledger to rows; whoever calls them only prints.

A table has the columns that a person reads, and beside each row the whole record as the contract
writes it, so that nothing is lost on the way to a program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from verbale.records import Article, Claim, Contact, Lineage, Skipped, Span, Statement, to_row

if TYPE_CHECKING:
    from verbale.ledger import ContactQuery, Ledger, StatementQuery

_BESIDE = " | "  # between accounts that differ: both are shown, none is chosen
_LAST = "~"  # sorts after every date


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text under `columns`, and the same rows as full records.

    `narrow` names the columns whose words must not be broken, such as dates and ids.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    records: tuple[dict[str, Any], ...]
    narrow: tuple[str, ...] = ()


def as_json(record: dict[str, Any]) -> str:
    """Return the record as one line of JSON, letters of every script as they are."""
    return msgspec.json.encode(record).decode("utf-8")


def contact_table(ledger: Ledger, query: ContactQuery) -> Table:
    """Return the contacts that fit the query, in order of date."""
    columns = ("date", "mode", "status", "participants", "place", "topics", "sources", "id")
    found = sorted(ledger.contacts(query), key=contact_order)
    return _table(columns, found, _contact_row, ("date", "mode", "status", "id"))


def statement_table(ledger: Ledger, query: StatementQuery) -> Table:
    """Return the statements that fit the query, with the words of their message."""
    columns = ("date", "speaker", "kind", "act", "message", "via", "id")
    texts = ArticleTexts(ledger)
    return _table(
        columns,
        ledger.statements(query),
        lambda item: _statement_row(item, texts),
        ("date", "kind", "act", "id"),
    )


def article_table(ledger: Ledger) -> Table:
    """Return all articles in order of publication, with what each was taken from."""
    columns = ("published", "outlet", "title", "language", "from", "found", "id")
    origins = Origins(ledger)
    found = sorted(ledger.articles(), key=lambda item: (item.published or _LAST, item.id))
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


def fault_table(faults: Iterable[str]) -> Table:
    """Return what is wrong with a ledger, one line each."""
    found = tuple(faults)
    return Table(("fault",), tuple((fault,) for fault in found), tuple({"fault": fault} for fault in found))


def contact_order(contact: Contact) -> tuple[str, str]:
    """Return the key that puts contacts in order of their most exact date, those without a date last."""
    return (_first_day(str(contact.date[0].value)) if contact.date else _LAST), contact.id


def show_claims(claims: tuple[Claim, ...], show: Callable[[Any], str] = str) -> str:
    """Return the best value of a field, and beside it those that cannot be true together with it.

    >>> show_claims((Claim("2025-02-12", ("r1",), ("r3",)), Claim("2025-02", ("r2",)), Claim("2025-03-01", ("r3",))))
    '2025-02-12 | 2025-03-01'
    """
    if not claims:
        return ""
    against = set(claims[0].conflict)
    shown = [claims[0], *(claim for claim in claims[1:] if against.intersection(claim.support))]
    return _BESIDE.join(dict.fromkeys(show(claim.value) for claim in shown))


def show_status(contact: Contact) -> str:
    """Return the latest status, and whether its day has passed without a report of it."""
    status = show_claims(contact.status)
    return f"{status}, unconfirmed" if contact.unconfirmed else status


def show_participant(value: Any) -> str:
    """Return a participant as "Wladimir Putin (RU)"; a state or body as its name.

    >>> show_participant({"actor": "Q7747", "name": "Wladimir Putin", "side": "RU"})
    'Wladimir Putin (RU)'
    """
    row = value if isinstance(value, dict) else to_row(value)
    name, side = str(row.get("name", row.get("actor", ""))), row.get("side")
    return f"{name} ({side})" if side and side != row.get("actor") else name


def show_place(value: Any) -> str:
    """Return a place as "Istanbul (TR)", or what is known of it.

    >>> show_place({"name": "Istanbul", "state": "TR"}), show_place({"state": "TR"})
    ('Istanbul (TR)', 'TR')
    """
    row = value if isinstance(value, dict) else to_row(value)
    name, state = str(row.get("name", "")), str(row.get("state", ""))
    return f"{name} ({state})" if name and state else name or state


class Origins:
    """What each article of a ledger was taken from; the lineage is read once."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._links: dict[str, Lineage] = {}
        for link in ledger.lineage():
            self._links.setdefault(link.article, link)

    def by_id(self, article: str) -> str:
        """Return the relation and the source's id (or outlet, of one outside): "edit of a8bc8fd5de258cd9a"."""
        return self._origin(article, lambda source: source)

    def by_name(self, article: str) -> str:
        """Return the relation and the source as a reader knows it: "edit of Abendblatt"."""
        return self._origin(article, self._name)

    def _origin(self, article: str, show: Callable[[str], str]) -> str:
        link = self._links.get(article)
        if link is None:
            return ""
        source = show(link.source) if isinstance(link.source, str) else link.source.outlet
        return f"{link.relation} of {source}"

    def _name(self, source: str) -> str:
        article = self._ledger.article(source)
        return (article.outlet or name_of_article(article)) if article else source


def name_of_article(article: Article) -> str:
    """Return how a reader knows the article: its outlet and title, or else the last part of its address.

    >>> name_of_article(Article.of("Ein Text.", uri="samples/gipfel.txt"))
    'gipfel.txt'
    """
    known = ", ".join(filter(None, (article.outlet, article.title)))
    return known or article.uri.rstrip("/").rpartition("/")[2]


class ArticleTexts:
    """The texts of a ledger's articles, each fetched once; `words` cuts spans out of them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._texts: dict[str, str] = {}

    def words(self, article: str, spans: Iterable[Span]) -> str:
        """Return the words of the spans on one line, with an ellipsis where text lies between."""
        if article not in self._texts:
            found = self._ledger.article(article)
            self._texts[article] = found.text if found else ""
        text = self._texts[article]
        return " … ".join(" ".join(text[span.start : span.end].split()) for span in spans)


def _table(
    columns: tuple[str, ...],
    records: Iterable[Any],
    row: Callable[[Any], tuple[str, ...]],
    narrow: tuple[str, ...],
) -> Table:
    found = tuple(records)
    return Table(columns, tuple(map(row, found)), tuple(map(to_row, found)), narrow)


def _contact_row(contact: Contact) -> tuple[str, ...]:
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


def _statement_row(statement: Statement, texts: ArticleTexts) -> tuple[str, ...]:
    return (
        statement.date or "",
        show_participant(statement.speaker) if statement.speaker else "",
        statement.kind,
        statement.act,
        texts.words(statement.article, statement.message),
        ", ".join(statement.via),
        statement.id,
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


def _first_day(edtf: str) -> str:
    """Return what sorts the date: its first day, or the last one where it has an open beginning."""
    low, _, high = edtf.partition("/")
    return high if low == ".." else low
