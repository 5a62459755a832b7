"""What one can ask the ledger for: contacts and statements that fit a query."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from verbale.ledger.words import folded_words
from verbale.ledger.write import days_of
from verbale.records import When

# The names of speakers one after another: a step by the index for each, however much they said.
_NAMES = """named (word) as (
  select min(words) from statements
  union all
  select (select min(words) from statements where words > word) from named where word is not null
)"""

Condition = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ContactQuery:
    """Which contacts: each given value narrows them.

    `between`: two states or bodies, codes or names. `who`: words of a participant's name, or an actor
    id. `since`, `until`: EDTF days, months or years, both included; a contact without date counts by
    the day when it was first reported. `status` is the latest one, `level` that of the highest office. `contact`: the id of the
    only one.
    """

    between: tuple[str, str] | None = None
    who: str | None = None
    since: str | None = None
    until: str | None = None
    mode: str | None = None
    level: str | None = None
    status: str | None = None
    topic: str | None = None
    contact: str | None = None


Order = Literal[
    "date",
    "newest",
    "mode",
    "-mode",
    "status",
    "-status",
    "level",
    "-level",
    "people",
    "-people",
    "place",
    "-place",
    "topics",
    "-topics",
    "sources",
    "-sources",
]
ORDERS: tuple[Order, ...] = get_args(Order)


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a long list: `limit` rows (all where it is below zero), after those that `offset` passes over.

    `order` is one of `ORDERS`, with a minus the other way round; what is alike in it stands in order of date. Where a contact has
    several people, places or topics, the one shown first counts; what has none comes last. Articles know only `date` and `newest`, statements
    only `date`.
    """

    limit: int
    offset: int = 0
    order: Order = "date"


EVERY = Page(-1)


@dataclass(frozen=True, slots=True)
class StatementQuery:
    """Which statements: each given value narrows them.

    `side`: the state or body that the speaker speaks for, its code or name. `contact`, `article`: the id of the contact that
    they speak of, of the article that they stand in. A statement without date counts by its article's day.
    """

    who: str | None = None
    side: str | None = None
    act: str | None = None
    contact: str | None = None
    article: str | None = None
    topic: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class CommitmentQuery:
    """Which commitments: each given value narrows them.

    `who`, `side`: who promised or demanded, as in `StatementQuery`; `to`: the state or body that it was made to. `since`, `until`:
    when it was said. `open`: only those of which no record tells what became.
    """

    who: str | None = None
    side: str | None = None
    to: str | None = None
    kind: str | None = None
    topic: str | None = None
    since: str | None = None
    until: str | None = None
    open: bool = False


def contact_conditions(query: ContactQuery, spellings: Iterable[str] = ()) -> list[Condition]:
    """Return the query as SQL conditions on the table `contacts`, with their values.

    `spellings` are the names in the ledger, folded, that `query.who` may mean.
    """
    conditions = [_between(*query.between)] if query.between else []
    if query.who is not None:
        conditions.append(_who_took_part(query.who, spellings))
    if query.mode:
        conditions.append(_broad("mode", query.mode))
    if query.topic:
        conditions.append(_broad("topic", query.topic))
    for column in ("level", "status"):
        value = getattr(query, column)
        if value:
            conditions.append((f"{column} = ?", (value,)))
    if query.contact:
        conditions.append(("id = ?", (query.contact,)))
    return conditions + window(query.since, query.until)


def statement_conditions(query: StatementQuery, *, by_id: bool) -> list[Condition]:
    """Return the query as SQL conditions on the table `statements`, with their values; `by_id`: its `who` is an actor's id."""
    conditions: list[Condition] = []
    if query.who is not None and by_id:
        conditions.append(("speaker = ?", (query.who,)))
    elif query.who is not None:
        words = folded_words(query.who)
        like = " and ".join(["word like ?"] * len(words)) or "false"
        named = f"words in (with recursive {_NAMES} select word from named where {like})"
        conditions.append((named, tuple(f"% {word} %" for word in words)))
    for column in ("side", "act", "article"):
        value = getattr(query, column)
        if value:
            conditions.append((f"statements.{column} = ?", (value,)))
    if query.contact:
        told = "statements.report in (select id from reports where contact = ?)"
        conditions.append((told, (query.contact,)))
    if query.topic:
        topic = "statements.id in (select statement from statement_topics where topic = ?)"
        conditions.append((topic, (query.topic,)))
    return conditions + window(query.since, query.until)


def commitment_conditions(query: CommitmentQuery, *, by_id: bool) -> list[Condition]:
    """Return the query as SQL conditions on the tables `commitments` and `statements`, as `statement_conditions` does."""
    said = StatementQuery(
        who=query.who, side=query.side, topic=query.topic, since=query.since, until=query.until
    )
    conditions = statement_conditions(said, by_id=by_id)
    if query.to:
        conditions.append(("commitments.toward = ?", (query.to,)))
    if query.kind:
        conditions.append(("commitments.kind = ?", (query.kind,)))
    if query.open:
        told = "commitments.id not in (select commitment from outcomes)"
        conditions.append((told, ()))
    return conditions


def pair_of(one: str, other: str) -> str:
    """Return under what a contact of two sides is found, whichever is named first.

    >>> pair_of("US", "RU")
    'RU US'
    """
    return " ".join(sorted((one, other)))


def _between(one: str, other: str) -> Condition:
    """Ask for both sides; one named twice asks for the contacts in which it takes part."""
    return _facet("side", one) if one == other else _facet("pair", pair_of(one, other))


def _facet(kind: str, value: str) -> Condition:
    return "id in (select contact from facets where kind = ? and value = ?)", (kind, value)


def _broad(kind: str, value: str) -> Condition:
    """Ask for what very many contacts have: those that fit otherwise are looked at one by one, in their order."""
    return "exists (select 1 from facets where kind = ? and value = ? and contact = id)", (
        kind,
        value,
    )


def _who_took_part(who: str, spellings: Iterable[str]) -> Condition:
    named = tuple(spellings)
    # Two searches by the key of `facets`: with "or" SQLite would read all of it, and so it does for a list of no names.
    found = "select contact from facets where kind = 'actor' and value = ?"
    if named:
        marks = ", ".join("?" * len(named))
        found += f" union select contact from facets where kind = 'name' and value in ({marks})"
    return f"id in ({found})", (who, *named)


def window(since: str | None, until: str | None) -> list[Condition]:
    """Ask for days (`first_day` to `last_day`) of which at least one is among those told."""
    conditions: list[Condition] = []
    if since:
        conditions.append(("last_day >= ?", (str(days_of(When.parse(since))[0]),)))
    if until:
        conditions.append(("first_day <= ?", (str(days_of(When.parse(until))[1]),)))
    return conditions
