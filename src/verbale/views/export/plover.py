"""Export as event records of PLOVER, the Political Language Ontology for Verifiable Event Records, version 0.7b1.

A contact is one event, and so is each statement whose act PLOVER codes. docs/plover.md has the mapping with the sections of
the codebook. What cannot be an event stands in `not_coded.jsonl` with the reason, as the codebook (1.1) asks for.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from verbale.records import Article, Contact, Participant, Statement, When
from verbale.views.export.plover_codes import ActorObjects, codes
from verbale.views.export.references import address_of
from verbale.views.export.selection import Selection
from verbale.views.export.writing import File, json_lines

CODEBOOK = "PLOVER 0.7b1"
_REMOTE = ("call", "video_call", "message")
_IN_PERSON = ("meeting", "visit", "talks")

Row = dict[str, Any]


def files(selection: Selection) -> Iterator[File]:
    """Yield `events.jsonl` and `not_coded.jsonl`."""
    yield "events.jsonl", json_lines(row for row in _rows(selection) if "event" in row)
    yield "not_coded.jsonl", json_lines(row for row in _rows(selection) if "event" not in row)


def _rows(selection: Selection) -> Iterator[Row]:
    """Yield the contacts, then the statements, each as an event or as what is not coded."""
    coder = _Coder(selection)
    rows = chain(map(coder.contact, selection.contacts()), map(coder.statement, selection.statements()))
    return (row for row in rows if row)


def _without_empty(row: Row) -> Row:
    return {key: value for key, value in row.items() if value not in (None, [], {})}


class _Coder:
    def __init__(self, selection: Selection) -> None:
        self._ledger = selection.ledger
        self._actors = ActorObjects(selection.ledger.knowledge())
        self._article: Article | None = None

    def contact(self, contact: Contact) -> Row:
        """Return a contact as CONSULT, or as SANCTION where it was called off (2.3, 2.14)."""
        article = self._article_of(contact.id)
        edtf = contact.date[0].value if contact.date else None
        days = _days(edtf, article)
        people = [claim.value for claim in contact.participants]
        if days is None or not people:
            return _not_coded(contact.id, "no participants" if days else "no date")
        status = contact.status[0].value
        cancelled = status == "cancelled"
        source, hosts = (people, people) if cancelled else _parts(contact, people)
        when = edtf or days["date"]
        visited = None if hosts else _visited(contact, people)
        event = "SANCTION" if cancelled else "CONSULT"
        return _without_empty(
            {
                "id": contact.id,
                **days,
                "source": self._objects(source, when),
                "recipient": [self._actors.called(visited)] if visited else self._objects(hosts, when),
                "event": [event],
                "quad_code": codes().quads[event],
                "mode": ["cancel"] if cancelled else _modes(contact, people),
                "context": _contexts(status, [claim.value for claim in contact.topics]),
                "event_loc": _location(contact),
                "link": contact.id,
                "cite_info": _citation(article),
                "verbale": _own(
                    status=status,
                    date=edtf,
                    mode=contact.mode[0].value,
                    sources=contact.sources,
                    reports=list(contact.reports),
                    unconfirmed=contact.unconfirmed or None,
                ),
            }
        )

    def statement(self, statement: Statement) -> Row:
        """Return a statement whose act is an event; nothing where it is a comment or an appeal."""
        event = codes().acts.get(statement.act)
        if event is None:
            return {}
        article = self._article_of(statement.article)
        days = _days(statement.date, article)
        speaker = statement.speaker
        if days is None or speaker is None:
            return _not_coded(statement.id, "no speaker" if days else "no date")
        return _without_empty(
            {
                "id": statement.id,
                **days,
                "source": [self._actors.of(speaker, statement.date or days["date"])],
                "recipient": [self._actors.called(statement.addressee)] if statement.addressee else [],
                "event": [event],
                "event_text": [article.text[span.start : span.end] for span in statement.message]
                if article
                else [],
                "quad_code": codes().quads[event],
                "mode": ["meet"] if event == "REJECT" and statement.contact else [],
                "context": _contexts("held", statement.topics),
                "link": statement.contact,
                "cite_info": _citation(article),
                "verbale": _own(act=statement.act, date=statement.date, kind=statement.kind),
            }
        )

    def _objects(self, people: list[Participant], date: str) -> list[Row]:
        return [self._actors.of(who, date) for who in people]

    def _article_of(self, record: str) -> Article | None:
        """Return the article of a record, whose id begins with the article's; statements come article by article."""
        name = record.partition(".")[0]
        if self._article is None or self._article.id != name:
            self._article = self._ledger.article(name)
        return self._article


def _not_coded(name: str, reason: str) -> Row:
    return {"id": name, "not_coded": [reason]}


def _own(**values: Any) -> Row:
    return {key: value for key, value in values.items() if value is not None}


def _days(edtf: str | None, article: Article | None) -> Row | None:
    """Return the first and last day; without one of its own that of the article stands in, and None where it has none."""
    edtf = edtf or (article.published if article else None)
    if edtf is None:
        return None
    when = When.parse(edtf)
    first, last = when.earliest or when.latest, when.latest or when.earliest
    return {"date": str(first), "enddate": str(last) if last != first else None}


def _parts(contact: Contact, people: list[Participant]) -> tuple[list[Participant], list[Participant]]:
    """Return source and recipient: visitors and hosts, or all and none where nobody is host (2.3)."""
    state = _state(contact)
    hosts = [who for who in people if state and who.side == state]
    if contact.mode[0].value not in _IN_PERSON or not hosts or len(hosts) == len(people):
        return people, []
    return [who for who in people if who not in hosts], hosts


def _visited(contact: Contact, people: list[Participant]) -> str | None:
    """Return the state visited, where the travellers are of one other side and none of its people is named."""
    state = _state(contact)
    sides = {who.side or who.actor for who in people}
    return state if contact.mode[0].value == "visit" and len(sides) == 1 and state not in sides else None


def _modes(contact: Contact, people: list[Participant]) -> list[str]:
    """Return how it was done (2.3, table of CONSULT modes)."""
    mode, state = contact.mode[0].value, _state(contact)
    sides = {who.side or who.actor for who in people}
    found = []
    if mode in _REMOTE:
        found.append("phone")
    elif mode in _IN_PERSON and (_visited(contact, people) or _parts(contact, people)[1]):
        found.append("visit")
    elif mode in _IN_PERSON and state and state not in sides:
        found.append("third-party")
    if len(sides) > 2:
        found.append("multilateral")
    return found


def _state(contact: Contact) -> str | None:
    return contact.place[0].value.state if contact.place else None


def _location(contact: Contact) -> Row:
    """Return the place as GeoNames names its fields (chapter 4)."""
    if not contact.place:
        return {}
    place = contact.place[0].value
    code = codes().states.get(place.state or "")
    return _without_empty({"name": place.name, "country code": place.state, "cc3": code})


def _contexts(status: str, topics: list[str] | tuple[str, ...]) -> list[str]:
    named = (codes().contexts[topic] for topic in topics if topic in codes().contexts)
    return list(dict.fromkeys((*codes().statuses[status], *named)))


def _citation(article: Article | None) -> Row:
    """Return where the event is told (chapter 4, table of citations)."""
    found = {"coder": "verbale", "codebook": CODEBOOK}
    if article is None:
        return found
    named = {
        "citation": article.id,
        "url": address_of(article),
        "title": article.title,
        "language": article.language,
        "publication": article.outlet,
    }
    return _without_empty(named | found)
