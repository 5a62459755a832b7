"""How far a contact has come, with the words that tell it."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.records import Span, Status


@dataclass(frozen=True, slots=True)
class Standing:
    """A status and the words that tell it; None where the contact's own words and their tense do."""

    status: Status
    words: Span | None = None
