"""A static copy of the pages, for any web server: the same templates, links that lead from file to file, no question asked.

What needs a server is left out: the filters, other spans of time, search, the interface for programs; the records lie beside as JSON lines instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape
from importlib.resources import files as package_files
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from starlette.datastructures import QueryParams

from verbale.errors import LedgerError
from verbale.views.export import jsonl
from verbale.views.export.writing import File, chunks
from verbale.web.drawings import drawing_style
from verbale.web.filters import ROWS, Filters
from verbale.web.pages import actor, articles, comparison, contact, overview, statements
from verbale.web.render import text_of
from verbale.web.visit import Visit
from verbale.web.words import LANGUAGES, words_of

if TYPE_CHECKING:
    from verbale.ledger import ContactQuery
    from verbale.views.export.selection import Selection
    from verbale.web.answers import Show

_LINK = re.compile(r'\b(href|src|action)="(/[^"#?]*)(\?[^"#]*)?(#[^"]*)?"')
_MARK = re.compile(r"\?mark=[^&]*$")  # which words stand out: the place behind "#" says enough


class Page:
    """One page of the copy: its address on the server, its file, and what makes it."""

    def __init__(self, address: str, file: str, template: str, show: Show, **path: str) -> None:
        self.address, self.file, self.template, self.show, self.path = address, file, template, show, path
        self.params = QueryParams(address.partition("?")[2])


def files(selection: Selection) -> Iterator[File]:
    """Yield the pages in both languages, the style (without the script), and the records as JSON lines under `data/`.

    Raises LedgerError where one contact is asked for by its id: the list of a copy is made by filters.
    """
    filters = _filters(selection.query)
    pages = list(_pages(selection, filters))
    places = {page.address: page.file for page in pages}
    places |= {address.replace(filters.address(), "/", 1): file for address, file in places.items()}
    for language in LANGUAGES:
        for page in pages:
            yield _folder(language) + page.file, chunks([_rendered(selection, page, language, places)])
    static = package_files("verbale").joinpath("web", "static")
    for file in sorted(static.iterdir(), key=lambda one: one.name):
        if not file.name.endswith(".js"):  # a script asks the server for other spans of time
            yield f"static/{file.name}", chunks([file.read_text("utf-8")])
    yield "static/drawing.css", chunks([drawing_style()])
    for name, write in jsonl.files(selection):
        yield f"data/{name}", write


def _filters(query: ContactQuery) -> Filters:
    if query.contact is not None:
        raise LedgerError("a static copy has no page of one contact alone (choose by filters, or take all)")
    first, second = query.between or ("", "")
    return Filters(
        first=first,
        second=second,
        who=query.who or "",
        since=query.since or "",
        until=query.until or "",
        mode=query.mode or "",
        level=query.level or "",
        status=query.status or "",
        topic=query.topic or "",
    )


def _pages(selection: Selection, filters: Filters) -> Iterator[Page]:
    """Yield all pages of the copy."""
    contacts = [(one.id, [claim.value.actor for claim in one.participants]) for one in selection.contacts()]
    said = [one.speaker.actor for one in selection.statements() if one.speaker]
    texts = [one.id for one in selection.articles()]
    yield from _list(filters.address(), "index", "overview.html", overview.show, len(contacts))
    if selection.whole:
        yield from _list(
            "/statements", "statements", "statements.html", statements.show, selection.counts()["statements"]
        )
        yield from _list("/articles", "articles", "articles.html", articles.show_all, len(texts))
    for name, _ in contacts:
        yield Page(f"/contacts/{name}", f"contacts/{name}.html", "contact.html", contact.show, id=name)
    for name in texts:
        yield Page(f"/articles/{name}", f"articles/{name}.html", "article.html", articles.show, id=name)
    for link in selection.records("lineage"):
        if link.source in texts:
            address = f"/compare/{link.article}/{link.source}"
            file = f"compare/{link.article}-{link.source}.html"
            yield Page(
                address, file, "comparison.html", comparison.show, article=link.article, source=link.source
            )
    for name in sorted({*said, *(who for _, people in contacts for who in people)}):
        yield Page(f"/actors/{name}", f"actors/{_plain(name)}.html", "actor.html", actor.show, id=name)


def _list(address: str, file: str, template: str, show: Show, number: int) -> Iterator[Page]:
    yield Page(address, f"{file}.html", template, show)
    joint = "&" if "?" in address else "?"
    for page in range(2, -(-number // ROWS) + 1):
        yield Page(f"{address}{joint}page={page}", f"{file}-{page}.html", template, show)


def _rendered(selection: Selection, page: Page, language: str, places: dict[str, str]) -> str:
    words = words_of(language)
    other = next(one for one in LANGUAGES if one != language)
    values: dict[str, Any] = page.show(Visit(selection.ledger, words, page.path, page.params))
    place = {
        "here": page.address,
        "other_language": other,
        "switch": f"/{other}",
        "static": True,
        "can_edit": False,
    }
    text = text_of(page.template, words, values | place)
    up = "../" * (page.file + _folder(language)).count("/")
    own, theirs = _folder(language), _folder(other)
    known = {address: up + own + file for address, file in places.items()} | {
        f"/{other}": up + theirs + page.file
    }
    return _LINK.sub(lambda link: _link(link, known, up), text)


def _link(link: re.Match[str], known: dict[str, str], up: str) -> str:
    """Return a link to the file of its address; one that has none leads nowhere."""
    name, path, query, place = link[1], unquote(unescape(link[2])), unescape(link[3] or ""), link[4] or ""
    if path.startswith("/static/"):
        return f'{name}="{up}{path[1:]}"'
    file = known.get(path + query) or known.get(path + _MARK.sub("", query))
    return f'{name}="{escape(file)}{place}"' if file else ""


def _plain(name: str) -> str:
    """Return a name of a file for an id such as person:jane-doe."""
    return name.replace(":", "-").replace("/", "-")


def _folder(language: str) -> str:
    return "" if language == LANGUAGES[0] else f"{language}/"
