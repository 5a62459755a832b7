"""Words that introduce speech: "Der Minister geht davon aus, dass …" has `geht`, `davon` and `aus`."""

from __future__ import annotations

from dataclasses import dataclass

from verbale.languages.clauses import Clause
from verbale.statements.page import Page
from verbale.statements.words import SpeechVerb, speech_verbs


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying in clause `clause` of its sentence.

    `tokens` are all its words, `at` the one that carries the meaning; `passive` where the clause
    says that something was said, not who said it.
    """

    clause: int
    at: int
    tokens: tuple[int, ...]
    verb: SpeechVerb
    passive: bool = False


def find_cues(page: Page, clauses: tuple[Clause, ...]) -> list[Cue]:
    """Return the cues of a sentence's clauses, one a clause at most, in text order."""
    found = (_cue(page, number, clause) for number, clause in enumerate(clauses))
    return [cue for cue in found if cue is not None]


def _cue(page: Page, number: int, clause: Clause) -> Cue | None:
    verbs = speech_verbs(page.document.language)
    for at in range(clause.first, clause.last):
        token = page.document.tokens[at]
        if at in page.quoted or not token.is_word or (token.is_capital and at != clause.first):
            continue
        base = page.grammar.lemma(token)
        prefix = _prefix(page, clause, at, base, verbs)
        verb = verbs.get(base if prefix is None else page.document.tokens[prefix].low + base)
        if verb is None or not _is_said(page, clause, at):
            continue
        needed = _needed(page, clause, verb)
        if needed is None:
            continue
        helpers = {clause.verb} if clause.verb is not None and _is_auxiliary(page, clause.verb) else set()
        tokens = sorted({at} | helpers | needed | ({prefix} if prefix is not None else set()))
        return Cue(number, at, tuple(tokens), verb, _is_passive(page, clause, at))
    return None


def _prefix(page: Page, clause: Clause, at: int, base: str, verbs: dict[str, SpeechVerb]) -> int | None:
    """Return the token of a separated prefix that makes another verb of saying: `teilte … mit`."""
    prefixes = page.grammar.words.separable_prefixes
    if not prefixes or at != clause.verb:
        return None
    for place in range(clause.last - 1, at, -1):
        word = page.document.tokens[place].low
        if word in prefixes and word + base in verbs and place not in page.quoted:
            return place
    return None


def _is_said(page: Page, clause: Clause, at: int) -> bool:
    """Whether the verb tells that something is or was said, not that it may or should be."""
    grammar = page.grammar
    if page.document.language != "de" or at == clause.verb or clause.verb is None:
        return at == clause.verb or page.document.language != "de"
    token = page.document.tokens[at]
    helper = grammar.lemma(page.document.tokens[clause.verb])
    if token.low == grammar.lemma(token) and token.low.endswith("n"):
        return False
    return helper in {"haben", "werden", "sein"} or clause.verb > at


def _needed(page: Page, clause: Clause, verb: SpeechVerb) -> set[int] | None:
    """Return the tokens of the word that the verb needs beside it, or None where it is missing."""
    if verb.needs is None:
        return set()
    for at in range(clause.first, clause.last):
        token = page.document.tokens[at]
        if at not in page.quoted and verb.needs in (token.low, page.grammar.lemma(token)):
            return {at}
    return None


def _is_auxiliary(page: Page, at: int) -> bool:
    return page.grammar.lemma(page.document.tokens[at]) in page.grammar.words.auxiliaries


def _is_passive(page: Page, clause: Clause, at: int) -> bool:
    helpers = page.grammar.words.passive_auxiliaries
    if clause.verb is None or not helpers or at == clause.verb:
        return False
    words = {page.grammar.lemma(page.document.tokens[place]) for place in range(clause.first, clause.last)}
    return bool(helpers & words) and "haben" not in words
