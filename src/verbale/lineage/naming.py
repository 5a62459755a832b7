"""Whether an article names an outlet: in its words, or with the outlet's sign: "Как пишет «Меридиан»", "(WDD/az)".

Two articles may well cite the same agency; of interest is only who names the other one's outlet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from verbale.lineage.outline import Outline
from verbale.lineage.skeleton import skeleton
from verbale.lineage.words import WORD, has_sense, outlet_kinds
from verbale.records import Span

_SIGN = re.compile(r"\(([^()\n]{2,40})\)")
_SIGN_REACH = 250  # characters from either end of a text where a sign stands
_LONGEST_SIGN = 5  # letters
_HEAD = 80  # characters at the start of a text, where place and agency stand
_QUOTED = re.compile(r"[«„“\"»]([^«»„“”\"]+)[»“”\"«]")


def find_name(text: Outline, outlet: str) -> Span | None:
    """Return where a text names an outlet, None where it does not.

    A name of one word may be a word of the language ("Standard", "Zeit"): it counts in quotation marks, or in a
    sentence that says who reported.
    """
    return next(chain(_names(text, outlet), _signs(text, outlet)), None)


def is_cited(text: Outline, outlet: str) -> bool:
    """Whether a text names an outlet elsewhere than in its head and its signs, which many articles of an agency have."""
    return any(span.start >= _HEAD for span in _names(text, outlet))


def same_outlet(one: str, two: str) -> bool:
    """Whether two names of outlets mean the same, whatever the script: "Wsgljad" and "Взгляд"."""
    first, second = ({skeleton(word) for word in WORD.findall(name)} for name in (one, two))
    return bool(first and second) and (first <= second or second <= first)


@lru_cache(maxsize=1024)
def _name(outlet: str) -> tuple[str, ...]:
    """Return the keys of the words of an outlet's name, without what kind of outlet it is."""
    quoted = _QUOTED.search(outlet)
    words = WORD.findall(quoted.group(1) if quoted else outlet)
    named = [word for word in words if word.casefold() not in outlet_kinds()]
    return tuple(key for word in named if (key := skeleton(word)))


def _names(text: Outline, outlet: str) -> Iterator[Span]:
    name = _name(outlet)
    if not name:
        return
    keys = [skeleton(word.text) for word in text.words]
    for at in range(len(keys) - len(name) + 1):
        if tuple(keys[at : at + len(name)]) == name and _is_naming(text, at, len(name)):
            yield Span(text.words[at].start, text.words[at + len(name) - 1].end)


def _is_naming(text: Outline, at: int, length: int) -> bool:
    first, last = text.words[at], text.words[at + length - 1]
    if not first.text[0].isupper() and not first.text[0].isdigit():
        return False
    if length > 1 or (text.text[first.start - 1 : first.start] + text.text[last.end : last.end + 1]).strip(
        " .\n"
    ):
        return True
    line = next(line for line in text.lines if line.first <= at < line.last)
    return any(has_sense(word.text, text.language, "attribution") for word in text.words_of(line))


def _signs(text: Outline, outlet: str) -> Iterator[Span]:
    """Yield where a bracket at either end holds the outlet's sign: "(WDD)", "(bsb/az)"."""
    for bracket in _SIGN.finditer(text.text):
        if _SIGN_REACH < bracket.start() < len(text.text) - _SIGN_REACH:
            continue
        for word in WORD.finditer(bracket.group(1)):
            if is_sign(word.group(), outlet):
                start = bracket.start(1) + word.start()
                yield Span(start, start + len(word.group()))


def is_sign(letters: str, outlet: str) -> bool:
    """Whether letters are those that an outlet signs with: they stand in its name in order, each word's first among them.

    >>> is_sign("WDD", "Wiener Depeschendienst"), is_sign("ANA", "Andes News Agency"), is_sign("dpa", "Donaupost")
    (True, True, False)
    """
    low, words = letters.casefold(), [word.casefold() for word in WORD.findall(outlet)]
    if not words or not max(2, len(words)) <= len(low) <= _LONGEST_SIGN:
        return False
    return len(words) > 1 and _fits(low, words)


def _fits(letters: str, words: list[str]) -> bool:
    """Whether letters are made of the words' beginnings, one after the other, and of letters within them."""
    if not words:
        return not letters
    if not letters or letters[0] != words[0][0]:
        return False
    for end in range(1, len(letters) + 1):
        if _within(letters[1:end], words[0][1:]) and _fits(letters[end:], words[1:]):
            return True
    return False


def _within(letters: str, word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)
