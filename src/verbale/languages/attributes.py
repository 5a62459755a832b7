"""Participles that stand before a noun and look like a finite verb: "die verhängten Strafen", "das für Mai vereinbarte Treffen"."""

from __future__ import annotations

from verbale.languages.document import Document
from verbale.languages.grammar import grammar_of, is_german_participle, lemma

# How participles end before a noun: "geplante", "begonnenen".
_PARTICIPLES = tuple(stem + end for stem in ("te", "ene") for end in ("", "n", "r", "s", "m"))

_LED = frozenset({"led", "headed", "chaired", "fronted"})


def is_attribute(document: Document, at: int, last: int) -> bool:
    """Whether a form that could be a finite verb is a participle before a noun: "die verhängten Strafen".

    A participle without "ge" looks like the past tense ("erklärte Weber"): it needs an article, an
    adjective, or an "und" before it. Of a verb whose participle has one it is none: "und | kündigte | Hilfe an".
    """
    token = document.tokens[at]
    if document.language == "en":
        return _led_by(document, at, last)
    if document.language != "de" or at + 1 >= last:
        return False
    direct = document.tokens[at + 1].is_capital
    if not direct and not (
        _before_adjective(document, at + 1, last) and long_phrase_start(document, at) is not None
    ):
        return False
    stem = next(
        (token.low[: -len(end)] for end in ("en", "er", "es", "em", "e") if token.low.endswith(end)), ""
    )
    base = lemma(token.low, "de")
    if not stem.endswith(("t", "en")) or len(stem) < 4 or lemma(stem, "de") != base:
        return False
    words = grammar_of("de").words
    if is_german_participle(stem, base, words.separable_prefixes):
        return True
    if lemma("ge" + stem, "de") == base:
        return False
    before = document.tokens[at - 1] if at else token
    if long_phrase_start(document, at) is not None:
        return True
    if before.low in words.joining and not _joins_attributes(document, at - 1):
        return False
    openers = (words.subject_determiners, words.object_determiners, words.joining)
    return any(before.low in group for group in openers) or (
        before.low.endswith(("en", "er", "es", "em")) and before.text.islower()
    )


def _led_by(document: Document, at: int, last: int) -> bool:
    """Whether an English participle stands between a noun and who did it: "teams | led | by Weber"."""
    tokens = document.tokens
    if at + 1 >= last or tokens[at + 1].low != "by" or tokens[at].low not in _LED or not at:
        return False
    return tokens[at - 1].is_word and not grammar_of("en").is_finite(tokens[at - 1])


def _before_adjective(document: Document, at: int, last: int) -> bool:
    """Whether an adjective at `at` leads to a noun: "die von Weber angekündigte | einseitige Feuerpause"."""
    token = document.tokens[at]
    adjective = token.text.islower() and token.low.endswith(("e", "en", "er", "es", "em"))
    return adjective and at + 1 < last and document.tokens[at + 1].is_capital


def _joins_attributes(document: Document, at: int) -> bool:
    """Whether an "und" at `at` stands behind an attribute: "geplante | und | verhängte Strafen", but "traf Rossi | und | besuchte Polen", "zu kommen | und | besuchte Polen"."""
    if at > 1 and document.tokens[at - 2].low in grammar_of("de").words.infinitive_marks:
        return False
    first = document.tokens[at - 1] if at else document.tokens[at]
    return first.text.islower() and first.low.endswith(("e", "en", "er", "es", "em"))


def long_phrase_start(document: Document, at: int) -> int | None:
    """Return the article that a preposition follows and that leads to a participle at `at`: "das für Mai in Rom vereinbarte Treffen"."""
    words = grammar_of("de").words
    determiners = words.subject_determiners | words.object_determiners
    for place in range(at - 2, max(at - 12, -1), -1):
        token = document.tokens[place]
        if token.text in {",", ";", ":"}:
            return None
        if token.low in determiners and document.tokens[place + 1].low in words.prepositions:
            relative = place > 0 and document.tokens[place - 1].text == ","
            return None if relative else place
    return None


def phrase_of_attributes(document: Document, noun: int) -> int | None:
    """Return where what hangs on a participle before a noun begins: "ein | für Mai in Rom geplantes zweites Treffen", "sagte die | in Rom geplanten Gespräche ab"."""
    for at in range(noun - 1, max(noun - 4, 0), -1):
        token = document.tokens[at]
        if not token.is_word or token.is_capital:
            return None
        if token.low.endswith(_PARTICIPLES):
            start = long_phrase_start(document, at)
            return start if start is not None else _place_before(document, at)
    return None


def _place_before(document: Document, at: int) -> int | None:
    """Return what stands before a preposition and the names between it and a participle: "sagte für Mai | in Rom geplante Gespräche ab"."""
    words, place = grammar_of("de").words, at - 1
    while place > 0 and document.tokens[place].is_capital:
        place -= 1
    return place - 1 if place < at - 1 and document.tokens[place].low in words.prepositions else None


_LONGEST_ATTRIBUTE = 12  # tokens from an article to what it leads to
_ADJECTIVES = 3  # words between a participle and its noun


def phrase_around(document: Document, at: int) -> tuple[int, int] | None:
    """Return the article and the noun of the German phrase in which a participle holds token `at`: "laut | des im März in Wien geschlossenen Abkommens"."""
    article = _article_before(document, at) if document.language == "de" else None
    if article is None:
        return None
    tokens, last = document.tokens, document.sentence_at(document.tokens[at].start).last
    for place in range(at + 1, min(at + _LONGEST_ATTRIBUTE, last - 1)):
        if _parts(document, place):
            return None
        if not _is_inflected_participle(document, place):
            continue
        noun = place + 1
        while noun < last - 1 and noun - place <= _ADJECTIVES and tokens[noun].text.islower():
            noun += 1
        if tokens[noun].is_word and tokens[noun].is_capital:
            return article, noun
    return None


def _is_inflected_participle(document: Document, at: int) -> bool:
    """Whether it is a participle as it stands before a noun: "geschlossenen", "vereinbarte", not "letzten"."""
    token = document.tokens[at]
    if token.is_capital or not token.low.endswith(_PARTICIPLES):
        return False
    stem = next(
        (token.low[: -len(end)] for end in ("en", "er", "es", "em", "e") if token.low.endswith(end)), ""
    )
    prefixes = grammar_of("de").words.separable_prefixes
    return lemma(token.low, "de").endswith("n") or is_german_participle(stem, lemma(stem, "de"), prefixes)


def _parts(document: Document, at: int) -> bool:
    """Whether it is a mark that ends a phrase, and no full stop of a date."""
    token = document.tokens[at]
    return not token.is_word and not (token.text == "." and at > 0 and document.tokens[at - 1].text.isdigit())


def _article_before(document: Document, at: int) -> int | None:
    """Return the article behind which token `at` stands with a preposition before it, or at once: "der | am Montag", "der | gestern"."""
    tokens, words = document.tokens, grammar_of("de").words
    articles = words.subject_determiners | words.object_determiners | words.genitive_determiners
    first = document.sentence_at(tokens[at].start).first
    for place in range(at - 1, max(at - _LONGEST_ATTRIBUTE, first - 1), -1):
        if _parts(document, place):
            return None
        if tokens[place].low in articles | words.possessives:
            leads = tokens[place + 1].low in words.prepositions or place + 1 == at
            relative = place > 0 and tokens[place - 1].text == ","
            return place if leads and not relative else None
    return None
