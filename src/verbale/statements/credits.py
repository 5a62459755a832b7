"""What an article says of its own origin: "Übersetzt aus dem Russischen" has one credit.

An outlet counts as cited where it is the source of a claim: the speaker of a statement, or one who
handed it on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.languages import Document, Sentence, load_wordlist, package_file
from verbale.records import Credit, Mention, Span, Statement, TimeExpression

# An agency is credited in brackets or behind a slash at the start or end: "(dpa)", "afp/dpa".
_BYLINE = re.compile(r"\(([^()]{2,40})\)")
_BYLINE_REACH = 300  # characters from either end of the text where a byline may stand


@dataclass(frozen=True, slots=True)
class CreditWords:
    """The schema of `credits.toml`."""

    translated: tuple[str, ...]
    first_published: tuple[str, ...]
    languages: dict[str, tuple[str, ...]]


@cache
def _words(language: str) -> CreditWords:
    return load_wordlist(package_file(f"languages/{language}", "credits.toml"), CreditWords)


def find_credits(
    document: Document,
    statements: tuple[Statement, ...],
    times: tuple[TimeExpression, ...],
    mentions: tuple[Mention, ...],
) -> tuple[Credit, ...]:
    """Return the credits, each kind and outlet once, in the order of their words."""
    found: dict[tuple[str, str | None], Credit] = {}
    outlets = [item for item in mentions if item.kind == "outlet"]
    for credit in (
        *_origins(document, times, outlets),
        *_bylines(document, outlets),
        *_citations(statements, outlets),
    ):
        found.setdefault((credit.kind, credit.outlet or credit.language), credit)
    return tuple(sorted(found.values(), key=lambda credit: (credit.evidence[0], credit.kind)))


def _origins(
    document: Document, times: tuple[TimeExpression, ...], outlets: list[Mention]
) -> Iterator[Credit]:
    """Yield that the text is a translation, or was published elsewhere before."""
    words = _words(document.language)
    translated, first = _pattern(words.translated), _pattern(words.first_published)
    for sentence in document.sentences:
        low = document.text[sentence.start : sentence.end].lower()
        if translated.search(low):
            language = _language(low, words)
            if language is not None:
                yield Credit("translated_from", (sentence.span,), language=language)
        if first.search(low):
            yield _first_published(sentence, times, outlets)


def _first_published(sentence: Sentence, times: tuple[TimeExpression, ...], outlets: list[Mention]) -> Credit:
    inside = [item for item in outlets if sentence.start <= item.start < sentence.end]
    days = [item.edtf for item in times if sentence.start <= item.start < sentence.end and item.edtf]
    return Credit(
        "first_published",
        (sentence.span,),
        outlet=inside[0].name if inside else None,
        date=days[0] if days else None,
    )


def _bylines(document: Document, outlets: list[Mention]) -> Iterator[Credit]:
    """Yield the agencies that a byline names."""
    length = len(document.text)
    for match in _BYLINE.finditer(document.text):
        if _BYLINE_REACH < match.start() < length - _BYLINE_REACH:
            continue
        named = [item for item in outlets if match.start() < item.start and item.end < match.end()]
        letters = sum(item.end - item.start for item in named)
        if named and letters >= 0.6 * len(match.group(1).strip()):
            for item in named:
                yield Credit("agency", (item.span,), outlet=item.name)


def _citations(statements: tuple[Statement, ...], outlets: list[Mention]) -> Iterator[Credit]:
    """Yield the outlets that a claim is said to come from."""
    names = {item.actor: item.name for item in outlets}
    for statement in statements:
        speaker = statement.speaker
        if speaker is not None and speaker.actor in names:
            yield Credit("cites", speaker.evidence, outlet=names[speaker.actor])
        for entry in statement.evidence:
            if entry.field == "via" and entry.value in names.values():
                yield Credit("cites", (Span(entry.start, entry.end),), outlet=entry.value)


def _language(low: str, words: CreditWords) -> str | None:
    for code, names in words.languages.items():
        if any(re.search(rf"\b{name}\b", low) for name in names):
            return code
    return None


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(r"\b" + re.escape(phrase).replace(r"\*", r".{0,60}?") for phrase in phrases))
