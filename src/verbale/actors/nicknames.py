"""Listed names that a nickname in quotation marks parts: 'Luiz Inácio "Lula" da Silva' is one person."""

from __future__ import annotations

import re
from itertools import takewhile

from verbale.actors.name_index import Hit, NameIndex
from verbale.languages import Document

_NICKNAMED = re.compile(
    r"((?:[^\W\d_a-z][\w’-]* ){1,4})[\"“”'‘’]([^\W\d_a-z][\w-]+)[\"”“'’] ((?:(?:da|de|dos|al|el|bin|van|von) )?[^\W\d_a-z][\w-]+)"
)

_TITLES = frozenset(
    {
        "President",
        "Prime",
        "Minister",
        "Premier",
        "Chancellor",
        "Secretary",
        "General",
        "Senator",
        "King",
        "Former",
        "Mr",
        "Dr",
    }
)


def with_nicknamed(document: Document, hits: list[Hit], index: NameIndex) -> list[Hit]:
    """Return the listed names with those that a nickname parts, each as one name with the given names before it."""
    found = hits
    for match in _NICKNAMED.finditer(document.text):
        given, nick, family = match.groups()
        begin = match.start() + sum(len(word) + 1 for word in takewhile(_TITLES.__contains__, given.split()))
        for name in (f"{given}{nick} {family}", f"{nick} {family}"):
            whole = next((one for one in index.search(name) if one.end == len(name)), None)
            if whole is not None and whole.senses[0].kind == "full":
                apart = [one for one in found if one.end <= begin or one.start >= match.end()]
                found = sorted([*apart, Hit(begin, match.end(), whole.senses)], key=lambda one: one.start)
                break
    return found
