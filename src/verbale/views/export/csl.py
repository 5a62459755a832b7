"""Export as CSL-JSON: the articles behind contacts, for Zotero, pandoc and whatever formats citations.

The names are those of the schema of the Citation Style Language 1.0.2 (csl-data.json). Names of authors are not taken
apart, for an agency has no family name.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from verbale.views.export.references import Reference, references
from verbale.views.export.selection import Selection
from verbale.views.export.writing import File, json_list


def files(selection: Selection) -> Iterator[File]:
    """Yield `references.json`."""
    yield "references.json", json_list(map(_item, references(selection)))


def _item(reference: Reference) -> dict[str, Any]:
    article = reference.article
    item = {
        "id": article.id,
        "type": _kind(reference),
        "title": article.title,
        "container-title": article.outlet,
        "author": [{"literal": name} for name in article.authors],
        "issued": _issued(reference),
        "URL": reference.url,
        "note": None if reference.url else article.uri,
        "language": article.language,
        "keyword": ", ".join(reference.contacts),
    }
    return {name: value for name, value in item.items() if value}


def _kind(reference: Reference) -> str:
    if reference.article.outlet:
        return "article-newspaper"
    return "webpage" if reference.url else "document"


def _issued(reference: Reference) -> dict[str, Any] | None:
    """Return the date in the parts that are known; one with an open end stands as EDTF in `literal`."""
    when, edtf = reference.published, reference.article.published
    if when is None or edtf is None:
        return None
    if when.earliest is None or when.latest is None:
        return {"literal": edtf}
    if "/" in edtf:
        return {"date-parts": [_parts(when.earliest), _parts(when.latest)]}
    return {"date-parts": [[int(part) for part in edtf.split("-")]]}


def _parts(day: date) -> list[int]:
    return [day.year, day.month, day.day]
