"""A date with its words, and how dates stand to one another: "am Dienstag, dem 20. Mai" is one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from verbale.records import Span, When


@dataclass(frozen=True, slots=True)
class Dated:
    """A date (EDTF) and its words; `close` where they stand right by the contact's noun."""

    edtf: str
    words: tuple[Span, ...]
    close: bool = False


def narrowest(found: list[Dated]) -> list[Dated]:
    """Leave out dates that hold another one: "am Dienstag, dem 5. Mai", "im Mai, am 5. Mai"."""
    whens = [When.parse(item.edtf) for item in found]
    return [
        item
        for number, item in enumerate(found)
        if not any(
            other != number and whens[number].holds(when) and whens[number] != when
            for other, when in enumerate(whens)
        )
    ]


def follow(first: When, second: When) -> bool:
    """Whether the second is the day after the first."""
    return (
        first.exact
        and second.exact
        and first.latest is not None
        and second.earliest == first.latest + timedelta(days=1)
    )
