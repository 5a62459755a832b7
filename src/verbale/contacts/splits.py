"""Clauses that no comma parts: "Weber urged calm when he spoke with Rossi" has two.

English sets commas by sense, so clauses are cut again at "who", "when", "that", behind "said", and
at "to" before a verb.

Russian says with a participle what a relative clause says: ", прибывший в Баку,".
"""

from __future__ import annotations

import re

from verbale.contacts.joined_subjects import TIMES
from verbale.contacts.nonfinite import (
    explains_thing,
    is_gerund,
    leads_to_participle,
    opens_with_infinitive,
    tells_who_did,
)
from verbale.contacts.pointing import PARTICLES, points_to_time, stands_alone
from verbale.contacts.words import InnerClauses, contact_words, pattern_of
from verbale.languages import Document
from verbale.languages.clauses import Clause, ClauseKind
from verbale.languages.grammar import Grammar
from verbale.languages.willing import is_finite_at


def split_inside(
    document: Document, pieces: list[Clause], grammar: Grammar, quoted: frozenset[int], words: InnerClauses
) -> list[Clause]:
    """Return the pieces, cut again at the words that open a clause."""
    result: list[Clause] = []
    for piece in pieces:
        start, kind, before = piece.first, piece.kind, piece.before
        opener = document.tokens[start].low
        if before == "," and (
            (kind == "complement" and opener in _RELATIVES) or _opens_whom(document, piece, grammar)
        ):
            kind = "relative"
        if kind == "fragment" and _aims(document, piece, grammar, words):
            kind = "infinitive"
        for at in range(piece.first + 1, piece.last):
            opened = None if at in quoted else _opens(document, at, start, piece, grammar, words)
            if opened is not None:
                result.append(_part(document, start, at, kind, before, grammar))
                start, kind, before = at, opened, " "
        result.append(_part(document, start, piece.last, kind, before, grammar))
    return result


def _aims(document: Document, piece: Clause, grammar: Grammar, words: InnerClauses) -> bool:
    """Whether what stands behind a comma tells what for: "flew to Rome on Friday, to meet Weber"."""
    opener, verb = document.tokens[piece.first].low, document.tokens[min(piece.first + 1, piece.last - 1)].low
    return opener in grammar.words.infinitive_marks and verb in words.infinitives


def _opens(
    document: Document, at: int, start: int, piece: Clause, grammar: Grammar, words: InnerClauses
) -> ClauseKind | None:
    """Return the kind of the clause that begins at `at`, if one does."""
    token, previous = document.tokens[at], document.tokens[at - 1]
    if at == piece.first + 1 and _opens_whom(document, piece, grammar):
        return None
    told_at = piece.verb if piece.verb is not None else _aimed_at(document, start, at, grammar)
    if told_at is None and is_gerund(document, piece, grammar):
        told_at = start  # "Speaking to reporters | after meeting Weber"
    if told_at is not None and told_at < at and leads_to_participle(document, at, piece.last):
        return "subordinate"
    goes_on = any(
        grammar.is_finite(document.tokens[n]) and not explains_thing(document, n)
        for n in range(at + 1, piece.last)
    )
    if token.low in grammar.words.infinitive_marks and at + 1 < piece.last and at > start:
        aims = previous.low not in words.bound and opens_with_infinitive(document, at + 1, words)
        aims = aims and not tells_who_did(document, at, start)
        return "infinitive" if aims else None
    if stands_alone(document, at) or points_to_time(document, at, piece.last, grammar, words):
        return None
    told = words.speech | words.demands
    tells = token.low == "that" and (previous.is_capital or previous.low in told)
    if not goes_on and not tells:
        return None
    if previous.low in words.speech and previous.is_word and (token.is_capital or token.low in _SUBJECTS):
        return "main"
    if token.low in TIMES - words.openers and at + 1 < piece.last:
        return "subordinate" if _has_subject(document, at, piece.last, grammar) else None
    if token.low not in words.openers:
        return None
    says = previous.low in told and document.tokens[at - 2].is_capital  # "Weber notes | that Rossi came"
    no_noun = says or previous.is_capital or previous.low in PARTICLES  # "ruled out | that Weber would come"
    behind_noun = not grammar.is_finite(previous) and not (token.low == "that" and no_noun)
    if token.low in grammar.words.relatives and behind_noun and token.low != "when":
        return "relative"
    return (
        "complement" if token.low in grammar.words.complementizers and token.low != "when" else "subordinate"
    )


def _aimed_at(document: Document, start: int, end: int, grammar: Grammar) -> int | None:
    """Return the "to" of a clause whose verb may be a noun: "Weber plans to visit Rome | before meeting Rossi"."""
    marks = grammar.words.infinitive_marks
    return next((at for at in range(start + 1, end) if document.tokens[at].low in marks), None)


def _opens_whom(document: Document, piece: Clause, grammar: Grammar) -> bool:
    """Whether a piece opens with "whom", or "with whom", so that the name before it is the other side."""
    first = document.tokens[piece.first].low
    second = document.tokens[piece.first + 1].low if piece.first + 1 < len(document.tokens) else ""
    led = first in grammar.words.prepositions and second in {"whom", "which"}
    return piece.verb is not None and grammar.language == "en" and (first == "whom" or led)


def opens_after_speech(document: Document, verb: int, grammar: Grammar) -> bool:
    """Whether a clause begins right behind an English verb of speech: "says Weber and Rossi will meet"."""
    if grammar.language != "en" or verb + 1 >= len(document.tokens):
        return False
    token = document.tokens[verb + 1]
    spoken = document.tokens[verb].low in contact_words("en").clauses.speech
    return spoken and token.is_word and (token.is_capital or token.low in _SUBJECTS)


def _has_subject(document: Document, at: int, end: int, grammar: Grammar) -> bool:
    """Whether a subject and then a verb follow: "after Weber and Rossi met", "as world powers meet", not "after talks in Rome he met"."""
    words, noun, plain = grammar.words, False, document.tokens[at].low in _WITH_ANY_SUBJECT
    for place in range(at + 1, min(end, at + _LONGEST_SUBJECT)):
        token = document.tokens[place]
        if grammar.is_finite(token):
            return place > at + 1
        if noun and (token.is_capital or token.low in words.subject_pronouns):
            return False  # "before lunch Weber met Rossi"
        if plain and noun and token.low in _TIED:
            continue  # "since ties between the two countries were cut"
        if not token.is_word or token.low in words.prepositions | words.relatives:
            return False
        if not (plain or token.is_capital or token.low in words.joining):
            return False
        noun |= not (token.is_capital or token.low in words.joining | words.subject_determiners)
    return False


_TIED = frozenset({"between", "of", "with"})  # prepositions inside a subject
_WITH_ANY_SUBJECT = frozenset(
    {"as", "since", "because", "after", "until", "once", "while"}
)  # what is told behind "before" belongs to the clause
_LONGEST_SUBJECT = 12  # words of a subject and its verb
_PARTICIPLES = frozenset({"held", "led", "begun", "brought", "set", "made"})  # of which "-ed" is no end


def opens_clause(document: Document, at: int, grammar: Grammar) -> bool:
    """Whether an English "after" opens a clause, so that the name behind it is a subject: "after Weber and Rossi met"."""
    if grammar.language != "en" or document.tokens[at].low not in TIMES:
        return False
    return _has_subject(document, at, document.sentence_at(document.tokens[at].start).last, grammar)


def with_reduced(document: Document, pieces: list[Clause], grammar: Grammar) -> list[Clause]:
    """Read "a visit by Weber, planned for Friday, was called off" as one clause: the participle only explains the noun."""
    result = list(pieces)
    for at, one in enumerate(pieces):
        if document.tokens[one.first].low == "having" and one.verb in {one.first + 1, one.first + 2}:
            result[at] = Clause(one.first, one.last, "fragment", None, one.before)
    for at in range(1, len(pieces)):
        one, second = pieces[at], document.tokens[min(pieces[at].first + 1, pieces[at].last - 1)].low
        passive = document.tokens[one.first].low in BESIDE and second in grammar.words.agent_prepositions
        if one.before == "," and passive:  # "held talks with Weber, | joined by Rossi, | in Rome"
            result[at] = Clause(one.first, one.last, "fragment", None, ",")
    for at in range(1, len(pieces) - 1):
        one, following = pieces[at], pieces[at + 1]
        opener = document.tokens[one.first].low
        participle = (opener.endswith("ed") or opener in _PARTICIPLES) and one.verb == one.first
        participle |= opener in _EXPLAINS and one.verb == one.first + 1
        alone = result[at - 1].verb is None and result[at - 1].kind == "fragment"
        if (
            participle
            and alone
            and one.before == following.before == ","
            and following.verb == following.first
        ):
            result[at] = Clause(one.first, one.last, "fragment", None, ",")
    return result


def with_names(document: Document, pieces: list[Clause]) -> list[Clause]:
    """Put together again an English clause whose subject a name explains: "that talks with his colleague, | Weber, | in Rome will go on"."""
    result: list[Clause] = []
    for number, piece in enumerate(pieces):
        name = pieces[number - 1] if number else None
        opened = result[-2] if len(result) > 1 else None
        if (
            name is not None
            and opened is not None
            and result[-1] is name
            and opened.kind in {"complement", "subordinate"}
            and opened.verb is None
            and name.kind == "fragment"
            and name.before == piece.before == ","
            and _only_explains(document, name)
        ):
            result[-2:] = [Clause(opened.first, piece.last, opened.kind, piece.verb, opened.before)]
        else:
            result.append(piece)
    return result


def _only_explains(document: Document, piece: Clause) -> bool:
    """Whether a piece between commas is a name, or a participle with its words: "Weber", "originally set for Friday"."""
    tokens = document.tokens[piece.first : piece.last]
    named = len(tokens) <= _LONGEST_NAME and all(token.is_capital for token in tokens)
    return named or tokens[0].low in _EXPLAINS


# Participles before "by" that only tell who else was there: not "spoke by telephone".
BESIDE = frozenset({
    "joined", "attended", "accompanied", "hosted", "led", "chaired", "headed", "mediated", "brokered", "flanked", "facilitated",
})  # fmt: skip
_LONGEST_NAME = 4  # words
_EXPLAINS = frozenset(
    {"originally", "initially", "first", "set", "due"}
)  # "talks, originally set for Friday, were put off"
_RELATIVES = frozenset({"who", "whom", "which", "where"})
_SUBJECTS = frozenset({"the", "he", "she", "they", "it", "his", "her", "both"})


def _part(
    document: Document, start: int, end: int, kind: ClauseKind, before: str, grammar: Grammar
) -> Clause:
    verb = next((at for at in range(start, end) if is_finite_at(document, at, grammar)), None)
    if verb is None and kind not in {"infinitive", "fragment", "complement"}:
        kind = "fragment"
    return Clause(start, end, kind, verb, before)


_ACTIVE = re.compile(r"(\w+?)(?:вш|[уюая]щ)(?:ий|ая|ее|ие|его|ей|ему|им|ем|ую|их|ими)(?:ся)?")
_OPENING = 4  # words within which the participle stands: "в пятницу прибывший"


def explains_noun(document: Document, piece: Clause) -> bool:
    """Whether a Russian piece explains a noun by what may be a noun too, or a participle: ", которая начала работу", ", прибывший в Баку"."""
    tokens = document.tokens[piece.first : piece.last]
    relative = document.language == "ru" and piece.before == "," and tokens[0].low.startswith("котор")
    acts = relative and any(token.low.endswith("ла") and not token.is_capital for token in tokens)
    return acts or _is_participial(document, piece)


def only_dates(document: Document, before: Clause, piece: Clause) -> bool:
    """Whether a Russian piece only tells the date of the day that ends the one before: "сегодня, | 20 мая"."""
    tokens = document.tokens
    if document.language != "ru" or piece.before != "," or piece.last - piece.first > _LONGEST_DATE:
        return False
    day = tokens[before.last - 1].low in _DAYS or tokens[before.last - 1].low.startswith(_WEEKDAYS)
    return day and tokens[piece.first].text.isdigit()


_LONGEST_DATE = 5  # words of "20 мая 2025 года."
_DAYS = frozenset({"сегодня", "вчера", "завтра", "послезавтра", "позавчера", "накануне"})
_WEEKDAYS = ("понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресень")


def _is_participial(document: Document, piece: Clause) -> bool:
    """Whether it is what a person did, by an active participle; "состоявшаяся в мае" only goes on about its noun."""
    if document.language != "ru" or piece.before != ",":
        return False
    words = contact_words("ru")
    tells = pattern_of(tuple(word for verb in words.verbs for word in verb.words))
    for token in document.tokens[piece.first : min(piece.first + _OPENING, piece.last)]:
        match = _ACTIVE.fullmatch(token.low)
        if match:
            past = match[1] + "л"
            return bool(tells.fullmatch(token.low)) or not pattern_of(words.events).fullmatch(past)
        if token.is_capital or not token.is_word:
            return False
    return False
