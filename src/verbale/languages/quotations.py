"""What stands between quotation marks.

Real text closes with the wrong mark („meint er„), so a mark opens or closes by what stands beside
it, not by its shape: it opens after a blank and before a word, it closes after a word or a stop.
Where marks do not pair within a paragraph, nothing is guessed, save a quotation that goes on in
the next paragraph, or is closed in it.
"""

from __future__ import annotations

import re

from verbale.languages.document import Quotation
from verbale.records import Span

_MARKS = '„“”"«»‟'
_ALWAYS_OPENS = "„"
# Single marks, as British and Swiss papers and headings set them: behind a blank and before a word; an apostrophe does neither.
_SINGLE = re.compile(r"(?<![\w'’‘‚‹›])['‘‚‹›](?=[^\W_])")
_CLOSES = {
    opening: re.compile(rf"(?<=[^\s'‘‚])[{closing}](?![\w'’‘])")
    for opening, closing in {"'": "'’", "‘": "'’", "‚": "‘’'", "‹": "›", "›": "‹"}.items()
}
_DIRECTED = "‚‹›"  # no apostrophe looks like these, so quotations in double marks may stand within
_LONGEST_SINGLE = 400  # letters


def find_quotations(text: str, paragraphs: list[Span]) -> tuple[Quotation, ...]:
    """Return the outermost quotations in text order.

    >>> text = "Er nannte es „lang und gut“ und ging."
    >>> [text[quote.start : quote.end] for quote in find_quotations(text, [Span(0, len(text))])]
    ['„lang und gut“']
    """
    found: list[Quotation] = []
    behind = 0
    for number, whole in enumerate(paragraphs):
        paragraph = Span(behind, whole.end) if whole.start < behind < whole.end else whole
        goes_on = number + 1 < len(paragraphs) and text[paragraphs[number + 1].start] in _MARKS
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) and not goes_on else None
        own = _in_paragraph(text, paragraph, goes_on, following)
        single = _single(text, paragraph, own)
        found += single + [quote for quote in own if not any(_within(quote, around) for around in single)]
        behind = own[-1].end if own else 0
    return tuple(sorted(found, key=lambda quote: quote.start))


def _single(text: str, paragraph: Span, doubles: list[Quotation]) -> list[Quotation]:
    """Return the quotations in single marks outside those in double ones.

    Of two marks that may close, that behind a stop does; that of a plural's possessive ("the doctors' plan") does only if
    there is no other.
    """
    found: list[Quotation] = []
    at = paragraph.start
    while (opening := _SINGLE.search(text, at, paragraph.end)) is not None:
        start = at = opening.end()
        if any(quote.start < start <= quote.end for quote in doubles):
            continue
        following = _SINGLE.search(text, start, paragraph.end)
        limit = min(following.start() if following else paragraph.end, start + _LONGEST_SINGLE)
        marks = [match.start() for match in _CLOSES[opening.group()].finditer(text, start, limit)]
        stopped = [mark for mark in marks if text[mark - 1] in ",.!?…"]
        sure = [mark for mark in marks if text[mark - 1] != "s"]
        end = next(iter([*stopped, *sure, *marks]), None)
        if end is None:
            continue
        quotation = Quotation(start - 1, end + 1, Span(start, end))
        inside = [quote for quote in doubles if start <= quote.start < end]
        if not inside or (
            opening.group() in _DIRECTED and all(_within(quote, quotation) for quote in inside)
        ):
            found.append(quotation)
            at = end + 1
    return found


def _within(inner: Quotation, outer: Quotation) -> bool:
    return outer.inner.start <= inner.start and inner.end <= outer.inner.end


def _in_paragraph(text: str, paragraph: Span, goes_on: bool, following: Span | None) -> list[Quotation]:
    found: list[Quotation] = []
    depth, start = 0, 0
    for at in range(paragraph.start, paragraph.end):
        if text[at] not in _MARKS:
            continue
        if _is_opening(text, at, paragraph, depth):
            if depth == 0:
                start = at
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0 and at > start + 1:
                found.append(Quotation(start, at + 1, Span(start + 1, at)))
    if depth == 1 and goes_on and paragraph.end > start + 1:
        found.append(Quotation(start, paragraph.end, Span(start + 1, paragraph.end)))
    closed = _closing_in(text, following) if depth == 1 and following is not None else None
    if closed is not None:
        found.append(Quotation(start, closed + 1, Span(start + 1, closed)))
    return found


def _closing_in(text: str, paragraph: Span) -> int | None:
    """Return where a paragraph closes a quotation that the one before it opened: with the first of its marks."""
    at = next((at for at in range(paragraph.start, paragraph.end) if text[at] in _MARKS), None)
    return at if at is not None and not _is_opening(text, at, paragraph, 1) else None


def _is_opening(text: str, at: int, paragraph: Span, depth: int) -> bool:
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1] if at + 1 < paragraph.end else " "
    free_before = before.isspace() or before in "([–—-/" + _MARKS
    free_after = after.isspace() or after in ".,;:!?)]–—-…/" + _MARKS
    if free_before and not free_after:
        return True
    if free_after and not free_before:
        return False
    return depth == 0 or text[at] == _ALWAYS_OPENS
