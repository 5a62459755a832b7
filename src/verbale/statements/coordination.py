"""German clauses that share one subject: "Weber lobte den Plan, schloss aber nichts aus", "lobte Kurz, dankte der Stadt und ging"."""

from __future__ import annotations

from verbale.languages.clauses import Clause
from verbale.statements.page import Page


def contrasts(page: Page, clause: Clause) -> bool:
    """Whether a clause goes on from the one before with the same subject: "…, schloss | aber | nichts aus", "…, wies den Vorwurf jedoch zurück"."""
    adversative = page.grammar.words.coordinators - page.grammar.words.joining
    if not clause.opens_with_verb or clause.before != ",":
        return False
    words = page.words(clause.first, clause.last)
    acted = any(
        page.document.tokens[at].low in page.grammar.words.object_determiners
        for at in range(clause.first + 1, min(clause.first + 2, clause.last))
    )
    return bool(adversative.intersection(words[1:] if acted else words[1:3]))


def is_listed(page: Page, clauses: tuple[Clause, ...], number: int) -> bool:
    """Whether a clause is one of a list with one subject: "Weber lobte Kurz, | dankte der Stadt | und ging"."""
    if number + 1 >= len(clauses) or not clauses[number].opens_with_verb or clauses[number].before != ",":
        return False
    following = next((at for at in range(number + 1, len(clauses)) if clauses[at].kind == "main"), None)
    before = next((at for at in range(number - 1, -1, -1) if clauses[at].kind == "main"), None)
    if following is None or before is None or not is_told(page, clauses[before]):
        return False
    start, verb = after_coordinators(page, clauses[following]), clauses[following].verb
    joined = start > clauses[following].first and start == verb
    return joined or (clauses[following].opens_with_verb and is_listed(page, clauses, following))


def is_told(page: Page, clause: Clause) -> bool:
    """Whether the clause is the writer's own main clause, not one of words said."""
    if clause.kind != "main" or clause.verb is None:
        return False
    return not page.grammar.is_subjunctive(page.document.tokens[clause.verb])


def after_coordinators(page: Page, clause: Clause) -> int:
    """Return the first token of a clause behind its "und" or "aber"."""
    start = clause.first
    while start < clause.last and page.document.tokens[start].low in page.grammar.words.coordinators:
        start += 1
    return start
