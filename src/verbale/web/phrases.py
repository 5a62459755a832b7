"""What the ledger says in fixed words, in the reader's language: why reports are one contact, why one text comes from another.

The ledger keeps such reasons in English. `[phrase]` of the texts lists them; what stands in their gaps, names and days, stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping


class Phrases:
    """The fixed phrases of one language: `of(text)` says a text in it.

    Args:
        phrases: what each English phrase is in that language, both with the same gaps.
        name: what a reader calls a value of a kind, as `Words.name` does: a gap of that kind, such as {mode}, holds such values.
    """

    def __init__(self, phrases: Mapping[str, str], name: Callable[[str, str], str]) -> None:
        self._name = name
        self._known = [(_pattern(english), english, own) for english, own in phrases.items()]

    def of(self, text: str) -> str:
        """Return the text in that language; one that is no fixed phrase stays as it is."""
        for pattern, english, own in self._known:
            found = pattern.fullmatch(text)
            if found:
                gaps = re.findall(r"\{(\w+)\}", english)
                return own.format(**{gap: self._filled(gap, found[gap]) for gap in gaps})
        return text

    def _filled(self, gap: str, value: str) -> str:
        return self.of(value) if gap == "phrase" else self._name(gap.rstrip("12"), value)


def _pattern(english: str) -> re.Pattern[str]:
    """Return what matches the phrase with anything in its gaps."""
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(english)), re.S)
