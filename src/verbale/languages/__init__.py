"""From a text to sentences and tokens; a language is a folder with fixed file names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from verbale.languages.detect import detect_language
from verbale.languages.document import Document, Quotation, Sentence, Token
from verbale.languages.quotations import find_quotations
from verbale.languages.sentences import find_paragraphs, find_sentences
from verbale.languages.swiss import with_sharp_s
from verbale.languages.tokens import find_tokens
from verbale.languages.wordlists import language_list, load_wordlist, package_file, parse_wordlist

LANGUAGES = ("de", "en", "ru")


@dataclass(frozen=True, slots=True)
class TextWords:
    """The schema of `text.toml`: what is needed to find the ends of sentences, and the stems that Swiss texts write without "ß"."""

    abbreviations: frozenset[str]
    months: frozenset[str]
    starters: frozenset[str]
    ordinals: bool = True
    sharp_s: tuple[str, ...] = ()


@cache
def _text_words(language: str) -> TextWords:
    return language_list(language, "text.toml", TextWords)


def split_text(text: str, language: str) -> Document:
    """Return the text cut into tokens, sentences and quotations.

    `language` is one of `LANGUAGES`; raises KeyError for any other.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    words = _text_words(language)
    tokens, paragraphs = find_tokens(text), find_paragraphs(text)
    tokens = tokens if "ß" in text else with_sharp_s(tokens, words.sharp_s)
    sentences: list[Sentence] = []
    at = 0
    for paragraph, span in find_sentences(
        text, paragraphs, words.abbreviations, words.months, words.starters, words.ordinals
    ):
        first = at
        while at < len(tokens) and tokens[at].start < span.end:
            at += 1
        sentences.append(Sentence(len(sentences), paragraph, span.start, span.end, first, at))
    return Document(text, language, tokens, tuple(sentences), find_quotations(text, paragraphs))


__all__ = [
    "LANGUAGES",
    "Document",
    "Quotation",
    "Sentence",
    "Token",
    "detect_language",
    "language_list",
    "load_wordlist",
    "package_file",
    "parse_wordlist",
    "split_text",
]
