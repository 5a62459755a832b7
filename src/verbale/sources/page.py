"""What a web page says of itself: its day, title, outlet, authors and language.

Only what the page states counts: JSON-LD, meta elements, a `time` element marked as the date of
publication, and a day in its own address. Dates that merely stand on a page are not taken: they
are as often those of an event, a comment or a neighbour.

>>> page = Page(metas=(("article:published_time", "2025-02-13T08:00:00+01:00"),), language="de-DE")
>>> given_by_page(page).published, given_by_page(page).language
('2025-02-13', 'de')
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from verbale.sources.days import as_day_of_page, instant
from verbale.sources.given import Given, language_code, one_line

# The names of meta elements, lower case; `name`, `property` and `itemprop` are one list of names.
_PUBLISHED_METAS = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "citation_publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish-date",
    "publication_date",
)
_DATE_METAS = ("date", "dc.date", "dc:date", "dcterms.date", "citation_date")
_TITLE_METAS = ("og:title", "dc.title", "dcterms.title", "headline")
_OUTLET_METAS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name")
_AUTHOR_METAS = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author")
_DAY_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?![\d])")
_POSTINGS = frozenset({"BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting"})


@dataclass(frozen=True, slots=True)
class Page:
    """The parts of a page that tell about it, as they stand there.

    `metas` are pairs of a lower-case name and the content, `times` the values of `time` elements
    marked as the date of publication, `linked` the JSON-LD scripts, `addresses` what the page gives
    as its own address, `headings` its first-level headings.
    """

    language: str | None = None
    title: str | None = None
    headings: tuple[str, ...] = ()
    metas: tuple[tuple[str, str], ...] = ()
    times: tuple[str, ...] = ()
    linked: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def given_by_page(page: Page) -> Given:
    """Return the metadata that the page states of itself."""
    nodes = _linked_nodes(page)
    outlet = _first(_names(node.get("publisher")) for node in nodes) or _meta(page, _OUTLET_METAS)
    return Given(
        published=_published(page, nodes),
        language=_language(page),
        title=_title(page, nodes, outlet),
        outlet=outlet,
        authors=_authors(page, nodes),
    )


def _published(page: Page, nodes: list[dict[str, object]]) -> str | None:
    """Return the day of the best kind of statement that speaks with one voice."""
    written = [node["datePublished"] for node in nodes if "datePublished" in node]
    ranks = [
        [value for value in written if isinstance(value, str)],
        _metas(page, _PUBLISHED_METAS),
        list(page.times),
        _metas(page, _DATE_METAS),
    ]
    exact = [value for rank in ranks for value in rank]
    for rank in ranks:
        days = {day for value in rank if (day := as_day_of_page(_local(value, exact)))}
        if len(days) == 1:
            return days.pop()
    return _day_in_address(page)


def _local(written: str, others: list[str]) -> str:
    """Return the same point in time in the page's own time zone, where another statement has it.

    "2025-02-12T23:30Z" and "2025-02-13T00:30+01:00" are one moment; the article's "heute" is the 13th.
    """
    moment = instant(written)
    if moment is None or moment.utcoffset():
        return written
    for other in others:
        same = instant(other)
        if same is not None and same.utcoffset() and same == moment:
            return other
    return written


def _day_in_address(page: Page) -> str | None:
    days = set()
    for address in page.addresses:
        for year, month, day in _DAY_IN_ADDRESS.findall(address):
            days.add(as_day_of_page(f"{year}-{int(month):02d}-{int(day):02d}"))
    return days.pop() if len(days) == 1 else None


def _language(page: Page) -> str | None:
    """Return the language that the page declares, None where it declares two: themes often say `en` of any text."""
    declared = [page.language or "", *_metas(page, ("og:locale", "content-language"))]
    codes = {code for value in declared if (code := language_code(value))}
    return codes.pop() if len(codes) == 1 else None


def _title(page: Page, nodes: list[dict[str, object]], outlet: str | None) -> str | None:
    headline = _first(_names(node.get("headline")) for node in nodes) or _meta(page, _TITLE_METAS)
    if headline:
        return headline
    if len(page.headings) == 1:
        return one_line(page.headings[0])
    title = one_line(page.title or "")
    if title and outlet:
        return re.sub(rf"\s+[|–—·-]\s+{re.escape(outlet)}$", "", title)
    return title


def _authors(page: Page, nodes: list[dict[str, object]]) -> tuple[str, ...]:
    linked = [name for node in nodes for name in _names(node.get("author"))]
    names = linked or [name for value in _metas(page, _AUTHOR_METAS) if (name := one_line(value))]
    return tuple(dict.fromkeys(name for name in names if "://" not in name))


def _linked_nodes(page: Page) -> list[dict[str, object]]:
    """Return the JSON-LD objects that describe the article of this page.

    These stand at the top or in `@graph`; what is nested deeper (lists of other articles, comments,
    films) is about something else. Of several articles the one with the page's own address counts.
    """
    top: list[dict[str, object]] = []
    for script in page.linked:
        try:
            top += _top_nodes(json.loads(script, strict=False))
        except (ValueError, RecursionError):
            continue
    articles = [node for node in top if any(_is_article(kind) for kind in _kinds(node))]
    own = [node for node in articles if _address(node) in page.addresses]
    return own or articles or [node for node in top if "WebPage" in _kinds(node)]


def _top_nodes(content: object) -> list[dict[str, object]]:
    if isinstance(content, list):
        return [node for item in content for node in _top_nodes(item)]
    if not isinstance(content, dict):
        return []
    graph = content.get("@graph")
    return (
        [content, *(node for node in graph if isinstance(node, dict))]
        if isinstance(graph, list)
        else [content]
    )


def _is_article(kind: str) -> bool:
    return kind.endswith("Article") or kind in _POSTINGS


def _kinds(node: dict[str, object]) -> list[str]:
    kind = node.get("@type")
    return [item for item in (kind if isinstance(kind, list) else [kind]) if isinstance(item, str)]


def _address(node: dict[str, object]) -> str | None:
    page = node.get("mainEntityOfPage")
    address = page.get("@id") if isinstance(page, dict) else page
    value = node.get("url") or address
    return value if isinstance(value, str) else None


def _names(value: object) -> list[str]:
    """Return the names in a JSON-LD value: a string, an object with `name`, or a list of them."""
    if isinstance(value, list):
        return [name for item in value for name in _names(item)]
    if isinstance(value, dict):
        value = value.get("name")
    name = one_line(value) if isinstance(value, str) else None
    return [name] if name else []


def _first(lists: Iterable[list[str]]) -> str | None:
    return next((name for names in lists for name in names), None)


def _metas(page: Page, names: tuple[str, ...]) -> list[str]:
    """Return the contents under these names, in the order of the names."""
    return [content for name in names for found, content in page.metas if found == name]


def _meta(page: Page, names: tuple[str, ...]) -> str | None:
    return _first([name] if (name := one_line(value)) else [] for value in _metas(page, names))
