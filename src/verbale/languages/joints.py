"""Words that join clauses, and those that only look so: "flew home, yet met nobody" has one, "has not yet met Weber" none."""

from __future__ import annotations

from verbale.languages.attributes import is_attribute
from verbale.languages.document import Document
from verbale.languages.grammar import Grammar

_THAT = frozenset({"das", "dies", "es"})


def joins(document: Document, at: int, grammar: Grammar) -> bool:
    """Whether a word joins clauses or words: "and", but not the "yet" of "has not yet met"."""
    token = document.tokens[at]
    adverb = token.low == "yet" and at > 0 and document.tokens[at - 1].is_word
    return token.low in grammar.words.coordinators and not adverb


def is_present(document: Document, start: int, at: int, grammar: Grammar) -> bool:
    """Whether what could be a participle behind an "und" is a verb, for nothing waits for one: "bestreitet das und | beteuert"."""
    tokens, words = document.tokens, grammar.words
    following = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    form = grammar.is_finite(following) and following.low.endswith("t") and following.text.islower()
    if grammar.language != "de" or not form or grammar.lemma(following) in words.auxiliaries:
        return False
    passed = words.separable_prefixes | words.object_pronouns | _THAT
    before = tokens[at - 2]  # the article or adjective of an object, behind which the verb may follow
    led = before.text.islower() and before.low not in words.prepositions and not grammar.is_finite(before)
    noun = tokens[at - 1].is_capital and led
    complete = noun or tokens[at - 1].low in passed
    helped = any(grammar.lemma(token) in words.auxiliaries for token in tokens[start:at])
    verbs = [n for n in range(start, at - 1) if grammar.is_finite(tokens[n]) and tokens[n].text.islower()]
    return complete and not helped and any(not is_attribute(document, n, at) for n in verbs)
