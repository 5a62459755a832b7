"""Whether a German clause denies what it tells: "bestätigte das | nicht |"."""

from __future__ import annotations

from verbale.statements.page import Page

_ATTRIBUTE = ("e", "en", "er", "em", "es")


def is_negated(page: Page, first: int, last: int) -> bool:
    """Whether the clause of these tokens says that its act was not done; what is not denied is expected: "schloss nicht aus"."""
    tokens, words = page.document.tokens, page.grammar.words
    return any(
        at not in page.quoted and tokens[at].low in words.negations and not _is_within_phrase(page, at, last)
        for at in range(first, last)
    )


def _is_within_phrase(page: Page, at: int, last: int) -> bool:
    """Whether a "nicht" belongs to an attribute: "einen namentlich nicht genannten Berater"."""
    tokens, words = page.document.tokens, page.grammar.words
    determiners = words.subject_determiners | words.object_determiners
    before = next((n for n in (at - 1, at - 2) if n >= 0 and tokens[n].low in determiners), None)
    noun = next((n for n in range(at + 1, min(at + 4, last)) if tokens[n].is_capital), None)
    if before is None or noun is None or not words.capital_nouns:
        return False
    between = [tokens[n] for n in range(before + 1, noun) if n != at]
    return all(token.text.islower() for token in between) and tokens[noun - 1].low.endswith(_ATTRIBUTE)
