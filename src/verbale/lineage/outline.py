"""A text made ready for comparing: its words, and its sentences with what each is known by."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from verbale.languages import LANGUAGES, Quotation, detect_language, split_text
from verbale.lineage.words import WORD, Compared, compare
from verbale.records import Article, Span

_BREAK = re.compile(r"-\n\s*")  # of a word at the end of a line


class Word(NamedTuple):
    """A word at its place: as written, in lower case, with its features; and whether it is quoted."""

    text: str
    low: str
    start: int
    end: int
    features: Compared
    quoted: bool


# Lines and outlines are each made once and looked up by what they are, not by what they hold: that would mean all words each time.
@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A sentence: the words from `first` up to, not including, `last` of the outline.

    `within` are its features for comparing in one language, `across` those for two languages.
    """

    span: Span
    paragraph: int
    first: int
    last: int
    within: tuple[str, ...]
    across: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """A text ready for comparing; all in text order."""

    text: str
    language: str
    words: tuple[Word, ...]
    lines: tuple[Line, ...]
    quotations: tuple[Quotation, ...]

    def words_of(self, line: Line) -> tuple[Word, ...]:
        """Return the words of one sentence."""
        return self.words[line.first : line.last]

    def is_quoted(self, line: Line) -> bool:
        """Whether most words of a sentence stand in quotation marks."""
        return 2 * sum(word.quoted for word in self.words_of(line)) > line.last - line.first

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """Return the words that lie within a span."""
        first = bisect_left(self.words, span.start, key=lambda word: word.start)
        last = bisect_right(self.words, span.end, key=lambda word: word.end)
        return self.words[first:last]


def outline(article: Article) -> Outline:
    """Return the article's text made ready; a text in an unknown language is cut like an English one."""
    return outline_of(article.text, article.language or detect_language(article.text) or "")


@lru_cache(maxsize=256)
def outline_of(text: str, language: str) -> Outline:
    """Return a text in a language made ready."""
    document = split_text(text, language if language in LANGUAGES else "en")
    words = tuple(_words(text, language, document.quotations))
    lines: list[Line] = []
    at = 0
    for sentence in document.sentences:
        first = at
        while at < len(words) and words[at].start < sentence.end:
            at += 1
        if at > first:
            within, across = marks_of(words[first:at], False), marks_of(words[first:at], True)
            span = Span(sentence.start, sentence.end)
            lines.append(Line(span, sentence.paragraph, first, at, within, across))
    return Outline(text, language, words, tuple(lines), document.quotations)


def _words(text: str, language: str, quotations: tuple[Quotation, ...]) -> list[Word]:
    found: list[Word] = []
    at = 0
    for start, end in _places(text):
        while at < len(quotations) and quotations[at].end <= start:
            at += 1
        inside = at < len(quotations) and quotations[at].start <= start
        word = _BREAK.sub("", text[start:end])
        low = word.casefold().replace("ё", "е")  # which many outlets do not write
        found.append(Word(word, low, start, end, compare(word, language), inside))
    return found


def _places(text: str) -> list[tuple[int, int]]:
    """Return where words stand, one that is cut at the end of a line as one."""
    found: list[tuple[int, int]] = []
    for match in WORD.finditer(text):
        start, end = match.span()
        if found and text[start].islower() and _BREAK.fullmatch(text, found[-1][1], start):
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found


def marks_of(words: Iterable[Word], across: bool) -> tuple[str, ...]:
    """Return what words are known by: the concepts of each, or its stem, across languages its consonants."""
    found = {mark for word in words for mark in _marks(word.features, across)}
    return tuple(sorted(found))


def _marks(word: Compared, across: bool) -> list[str]:
    if word.number:
        return ["#" + word.number]
    concepts = ["=" + concept for concept in (word.concept, word.head) if concept]
    other = word.key if across else word.stem
    return concepts or ([other] if other else [])
