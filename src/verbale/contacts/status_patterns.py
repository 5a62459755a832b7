"""The words of status of a language as patterns."""

from __future__ import annotations

import re
from functools import cache

from verbale.contacts.words import pattern_of, status_words
from verbale.records import Status


@cache
def patterns_of(language: str, table: str) -> tuple[tuple[re.Pattern[str], Status], ...]:
    """Return the patterns of a table of `status.toml` in the order of the file, joined by status."""
    entries: dict[str, Status] = getattr(status_words(language), table)
    groups: dict[Status, list[str]] = {}
    for words, status in entries.items():
        groups.setdefault(status, []).append(words)
    return tuple((pattern_of(tuple(words)), status) for status, words in groups.items())


def status_in(patterns: tuple[tuple[re.Pattern[str], Status], ...], low: str) -> Status | None:
    """Return the status of the first pattern that is the whole word."""
    return next((status for pattern, status in patterns if pattern.fullmatch(low)), None)
