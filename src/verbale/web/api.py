"""The interface for programs: the same filters as the pages, records as `docs/records.md` has them, a page at a time.

`RESOURCES` lists every address; `openapi.py` describes them from the same list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from verbale.ledger import Hit, SearchQuery, StatementQuery
from verbale.records import Article, Contact, Lineage, Report, Statement, to_row
from verbale.web.answers import as_json
from verbale.web.filters import (
    BadAddressError,
    checked,
    filters_of,
    page_of,
    statement_filters_of,
)
from verbale.web.paging import Paged, articles_on, contacts_on, paged, statements_on
from verbale.web.visit import MissingError

if TYPE_CHECKING:
    from starlette.responses import Response

    from verbale.web.visit import Visit

ROOT = "/api/v1"


@dataclass(frozen=True, slots=True)
class Resource:
    """An address for programs: what it gives, by which parameters of the address, and what finds it.

    `kind` is the class of the record, or of each item where `find` gives a page of a list.
    """

    path: str
    summary: str
    kind: type
    parameters: tuple[str, ...]
    find: Callable[[Visit], Any]

    @property
    def is_list(self) -> bool:
        """Return whether the answer is a page of a list."""
        return "page" in self.parameters


def giving(resource: Resource) -> Callable[[Visit], Response]:
    """Return what answers with the resource as JSON."""
    return lambda visit: as_json(answer(resource, visit))


def answer(resource: Resource, visit: Visit) -> dict[str, Any]:
    """Return what the resource gives, as an object of JSON: a record, or a page of a list with the address of the next one."""
    found = resource.find(visit)
    if not isinstance(found, Paged):
        return to_row(found)
    rows: dict[str, Any] = {
        "items": [to_row(item) for item in found.items],
        "number": found.number,
        "page": found.page,
        "pages": found.pages,
    }
    if found.page < found.pages:
        following = [(key, value) for key, value in visit.params.multi_items() if key != "page"]
        rows["next"] = _with(_filled(resource.path, visit), [*following, ("page", str(found.page + 1))])
    return rows


def _filled(path: str, visit: Visit) -> str:
    """Return the address of a resource with its gaps filled."""
    for name, value in visit.path.items():
        path = path.replace(f"{{{name}}}", quote(value))
    return ROOT + path


def _with(path: str, params: list[tuple[str, str]]) -> str:
    return f"{path}?{urlencode(params)}"


def _contacts(visit: Visit) -> Paged[Contact]:
    return contacts_on(visit.ledger, filters_of(visit.params))


def _statements(visit: Visit) -> Paged[Statement]:
    return statements_on(visit.ledger, statement_filters_of(visit.params))


def _articles(visit: Visit) -> Paged[Article]:
    return articles_on(visit.ledger, page_of(visit.params))


def _lineage(visit: Visit) -> Paged[Lineage]:
    return paged(list(visit.ledger.lineage()), page_of(visit.params))


def _search(visit: Visit) -> Paged[Hit]:
    words = checked(visit.params, ["q"])["q"]
    if not words:
        raise BadAddressError("bad.choice", "q")
    return paged(list(visit.ledger.search(SearchQuery(words, limit=200))), page_of(visit.params))


def _one(kind: type) -> Callable[[Visit], Any]:
    """Return what finds the record of this class under the id of the address, or its beginning."""

    def find(visit: Visit) -> Any:
        record = visit.ledger.find(visit.path["id"])
        if not isinstance(record, kind):
            raise MissingError
        return record

    return find


def _report(visit: Visit) -> Report:
    """Return the report of that whole id: a contact has the id of its first report, and `find` gives the contact."""
    name = visit.path["id"]
    in_article = visit.ledger.reports(article=name.partition(".")[0])
    found = next((report for report in in_article if report.id == name), None)
    if found is None:
        raise MissingError
    return found


def _reports_of(visit: Visit) -> Paged[Report]:
    contact = _one(Contact)(visit)
    return paged(list(visit.ledger.reports(contact=contact.id)), page_of(visit.params))


def _statements_of(visit: Visit) -> Paged[Statement]:
    contact = _one(Contact)(visit)
    return paged(list(visit.ledger.statements(StatementQuery(contact=contact.id))), page_of(visit.params))


_CHOOSE = ("first", "second", "who", "since", "until", "mode", "level", "status", "topic", "sort", "page")
_SAID = ("who", "side", "act", "topic", "since", "until", "page")
_LIST = ("page",)

RESOURCES = (
    Resource("/contacts", "Contacts that the filters choose", Contact, _CHOOSE, _contacts),
    Resource("/contacts/{id}", "One contact", Contact, (), _one(Contact)),
    Resource("/contacts/{id}/reports", "What each article tells of a contact", Report, _LIST, _reports_of),
    Resource("/contacts/{id}/statements", "What was said of a contact", Statement, _LIST, _statements_of),
    Resource("/statements", "Statements that the filters choose", Statement, _SAID, _statements),
    Resource("/statements/{id}", "One statement", Statement, (), _one(Statement)),
    Resource("/articles", "All articles with their texts", Article, _LIST, _articles),
    Resource("/articles/{id}", "One article with its text", Article, (), _one(Article)),
    Resource("/reports/{id}", "What one article tells of a contact", Report, (), _report),
    Resource("/lineage", "Which text comes from which, and what changed", Lineage, _LIST, _lineage),
    Resource("/search", "Places in articles and statements that hold the words", Hit, ("q", "page"), _search),
)
