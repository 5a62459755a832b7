"""Which contact was told last: the one that a noun without parties most often means."""

from __future__ import annotations

from collections.abc import Iterable

from verbale.contacts.drafts import Draft


def last_told(told: Iterable[Draft]) -> Draft | None:
    """Return the contact that was told last, of those of one sentence the one that begins last; None where none is told."""
    return max(told, key=lambda old: (max(old.sentences), old.start), default=None)
