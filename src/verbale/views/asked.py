"""What was asked for, in words: the heading above an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verbale.views.texts import CONTACTS

if TYPE_CHECKING:
    from verbale.ledger import ContactQuery

_WORDS = (
    ("who", "with {}"),
    ("mode", "by mode {}"),
    ("level", "of level {}"),
    ("status", "with status {}"),
    ("topic", "about {}"),
    ("since", "since {}"),
    ("until", "until {}"),
)


def heading_of(query: ContactQuery) -> str:
    """Return the query as a heading.

    >>> from verbale.ledger import ContactQuery
    >>> heading_of(ContactQuery(between=("DE", "FR"), topic="trade", since="2024"))
    'Contacts between DE and FR, about trade, since 2024'
    """
    head = f"{CONTACTS} between {query.between[0]} and {query.between[1]}" if query.between else CONTACTS
    told = [words.format(value) for name, words in _WORDS if (value := getattr(query, name))]
    return ", ".join((head, *told))
