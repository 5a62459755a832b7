"""The clauses of a sentence with all their pieces: who belongs to which verb.

"Weber, der in Rom war, traf Rossi." has two scopes: "Weber … traf Rossi" and "der in Rom war".
A piece without a verb (an apposition, the part of a list) belongs to the clause that it interrupts
or follows.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from verbale.contacts.asides import find_asides
from verbale.contacts.cuts import cut_clause, looks_finite, tells_in_plural
from verbale.contacts.frames import (
    across_lists,
    behind_particle,
    ends_in_particle,
    ends_infinitive,
    ends_list_of_relative,
    is_auxiliary,
    may_be_participle,
    named_aside,
    with_closing_verbs,
    with_interrupted,
)
from verbale.contacts.inserts import find_inserts, goes_on_behind, stands_inside
from verbale.contacts.joined_subjects import joins_subjects, with_joined_subjects
from verbale.contacts.nonfinite import is_gerund
from verbale.contacts.participle_phrases import explains_guest, is_led_by
from verbale.contacts.shared_verbs import shared_joints
from verbale.contacts.splits import (
    explains_noun,
    only_dates,
    opens_after_speech,
    split_inside,
    with_names,
    with_reduced,
)
from verbale.contacts.utterances import opaque_tokens
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document, Sentence
from verbale.languages.clauses import Clause, find_clauses, within_opened
from verbale.languages.grammar import Grammar, grammar_of
from verbale.languages.joints import joins

_DEPENDENT = frozenset({"complement", "subordinate", "relative", "infinitive"})


@dataclass(slots=True)
class Scope:
    """One clause: its pieces in text order, and the scope that it hangs on (`matrix`), if any.

    `coordinated` tells that it goes on from `matrix` with the same subject; `antecedent` is the
    number of the token before a relative clause, `ends_in` that of the verb behind "und" which a
    German clause shares: "dass er nach Rom fliegen | und Rossi treffen wird".
    """

    pieces: list[Clause]
    kind: str
    matrix: Scope | None = None
    coordinated: bool = False
    antecedent: int | None = None
    ends_in: int | None = None
    numbers: frozenset[int] = field(default_factory=frozenset)

    @property
    def first(self) -> int:
        """The number of the first token."""
        return self.pieces[0].first

    @property
    def last(self) -> int:
        """The number after the last token."""
        return self.pieces[-1].last

    def holds(self, at: int) -> bool:
        """Whether token `at` belongs to it."""
        return at in self.numbers

    def tokens(self) -> list[int]:
        """Return the numbers of its tokens in order."""
        return sorted(self.numbers)


def low_words(document: Document, scope: Scope) -> str:
    """Return the tokens of a clause in lower case, with blanks between."""
    return " ".join(document.tokens[at].low for at in scope.tokens())


def has_word(document: Document, scope: Scope, words: tuple[str, ...]) -> bool:
    """Whether a token of the scope is one of the words, which may hold `*` as in `pattern_of`."""
    pattern = pattern_of(words)
    return any(pattern.fullmatch(document.tokens[at].low) for at in scope.numbers)


def find_scopes(
    document: Document,
    sentence: Sentence,
    grammar: Grammar,
    quoted: frozenset[int],
    dated: frozenset[int] = frozenset(),
) -> list[Scope]:
    """Return the scopes of a sentence, by the place of their verbs; `dated` are the tokens of times."""
    quoted = opaque_tokens(document, sentence, quoted, grammar)
    pieces = _pieces(document, sentence, grammar, quoted)
    inserts = find_inserts(document, pieces, grammar) | find_asides(document, pieces, dated)
    scopes = _scopes_of(document, [one for at, one in enumerate(pieces) if at not in inserts], grammar)
    if inserts:
        scopes += [Scope([pieces[at]], "main") for at in sorted(inserts)]
        scopes.sort(key=lambda scope: scope.pieces[-1].first)
    for scope in scopes:
        scope.pieces.sort(key=lambda piece: piece.first)
        scope.numbers = frozenset(at for piece in scope.pieces for at in range(piece.first, piece.last))
        if scope.matrix is None and scope.kind in _DEPENDENT:
            scope.matrix = next((other for other in scopes if other.kind == "main"), None)
    return scopes


def _scopes_of(document: Document, pieces: list[Clause], grammar: Grammar) -> list[Scope]:
    scopes: list[Scope] = []
    waiting: list[Clause] = []
    for number, piece in enumerate(pieces):
        behind = scopes[-1].pieces[-1] if scopes else None
        if number and (
            goes_on_behind(document, pieces[number - 1], piece, grammar)
            or (behind == pieces[number - 1] and only_dates(document, pieces[number - 1], piece))
            or ends_list_of_relative(document, pieces, number)
        ):
            scopes[-1].pieces.append(piece)
        elif (begun := _interrupted(document, scopes, piece, grammar)) is not None:
            begun.pieces.append(piece)
        elif piece.kind == "fragment" and is_gerund(document, piece, grammar):
            scopes.append(Scope([piece], "subordinate", _matrix(scopes)))
        elif piece.kind == "fragment" and (explains_noun(document, piece) or explains_guest(document, piece)):
            scopes.append(Scope([piece], "relative", _matrix(scopes), antecedent=piece.first - 2))
        elif piece.kind == "fragment":
            waiting.append(piece)
        elif piece.kind in _DEPENDENT:
            antecedent = piece.first - (2 if piece.before == "," else 1) if piece.kind == "relative" else None
            own = waiting if ends_infinitive(document, piece, waiting, grammar) else []
            if piece.kind == "infinitive" and not (own or scopes) and tells_in_plural(document, waiting):
                scopes.append(Scope(list(waiting), "main"))
                waiting = []
            scopes.append(Scope([*own, piece], piece.kind, _matrix(scopes), antecedent=antecedent))
            waiting = [] if own else waiting
        else:
            takes = _takes_waiting(document, piece, scopes, waiting)
            coordinated = _is_coordinated(document, piece, grammar) or (not takes and _goes_on(piece, scopes))
            if not takes:
                _give_back(document, scopes, waiting, grammar)
            scope = Scope([*waiting, piece], "main", None, coordinated)
            scope.matrix = _main(scopes) if coordinated or piece.before == ":" else _matrix(scopes)
            _share_ending(document, pieces[number - 1 : number], scope, scopes)
            scopes.append(scope)
            waiting = []
    if waiting and scopes:
        _give_back(document, scopes, waiting, grammar)
    elif waiting:
        scopes.append(Scope(list(waiting), "fragment"))
    return scopes


def _pieces(document: Document, sentence: Sentence, grammar: Grammar, quoted: frozenset[int]) -> list[Clause]:
    """Return the clauses, cut again where "und" joins two verbs."""
    pieces: list[Clause] = []
    opaque = quoted | named_aside(document, sentence) if grammar.language == "de" else quoted
    for clause in with_joined_subjects(document, find_clauses(document, sentence, grammar, opaque), grammar):
        start = behind_particle(document, clause, grammar)
        if start > clause.first:
            pieces.append(Clause(clause.first, start, "fragment", None, clause.before))
        joints = _joints(document, clause, grammar, quoted)
        shared = {*shared_joints(document, clause, grammar, quoted)} - {*joints}
        for at in sorted({*joints, *shared}):
            pieces.append(cut_clause(document, clause, start, at, grammar, quoted))
            start = at
        last = cut_clause(document, clause, start, clause.last, grammar, quoted)
        pieces.append(replace(last, kind="main", verb=last.last - 1) if start in shared else last)
    if grammar.language == "de":
        for step in (across_lists, with_interrupted, with_closing_verbs):
            pieces = step(document, pieces, grammar)
    pieces = with_reduced(document, pieces, grammar) if grammar.language == "en" else pieces
    inner = contact_words(document.language).clauses
    inside = split_inside(document, pieces, grammar, quoted, inner) if inner.openers else None
    return pieces if inside is None else with_names(document, inside)


def _joints(document: Document, clause: Clause, grammar: Grammar, quoted: frozenset[int]) -> list[int]:
    """Return the places of "und" with a finite verb of its own on either side."""
    if clause.verb is None:
        return []
    joint = clause.verb - 1  # "besuchte Weber, den Minister, Rossi in Rom | und führte Gespräche"
    goes_on = grammar.language == "de" and clause.before == "," and clause.first < joint not in quoted
    if goes_on and joins(document, joint, grammar):
        return [joint]
    tokens = document.tokens
    verbs = [
        at
        for at in range(clause.first, clause.last)
        if at not in quoted
        and looks_finite(document, at, grammar)
        and not is_led_by(document, at)
        and not (grammar.language == "ru" and tokens[at].low.endswith(("ться", "тись")))  # infinitives
    ]
    joints = []
    for left, right in pairwise(verbs):
        between = [
            at
            for at in range(left + 1, right)
            if joins(document, at, grammar)
            and at not in quoted
            and not within_opened(document, clause.first, at, grammar, quoted)
        ]
        told = opens_after_speech(document, left, grammar)  # "says | A and B will meet"
        told = told or bool(between and joins_subjects(document, left, between[-1], right, grammar))
        if between and not (
            told or (is_auxiliary(tokens[left], grammar) and may_be_participle(tokens[right]))
        ):
            behind = grammar.language == "de" and between[0] == left + 1  # "empfangen | und mit A und B …"
            joints.append(between[0] if behind else between[-1])
    return joints


def _share_ending(document: Document, before: list[Clause], scope: Scope, scopes: list[Scope]) -> None:
    """Let what only "und" parts from a dependent German clause go on from that one, and end it with its own verb."""
    joined = scopes[-1] if scopes and before and before[0] in scopes[-1].pieces else None
    if joined is None or document.language != "de" or scope.pieces[-1].before != "und":
        return
    scope.matrix = joined
    last = next((at for at in range(scope.last - 1, scope.first, -1) if document.tokens[at].is_word), None)
    joined.ends_in = last if joined.kind in _DEPENDENT else None


def _matrix(scopes: list[Scope]) -> Scope | None:
    return scopes[-1] if scopes else None


def _main(scopes: list[Scope]) -> Scope | None:
    return next((scope for scope in reversed(scopes) if scope.kind == "main"), _matrix(scopes))


def _is_coordinated(document: Document, piece: Clause, grammar: Grammar) -> bool:
    """Whether the clause begins "und traf …": its subject stands in the clause before."""
    opener = document.tokens[piece.first].low
    then = grammar.language == "en" and piece.before == "," and piece.verb == piece.first + 1
    then = then and opener in contact_words("en").roles.order  # ", then flew to Bern"
    return piece.before == "und" or then or (piece.first > 0 and opener in grammar.words.coordinators)


def _goes_on(piece: Clause, scopes: list[Scope]) -> bool:
    """Whether the clause is a further one of a row: "flew to Rome, met Weber and left" has one subject."""
    return piece.before == "," and piece.opens_with_verb and any(scope.kind == "main" for scope in scopes)


def _takes_waiting(document: Document, piece: Clause, scopes: list[Scope], waiting: list[Clause]) -> bool:
    """Whether the pieces that wait belong to this clause, not to the one before."""
    if not waiting:
        return False
    begun = grammar_of("ru").words.complementizers  # "что встреча, намеченная на пятницу, | не состоится"
    if document.language == "ru" and document.tokens[waiting[0].first].low in begun:
        return True
    mains = [scope for scope in scopes if scope.kind == "main"]
    return not mains or piece.opens_with_verb


def _interrupted(document: Document, scopes: list[Scope], piece: Clause, grammar: Grammar) -> Scope | None:
    """Return the clause that the one before this piece interrupts, and that the piece ends: "hat, wie es heißt, | mit Rossi telefoniert"."""
    begun = scopes[-1].matrix if scopes else None
    if begun is None or not stands_inside(document, scopes[-1].pieces, scopes[-1].kind, grammar):
        return None
    return begun if goes_on_behind(document, begun.pieces[-1], piece, grammar) else None


def _behind(document: Document, scope: Scope, piece: Clause, grammar: Grammar) -> Scope:
    """Return the clause to which a piece behind another one belongs: the one that it interrupts.

    A relative clause that no comma opens interrupts nothing: "a tour that took him to Rome, Bern and Vienna".
    """
    interrupts = scope.kind == "relative" and scope.pieces[0].before != " "
    interrupts |= stands_inside(document, scope.pieces, scope.kind, grammar)
    if (
        scope.kind == "infinitive"
    ):  # "lehnte den Plan, ihn zu treffen, | gestern ab", but "zu treffen, | diesmal in Rom"
        interrupts &= ends_in_particle(document, piece, grammar)
    return scope.matrix if interrupts and scope.matrix is not None else scope


def _give_back(document: Document, scopes: list[Scope], waiting: list[Clause], grammar: Grammar) -> None:
    for piece in waiting:
        before = [scope for scope in scopes if scope.pieces[-1].first < piece.first]
        if before:
            _behind(document, before[-1], piece, grammar).pieces.append(piece)
        elif scopes:
            scopes[0].pieces.append(piece)
    waiting.clear()
