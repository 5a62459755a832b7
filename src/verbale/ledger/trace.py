"""From a record back to the words: each value with the sentence that proves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verbale.errors import LedgerError
from verbale.languages import LANGUAGES, Document, split_text
from verbale.ledger.proof import Proven, places_of, places_of_article
from verbale.records import Article, Contact, Evidence, Skipped, Span, to_row

if TYPE_CHECKING:
    from verbale.ledger.store import Ledger


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One place that proves one value of a record.

    `sentence` is the text of the sentence (or sentences) that hold it, `marked` the place within
    `sentence`, `start` where the sentence begins in the article's text.
    """

    record: str
    field: str
    value: str
    article: str
    sentence: str
    marked: Span
    start: int


def trace(ledger: Ledger, name: str) -> list[TraceLine]:
    """Return the words behind each field of the record whose id is `name` or begins with it.

    Of a contact, those of all its reports. Raises LedgerError where there is no such record.
    """
    record = ledger.find(name)
    if record is None:
        raise LedgerError(f"ledger {ledger.path}: there is no record {name} (`verbale contacts` lists some)")
    if isinstance(record, Contact):
        lines: list[TraceLine] = []
        for report in ledger.reports(contact=record.id):
            lines += _trace(ledger, report)
        return lines
    if isinstance(record, Skipped):
        return _trace_skipped(ledger, record)
    return _trace(ledger, record)


def _trace(ledger: Ledger, record: Proven | Article) -> list[TraceLine]:
    if isinstance(record, Article):
        article, places = record, list(places_of_article(record))
    else:
        article, places = _article(ledger, record.article), list(places_of(record))
    document = _document(article)
    row = to_row(record)
    return [_line(record.id, place, row, article, document) for place in places]


def _trace_skipped(ledger: Ledger, row: Skipped) -> list[TraceLine]:
    if row.article is None or row.start is None or row.end is None:
        return []
    article = ledger.article(row.article)
    if article is None:
        return []
    place = Evidence("reason", row.start, row.end)
    return [_line(row.id, place, to_row(row), article, _document(article))]


def _line(
    record: str, place: Evidence, row: dict[str, Any], article: Article, document: Document | None
) -> TraceLine:
    start, end = _around(article.text, place.span, document)
    return TraceLine(
        record=record,
        field=place.field,
        value=place.value or value_of(row, place.field),
        article=article.id,
        sentence=article.text[start:end],
        marked=Span(place.start - start, place.end - start),
        start=start,
    )


def _around(text: str, span: Span, document: Document | None) -> tuple[int, int]:
    """Return the sentences that hold the place; of a text that is not split, its lines."""
    if document is None or not document.sentences:
        before, after = text.rfind("\n", 0, span.start), text.find("\n", span.end)
        return before + 1, after if after >= 0 else len(text)
    first, last = document.sentence_at(span.start), document.sentence_at(span.end - 1)
    return min(first.start, span.start), max(last.end, span.end)


def value_of(row: dict[str, Any], field: str) -> str:
    """Return the field's value as a person reads it; the trigger of a contact proves its mode."""
    value = row.get("mode" if field == "contact" else field, "")
    if isinstance(value, dict):
        return ", ".join(str(part) for part in value.values())
    return str(value) if isinstance(value, str | int) else ""


def _article(ledger: Ledger, name: str) -> Article:
    article = ledger.article(name)
    if article is None:
        raise LedgerError(f"ledger {ledger.path}: article {name} is missing (run `verbale check`)")
    return article


def _document(article: Article) -> Document | None:
    return split_text(article.text, article.language) if article.language in LANGUAGES else None
