"""Who does the saying: the subject of a cue's clause.

"Am Montag teilte das Ministerium mit, …" has it behind the verb, "Das Ministerium teilte mit, …"
before it, "Der Sprecher, ein Offizier, teilte mit, …" two clauses before.
"""

from __future__ import annotations

from verbale.languages.clauses import Clause
from verbale.languages.nouns import NounPhrase, noun_phrase_at
from verbale.statements.page import Page

_DEMONSTRATIVES = frozenset({"das", "dies", "es", "dieses", "это"})


def find_subject(page: Page, clauses: tuple[Clause, ...], number: int) -> NounPhrase | None:
    """Return the subject of clause `number`, or None where it has none that can be found."""
    clause = clauses[number]
    if clause.verb is None:
        return None
    if clause.kind in ("complement", "subordinate"):
        return _first_phrase(page, _after_opener(page, clause), clause.last)
    if clause.kind == "relative":
        return _antecedent(page, clauses, number)
    start = _after_coordinators(page, clause)
    if start >= clause.verb:
        if start > clause.first and number and not _first_phrase(page, clause.verb + 1, clause.last):
            return find_subject(page, clauses, number - 1)
        apposed = _apposed(page, clauses, number)
        return apposed or _first_phrase(page, clause.verb + 1, clause.last)
    front = _front_phrase(page, start, clause.verb)
    behind = _first_phrase(page, clause.verb + 1, clause.last)
    if front is None or (behind and _is_demonstrative(page, front)):
        return behind
    return front


def phrase_behind_verb(page: Page, clause: Clause) -> NounPhrase | None:
    """Return the first subject-like phrase behind the finite verb: "…, sagte der Minister am Montag"."""
    return None if clause.verb is None else _first_phrase(page, clause.verb + 1, clause.last)


def first_phrase(page: Page, first: int, last: int) -> NounPhrase | None:
    """Return the first phrase between two tokens that can be a subject."""
    return _first_phrase(page, first, last)


def _is_demonstrative(page: Page, phrase: NounPhrase) -> bool:
    return phrase.last - phrase.first == 1 and page.document.tokens[phrase.first].low in _DEMONSTRATIVES


def _after_coordinators(page: Page, clause: Clause) -> int:
    start = clause.first
    while start < clause.last and page.document.tokens[start].low in page.grammar.words.coordinators:
        start += 1
    return start


def _after_opener(page: Page, clause: Clause) -> int:
    return min(_after_coordinators(page, clause) + 1, clause.last - 1)


def _front_phrase(page: Page, start: int, verb: int) -> NounPhrase | None:
    """Return the subject before the verb: all of the words there, where they begin like one."""
    words, tokens = page.grammar.words, page.document.tokens
    for at in range(start, verb):
        if at in page.timed:
            continue
        token = tokens[at]
        if token.low in words.prepositions or token.low in words.object_determiners:
            return None
        if token.low in words.object_pronouns and token.low not in words.subject_pronouns:
            return None
        phrase = noun_phrase_at(page.document, at, verb, page.grammar)
        if phrase is not None:
            rest_is_name = phrase.last == verb or not any(
                tokens[place].is_word for place in range(phrase.last, verb)
            )
            return NounPhrase(at, verb) if rest_is_name or phrase.last - at > 1 else phrase
    return None


def _first_phrase(page: Page, start: int, limit: int) -> NounPhrase | None:
    """Return the first phrase from `start` on that can be a subject; phrases in other cases are passed over."""
    words, tokens = page.grammar.words, page.document.tokens
    at = start
    while at < limit:
        token = tokens[at]
        if at in page.quoted or at in page.timed or not token.is_word:
            at += 1
        elif token.low in words.prepositions or token.low in words.object_determiners:
            skipped = noun_phrase_at(page.document, at + 1, limit, page.grammar) if at + 1 < limit else None
            at = skipped.last if skipped else at + 1
        elif token.low in words.object_pronouns and token.low not in words.subject_determiners:
            at += 1
        else:
            phrase = noun_phrase_at(page.document, at, limit, page.grammar)
            if phrase is not None and not (token.low in words.relatives and phrase.last - at == 1):
                return phrase
            at += 1
    return None


def _apposed(page: Page, clauses: tuple[Clause, ...], number: int) -> NounPhrase | None:
    """Return the subject that appositions or a relative clause part from its verb."""
    first = number
    while first and clauses[first - 1].kind in ("fragment", "relative", "infinitive"):
        first -= 1
    if first == number or clauses[first].kind != "fragment":
        return None
    return _front_phrase(page, clauses[first].first, clauses[number].first)


def _antecedent(page: Page, clauses: tuple[Clause, ...], number: int) -> NounPhrase | None:
    if not number:
        return None
    before = clauses[number - 1]
    words = page.grammar.words
    for at in range(before.first, before.last):
        low = page.document.tokens[at].low
        if low in words.prepositions:
            continue
        phrase = noun_phrase_at(page.document, at, before.last, page.grammar)
        if phrase is not None and phrase.last == before.last:
            return phrase
    return None
