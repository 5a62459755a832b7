"""Clauses: "Er sagte, dass er komme, und ging." has three.

Clauses are cut at commas, semicolons, colons, dashes and brackets, never inside quotation marks.
A piece without a verb of its own, such as an apposition or the part of a list, is a `fragment`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from verbale.languages.attributes import is_attribute
from verbale.languages.document import Document, Sentence
from verbale.languages.grammar import Grammar
from verbale.languages.infinitives import is_infinitive
from verbale.languages.joints import is_present, joins
from verbale.languages.willing import is_finite_at

ClauseKind = Literal["main", "complement", "subordinate", "relative", "infinitive", "fragment"]
_BOUNDARIES = frozenset({",", ";", ":", "–", "—", "(", ")", "[", "]", "-", "|"})
JOINED = "+"  # what a clause follows that only an "und" parts from the one before
_LONGEST_ASIDE = 12  # tokens between brackets that do not part a clause


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


def interjected_tokens(document: Document) -> frozenset[int]:
    """Return the tokens of what Russian puts between dashes inside quotation marks: «Да, — сказал он, — конечно»."""
    if document.language != "ru":
        return frozenset()
    inside: set[int] = set()
    for quote in document.quotations:
        at, last = document.token_at(quote.start), document.token_at(quote.end - 1)
        dashes = [n for n in range(at + 2, last) if document.tokens[n].text in "—–"]
        closed = [n for n in dashes if document.tokens[n - 1].text in ",.!?…"]
        behind = 0
        for opened, end in pairwise(closed):
            if opened >= behind and 2 < end - opened <= _LONGEST_ASIDE:
                inside.update(range(opened - 1, end + 1))
                behind = end + 1
    return frozenset(inside)


def aside_tokens(document: Document) -> frozenset[int]:
    """Return the numbers of all tokens in short brackets, such as "(CDU)": no clause ends at them."""
    inside: set[int] = set()
    opened: int | None = None
    for at, token in enumerate(document.tokens):
        if token.text in "([":
            opened = at
        elif token.text in ")]" and opened is not None:
            if at - opened <= _LONGEST_ASIDE:
                inside.update(range(opened, at + 1))
            opened = None
    return frozenset(inside)


def find_clauses(
    document: Document, sentence: Sentence, grammar: Grammar, opaque: frozenset[int]
) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in text order.

    No clause ends, and no verb is sought, at the tokens in `opaque`: those in quotation marks and
    in short brackets.
    """
    clauses: list[Clause] = []
    start, before = sentence.first, ""
    for at in range(sentence.first, sentence.last + 1):
        at_end = at == sentence.last
        bare = (
            not at_end
            and at > start
            and at not in opaque
            and (
                _opens_without_comma(document, at, grammar)
                or _joins_verbs(document, start, at, sentence.last, grammar, opaque)
            )
        )
        if not at_end and (at in opaque or not (bare or document.tokens[at].text in _BOUNDARIES)):
            continue
        if at > start:
            clause = _clause(document, start, at, before, grammar, opaque)
            if before == JOINED and _goes_on(document, clause):
                clause = replace(clause, kind=clauses[-1].kind)
            clauses.append(clause)
        if not at_end:
            joined = JOINED if joins(document, at, grammar) else " "
            start, before = (at, joined) if bare else (at + 1, document.tokens[at].text)
    return tuple(clauses)


def _goes_on(document: Document, clause: Clause) -> bool:
    """Whether a joined clause is of the kind of the one before: in "dass A gut ist und B hilft" the verb is last."""
    words = [at for at in range(clause.first, clause.last) if document.tokens[at].is_word]
    return clause.verb == words[-1] if clause.verb is not None and words else True


def _joins_verbs(
    document: Document, start: int, at: int, last: int, grammar: Grammar, opaque: frozenset[int]
) -> bool:
    """Whether an "und" joins two clauses that share their subject: "nannte es gut und | rief an"."""
    if not joins(document, at, grammar):
        return False
    end = next(
        (n for n in range(at, last) if document.tokens[n].text in _BOUNDARIES and n not in opaque), last
    )

    def has_verb(first: int, limit: int) -> bool:
        return any(
            n not in opaque
            and is_finite_at(document, n, grammar)
            and not grammar.may_be_infinite(document.tokens[n])
            and not is_attribute(document, n, limit)
            for n in range(first, limit)
        )

    if grammar.language in {"de", "ru"}:
        end = _goes_on_at(document, at, end, grammar, opaque)
    return (
        is_present(document, start, at, grammar) or (has_verb(start, at) and has_verb(at + 1, end))
    ) and not within_opened(document, start, at, grammar, opaque)


def _goes_on_at(document: Document, at: int, end: int, grammar: Grammar, opaque: frozenset[int]) -> int:
    """Return the next "und" that a finite verb follows, at which the clause goes on: "trafen Weber | und Rossi ein | und unterzeichneten"."""
    for place in range(at + 1, end - 1):
        following = document.tokens[place + 1]
        goes_on = grammar.is_finite(following) and not is_attribute(document, place + 1, end)
        if place not in opaque and joins(document, place, grammar) and goes_on:
            return place
    return end


def within_opened(document: Document, start: int, at: int, grammar: Grammar, opaque: frozenset[int]) -> bool:
    """Whether an "and" at `at` joins two subjects of a clause just opened: "said that A and B had met"."""
    openers = grammar.words.complementizers
    for place in range(at - 1, start - 1, -1):
        token = document.tokens[place]
        if place in opaque or token.text in _BOUNDARIES or grammar.is_finite(token):
            return False
        if token.low in openers:
            return place > start
    return False


def _opens_without_comma(document: Document, at: int, grammar: Grammar) -> bool:
    """Whether a clause begins at a "dass" that no comma parts from the words before it."""
    if document.tokens[at].low not in grammar.words.sure_complementizers:
        return False
    before = document.tokens[at - 1]
    if document.tokens[at].low in grammar.words.that and before.low not in grammar.words.before_that:
        return before.is_word  # "hat mitgeteilt dass", "erklärte dagegen dass", for want of a comma
    return before.is_word and (grammar.is_finite(before) or before.is_capital)


def _clause(
    document: Document, start: int, end: int, before: str, grammar: Grammar, opaque: frozenset[int]
) -> Clause:
    verbs = [at for at in range(start, end) if at not in opaque and is_finite_at(document, at, grammar)]
    verb = _finite_verb(document, verbs, start, end, before, grammar)
    return Clause(start, end, _kind(document, start, end, before, verb, grammar), verb, before)


def _finite_verb(
    document: Document, verbs: list[int], start: int, end: int, before: str, grammar: Grammar
) -> int | None:
    """Return which of the words that look like finite verbs is the one.

    Behind "dass" it is the last that can be nothing else: "dass man nicht erwarten dürfe".
    """
    words, tokens = grammar.words, document.tokens
    likely = [at for at in verbs if not is_attribute(document, at, end)] or verbs
    sure = [at for at in likely if not grammar.may_be_infinite(tokens[at])]
    openers = {tokens[at].low for at in range(start, min(end, start + 2))}
    relative = before != "" and tokens[start].low in words.relatives
    last_word = next((at for at in range(end - 1, start - 1, -1) if tokens[at].is_word), start)
    if relative and (second := _verb_second(document, likely, last_word, grammar)) is not None:
        return second
    if relative or openers & (words.complementizers | words.subordinators):
        return sure[-1] if sure else (likely[-1] if likely else None)
    if _is_fronted(likely, document, grammar):
        return likely[1]
    helped = bool(likely) and grammar.lemma(tokens[likely[0]]) in words.auxiliaries
    if sure and sure[0] == last_word and likely[0] != sure[0] and not helped:
        return sure[0]  # "vergrößert werde": the end of a clause that another one parts
    return likely[0] if likely else None


def _is_fronted(likely: list[int], document: Document, grammar: Grammar) -> bool:
    """Whether a participle stands before its auxiliary at the head of a clause: "Begrüßt | hat das Weber"."""
    if len(likely) < 2 or likely[1] != likely[0] + 1 or grammar.language != "de":
        return False
    first, second = document.tokens[likely[0]], document.tokens[likely[1]]
    return grammar.may_be_infinite(first) and grammar.lemma(second) in grammar.words.auxiliaries


def _verb_second(document: Document, likely: list[int], last_word: int, grammar: Grammar) -> int | None:
    """Return the auxiliary behind the subject where what looks like a relative clause is a main one: "sagte, die Armee | habe | gesiegt"."""
    if grammar.language != "de" or not likely or likely[0] == last_word:
        return None
    auxiliaries, last = grammar.words.auxiliaries, document.tokens[last_word]
    closes = grammar.lemma(last) in auxiliaries and last.low not in {"werden", "worden", "sein", "haben"}
    helps = grammar.lemma(document.tokens[likely[0]]) in auxiliaries
    return likely[0] if helps and not closes and not last.is_capital else None


def _kind(
    document: Document, start: int, end: int, before: str, verb: int | None, grammar: Grammar
) -> ClauseKind:
    words = grammar.words
    opener = document.tokens[start].low
    if opener in words.coordinators and start + 1 < end:
        start += 1
        opener = document.tokens[start].low
    second = document.tokens[start + 1].low if start + 1 < end else ""
    verb_last = verb is not None and not any(document.tokens[at].is_word for at in range(verb + 1, end))
    if is_infinitive(document, start, end, grammar):
        return "infinitive"
    pointed = (
        start > 1
        and document.tokens[start - 2].low in words.pointing
        and opener not in words.sure_complementizers
        and verb not in (None, start)
    )
    if before and pointed:
        return "relative"  # "über das, was sie wissen"
    if not before and opener in words.like and verb is not None and not verb_last:
        return "main"  # "Wie sein Vorgänger forderte Weber Geld", "Als Grund nannte er Geld"
    if opener in words.sure_complementizers or (opener in words.complementizers and verb is not None):
        return "complement"
    if (
        second in words.subordinators
        and not document.tokens[start].is_capital
        and opener not in words.prepositions
    ):
        opener = opener if before and opener in words.relatives else second  # "auch wenn", "erst als"
    if opener in words.subordinators and verb is not None and verb > start + 1:
        return "subordinate"
    said = verb is not None and _is_said(document, start, verb, grammar)
    if before and opener in words.relatives and verb is not None and verb > start and verb_last and not said:
        return "relative"
    if before and opener in words.prepositions and second in words.relatives and verb_last:
        return "relative"
    return "main" if verb is not None else "fragment"


def _is_said(document: Document, start: int, verb: int, grammar: Grammar) -> bool:
    """Whether a subject fills a clause up to a first subjunctive: "verlautete, | der Haushalt stehe |"."""
    inner = document.tokens[start + 1 : verb]
    if not inner or not grammar.is_subjunctive_1(document.tokens[verb]):
        return False
    attributes = all(token.low.endswith(("e", "en", "er", "es")) for token in inner[:-1])
    return inner[-1].is_capital and attributes and document.tokens[start].low in ("der", "die", "das")
