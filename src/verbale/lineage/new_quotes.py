"""Quotations that nobody said so: another word in quotation marks, or in them what the source tells in its own words.

"Er sprach von einem „schweren Fehler“" becomes „kleinen Fehler“; "Es fehle an Leuten, sagte er" becomes „Uns fehlen Leute“.
"""

from __future__ import annotations

from collections.abc import Iterable

from verbale.lineage.beads import Bead
from verbale.lineage.matches import Matches, line_at, words_of
from verbale.lineage.meanings import facts_of
from verbale.lineage.outline import Outline
from verbale.lineage.quote_drift import Part, is_inflected, is_one_quote, letters_of, parts_of
from verbale.lineage.telling import is_attributed
from verbale.records import Drift, Span

_SHORT = 3  # words: fewer are a word or two that the text takes from somebody
_TOLD = 0.3  # of what a quotation tells the source tells in its own words
_LEAST = 0.2  # sentences less alike may have quotations of two people


def find_new_quotes(matches: Matches) -> list[Drift]:
    """Return the quotations of the article that its source has otherwise, or has not as a quotation."""
    made = parts_of(matches.article, matches.across)
    said = parts_of(matches.source, matches.across)
    found: list[Drift] = []
    for bead in matches.beads.pairs:
        if bead.score >= _LEAST:
            found += [] if matches.across else _other_words(matches, bead)
            found += _made_up(matches, bead, made, said)
    return found


def _other_words(matches: Matches, bead: Bead) -> list[Drift]:
    """Return the one word or two in quotation marks that stand for others."""
    ours = _short(matches.article, bead.article)
    theirs = _short(matches.source, bead.source)
    new = [span for span in ours if not _is_among(span, matches.article, theirs, matches.source)]
    gone = [span for span in theirs if not _is_among(span, matches.source, ours, matches.article)]
    if len(new) != 1 or len(gone) != 1:
        return []
    return [
        Drift(
            "quote_altered",
            _sentence(matches.article, bead.article, new[0]),
            _sentence(matches.source, bead.source, gone[0]),
        )
    ]


def _sentence(text: Outline, numbers: tuple[int, ...], span: Span) -> Span:
    """Return the sentence of a word or two, by themselves they are not understood."""
    return line_at(text, span.start, numbers).span


def _short(text: Outline, numbers: tuple[int, ...]) -> list[Span]:
    lines = [text.lines[number].span for number in numbers]
    return [
        quote.span
        for quote in text.quotations
        if any(line.start <= quote.start < line.end for line in lines)
        and 0 < len(text.words_in(quote.span)) < _SHORT
    ]


def _is_among(span: Span, text: Outline, spans: Iterable[Span], other: Outline) -> bool:
    words = _words(text, span)
    return any(is_inflected(words, _words(other, one)) for one in spans)


def _words(text: Outline, span: Span) -> list[str]:
    return letters_of(text.text[span.start : span.end]).split()


def _made_up(matches: Matches, bead: Bead, made: list[Part], said: list[Part]) -> list[Drift]:
    """Return what stands in quotation marks that the source's sentence tells of somebody without them."""
    if any(word.quoted for word in words_of(matches.source, bead.source)):
        return []
    if not is_attributed(matches.source, bead.source):
        return []
    told = facts_of(words_of(matches.source, bead.source), matches.source.language, matches.across)
    line = matches.source.lines[bead.source[0]].span
    return [
        Drift("quote_altered", part.span, line)
        for part in made
        if part.line in bead.article
        and len(bead.source) == 1
        and len(part.facts & told.keys()) >= max(1.0, _TOLD * len(part.facts))
        and not any(is_one_quote(part, other, matches.across) for other in said)
    ]
