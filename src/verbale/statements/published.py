"""Whether an outlet is named only for what it published: "Peskow dementierte | einen Bericht der „Financial Times“ |"."""

from __future__ import annotations

from verbale.records import Mention
from verbale.statements.page import Page
from verbale.statements.slot_words import Occasions, occasions
from verbale.statements.words import relays

_REACH = 4  # tokens between what was published and the outlet's name: "einen Bericht | der Nachrichtenagentur | Reuters"
_LINKS = frozenset({"by", "in", "from", "of", "the", "von", "aus", "bei", "im"})
_ATTRIBUTES = 3  # tokens between a preposition and the noun: "in | einem langen | Bericht"


def is_only_published(page: Page, mention: Mention) -> bool:
    """Whether an outlet's name hangs on a publication that somebody speaks of, not in which they speak."""
    tokens, words = page.document.tokens, occasions(page.document.language)
    first, last = page.document.token_at(mention.start), page.document.token_at(mention.end - 1) + 1
    for at in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if _is_publication(page, at, words):
            return not _is_told_in(page, at, words)
        if tokens[at].is_word and not _links(page, at, words):
            break
    behind = last if last < len(tokens) and tokens[last].is_word else last + 1
    english = page.document.language == "en" and behind < len(tokens)
    return english and _is_publication(page, behind, words) and not _is_told_in(page, first, words)


def _is_publication(page: Page, at: int, words: Occasions) -> bool:
    token = page.document.tokens[at]
    if page.document.language == "de":
        return token.is_capital and token.low.endswith(words.publications)
    return token.low in words.publications or page.grammar.lemma(token) in words.publications


def _links(page: Page, at: int, words: Occasions) -> bool:
    """Whether a word only joins an outlet's name to a noun before it: an article, "by", what kind of outlet it is."""
    token, grammar = page.document.tokens[at], page.grammar.words
    kinds = words.media | relays(page.document.language).media | relays(page.document.language).outlets
    determiners = grammar.genitive_determiners | grammar.object_determiners
    return token.low in determiners | _LINKS | kinds or page.grammar.lemma(token) in kinds


def _is_told_in(page: Page, at: int, words: Occasions) -> bool:
    """Whether a preposition makes what was published the place of the words: "in | einem Bericht", "laut | einem Bericht"."""
    tokens = page.document.tokens
    leading = page.grammar.words.prepositions | words.told_in
    for place in range(at - 1, max(-1, at - 1 - _ATTRIBUTES), -1):
        if tokens[place].low in leading:
            return tokens[place].low in words.told_in
        if page.grammar.is_finite(tokens[place]):
            break
    return False
