"""What the words right beside an expression of time tell: "das im Mai geschlossene Abkommen", "the deal signed in May"."""

from __future__ import annotations

import re

from verbale.languages import Document
from verbale.languages.grammar import grammar_of
from verbale.times.expressions import Said
from verbale.times.tense_word import FUTURE, PAST, UNKNOWN, TenseWord
from verbale.times.verbs import Verbs

# "geschlossene", "getroffenen", and "beginnenden": what stands before a German noun has one of these endings.
_ENDING = re.compile(r"e[nrsm]?$")


def tense_beside(document: Document, said: Said, verbs: Verbs) -> int:
    """Return PAST or FUTURE where a word beside the expression tells which is meant, whatever the verb tells; else UNKNOWN.

    So does "zuletzt", and a participle that belongs to a noun: a German one stands behind the expression, where an article
    stands before both; an English one before it.
    """
    if _is_lately(document, said, verbs):
        return PAST
    if document.language == "de":
        return _tense_of_attribute(document, said, verbs)
    if document.language == "en":
        return _tense_of_participle(document, said, verbs)
    return UNKNOWN


def _is_lately(document: Document, said: Said, verbs: Verbs) -> bool:
    """Return whether one of `lately` stands right before the expression, or opens a part of the clause without a verb: ", zuletzt in einem Telefonat am Samstag"."""
    sentence, tokens = document.sentence_at(said.start), document.tokens
    if any(token.low in verbs.lately for token in tokens[max(0, said.token - 2) : said.token]):
        return True
    opening: list[str] = []
    for number in range(said.token - 1, sentence.first - 1, -1):
        low = tokens[number].low
        if low in verbs.breaks:
            break
        word = TenseWord(document, sentence, number, verbs)
        if word.tense != UNKNOWN or word.is_present:
            return False
        opening.insert(0, low)
    return f"{' '.join(opening)} ".startswith(tuple(f"{phrase} " for phrase in verbs.lately))


def qualifies_noun(document: Document, said: Said, number: int, verbs: Verbs) -> bool:
    """Return whether an English word is the noun of "the September talks" or "Weber's surprise Sunday visit", which looks like a verb."""
    tokens = document.tokens
    if document.language != "en" or not said.token or tokens[number - 1].end != said.end:
        return False
    before = tokens[said.token - 1]
    if before.text.islower() and said.token > 1 and before.low not in verbs.determiners:
        before = tokens[said.token - 2] if not before.low.endswith(verbs.endings) else before
    return before.low in verbs.determiners or before.low.endswith(("'s", "’s"))


def _tense_of_attribute(document: Document, said: Said, verbs: Verbs) -> int:
    tokens = document.tokens
    before = {token.low for token in tokens[max(0, said.token - 2) : said.token]}
    at = said.token
    while at < len(tokens) and tokens[at].start < said.end:
        at += 1
    if verbs.determiners.isdisjoint(before) or at >= len(tokens) or tokens[at].low in verbs.attributes:
        return UNKNOWN
    bare = _ENDING.sub("", tokens[at].low)
    if bare == tokens[at].low or tokens[at].is_capital:
        return UNKNOWN
    if bare.endswith("end"):
        return FUTURE
    return PAST if verbs.participle.fullmatch(bare) or verbs.participle.fullmatch(bare + "en") else UNKNOWN


def _tense_of_participle(document: Document, said: Said, verbs: Verbs) -> int:
    tokens, words = document.tokens, grammar_of("en").words
    number, sentence = said.token - 2, document.sentence_at(said.start)
    if number < sentence.first or tokens[number + 1].low not in words.prepositions:
        return UNKNOWN
    opens = number == sentence.first  # what stands before belongs to another sentence
    condition = not opens and tokens[number - 1].low in words.subordinators  # "if signed in May"
    is_past = TenseWord(document, sentence, number, verbs).tense == PAST
    return PAST if is_past and not condition else UNKNOWN
