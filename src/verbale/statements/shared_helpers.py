"""German acts that share a subject and an auxiliary: "Weber hat den Plan kritisiert, Hilfe verlangt und der Stadt gedankt".

The clauses of `verbale.languages.clauses` hold them in one piece; here each participle gets its own.
"""

from __future__ import annotations

from dataclasses import replace

from verbale.languages.clauses import JOINED, Clause
from verbale.languages.grammar import UNPREFIXED, is_german_participle, is_german_verb
from verbale.statements.page import Page

_HELPING = (
    "haben"  # of the passive each participle has a subject of its own: "A wurde gelobt und B verurteilt"
)
_ENDINGS = ("t", "en")
_COMPLETING = frozenset({"complement", "infinitive", "relative", "subordinate"})


def with_shared_helpers(page: Page, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Return the clauses, those parted that hold several participles with one "haben"; later pieces are fragments.

    The first piece keeps the finite verb, also where it stands behind the last participle.
    """
    if page.document.language != "de":
        return clauses
    parted: list[Clause] = []
    for clause in clauses:
        goes_on = bool(parted) and _goes_on(page, parted, clause)
        own = replace(clause, kind="fragment", verb=None, before=JOINED) if goes_on else clause
        parted += _parted(page, own, _helper_of(page, [*parted, own]))
    return tuple(parted)


def _helper_of(page: Page, clauses: list[Clause]) -> int | None:
    """Return the "haben" of the last clause, or of the one that it goes on from."""
    at = len(clauses) - 1
    while at > 0 and clauses[at].before == JOINED and clauses[at].kind == "fragment":
        at -= 1
    verb = clauses[at].verb if clauses else None
    return verb if verb is not None and page.grammar.lemma(page.document.tokens[verb]) == _HELPING else None


def _goes_on(page: Page, before: list[Clause], clause: Clause) -> bool:
    """Whether a clause is the next participle with the helper of the main clause before it."""
    joined = page.document.tokens[clause.first].low in page.grammar.words.joining
    kinds = ("main", "fragment", "relative") if joined else ("main", "fragment")
    if clause.before not in (",", JOINED) or clause.kind not in kinds:
        return False
    last = len(before) - 1
    if joined:
        while last > 0 and before[last].kind in _COMPLETING:
            last -= 1  # "hat eingeräumt, dass es schwer ist, | und Hilfe versprochen"
    helper = _helper_of(page, before[: last + 1])
    if helper is None or before[last].kind not in ("main", "fragment"):
        return False
    words = [at for at in range(clause.first, clause.last) if page.document.tokens[at].is_word]
    end = next((at for at in words if _ends_part(page, at)), words[-1] if words else clause.first)
    participles = _is_participle(page, end) and _is_participle(page, _end_of_words(page, before[last]) - 1)
    return participles and (clause.verb in (None, end) or _closes_surely(page, clause, end))


def _closes_surely(page: Page, clause: Clause, end: int) -> bool:
    """Whether a clause ends with a participle though a word in it looks like a verb: "und Rom | wiederholte | Verstöße vorgeworfen"."""
    token, words = page.document.tokens[end], page.grammar.words
    helps = (
        clause.verb is not None and page.grammar.lemma(page.document.tokens[clause.verb]) in words.auxiliaries
    )
    return not helps and is_german_participle(token.low, page.grammar.lemma(token), words.separable_prefixes)


def _end_of_words(page: Page, clause: Clause) -> int:
    words = (at for at in range(clause.last - 1, clause.first - 1, -1) if page.document.tokens[at].is_word)
    return next(words, clause.first) + 1


def _ends_part(page: Page, at: int) -> bool:
    """Whether a participle and an "und" behind it close a part: "den Abzug verlangt | und"."""
    tokens = page.document.tokens
    joining = at + 1 < len(tokens) and tokens[at + 1].low in page.grammar.words.joining
    return joining and _is_participle(page, at)


def _parted(page: Page, clause: Clause, helper: int | None) -> list[Clause]:
    if helper is None:
        return [clause]
    limit = _end_of_words(page, clause)
    if limit - 1 == helper:
        limit = helper
    for at in range(clause.first, limit - 1):
        if _ends_part(page, at) and _closes_later(page, at + 2, limit):
            rest = Clause(at + 1, clause.last, "fragment", None, JOINED)
            return [replace(clause, last=at + 1), *_parted(page, rest, helper)]
    return [clause]


def _closes_later(page: Page, first: int, limit: int) -> bool:
    """Whether one more participle ends the words up to `limit`, or a part of them: "… und | gefordert"."""
    return any(
        _is_participle(page, at) and (at == limit - 1 or _ends_part(page, at)) for at in range(first, limit)
    )


def _is_participle(page: Page, at: int) -> bool:
    token = page.document.tokens[at]
    if at in page.quoted or not token.text.islower() or not token.low.endswith(_ENDINGS):
        return False
    base = page.grammar.lemma(token)
    if base == token.low or not is_german_verb(base) or base in page.grammar.words.auxiliaries:
        return False
    with_ge = is_german_participle(token.low, base, page.grammar.words.separable_prefixes)
    return with_ge or base.startswith(UNPREFIXED) or base.endswith("ieren")
