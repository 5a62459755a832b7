"""Which quotations of a clause are speech: „Das reicht“, sagte Weber, but not the weekly „Die Woche“."""

from __future__ import annotations

from verbale.languages.clauses import Clause
from verbale.records import Span
from verbale.statements.page import Page

_LONGEST_TITLE = 9  # tokens of a title in quotation marks behind a noun, with what surrounds it


def quoted_in(page: Page, clause: Clause) -> tuple[Span, ...]:
    """Return the quotations of a clause that are speech, not a name or an attribute of a noun."""
    tokens = page.document.tokens
    first, last = tokens[clause.first].start, tokens[clause.last - 1].end
    found = []
    for quote in page.document.quotations:
        if not (first <= quote.start < last):
            continue
        after = page.document.token_at(quote.end - 1) + 1
        before = page.document.token_at(quote.start) - 1
        attribute = after < clause.last and tokens[after].is_capital
        titled = page.document.text[quote.inner.start].isupper() and after - before < _LONGEST_TITLE
        name = before >= clause.first and tokens[before].is_capital and titled
        outlet = any(
            item.kind == "outlet" and item.end >= quote.inner.end for item in page.mentions_in(quote.span)
        )
        if not attribute and not name and not outlet:
            found.append(quote.span)
    return tuple(found)
