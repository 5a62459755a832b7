"""What a reader types into a search, as an expression of SQLite's full-text search.

    Waffenruhe Riad      both words
    "in Riad"            the words in this order
    verhandl*            words that begin so
    Riad -Gipfel         without the word behind the minus

Nothing else has a meaning of its own: AND, NEAR, brackets are words like others.
Source: https://www.sqlite.org/fts5.html#full_text_query_syntax.
"""

from __future__ import annotations

import re

from verbale.errors import QuestionError

_MOST = 64  # words; SQLite's parser takes an expression no deeper than some 250
_QUOTES = str.maketrans(dict.fromkeys("„“”«»‟", '"'))
_TERM = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+?))(?P<star>\*?)(?=\s|"|-"|$)')
_HOW = 'give words, a "phrase in quotation marks", or the beginning of a word: verhandl*'


def search_expression(words: str) -> str:
    """Return the expression that finds what the reader asks for.

    >>> search_expression('Riad „in Moskau“ verhandl* -Gipfel')
    '("Riad" AND "in Moskau" AND "verhandl"*) NOT "Gipfel"'

    Raises QuestionError, with the place and a remedy, where a quotation mark is not closed, nothing is left to look for,
    or there are too many words.
    """
    plain = words.translate(_QUOTES).replace("\0", " ")
    if plain.count('"') % 2:
        place = plain.rindex('"') + 1
        raise QuestionError(
            f"search {words!r}: the quotation mark at character {place} is not closed (close it, or leave it out)"
        )
    wanted: list[str] = []
    unwanted: list[str] = []
    for term in _TERM.finditer(plain):
        text = term["phrase"] if term["phrase"] is not None else term["word"]
        if not any(letter.isalnum() for letter in text):
            raise QuestionError(f"search {words!r}: {term[0]!r} holds no letter and no digit ({_HOW})")
        (unwanted if term["minus"] else wanted).append(f'"{text}"{term["star"]}')
    return _joined(words, wanted, unwanted)


def _joined(words: str, wanted: list[str], unwanted: list[str]) -> str:
    if not wanted:
        reason = "it only says what must not be there" if unwanted else "there is nothing to look for"
        raise QuestionError(f"search {words!r}: {reason} ({_HOW})")
    if len(wanted) + len(unwanted) > _MOST:
        raise QuestionError(
            f"search: {len(wanted) + len(unwanted)} words are too many (give at most {_MOST})"
        )
    found = " AND ".join(wanted)
    return f"({found}) NOT {' NOT '.join(unwanted)}" if unwanted else found
