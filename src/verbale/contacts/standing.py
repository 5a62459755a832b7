"""How far a contact has come, with the words that tell it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from verbale.records import Span, Status


@dataclass(frozen=True, slots=True)
class Standing:
    """A status and the words that tell it; None where the contact's own words and their tense do."""

    status: Status
    words: Span | None = None


def words_at(match: re.Match[str], offsets: list[int]) -> Span:
    """Return the place in the text of what was found in a clause, of which `offsets` has the place of each character."""
    return Span(offsets[match.start()], offsets[match.end() - 1] + 1)
