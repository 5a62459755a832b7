"""Clauses: "Er sagte, dass er komme, und ging." has three.

Clauses are cut at commas, semicolons, colons, dashes and brackets, never inside quotation marks.
A piece without a verb of its own, such as an apposition or the part of a list, is a `fragment`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from verbale.languages.document import Document, Sentence
from verbale.languages.grammar import Grammar

ClauseKind = Literal["main", "complement", "subordinate", "relative", "infinitive", "fragment"]
_BOUNDARIES = frozenset({",", ";", ":", "–", "—", "(", ")", "[", "]", "-"})


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens `first` up to, not including, `last` of the document.

    `verb` is the first finite verb, `before` the mark that the clause follows ("" at the start of a
    sentence). Tokens inside quotation marks never are the verb.
    """

    first: int
    last: int
    kind: ClauseKind
    verb: int | None
    before: str

    @property
    def opens_with_verb(self) -> bool:
        """Whether nothing stands before the finite verb."""
        return self.verb == self.first


def quoted_tokens(document: Document) -> frozenset[int]:
    """Return the numbers of all tokens inside quotation marks, the marks included."""
    inside: set[int] = set()
    for quote in document.quotations:
        at = document.token_at(quote.start)
        while at < len(document.tokens) and document.tokens[at].start < quote.end:
            inside.add(at)
            at += 1
    return frozenset(inside)


def find_clauses(
    document: Document, sentence: Sentence, grammar: Grammar, quoted: frozenset[int]
) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in text order."""
    clauses: list[Clause] = []
    start, before = sentence.first, ""
    for at in range(sentence.first, sentence.last + 1):
        at_end = at == sentence.last
        if not at_end and (document.tokens[at].text not in _BOUNDARIES or at in quoted):
            continue
        if at > start:
            clauses.append(_clause(document, start, at, before, grammar, quoted))
        if not at_end:
            start, before = at + 1, document.tokens[at].text
    return tuple(clauses)


def _clause(
    document: Document, start: int, end: int, before: str, grammar: Grammar, quoted: frozenset[int]
) -> Clause:
    tokens = document.tokens
    verb = next((at for at in range(start, end) if at not in quoted and grammar.is_finite(tokens[at])), None)
    return Clause(start, end, _kind(document, start, end, before, verb, grammar), verb, before)


def _kind(
    document: Document, start: int, end: int, before: str, verb: int | None, grammar: Grammar
) -> ClauseKind:
    words = grammar.words
    opener = document.tokens[start].low
    if opener in words.coordinators and start + 1 < end:
        start += 1
        opener = document.tokens[start].low
    second = document.tokens[start + 1].low if start + 1 < end else ""
    verb_last = verb is not None and not any(document.tokens[at].is_word for at in range(verb + 2, end))
    if opener in words.infinitive_openers and verb is None:
        return "infinitive"
    if opener in words.sure_complementizers or (opener in words.complementizers and verb is not None):
        return "complement"
    if (
        second in words.subordinators
        and not document.tokens[start].is_capital
        and opener not in words.prepositions
    ):
        opener = second  # "auch wenn", "erst als"
    if opener in words.subordinators and verb is not None and verb > start + 1:
        return "subordinate"
    if before and opener in words.relatives and verb is not None and verb > start and verb_last:
        return "relative"
    if before and opener in words.prepositions and second in words.relatives and verb_last:
        return "relative"
    if any(_is_zu_infinitive(document, at, end, grammar) for at in range(start, end)) and (
        verb is None or verb > start + 1 and verb_last
    ):
        return "infinitive"
    return "main" if verb is not None else "fragment"


def _is_zu_infinitive(document: Document, at: int, end: int, grammar: Grammar) -> bool:
    """Whether at `at` begins "zu kommen" or stands "anzukommen"."""
    token = document.tokens[at]
    if token.low in grammar.words.infinitive_marks and at + 1 < end:
        following = document.tokens[at + 1]
        return (
            following.low.endswith("n")
            and not following.is_capital
            and grammar.lemma(following) == following.low
        )
    if (
        grammar.language == "de"
        and "zu" in token.low[2:-3]
        and token.low.endswith("n")
        and not token.is_capital
    ):
        return grammar.lemma(token) == token.low.replace("zu", "", 1)
    return False
