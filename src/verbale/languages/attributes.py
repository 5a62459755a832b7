"""Participles that stand before a noun and look like a finite verb: "die verhängten Strafen", "das für Mai vereinbarte Treffen"."""

from __future__ import annotations

from verbale.languages.document import Document
from verbale.languages.grammar import grammar_of, is_german_participle, lemma

_STOPS = frozenset({",", ";", ":", ".", "!", "?", "–", "—"})


def is_attribute(document: Document, at: int, last: int) -> bool:
    """Whether a form that could be a finite verb is a participle before a noun: "die verhängten Strafen".

    A participle without "ge" looks like the past tense ("erklärte Weber"): it needs an article, an
    adjective, or an "und" before it. Of a verb whose participle has one it is none: "und | kündigte | Hilfe an".
    """
    token = document.tokens[at]
    if document.language != "de" or at + 1 >= last or not document.tokens[at + 1].is_capital:
        return False
    stem = next(
        (token.low[: -len(end)] for end in ("en", "er", "es", "em", "e") if token.low.endswith(end)), ""
    )
    base = lemma(token.low, "de")
    if not stem.endswith(("t", "en")) or len(stem) < 4 or lemma(stem, "de") != base:
        return False
    words = grammar_of("de").words
    if is_german_participle(stem, base, words.separable_prefixes):
        return True
    if lemma("ge" + stem, "de") == base:
        return False
    before = document.tokens[at - 1] if at else token
    if long_phrase_start(document, at) is not None:
        return True
    if before.low in words.joining and _is_behind_object(document, at - 1):
        return False
    openers = (words.subject_determiners, words.object_determiners, words.joining)
    return any(before.low in group for group in openers) or (
        before.low.endswith(("en", "er", "es", "em")) and before.text.islower()
    )


def _is_behind_object(document: Document, at: int) -> bool:
    """Whether an "und" at `at` follows a noun with an article behind the verb: "lobte den Plan | und | verlangte Garantien"."""
    grammar, tokens = grammar_of("de"), document.tokens
    determiners = grammar.words.subject_determiners | grammar.words.object_determiners
    start = next((n + 1 for n in range(at - 1, -1, -1) if tokens[n].text in _STOPS), 0)
    article = next((n for n in range(at - 2, max(start, at - 4), -1) if tokens[n].low in determiners), None)
    if article is None or not tokens[at - 1].is_capital:
        return False
    return any(grammar.is_finite(tokens[n]) for n in range(start, article))


def long_phrase_start(document: Document, at: int) -> int | None:
    """Return the article that a preposition follows and that leads to a participle at `at`: "das für Mai in Rom vereinbarte Treffen"."""
    words = grammar_of("de").words
    determiners = words.subject_determiners | words.object_determiners
    for place in range(at - 2, max(at - 12, -1), -1):
        token = document.tokens[place]
        if token.text in {",", ";", ":"}:
            return None
        if token.low in determiners and document.tokens[place + 1].low in words.prepositions:
            relative = place > 0 and document.tokens[place - 1].text == ","
            return None if relative else place
    return None
