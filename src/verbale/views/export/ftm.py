"""Export as FollowTheMoney entities: contacts as events, with those involved and the articles that prove them.

Written to the schema of followthemoney 4.11 (https://followthemoney.tech/explorer/schemata/). The library itself is not used: it
needs PyICU, for which there is no wheel.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from verbale.records import Contact, Participant, When
from verbale.views.export.actors import Actors
from verbale.views.export.references import Reference, references
from verbale.views.export.selection import Selection
from verbale.views.export.writing import File, json_lines
from verbale.views.shown import show_place

Entity = dict[str, Any]
# The schema of each kind of actor. A state is a public body, for only legal entities can be involved in an event.
_SCHEMA = {
    "person": "Person",
    "state": "PublicBody",
    "body": "Organization",
    "outlet": "Organization",
    "group": "Organization",
}
_LANGUAGES = {"de": "deu", "en": "eng", "ru": "rus"}  # ISO 639-2, as the type `language` has them


def files(selection: Selection) -> Iterator[File]:
    """Yield `entities.ftm.json`, one entity a line."""
    yield "entities.ftm.json", json_lines(_entities(selection))


def _entities(selection: Selection) -> Iterator[Entity]:
    """Yield articles, actors, events: whatever an entity points to stands before it."""
    yield from map(_article, references(selection))
    actors = Actors(selection.ledger.knowledge())
    known: dict[str, _Named] = {}
    for contact in selection.contacts():
        for who in _people(contact):
            known.setdefault(who.actor, _Named()).add(who)
    for actor, named in sorted(known.items()):
        yield _actor(actors, actor, named)
    for contact in selection.contacts():
        yield _event(contact)


@dataclass(slots=True)
class _Named:
    """How contacts call an actor, and for which sides the actor acts in them; in order, each once."""

    names: dict[str, None] = field(default_factory=dict)
    sides: dict[str, None] = field(default_factory=dict)

    def add(self, who: Participant) -> None:
        self.names[who.name] = None
        if who.side:
            self.sides[who.side] = None


def _entity(name: str, schema: str, properties: dict[str, Iterable[str | None]]) -> Entity:
    """Return the entity; properties without a value are left out."""
    values = {key: [value for value in values if value] for key, values in properties.items()}
    return {
        "id": name,
        "schema": schema,
        "properties": {key: value for key, value in values.items() if value},
    }


def _actor(actors: Actors, actor: str, named: _Named) -> Entity:
    names = dict.fromkeys((actors.name(actor, next(iter(named.names))), *named.names))
    return _entity(
        actor,
        _SCHEMA[actors.kind(actor)],
        {
            "name": names,
            "country": [side.lower() for side in named.sides if actors.kind(side) == "state"],
            "wikidataId": [actor] if actor.startswith("Q") else [],
        },
    )


def _article(reference: Reference) -> Entity:
    article = reference.article
    return _entity(
        article.id,
        "Article",
        {
            "fileName": [f"{article.id}.txt"],
            "title": [article.title],
            "author": article.authors,
            "publisher": [article.outlet],
            "publishedAt": [
                article.published if article.published and "/" not in article.published else None
            ],
            "language": [_LANGUAGES.get(article.language or "")],
            "sourceUrl": [reference.url],
        },
    )


def _event(contact: Contact) -> Entity:
    """Return the contact as an event; what did not take place has its status in front of its name."""
    status, mode = contact.status[0].value, contact.mode[0].value
    people = _people(contact)
    dates = _dates(contact.date[0].value if contact.date else None)
    place = contact.place[0].value if contact.place else None
    names = ", ".join(dict.fromkeys(who.name for who in people))
    kind = mode.replace("_", " ")
    name = kind if status == "held" else f"{status} {kind}"
    return _entity(
        contact.id,
        "Event",
        {
            "name": [f"{name}: {names}" if names else name],
            **dates,
            "location": [show_place(place) if place else None],
            "country": [place.state.lower() if place and place.state else None],
            "involved": dict.fromkeys(who.actor for who in people),
            "keywords": (mode, status, *(claim.value for claim in contact.topics)),
            "proof": dict.fromkeys(report.partition(".")[0] for report in contact.reports),
            "recordId": [contact.id],
        },
    )


def _dates(edtf: str | None) -> dict[str, list[str | None]]:
    """Return a day, month or year as `date`, an interval by its ends; the type has no intervals of its own."""
    if edtf is None or "/" not in edtf:
        return {"date": [edtf]}
    when = When.parse(edtf)
    return {
        "startDate": [str(when.earliest) if when.earliest else None],
        "endDate": [str(when.latest) if when.latest else None],
    }


def _people(contact: Contact) -> list[Participant]:
    return [claim.value for claim in contact.participants]
