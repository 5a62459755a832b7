"""An Atom feed of the latest contacts that the filters choose, those told of last first (RFC 4287).

An entry is a contact. Its time is the day of the newest article that tells of it, for a ledger has no other clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as Xml

from starlette.responses import Response

from verbale.records import When
from verbale.views.shown import show_participant
from verbale.web.filters import filters_of
from verbale.web.paging import part
from verbale.web.render import plain

if TYPE_CHECKING:
    from verbale.records import Contact
    from verbale.web.visit import Visit
    from verbale.web.words import Words

_ATOM = "http://www.w3.org/2005/Atom"
_NEVER = "1970-01-01"


def give(visit: Visit) -> Response:
    """Return the feed of the view that the address names."""
    filters = filters_of(visit.params)
    contacts = visit.ledger.contacts(filters.query, part(1, "newest"))
    newest = sorted(contacts, key=lambda one: (told_last(one), one.id), reverse=True)
    root = Xml.Element("feed", xmlns=_ATOM)
    _add(root, "id", f"urn:verbale:feed:{filters.address('')}")
    _add(root, "title", f"Verbale: {visit.words('overview.title')}")
    _add(root, "updated", _time(max(map(told_last, newest), default=_NEVER)))
    Xml.SubElement(root, "link", rel="alternate", href=filters.address("/"))
    Xml.SubElement(root, "link", rel="self", href=filters.address("/feed.atom"))
    for contact in newest:
        _add_entry(root, contact, visit.words)
    text = Xml.tostring(root, encoding="utf-8", xml_declaration=True)
    return Response(text, media_type="application/atom+xml")


def told_last(contact: Contact) -> str:
    """Return the day of the newest article that tells of the contact; a long past one where none has a date."""
    days = [When.parse(change.as_of) for change in contact.status_history if change.as_of]
    return max((str(day.latest or day.earliest) for day in days), default=_NEVER)


def _add_entry(root: Xml.Element, contact: Contact, words: Words) -> None:
    people = ", ".join(dict.fromkeys(show_participant(claim.value) for claim in contact.participants))
    mode = words.name("mode", str(contact.mode[0].value))
    status = words.name("status", str(contact.status[0].value))
    day = f", {contact.date[0].value}" if contact.date else ""
    entry = Xml.SubElement(root, "entry")
    _add(entry, "id", f"urn:verbale:contact:{contact.id}")
    _add(entry, "title", f"{mode} ({status}{day}): {people}")
    _add(entry, "updated", _time(told_last(contact)))
    author = Xml.SubElement(entry, "author")
    _add(author, "name", "Verbale")
    Xml.SubElement(entry, "link", rel="alternate", href=f"/contacts/{contact.id}")
    topics = ", ".join(words.name("topic", str(claim.value)) for claim in contact.topics)
    _add(entry, "summary", "; ".join(filter(None, (topics, words.count("contact.origins", contact.sources)))))


def _add(parent: Xml.Element, name: str, text: str) -> None:
    Xml.SubElement(parent, name).text = plain(text)


def _time(day: str) -> str:
    return f"{day}T00:00:00Z"
