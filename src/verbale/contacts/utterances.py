"""English quotations that are sentences of their own: "“Weber will visit Rome,” an aide said on Friday".

They have clauses of their own: who says it, when and where belongs to none of them.
"""

from __future__ import annotations

from verbale.contacts.words import contact_words
from verbale.languages import Document, Quotation, Sentence
from verbale.languages.grammar import Grammar

_FEWEST = 4  # words of a quotation that is a sentence


def opaque_tokens(
    document: Document, sentence: Sentence, quoted: frozenset[int], grammar: Grammar
) -> frozenset[int]:
    """Return the quoted tokens that form no clauses: in English and German those of quotations which are no sentence.

    The day of "„Ich werde Rom besuchen“, sagte Weber am Montag" is that of the saying.
    """
    if grammar.language == "ru":
        return quoted
    spoken: set[int] = set()
    for quote in document.quotations:
        here = quote.start < sentence.end and quote.end > sentence.start
        if here and (_is_utterance(document, quote, grammar) or _is_purpose(document, quote, grammar)):
            spoken |= set(document.numbers_of(quote.span))
    return quoted - spoken


def _is_utterance(document: Document, quote: Quotation, grammar: Grammar) -> bool:
    """Whether a quotation is a sentence: "“Weber will meet Rossi,”", not "“frank and open” talks"."""
    tokens = document.tokens[document.token_at(quote.start) : document.token_at(quote.end - 1)]
    words = [token for token in tokens if token.is_word]
    return len(words) >= _FEWEST and words[0].is_capital and any(grammar.is_finite(token) for token in words)


def _is_purpose(document: Document, quote: Quotation, grammar: Grammar) -> bool:
    """Whether an English quotation is nothing but an infinitive: "flew to Rome | “to facilitate” | the talks"."""
    quoted = document.tokens[document.token_at(quote.start) : document.token_at(quote.end - 1) + 1]
    words = [token.low for token in quoted if token.is_word]
    infinitives = contact_words("en").clauses.infinitives if grammar.language == "en" else frozenset()
    return len(words) == 2 and words[0] == "to" and words[1] in infinitives
