"""Whose name stands behind a quotation that has no cue: "„Kein Frieden ohne uns.“ (Hans Weber)"."""

from __future__ import annotations

from verbale.languages import Quotation
from verbale.records import Span, Speaker
from verbale.statements.page import Page
from verbale.statements.speakers import named_speaker

_SIGNING = frozenset({"(", "–", "—", "-"})
_LONGEST_SIGNATURE = 8  # words of a name and what its bearer is


def who_signs(page: Page, quote: Quotation) -> Speaker | None:
    """Return the person whose name alone follows a quotation: "„Kein Frieden ohne uns.“ (Hans Weber)", '"Never." - Laura Weber, WTO'."""
    paragraph = page.paragraphs[page.document.sentence_at(quote.start).paragraph]
    rest = page.document.text[quote.end : paragraph[-1].end]
    mark = rest.lstrip(" .")[:1]
    if not rest.strip() or mark not in _SIGNING or len(rest.split()) > _LONGEST_SIGNATURE:
        return None
    start = quote.end + rest.index(mark) + 1
    named = page.mentions_in(Span(start, paragraph[-1].end)) if start < paragraph[-1].end else []
    first = next((item for item in named if item.kind == "person" and item.actor), None)
    opens = first is not None and not page.document.text[start : first.start].strip()
    acts = any(
        page.grammar.is_finite(token)
        for token in page.document.tokens[page.document.token_at(start) :]
        if token.end <= paragraph[-1].end
    )
    return named_speaker(first) if first is not None and opens and not acts else None
