"""What somebody is or was beside what is told of him: "Weber, derzeit Vorsitzender des Rates, telefonierte mit Rossi".

A time between such commas says when he was that. It is no day of what he does, and a place there none where he does it.
"""

from __future__ import annotations

from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.clauses import Clause
from verbale.languages.grammar import grammar_of


def find_asides(document: Document, pieces: list[Clause], dated: frozenset[int]) -> frozenset[int]:
    """Return the places of the pieces that explain a subject by what it is at another time; `dated` are the tokens of times."""
    return frozenset(at for at in range(1, len(pieces) - 1) if _is_aside(document, pieces, at, dated))


def _is_aside(document: Document, pieces: list[Clause], at: int, dated: frozenset[int]) -> bool:
    before, piece, behind = pieces[at - 1 : at + 2]
    if piece.kind != "fragment" or before.kind != "fragment" or piece.before != "," or behind.before != ",":
        return False
    ends_in_name = document.tokens[before.last - 1].is_capital and before.last - 1 not in dated
    acts = behind.kind == "main" and behind.opens_with_verb
    acts &= not _has_contact(document, before)  # "Webers Besuch in Rom, für Mai geplant, wurde abgesagt"
    return acts and ends_in_name and _tells_when_something(document, piece, dated)


def _has_contact(document: Document, piece: Clause) -> bool:
    """Whether a word of contact stands in a piece."""
    words = contact_words(document.language)
    lists = (*(entry.words for entry in words.verbs), *(entry.words for entry in words.nouns))
    told = pattern_of(tuple(word for words_of_one in lists for word in words_of_one))
    return any(told.fullmatch(document.tokens[at].low) for at in range(piece.first, piece.last))


def _tells_when_something(document: Document, piece: Clause, dated: frozenset[int]) -> bool:
    """Whether it has a time and what was so then: "bis Mai Minister", "am Montag noch in Rom", not "dem 3. Mai", "am Montag mit Rossi"."""
    words, grammar = contact_words(document.language), grammar_of(document.language)
    inside = [document.tokens[at] for at in range(piece.first, piece.last)]
    if dated.isdisjoint(range(piece.first, piece.last)):
        return False
    if _has_contact(document, piece) or any(token.low in words.roles.partner for token in inside):
        return False
    small = grammar.words.prepositions | words.roles.determiners
    rest = (document.tokens[at] for at in range(piece.first, piece.last) if at not in dated)
    return any(token.is_word and token.low not in small for token in rest)
