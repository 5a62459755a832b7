"""Who says it, put into the middle of what he says: "Lawrow werde, teilte das Ministerium mit, nach Rom reisen".

Such a clause parts no other one, and who speaks in it takes part in nothing that is told around it.
"""

from __future__ import annotations

from verbale.contacts.frames import is_auxiliary, may_be_participle
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.clauses import Clause
from verbale.languages.grammar import Grammar
from verbale.languages.infinitives import is_infinitive

_LONGEST = 12  # tokens of an insert
_MARKS = frozenset({",", "–", "—"})


def find_inserts(document: Document, pieces: list[Clause], grammar: Grammar) -> frozenset[int]:
    """Return the places of the pieces that only tell who says what stands around them, or in Russian at the end of it."""
    found = {at for at in range(1, len(pieces) - 1) if _is_insert(document, pieces, at, grammar)}
    if grammar.language == "ru" and len(pieces) > 1 and _closes(document, pieces[-1]):
        found.add(len(pieces) - 1)
    if grammar.language == "de":
        found |= _with_name_at_end(document, pieces)
    return frozenset(found)


def _with_name_at_end(document: Document, pieces: list[Clause]) -> set[int]:
    """Return the last pieces of a sentence that tell who said it, by office and name: "…, teilte der Leiter des Amtes, | Weber, | in Rom mit"."""
    tells = pattern_of(contact_words("de").clauses.inserts)
    for at in range(1, len(pieces) - 1):
        piece, rest = pieces[at], pieces[at + 1 :]
        says = piece.kind == "main" and piece.before == "," and piece.verb == piece.first
        if not says or not tells.fullmatch(document.tokens[piece.first].low):
            continue
        name = document.tokens[rest[0].first : rest[0].last]
        named = len(name) <= _LONGEST_NAME and all(token.is_capital or not token.is_word for token in name)
        if named and all(one.kind == "fragment" for one in rest):
            return set(range(at, len(pieces)))
    return set()


_LONGEST_NAME = 5  # tokens


def _closes(document: Document, piece: Clause) -> bool:
    """Whether a Russian sentence ends in who says it: "… провели встречу, сообщает ТАСС"."""
    tells = pattern_of(tuple(contact_words("ru").clauses.speech))
    opens = piece.verb == piece.first and piece.kind == "main" and piece.before == ","
    return opens and tells.fullmatch(document.tokens[piece.first].low) is not None


def goes_on_behind(document: Document, begun: Clause, piece: Clause, grammar: Grammar) -> bool:
    """Whether a piece behind an insert ends what an auxiliary before it began: "werde, …, nach Rom reisen", "will, …, visit Rome"."""
    apart = piece.first > begun.last + 1  # something stood between them
    if not apart or begun.verb is None or begun.kind not in {"main", "complement"} or piece.kind != "main":
        return False
    words = [at for at in range(piece.first, piece.last) if document.tokens[at].is_word]
    last_begun = next(
        (at for at in range(begun.last - 1, begun.first, -1) if document.tokens[at].is_word), -1
    )
    waits = is_auxiliary(document.tokens[begun.verb], grammar)
    if grammar.language == "de":
        return waits and piece.verb == words[-1] and may_be_participle(document.tokens[words[-1]])
    return last_begun == begun.verb and document.tokens[last_begun].low in _ENGLISH_AUXILIARIES


def stands_inside(document: Document, pieces: list[Clause], kind: str, grammar: Grammar) -> bool:
    """Whether a clause may stand in the middle of another: German "hat, wie ein Sprecher sagte, …", "wird, wenn es geht, …", Russian "как сообщает ТАСС"."""
    piece, tokens = pieces[0], document.tokens
    comments = (
        kind == "complement" and tokens[piece.first].low in contact_words(grammar.language).clauses.comments
    )
    if grammar.language == "en" or len(pieces) > 1 or piece.before not in _MARKS:
        return False
    if grammar.language == "ru":
        return comments
    last = next((at for at in range(piece.last - 1, piece.first, -1) if tokens[at].is_word), -1)
    if kind == "infinitive":  # "lehnte den Plan, nach Rom zu reisen, | gestern ab"
        return is_infinitive(document, max(piece.first, last - 1), piece.last, grammar)
    there = (
        tokens[piece.first].low in contact_words("de").roles.there
    )  # "kam aus Rom, wo er Rossi traf, | nach Bern"
    return (comments or there or kind == "subordinate") and piece.verb == last


_ENGLISH_AUXILIARIES = frozenset(
    {"will", "would", "may", "might", "can", "could", "should", "had", "has", "have", "is", "was"}
)


def _is_insert(document: Document, pieces: list[Clause], at: int, grammar: Grammar) -> bool:
    piece, following = pieces[at], pieces[at + 1]
    if piece.before not in _MARKS or following.before != piece.before:
        return False
    if (
        piece.kind != "main"
        or following.kind not in {"main", "fragment"}
        or piece.last - piece.first > _LONGEST
    ):
        return False
    tells = pattern_of(contact_words(grammar.language).clauses.inserts)
    verbs = [n for n in range(piece.first, piece.last) if tells.fullmatch(document.tokens[n].low)]
    if not verbs and grammar.language == "en" and following.kind == "main":
        said = " ".join(token.low for token in document.tokens[piece.first : piece.last] if token.is_word)
        told = tells.search(said)
        return told is not None and told.end() == len(said)  # "she went on", not "he went on to Rome"
    if not verbs:
        return False
    so = grammar.language == "de" and document.tokens[piece.first].low == "so"  # "so heißt es in Rom"
    if verbs[0] == piece.first + so:
        return True
    finite = [n for n in range(piece.first, verbs[0]) if grammar.is_finite(document.tokens[n])]
    # "she said", "the ministry said in a statement"; in German and Russian the verb comes first.
    return grammar.language == "en" and not finite and following.kind == "main"
