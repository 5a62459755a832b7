"""Days that hang on a noun which is no contact: "verhandelten auf der Grundlage des Vertrags von 1963", "обсудили договор 1963 года"."""

from __future__ import annotations

from verbale.contacts.phrases import like_adjective
from verbale.contacts.triggers import Trigger, is_contact_word
from verbale.contacts.words import contact_words, pattern_of
from verbale.languages import Document, Token
from verbale.languages.grammar import grammar_of

_LONGEST = 10  # words from a noun's preposition to its day
_YEAR = 4  # digits of a year
_WHOSE = {"de": frozenset({"von", "vom", "aus"}), "ru": frozenset({"от"})}
_GOES_ON = frozenset({"bis", "an", "auf", "ab", "до", "по", "–", "—", "-"})  # "vom 5. | bis | zum 7. Mai"
_GOALS = frozenset({"nach"})


def is_of_noun(document: Document, first: int, last: int, trigger: Trigger) -> bool:
    """Whether the German or Russian time from token `first` to `last` is that of a noun before it that is no contact.

    "Sprachen über das Memorandum aus dem Jahr 1994", but "der Besuch in der Türkei von 1994".
    """
    tokens, begin = document.tokens, trigger.scope.first
    if document.language not in _WHOSE or not begin + 1 < first < last < len(tokens):
        return False
    whose = tokens[first - 1].low in _WHOSE[document.language]
    if not (whose or _opens_with_year(document, first)) or tokens[last].low in _GOES_ON:
        return False
    noun = first - 1 - whose
    if not _is_noun(document, tokens[noun]) or trigger.first <= noun < trigger.last:
        return False
    no_things = pattern_of(contact_words(document.language).topic_days.no_things)
    told = is_contact_word(document.language, tokens[noun].low)
    told |= no_things.fullmatch(tokens[noun].low) is not None
    return not told and not _is_of_contact(document, noun, begin)


def _opens_with_year(document: Document, first: int) -> bool:
    """Whether it is a Russian year in the genitive: "1963 года"."""
    text = document.tokens[first].text
    year = document.language == "ru" and text.isdigit() and len(text) == _YEAR
    return year and document.tokens[first + 1].low == "года"


def _is_noun(document: Document, token: Token) -> bool:
    if document.language == "de":
        return token.is_capital
    grammar = grammar_of(document.language)
    closed = grammar.words.prepositions | grammar.words.coordinators
    return token.is_word and token.low not in closed and not grammar.is_finite(token)


def _is_of_contact(document: Document, noun: int, begin: int) -> bool:
    """Whether the noun only tells with whom or where a contact before it was: "Treffen der Staatschefs von 2018", "in der Türkei"."""
    tokens, language = document.tokens, document.language
    grammar, roles = grammar_of(language), contact_words(language).roles
    for at in range(noun - 1, max(begin, noun - _LONGEST) - 1, -1):
        token = tokens[at]
        if is_contact_word(language, token.low) and _is_noun(document, token):
            return True
        if token.low in grammar.words.prepositions:
            beside = token.low in roles.venue | roles.partner | roles.between | _GOALS
            return beside and _ends_contact(document, at - 1, begin)
        german = language == "de"
        chained = token.is_capital and tokens[at + 1].low in roles.determiners if german else False
        if not german:  # "в духе | договора"
            joins = token.low in grammar.words.coordinators
            chained = not (joins or token.is_capital or like_adjective(token, grammar, roles))
        if chained or not token.is_word:
            return False
    return False


def _ends_contact(document: Document, at: int, begin: int) -> bool:
    """Whether a noun of contact stands at `at`, or before names that tell whose it is: "das Telefonat Webers"."""
    while at > begin and document.tokens[at].is_capital:
        if is_contact_word(document.language, document.tokens[at].low):
            return True
        at -= 1
    return at >= begin and is_contact_word(document.language, document.tokens[at].low)
