"""Export as W3C Web Annotations: every value of a record as an annotation of the words that prove it.

The articles' texts are files beside, `texts/ID.txt` in UTF-8; each target points into one of them by position (in code
points) and by the words themselves, as https://www.w3.org/TR/annotation-model/ has it, 4.2.4 and 4.2.5.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any
from uuid import UUID, uuid5

from verbale.ledger.proof import Proven, places_of
from verbale.ledger.trace import value_of
from verbale.records import Article, Evidence, Mention, Span, TimeExpression, to_row
from verbale.views.export.selection import Selection
from verbale.views.export.writing import File, chunks, json_list

_HEAD = """{"@context":"http://www.w3.org/ns/anno.jsonld","id":"annotations.jsonld","type":"AnnotationPage","items":["""
_TAIL = "]}"
_KINDS = ("reports", "statements", "commitments", "mentions", "times")
# The names of annotations are made in this space from record, field and value (RFC 9562, 5.5), always the same ones.
_SPACE = UUID("6d0c2f5e-5f0b-5a43-9f0b-0a4a6b1f7c52")
_AROUND = 32  # characters before and after the words: enough to find them again in a text that was edited


def files(selection: Selection) -> Iterator[File]:
    """Yield `annotations.jsonld`, then the text of each article."""
    yield "annotations.jsonld", json_list(_annotations(selection), _HEAD, _TAIL)
    for article in selection.articles():
        yield _file_of(article), chunks((article.text,))


def _file_of(article: Article) -> str:
    return f"texts/{article.id}.txt"


def _annotations(selection: Selection) -> Iterator[dict[str, Any]]:
    for article, found in selection.articles_with(*_KINDS):
        for kind, records in zip(_KINDS, found, strict=True):
            for record in records:
                yield from _of_record(article, kind.removesuffix("s"), record)


def _of_record(article: Article, kind: str, record: Proven) -> Iterator[dict[str, Any]]:
    """Yield an annotation for each value of the record, with all places that prove it as targets."""
    row = to_row(record)
    places_in_order = sorted(places_of(record), key=_order)
    for (field, element), places in groupby(places_in_order, key=lambda place: _order(place)[:2]):
        value = element or _value(record, row, field)
        yield {
            "id": uuid5(_SPACE, f"{record.id} {field} {element}").urn,
            "type": "Annotation",
            "motivation": "describing",
            "body": list(_bodies(f"{kind}.{field}", value, record.id)),
            "target": [target_of(article, span) for span in dict.fromkeys(place.span for place in places)],
        }


def _value(record: Proven, row: dict[str, Any], field: str) -> str:
    if isinstance(record, Mention):
        return record.actor or ""
    if isinstance(record, TimeExpression):
        return record.edtf or record.value
    return value_of(row, field)


def _order(place: Evidence) -> tuple[str, str, int, int]:
    return place.field, place.value or "", place.start, place.end


def _bodies(field: str, value: str, record: str) -> Iterator[dict[str, str]]:
    """Yield what the words say: of which field, which value, in which record."""
    for purpose, text in (("tagging", field), ("describing", value), ("linking", record)):
        if text:
            yield {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": text}


def target_of(article: Article, span: Span) -> dict[str, Any]:
    """Return the words of a span as what an annotation is about: the file and both selectors."""
    text, start, end = article.text, span.start, span.end
    quote = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - _AROUND) : start],
        "suffix": text[end : end + _AROUND],
    }
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    return {"source": _file_of(article), "selector": [position, quote]}
