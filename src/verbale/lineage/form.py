"""Which of two texts is the source by their form alone, where neither says so and no dates tell.

Who takes over a text loses something on the way: quotations, sentences, the place and the agency at its start,
typographic marks. And the outlet puts lines of its own beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp

from verbale.lineage.outline import Outline
from verbale.lineage.overlap import is_beside, paragraphs
from verbale.lineage.words import is_service
from verbale.records import Span

# "BERLIN, 3. Mai (dpa) –", "ДУШАНБЕ, 8 апр —", "Accra (AFP) -"
_DATELINE = re.compile(
    r"\s*(?:[A-ZÄÖÜА-ЯЁ]{3,}\b[^\n]{0,40}?\s[–—-]\s|[A-ZÄÖÜА-ЯЁ][^\n(]{1,40}\([^()\n]{2,40}\)\s?[.:–—-])"
)
_BROKEN = re.compile(r"[^\W\d]-\n\s*[^\W\dA-ZÄÖÜ]")
_TYPOGRAPHIC = re.compile(r"[„“”«»–—]")
_PLAIN = re.compile(r"\"|(?<=\s)-(?=\s)")


@dataclass(frozen=True, slots=True)
class Sign:
    """Something in the derived text, or lost from the source, that tells which is which.

    `weight` is the logarithm of how much likelier it makes this direction: an estimate, as texts that tell
    nothing else of their direction are few. `words` are the derived text's, `source_words` the source's.
    """

    weight: float
    reason: str
    words: Span | None = None
    source_words: Span | None = None


def signs(derived: Outline, source: Outline, same_words: bool, kept: tuple[int, int]) -> list[Sign]:
    """Return what speaks for this direction, the strongest first.

    `kept` says how many sentences of the derived text, and of the source, have no partner in the other.
    """
    found = [*_lost(derived, source), *(_by_print(derived, source) if same_words else ())]
    own, dropped = kept
    if dropped > own:
        found.append(Sign(0.5, "the source has sentences that the article lacks"))
    return sorted(found, key=lambda sign: (-sign.weight, sign.reason))


def sureness(for_it: list[Sign], against: list[Sign]) -> float:
    """Return how sure the direction is, from 0 to 1, given what speaks for and against it."""
    weight = sum(sign.weight for sign in for_it) - sum(sign.weight for sign in against)
    return 1 / (1 + exp(-weight))


def _lost(derived: Outline, source: Outline) -> Iterator[Sign]:
    if len(source.quotations) > len(derived.quotations):
        yield Sign(0.85, "the source has more quotations", None, source.quotations[0].span)
    start = _DATELINE.match(source.text)
    if start and not _DATELINE.match(derived.text):
        yield Sign(0.8, "the source opens with its place and agency", None, _trimmed(start))


def _by_print(derived: Outline, source: Outline) -> Iterator[Sign]:
    broken = _BROKEN.search(derived.text)
    if broken and not _BROKEN.search(source.text):
        yield Sign(1.5, "its words are cut at the ends of lines, as in print", Span(*broken.span()))
    if _is_plainer(derived.text, source.text):
        yield Sign(1.0, "it lost the source's typographic marks")
    if "ё" in source.text and "ё" not in derived.text:
        yield Sign(0.7, "it lost the source's letter ё")
    own, others = _service(derived), _service(source)
    if len(own) > len(others):
        yield Sign(1.0, "its outlet put lines for its readers beside the text", own[0])
    elif _beside(derived) > _beside(source):
        yield Sign(0.4, "its outlet put lines beside the text")


def _is_plainer(derived: str, source: str) -> bool:
    """Whether plain quotation marks and dashes stand where the source has typographic ones."""
    plain = len(_PLAIN.findall(derived)) - len(_PLAIN.findall(source))
    return plain > 1 and len(_TYPOGRAPHIC.findall(source)) - len(_TYPOGRAPHIC.findall(derived)) > 1


def _service(text: Outline) -> list[Span]:
    spans = [_span(text, first, last) for first, last in paragraphs(text)]
    return [span for span in spans if is_service(text.text[span.start : span.end], text.language)]


def _beside(text: Outline) -> int:
    return sum(is_beside(text, first, last) for first, last in paragraphs(text))


def _span(text: Outline, first: int, last: int) -> Span:
    return Span(text.words[first].start, text.words[last - 1].end)


def _trimmed(match: re.Match[str]) -> Span:
    words = match.group()
    start = match.start() + len(words) - len(words.lstrip())
    return Span(start, match.start() + len(words.rstrip(" .:–—-")))
