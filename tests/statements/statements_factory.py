"""What an article tells of speech, short enough for a table of cases."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec

from verbale.reading import read
from verbale.records import Article, Statement
from verbale.tagging import NoTagger


@dataclass(frozen=True, slots=True)
class Said:
    """One expected statement.

    `speaker` is None where nobody is named, `message` are the words of its spans, `via` the names of those
    who handed it on.
    """

    kind: str
    message: tuple[str, ...]
    act: str
    speaker: str | None = None
    via: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A titled passage with all its statements, in text order."""

    title: str
    text: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Cases:
    """The schema of `cases_de.toml` and its like."""

    case: tuple[Case, ...]


def load_cases(name: str) -> tuple[Case, ...]:
    """Return the cases of a file beside this one."""
    content = tomllib.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
    return msgspec.convert(content, type=Cases, strict=True).case


@cache
def statements_of(text: str, language: str = "de", published: str = "2025-05-20") -> tuple[Statement, ...]:
    """Return the statements that rules alone find in a text; no step of the reading may have failed."""
    reading = read(Article.of(text, published=published, language=language), tagger=NoTagger())
    assert reading.skipped == ()
    return reading.statements


def told(text: str, language: str = "de") -> tuple[Said, ...]:
    """Return the statements of a text as a case tells them."""
    return tuple(
        Said(
            kind=item.kind,
            message=tuple(text[span.start : span.end] for span in item.message),
            act=item.act,
            speaker=item.speaker.name if item.speaker is not None else None,
            via=item.via,
        )
        for item in statements_of(text, language)
    )
