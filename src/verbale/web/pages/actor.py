"""A person, state or body: offices over time, contacts, statements, and what they were about."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from verbale.ledger import ContactQuery, Page, StatementQuery
from verbale.views.sources import ArticleTexts
from verbale.web.shown import contact_line
from verbale.web.visit import MissingError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verbale.actors import Knowledge
    from verbale.ledger import Glance, Ledger
    from verbale.records import Statement
    from verbale.web.visit import Visit

_SHOWN = 25  # contacts, and statements


@dataclass(frozen=True, slots=True)
class Term:
    """An office as it was held: by whom, for which side, from when to when; an open end is empty."""

    person: str
    name: str
    office: str
    side: str
    first: str
    last: str


def show(visit: Visit) -> dict[str, Any]:
    """Return what is known of the actor of the address, the newest contacts and statements first."""
    actor = visit.path["id"]
    knowledge = visit.ledger.knowledge()
    query, said = ContactQuery(who=actor), StatementQuery(who=actor)
    contacts = list(visit.ledger.glances(query, Page(_SHOWN, order="newest")))
    number = visit.ledger.number_of_statements(said)
    statements = list(visit.ledger.statements(said, Page(_SHOWN, max(number - _SHOWN, 0))))[::-1]
    terms = _terms(knowledge, actor, visit.words.language)
    name = _name(knowledge, actor, visit.words.language, contacts, statements)
    if not (contacts or statements or terms or name != actor):
        raise MissingError
    return {
        "actor": actor,
        "name": name,
        "terms": terms,
        "contacts": [contact_line(one) for one in contacts],
        "number": visit.ledger.number_of_contacts(query),
        "topics": _topics(visit.ledger, query, said),
        "statements": statements,
        "said": number,
        "shown": _SHOWN,
        "texts": ArticleTexts(visit.ledger),
    }


def _topics(ledger: Ledger, query: ContactQuery, said: StatementQuery) -> list[tuple[str, int, int]]:
    """Return each topic with the numbers of contacts and of statements about it, those with most of both first."""
    contacts = {one.value: one.contacts for one in ledger.count("topic", query)}
    statements = dict(ledger.topics_of_statements(said))
    found = [(topic, contacts.get(topic, 0), statements.get(topic, 0)) for topic in contacts | statements]
    return sorted(found, key=lambda one: (-one[1] - one[2], one[0]))


def _name(
    knowledge: Knowledge, actor: str, language: str, contacts: list[Glance], statements: list[Statement]
) -> str:
    """Return what the actor is called: by the lists, else as the articles have it."""
    known = knowledge.name_of(actor, language)
    if known and known != actor:
        return known
    return next(islice(_called(actor, contacts, statements), 1), actor)


def _called(actor: str, contacts: list[Glance], statements: list[Statement]) -> Iterable[str]:
    for contact in contacts:
        yield from (claim.value.name for claim in contact.participants if claim.value.actor == actor)
    for said in statements:
        if said.speaker and said.speaker.actor == actor:
            yield said.speaker.name


def _terms(knowledge: Knowledge, actor: str, language: str) -> list[Term]:
    """Return the offices of a person, or those of a state or body with who held them, the latest first."""
    offices = knowledge.offices_of(actor) or [
        office for office in knowledge.tables.offices.values() if office.side == actor
    ]
    found = []
    for office in offices:
        for holder in office.holders:
            if actor in (holder.person, office.side):
                first, _, last = holder.held.partition("/")
                name = knowledge.name_of(holder.person, language)
                kind = office.kind.replace("_", " ")
                found.append(
                    Term(holder.person, name, kind, office.side, *(_day(day) for day in (first, last)))
                )
    return sorted(found, key=lambda term: (term.first, term.last, term.name), reverse=True)


def _day(edtf: str) -> str:
    return "" if edtf == ".." else edtf
