"""Which contacts a page shows, as its address says it: `/?first=US&second=RU&since=2025`, so that a view can be linked."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, get_args
from urllib.parse import urlencode

from verbale.contacts.words import topic_words
from verbale.errors import RecordError
from verbale.ledger import ContactQuery, StatementQuery
from verbale.ledger.queries import ORDERS, Order
from verbale.records import Mode, Status, When
from verbale.records.contact import Level
from verbale.records.statement import Act

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from starlette.datastructures import QueryParams

LONGEST = 200  # characters of one value
ROWS = 50  # of a page
_PAGES = 1_000_000


class BadAddressError(Exception):
    """A value in the address that means nothing; `key` names the text that says so, `value` what was given."""

    def __init__(self, key: str, value: str) -> None:
        self.key, self.value = key, value
        super().__init__(f"{key}: {value}")


@dataclass(frozen=True, slots=True)
class Filters:
    """The filters of a view, as given; a field that is empty does not narrow it.

    `first` and `second` are two states or bodies by code or name. `page` counts from 1.
    """

    first: str = ""
    second: str = ""
    who: str = ""
    since: str = ""
    until: str = ""
    mode: str = ""
    level: str = ""
    status: str = ""
    topic: str = ""
    sort: Order = "date"
    page: int = 1

    @property
    def query(self) -> ContactQuery:
        """Return what the ledger is asked for."""
        return ContactQuery(
            between=(self.first, self.second) if self.first else None,
            who=self.who or None,
            since=self.since or None,
            until=self.until or None,
            mode=self.mode or None,
            level=self.level or None,
            status=self.status or None,
            topic=self.topic or None,
        )

    def address(self, path: str = "/", **changed: str | int) -> str:
        """Return the address of the same view with some filters changed; a change begins again at the first page."""
        return _address(self, path, changed)

    def order_by(self, column: str) -> str:
        """Return which way the view is ordered by a column, as `aria-sort` says it; nothing where it is by another."""
        up, down = _ways(column)
        return {up: "ascending", down: "descending"}.get(self.sort, "")

    def order_next(self, column: str) -> str:
        """Return the order that a click on a column asks for: most sources first, else upwards, and then the other way round."""
        up, down = _ways(column)
        first, other = (down, up) if column == "sources" else (up, down)
        return other if self.sort == first else first

    @property
    def are_set(self) -> bool:
        """Return whether anything narrows the view."""
        return any(getattr(self, name) for name in NARROWING)


NARROWING = ("first", "second", "who", "since", "until", "mode", "level", "status", "topic")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "mode": get_args(Mode),
    "level": get_args(Level),
    "status": get_args(Status),
    "topic": tuple(sorted(topic_words("en").topics)),
    "sort": ORDERS,
    "act": get_args(Act),
}


def _ways(column: str) -> tuple[str, str]:
    """Return the two orders of a column; that of dates has names of its own."""
    return ("date", "newest") if column == "date" else (column, f"-{column}")


def filters_of(params: QueryParams) -> Filters:
    """Return the filters that an address names; what else it holds is left.

    Raises BadAddressError for a day that is none, a word that no field has, days crosswise, one state without the other.
    """
    given = checked(params, [one.name for one in fields(Filters) if one.name != "page"])
    wanted = given.pop("sort")
    sort = next((order for order in ORDERS if order == wanted), ORDERS[0])
    if bool(given["first"]) != bool(given["second"]):
        raise BadAddressError("bad.pair", given["first"] or given["second"])
    return Filters(**given, sort=sort, page=page_of(params))


@dataclass(frozen=True, slots=True)
class StatementFilters:
    """The filters of a list of statements, as given."""

    who: str = ""
    side: str = ""
    act: str = ""
    topic: str = ""
    since: str = ""
    until: str = ""
    page: int = 1

    @property
    def query(self) -> StatementQuery:
        """Return what the ledger is asked for."""
        return StatementQuery(
            **{one.name: getattr(self, one.name) or None for one in fields(self) if one.name != "page"}
        )

    def address(self, path: str, **changed: str | int) -> str:
        """Return the address of the same view with some filters changed."""
        return _address(self, path, changed)


def statement_filters_of(params: QueryParams) -> StatementFilters:
    """Return the filters of statements that an address names; raises BadAddressError as `filters_of` does."""
    given = checked(params, [one.name for one in fields(StatementFilters) if one.name != "page"])
    return StatementFilters(**given, page=page_of(params))


def checked(params: QueryParams, names: Iterable[str]) -> dict[str, str]:
    """Return what the address says of these filters; raises BadAddressError where it means nothing."""
    given = {name: params.get(name, "").strip() for name in names}
    for name, value in given.items():
        if len(value) > LONGEST:
            raise BadAddressError("bad.long", value[:20])
        if value and name in CHOICES and value not in CHOICES[name]:
            raise BadAddressError("bad.choice", value)
    _check_days(given.get("since", ""), given.get("until", ""))
    return given


def page_of(params: QueryParams) -> int:
    """Return the page that the address asks for, counted from 1; raises BadAddressError where there can be none."""
    value = params.get("page", "1")
    if not value.isascii() or not value.isdigit() or not 0 < int(value[:9]) <= _PAGES:
        raise BadAddressError("bad.page", value)
    return int(value)


def _address(filters: Filters | StatementFilters, path: str, changed: dict[str, str | int]) -> str:
    """Return the path with the filters that differ from the standard; a change begins again at the first page."""
    values = {one.name: getattr(filters, one.name) for one in fields(filters)} | {"page": 1} | changed
    standard = {one.name: one.default for one in fields(filters)}
    given = [(name, value) for name, value in values.items() if value != standard[name]]
    return f"{path}?{urlencode(given)}" if given else path


def _check_days(since: str, until: str) -> None:
    days = []
    for value in filter(None, (since, until)):
        try:
            days.append(When.parse(value))
        except RecordError:
            raise BadAddressError("bad.day", value) from None
        if "/" in value:
            raise BadAddressError("bad.day", value)
    if len(days) == 2:
        first, last = days[0].earliest, days[1].latest
        if first and last and first > last:
            raise BadAddressError("bad.order", f"{since}, {until}")
