"""German clauses that others interrupt: "hat den Plan, | der alt ist, | gebilligt", "sagte Weber, | den er traf, | Hilfe zu".

The verb's first part stands in one piece, its participle or prefix at the end of a later one.
"""

from __future__ import annotations

from verbale.languages.clauses import JOINED, Clause
from verbale.languages.document import Token
from verbale.statements.page import Page

_VERB_LAST = frozenset({"relative", "complement", "subordinate", "infinitive"})


def pieces(clauses: tuple[Clause, ...], number: int) -> tuple[int, ...]:
    """Return the clause with the later pieces that go on with it, behind appositions and clauses that hang on it."""
    found = [number]
    if clauses[number].kind != "main":
        return (number,)
    for at in range(number + 1, len(clauses)):
        clause = clauses[at]
        if clause.before not in (",", "–", "-", "—") or clause.kind == "main":
            break
        if clause.kind == "fragment":
            found.append(at)
    return tuple(found)


def head_of(page: Page, clauses: tuple[Clause, ...], number: int, at: int) -> int:
    """Return the clause whose finite verb the participle at token `at` of clause `number` goes with."""
    head = number
    if clauses[number].before == JOINED and clauses[number].kind == "fragment":
        return _whose_helper(clauses, number)
    while head and (
        clauses[head].kind == "fragment"
        or clauses[head].verb == at
        or (head < number and _is_closed(page, clauses[head]))
    ):
        head -= 1
    return head


def _whose_helper(clauses: tuple[Clause, ...], number: int) -> int:
    """Return the clause with the auxiliary that a later participle shares: "hat den Plan gelobt | und der Stadt gedankt"."""
    head = number - 1
    while head and clauses[head].before == JOINED and clauses[head].kind == "fragment":
        head -= 1
    if clauses[head].last == clauses[head + 1].first:
        return head
    while head and clauses[head].kind in _VERB_LAST:
        head -= 1  # "hat eingeräumt, dass es schwer ist, | und Hilfe versprochen"
    return head


def closes_relative(page: Page, clauses: tuple[Clause, ...], at: int) -> bool:
    """Whether a piece ends a relative clause that commas part: "die Gruppe, in der Rom, | Athen und Bonn sitzen"."""
    words, tokens = page.grammar.words, page.document.tokens
    first, verb = at, clauses[at].verb
    while first and clauses[first].before == "," and clauses[first - 1].kind in ("fragment", "relative"):
        first -= 1
        opener = clauses[first].first + (tokens[clauses[first].first].low in words.prepositions)
        opens = clauses[first].kind == "fragment" and tokens[opener].low in words.relatives
        if opens and clauses[first].before == "," and opener + 1 < clauses[first].last:
            return verb is not None and not any(tokens[n].is_word for n in range(verb + 1, clauses[at].last))
    return False


def _is_closed(page: Page, clause: Clause) -> bool:
    """Whether a clause has its verbs and waits for none: one that hangs on another, or words in the subjunctive between its parts."""
    if clause.kind in _VERB_LAST:
        return True
    last = _last_word(page, clause)
    verb = page.document.tokens[clause.verb] if clause.verb is not None else None
    if verb is None or last is None or not page.grammar.is_subjunctive_1(verb):
        return False
    return last.text.islower() and last is not verb and page.grammar.lemma(last) != last.low


def _last_word(page: Page, clause: Clause) -> Token | None:
    words = [
        page.document.tokens[at]
        for at in range(clause.first, clause.last)
        if page.document.tokens[at].is_word
    ]
    return words[-1] if words else None
