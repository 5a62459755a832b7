"""English names that "and" joins and that no clause parts: "ended after Weber and Rossi met", "talks held between Weber and Rossi were useful"."""

from __future__ import annotations

from collections.abc import Sequence

from verbale.languages import Document
from verbale.languages.clauses import JOINED, Clause
from verbale.languages.grammar import Grammar

TIMES = frozenset({"after", "before", "when", "while", "since", "until", "once", "because", "as"})
_PAIRING = TIMES | {"between"}


def joins_subjects(document: Document, left: int, joint: int, right: int, grammar: Grammar) -> bool:
    """Whether an English "and" joins the subjects of a clause that opens behind a verb: "ended after | Weber and Rossi met"."""
    if grammar.language != "en" or joint + 1 >= right:
        return False
    tokens = document.tokens
    opens = [at for at in range(left + 1, joint) if tokens[at].low in _PAIRING and tokens[at + 1].is_capital]
    between = tokens[opens[-1] : joint] if opens else ()  # "talks held between Weber | and Rossi were useful"
    several = (
        opens and between[0].low not in TIMES and any(t.low in grammar.words.coordinators for t in between)
    )
    return bool(opens) and not (several or any(grammar.is_finite(token) for token in between))


def with_joined_subjects(document: Document, clauses: Sequence[Clause], grammar: Grammar) -> list[Clause]:
    """Put together again what only an "and" between subjects parted: "ended after Weber | and Rossi met"."""
    result: list[Clause] = []
    for clause in clauses:
        last = result[-1] if result else None
        if last is not None and clause.before == JOINED and clause.verb is not None:
            left = last.first if last.verb is None else last.verb
            if joins_subjects(document, left, clause.first, clause.verb, grammar):
                result[-1] = Clause(last.first, clause.last, last.kind, last.verb, last.before)
                continue
        result.append(clause)
    return result
