"""Tokens with their places: "Trumps US-Präsident sagte: „Ja.“" has 8."""

from __future__ import annotations

import re

from verbale.languages.document import Token

# A word may hold inner hyphens, apostrophes and, in numbers, full stops and commas: 3.500,5; C-17; O'Brien.
_TOKEN = re.compile(
    r"[\w-]+\.(?:com|de|info|net|org|ru|tv)\b"  # tagesschau.de
    r"|\d+(?:[.,:]\d+)*(?:-?\w+)*"  # 12, 3.500, 14:30, 20-Jährige
    r"|(?:[^\W\d_]\.){2,}"  # z.B., U.S.
    r"|\w+(?:[-'’]\w+)*-?"  # US-Präsident, Nord- (und Südkorea)
    r"|\.\.\.|[^\w\s]"
)


def find_tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of a text in order.

    >>> [token.text for token in find_tokens("Trumps US-Präsident sagte: „Ja.“")]
    ['Trumps', 'US-Präsident', 'sagte', ':', '„', 'Ja', '.', '“']
    """
    return tuple(
        Token(match.group(), match.group().lower(), match.start(), match.end())
        for match in _TOKEN.finditer(text)
    )
