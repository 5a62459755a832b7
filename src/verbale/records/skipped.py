"""What was not understood: a row too."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Skipped:
    """A part of the input that was passed over: `stage` is a step of `STEPS`, or `sources`."""

    id: str
    source: str
    stage: str
    reason: str
    remedy: str | None = None
    article: str | None = None
    start: int | None = None
    end: int | None = None

    @classmethod
    def of(
        cls,
        source: str,
        stage: str,
        reason: str,
        *,
        remedy: str | None = None,
        article: str | None = None,
        start: int | None = None,
        end: int | None = None,
    ) -> Skipped:
        """Return the row with an id derived from its content, so that the same skip is one row."""
        key = "\x1f".join(map(str, (source, stage, reason, article, start, end)))
        digest = blake2b(key.encode("utf-8"), digest_size=8).hexdigest()
        return cls(f"k{digest}", source, stage, reason, remedy, article, start, end)
