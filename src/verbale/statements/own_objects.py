"""What a verb of saying asks for, apart from its subject: "während die Regierung | von einem Erfolg | sprach"."""

from __future__ import annotations

from verbale.languages.clauses import Clause
from verbale.languages.nouns import NounPhrase
from verbale.statements.cues import Cue
from verbale.statements.page import Page
from verbale.statements.words import relays


def without_own_object(page: Page, clause: Clause, cue: Cue, subject: NounPhrase) -> NounPhrase:
    """Return the subject of a clause without what its verb, at the end, asks for by a preposition that stands nowhere else."""
    tokens, openers = page.document.tokens, _openers(page, cue)
    if clause.kind == "main" or clause.verb is None or clause.verb < subject.last:
        return subject
    others = (at for at in range(clause.first, clause.last) if not subject.first <= at < subject.last)
    if any(tokens[at].low in openers for at in others):
        return subject
    opens = (at for at in range(subject.first + 1, subject.last) if tokens[at].low in openers)
    return NounPhrase(subject.first, next(opens, subject.last))


def _openers(page: Page, cue: Cue) -> tuple[str, ...]:
    """Return the prepositions by which alone a verb tells what it is about, or from whom it is known."""
    lists = relays(page.document.language)
    if lists.learning.intersection(page.grammar.lemma(page.document.tokens[at]) for at in cue.tokens):
        return tuple(lists.learned_from)
    other = cue.verb.phrase or not {"*", ".", "="}.isdisjoint(cue.verb.object)
    return () if other else cue.verb.object
