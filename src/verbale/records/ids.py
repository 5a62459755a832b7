"""Stable ids: an article's from its text, every other record's from its place in the article."""

from __future__ import annotations

from hashlib import blake2b


def article_id(text: str) -> str:
    """Return the id of the article with this normalised text.

    >>> article_id("Eine Meldung.")
    'a8bc8fd5de258cd9a'
    """
    return "a" + blake2b(text.encode("utf-8"), digest_size=8).hexdigest()


def place_id(article: str, kind: str, start: int, taken: set[str]) -> str:
    """Return `article.kind+start`, with a running letter where several records share the place.

    The new id is added to `taken`.
    """
    base = f"{article}.{kind}{start}"
    new = base
    number = 0
    while new in taken:
        number += 1
        new = base + _letters(number)
    taken.add(new)
    return new


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
