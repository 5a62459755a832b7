"""Names as they are compared: folded to small letters, cut into words."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")


def folded_words(name: str) -> tuple[str, ...]:
    """Return the words of a name in small letters.

    >>> folded_words("Jean-Noël Barrot")
    ('jean', 'noël', 'barrot')
    """
    return tuple(_WORD.findall(name.casefold()))


def spaced_words(name: str) -> str:
    """Return the words as they are stored for a search: a blank before and behind each.

    >>> spaced_words("Jean-Noël Barrot")
    ' jean noël barrot '
    """
    return f" {' '.join(folded_words(name))} "
