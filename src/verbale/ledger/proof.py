"""All places in the text that a record points to, and the check that they lie in it."""

from __future__ import annotations

from collections.abc import Iterator

from verbale.errors import RecordError
from verbale.records import (
    Article,
    Commitment,
    Evidence,
    Lineage,
    Mention,
    Passage,
    Report,
    Span,
    Statement,
    TimeExpression,
)

Proven = Report | Statement | Commitment | Mention | TimeExpression


def places_of(record: Proven) -> Iterator[Evidence]:
    """Yield each place that the record points to, with the field that it proves."""
    if isinstance(record, Mention | TimeExpression):
        yield Evidence("words", record.start, record.end)
        return
    yield from record.evidence
    if isinstance(record, Report):
        for who in record.participants:
            yield from _named("participants", who.evidence, who.actor)
        yield from _named("outcomes", record.outcomes)
    elif isinstance(record, Statement):
        yield from _named("message", record.message)
        yield from _named("cue", record.cue)
        if record.speaker is not None:
            yield from _named("speaker", record.speaker.evidence, record.speaker.actor)


def places_of_article(article: Article) -> Iterator[Evidence]:
    """Yield the places behind what the article says of its own origin and date."""
    for credit in article.credits:
        yield from _named("credits", credit.evidence, credit.outlet)
    for bound in article.published_why:
        yield Evidence("published", bound.start, bound.end, bound.bound)


def places_of_edge(edge: Lineage) -> Iterator[tuple[str, Evidence]]:
    """Yield the places in both texts that an edge points to, each with the id of its article."""
    pairs = (*((item.reason, item.article, item.source) for item in edge.why),)
    pairs += (*(("aligned", item.article, item.source) for item in edge.aligned),)
    pairs += (*((item.kind, item.article, item.source) for item in edge.drift),)
    for field, own, other in pairs:
        if own is not None:
            yield edge.article, Evidence(field, own.start, own.end)
        if other is not None and isinstance(edge.source, str):
            yield edge.source, Evidence(field, other.start, other.end)


def place_in_text(record: Proven) -> int:
    """Return where a record stands: its trigger, its message, its first word."""
    if isinstance(record, Mention | TimeExpression):
        return record.start
    if isinstance(record, Statement):
        return record.message[0].start
    triggers = [entry.start for entry in record.evidence if entry.field == "contact"]
    return min(triggers or [entry.start for entry in record.evidence], default=0)


def check_places(text: str, record: str, places: Iterator[Evidence]) -> None:
    """Raise RecordError, naming the record and the field, where a place does not lie in the text."""
    for place in places:
        try:
            Passage.cut(text, Span(place.start, place.end))
        except RecordError as error:
            raise RecordError(f"{record}: {place.field}: {error}") from error


def _named(field: str, spans: tuple[Span, ...], value: str | None = None) -> Iterator[Evidence]:
    for span in spans:
        yield Evidence(field, span.start, span.end, value)
