"""The German verb's frame: what stands between "haben" and "getroffen", and the part of a verb that commas set apart."""

from __future__ import annotations

from verbale.languages import Document, Token
from verbale.languages.clauses import Clause
from verbale.languages.grammar import Grammar, is_german_participle


def behind_particle(document: Document, clause: Clause, grammar: Grammar) -> int:
    """Return where a clause begins behind the part of the verb before it: "kam mit Weber, dem Minister, | zusammen | und ging"."""
    first, second = document.tokens[clause.first].low, clause.first + 1
    parted = clause.before == "," and first in grammar.words.separable_prefixes and second < clause.last
    joins = parted and document.tokens[second].low in grammar.words.coordinators
    return second if joins else clause.first


def across_lists(document: Document, pieces: list[Clause], grammar: Grammar) -> list[Clause]:
    """Join what the commas of a list part: "haben sich Weber, Rossi und Marin | getroffen" is one clause."""
    result: list[Clause] = []
    for piece in pieces:
        begun = next((at for at in range(len(result) - 1, -1, -1) if result[at].kind != "fragment"), None)
        if begun is not None and _ends_frame(document, result[begun], piece, grammar):
            first = result[begun]
            result[begun:] = [Clause(first.first, piece.last, first.kind, first.verb, first.before)]
        else:
            result.append(piece)
    return result


def _ends_frame(document: Document, begun: Clause, piece: Clause, grammar: Grammar) -> bool:
    """Whether a piece ends in the participle or infinitive that the auxiliary of the clause before waits for."""
    tokens = document.tokens
    joined = piece.before == "," or tokens[piece.first].low in grammar.words.coordinators
    if not joined or piece.verb is None or begun.verb is None:
        return False
    words = [at for at in range(piece.first, piece.last) if tokens[at].is_word]
    inner = [at for at in range(begun.verb + 1, begun.last) if tokens[at].is_word]
    last = tokens[words[-1]]
    surely = is_german_participle(last.low, grammar.lemma(last), grammar.words.separable_prefixes)
    if piece.verb == piece.first and (len(words) > 1 or piece.before != ","):
        return False  # a verb of its own; but "hat mit dem Präsidenten, Weber, | telefoniert"
    return (
        begun.kind == "main"
        and piece.verb == words[-1]
        and (surely or (piece.kind == "main" and may_be_participle(last)))
        and is_auxiliary(tokens[begun.verb], grammar)
        and bool(inner)
        and tokens[inner[-1]].is_capital
    )


def is_auxiliary(token: Token, grammar: Grammar) -> bool:
    """Whether it is a form of "haben", "sein", "werden" or a modal verb."""
    return grammar.lemma(token) in grammar.words.auxiliaries


def may_be_participle(token: Token) -> bool:
    """Whether it may hang on an auxiliary: "haben A und B telefoniert", "wollen A und B treffen"."""
    return token.low.endswith(("t", "en"))
