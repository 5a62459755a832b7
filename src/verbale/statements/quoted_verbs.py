"""Verbs of saying in quotation marks: "Пекин | «решительно осудил» | удар" tells of an act like any other."""

from __future__ import annotations

from verbale.languages import Document
from verbale.languages.grammar import Grammar
from verbale.statements.words import speech_verbs

_MOST = 3  # words of a verb with what strengthens it
_ENDS = (".", "!", "?", ",", "…")


def quoted_verbs(document: Document, grammar: Grammar) -> frozenset[int]:
    """Return the words of short Russian quotations that are but the verb of an act, with its subject before them."""
    if document.language != "ru":
        return frozenset()
    found: set[int] = set()
    verbs = speech_verbs(document.language)
    for quote in document.quotations:
        first, last = document.token_at(quote.inner.start), document.token_at(quote.inner.end - 1)
        inner = document.tokens[first : last + 1]
        before = document.tokens[first - 2] if first > 1 else None
        short = len(inner) <= _MOST and inner[0].text[0].islower()
        if not short or before is None or not before.is_word or inner[-1].text in _ENDS:
            continue
        acts = [verbs[base] for token in inner if (base := grammar.lemma(token)) in verbs]
        if any("*" in verb.object for verb in acts) and all(token.is_word for token in inner):
            found.update(range(first, last + 1))
    return frozenset(found)
