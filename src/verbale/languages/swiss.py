"""Swiss German, which writes no "ß": "Aussenminister" is looked up as "außenminister"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from verbale.languages.document import Token


@cache
def _pattern(stems: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(stems, key=len, reverse=True)))


def with_sharp_s(tokens: tuple[Token, ...], stems: tuple[str, ...]) -> tuple[Token, ...]:
    """Return the tokens with "ß" in the stems that have it elsewhere; their text stays.

    >>> one = Token("Bundesaussenminister", "bundesaussenminister", 0, 20)
    >>> [token.low for token in with_sharp_s((one,), ("aussen",))]
    ['bundesaußenminister']
    """
    if not stems:
        return tokens
    pattern = _pattern(stems)

    def restored(token: Token) -> Token:
        low = pattern.sub(lambda match: match.group().replace("ss", "ß"), token.low)
        return token if low == token.low else replace(token, low=low)

    return tuple(restored(token) if "ss" in token.low else token for token in tokens)
