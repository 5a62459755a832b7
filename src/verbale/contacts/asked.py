"""Who is to do what an infinitive tells behind a German verb of asking: "Weber drängte Rossi, Gespräche mit Marin zu führen" is of Rossi and Marin."""

from __future__ import annotations

from verbale.contacts.scopes import Scope
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.records import Mention

_FOR_IT = frozenset({"darum", "damit"})  # "bat darum, mit Rossi sprechen zu dürfen": he himself


def who_is_asked(document: Document, scope: Scope, bare: list[Mention]) -> list[Mention] | None:
    """Return who is called upon, of the subjects and objects of the clause above: nobody where it is somebody without a name; None where nobody is asked.

    `bare` are in text order. In "Rossi wurde gedrängt, mit Marin zu reden" it is the subject.
    """
    above, roles = scope.matrix, contact_words(document.language).roles
    if document.language != "de" or scope.kind != "infinitive" or above is None or not roles.asking:
        return None
    tokens = [document.tokens[at] for at in above.tokens()]
    told = " ".join(token.low for token in tokens)
    if pattern_of(roles.asking).search(told) is None or any(token.low in _FOR_IT for token in tokens):
        return None
    grammar = grammar_of("de")
    if any(grammar.lemma(token) in grammar.words.passive_auxiliaries for token in tokens):
        return bare
    alone = len(bare) == 1 and _is_object(document, scope, bare[0])
    return bare if alone else bare[1:]


def _is_object(document: Document, scope: Scope, asked: Mention) -> bool:
    """Whether others than the one named ask in the clause above: "Die Opposition forderte | Weber | auf", "Ärzte baten | ihn |"."""
    assert scope.matrix is not None
    grammar, tokens = grammar_of("de"), document.tokens
    first, at = scope.matrix.first, document.token_at(asked.start)
    verb = next(
        (n for n in range(first, at) if grammar.is_finite(tokens[n]) and not tokens[n].is_capital), -1
    )
    if verb <= first or asked.kind != "person":
        return False
    opener = tokens[first].low
    return opener in grammar.words.subject_determiners or tokens[verb].low.endswith("en")
