"""Where a clause is cut in two, and what kind of clause each part is: "weigerte sich, ihn zu treffen | und reiste ab"."""

from __future__ import annotations

from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.attributes import is_attribute
from verbale.languages.clauses import Clause, ClauseKind
from verbale.languages.grammar import Grammar, is_in_dictionary, lemma
from verbale.languages.infinitives import is_infinitive
from verbale.languages.willing import is_finite_at

# Words whose base form only looks like a verb's.
_NO_VERBS = frozenset({
    "gestern", "letzten", "vorgestern", "modern", "ersten", "extern", "intern", "neuen", "selten", "eigenen", "sieben", "sondern", "insofern", "gegen", "neben", "zusammen", "beisammen",
})  # fmt: skip
_AGENTS = frozenset({"von", "vom"})


def _behind_object(document: Document, at: int) -> bool:
    """Whether a German sentence begins with "Das sagte Weber", "Das bestätigte Außenminister Weber", not with "Das erklärte Ziel"."""
    low = document.tokens[at].low
    if not at or document.tokens[at - 1].text != "Das" or not low.endswith(("te", "ten")):
        return False
    if document.sentence_at(document.tokens[at].start).first != at - 1 or at + 1 == len(document.tokens):
        return False
    following = document.tokens[at + 1]
    weak = lemma("ge" + low[:-1], "de") == lemma(low, "de")  # "gesagt"
    titled = pattern_of(contact_words("de").roles.titles).fullmatch(following.low) is not None
    return weak or titled or not is_in_dictionary(following.text, "de")


def looks_finite(document: Document, at: int, grammar: Grammar) -> bool:
    """Whether token `at` is a finite verb, not an attribute: "der geplante Besuch"."""
    if not is_finite_at(document, at, grammar) or document.tokens[at].low in _NO_VERBS:
        return False
    if grammar.language == "de" and _behind_object(document, at):
        return True
    if is_attribute(document, at, len(document.tokens)):
        return False
    following = document.tokens[at + 1] if at + 1 < len(document.tokens) else None
    if document.tokens[at].low == "bin" and following is not None and following.is_capital:
        return False  # "Faisal bin Farhan"
    if at and document.tokens[at - 1].text == "," and following and following.low in _AGENTS:
        return False  # ", moderiert von Weber,"
    before = document.tokens[at - 1].low if at else ""
    words = grammar.words
    determined = before in words.object_determiners | words.genitive_determiners | words.subject_determiners
    low = document.tokens[at].low
    if grammar.language == "en":
        explains = before.islower() and low in {"aimed", "dedicated", "devoted"}  # "talks | aimed at peace"
        return not (explains or (determined and low.endswith("ed")))  # "a planned meeting"
    ends_like_attribute = low.endswith(("te", "ten", "ter", "tes", "tem"))
    return not (
        grammar.language == "de" and ends_like_attribute and determined and following and following.is_capital
    )


def cut_clause(
    document: Document, clause: Clause, start: int, end: int, grammar: Grammar, quoted: frozenset[int]
) -> Clause:
    """Return the part of a clause from `start` up to `end`, with its own verb and kind."""
    verb = next(
        (at for at in range(start, end) if at not in quoted and looks_finite(document, at, grammar)), None
    )
    kind = clause.kind
    before = clause.before
    if start > clause.first:
        kind, before = "main", "und"
    if verb is None and kind not in {"infinitive"}:
        kind = "fragment"
    elif (
        kind == "main"
        and before == ","
        and start == clause.first
        and end < clause.last
        and is_infinitive(document, start, end, grammar)
    ):
        kind = "infinitive"  # "weigerte sich, ihn zu treffen | und reiste ab"
    elif kind == "main" and before == "," and start == clause.first:
        kind = _verb_last_kind(document, start, end, verb, grammar)
    return Clause(start, end, kind, verb, before)


def _verb_last_kind(
    document: Document, start: int, end: int, verb: int | None, grammar: Grammar
) -> ClauseKind:
    """Return what a clause is that opens like a dependent one and ends in its verb, as it need not in Russian."""
    tokens, words = document.tokens, grammar.words
    if grammar.language == "ru" and any(token.low.startswith("котор") for token in tokens[start : start + 2]):
        return "relative"
    last = next((at for at in range(end - 1, start, -1) if tokens[at].is_word), start)
    if not looks_finite(document, last, grammar) or verb is None or verb <= start + 1:
        return "main"
    opener = tokens[start].low
    if opener in words.relatives or (
        opener in words.prepositions and tokens[start + 1].low in words.relatives
    ):
        return "relative"
    return "subordinate" if opener in words.subordinators else "main"


def tells_in_plural(document: Document, pieces: list[Clause]) -> bool:
    """Whether English pieces have a verb that looks like its infinitive: "Italy and Austria | hold | talks"."""
    plural = contact_words(document.language).clauses.plural
    for piece in pieces if plural else []:
        for at in range(piece.first + 1, piece.last):
            before = document.tokens[at - 1]
            named = before.is_capital or (before.is_word and before.low.endswith("s"))
            if named and document.tokens[at].low in plural:
                return True
    return False
