"""What an article says of its own origin: "Übersetzt aus dem Russischen" has one credit.

An outlet counts as cited where it is the source of a claim: the speaker of a statement, or one who
handed it on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.languages import Document, Sentence, language_list
from verbale.records import Credit, Mention, Span, Statement, TimeExpression

# An agency is credited in brackets or behind a slash at the start or end: "(dpa)", "afp/dpa".
_BYLINE = re.compile(r"\(([^()]{2,40})\)")
_DATELINE = re.compile(r"[^\n().]{2,60} ?\(([^()\n]{2,40})\) ?[–—-]")
_NAME = re.compile(r"[^/,;]+")
_MOST = 0.6  # of the letters in a bracket are the agency's name
_LONGEST_OUTLET = 5  # words of an outlet's name in quotation marks
_BYLINE_REACH = 300  # characters from either end of the text where a byline may stand


@dataclass(frozen=True, slots=True)
class CreditWords:
    """The schema of `credits.toml`."""

    translated: tuple[str, ...]
    first_published: tuple[str, ...]
    languages: dict[str, tuple[str, ...]]
    openers: tuple[str, ...] = ()


@cache
def _words(language: str) -> CreditWords:
    return language_list(language, "credits.toml", CreditWords)


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
        if translated.search(low) or _only_language(low, words):
            language = _language(low, words)
            if language is not None:
                yield Credit("translated_from", (sentence.span,), language=language)
        if first.search(low):
            yield _first_published(document, sentence, times, outlets)


def _first_published(
    document: Document, sentence: Sentence, times: tuple[TimeExpression, ...], outlets: list[Mention]
) -> Credit:
    inside = [item.name for item in outlets if sentence.start <= item.start < sentence.end]
    quoted = [
        document.text[quote.inner.start : quote.inner.end]
        for quote in document.quotations
        if sentence.start <= quote.start < sentence.end
    ]
    names = inside or [name for name in quoted if len(name.split()) <= _LONGEST_OUTLET]
    days = [item.edtf for item in times if sentence.start <= item.start < sentence.end and item.edtf]
    return Credit(
        "first_published",
        (sentence.span,),
        outlet=names[0] if names else None,
        date=days[0] if days else None,
    )


def _bylines(document: Document, outlets: list[Mention]) -> Iterator[Credit]:
    """Yield the agencies that a byline names: listed ones, and any in the bracket of a dateline."""
    length = len(document.text)
    dateline = _DATELINE.match(document.text)
    for match in _BYLINE.finditer(document.text):
        if _BYLINE_REACH < match.start() < length - _BYLINE_REACH:
            continue
        named = [item for item in outlets if match.start() < item.start and item.end < match.end()]
        letters = sum(item.end - item.start for item in named)
        if named and letters >= _MOST * len(match.group(1).strip()):
            for item in named:
                yield Credit("agency", (item.span,), outlet=item.name)
        elif dateline is not None and dateline.end(1) == match.end(1):
            yield from _agencies(match)


def _agencies(bracket: re.Match[str]) -> Iterator[Credit]:
    """Yield what stands in the bracket of a dateline, dates aside: "BERLIN (dpa/afp, 3. Mai)"."""
    for part in _NAME.finditer(bracket.string, bracket.start(1), bracket.end(1)):
        name = part.group().strip()
        start = part.start() + len(part.group()) - len(part.group().lstrip())
        if name and not any(letter.isdigit() for letter in name):
            yield Credit("agency", (Span(start, start + len(name)),), outlet=name)


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


def _only_language(low: str, words: CreditWords) -> bool:
    """Whether a sentence is nothing but the language: "Aus dem Russischen."."""
    return len(low.split()) <= 3 and any(low.startswith(opener) for opener in words.openers)


def _language(low: str, words: CreditWords) -> str | None:
    for code, names in words.languages.items():
        if any(re.search(rf"\b{name}\b", low) for name in names):
            return code
    return None


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(r"\b" + re.escape(phrase).replace(r"\*", r".{0,60}?") for phrase in phrases))
