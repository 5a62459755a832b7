"""A text cut into sentences and tokens, all with their places. Every later step reads this."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from verbale.records import Span


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark at its place. `low` is the word in lower case."""

    text: str
    low: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it holds a letter or a digit."""
        return self.text[0].isalnum() or self.text[-1].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: the tokens from `first` up to, not including, `last` of the document."""

    index: int
    paragraph: int
    start: int
    end: int
    first: int
    last: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks: `start` to `end` with the marks, `inner` without them."""

    start: int
    end: int
    inner: Span

    @property
    def span(self) -> Span:
        """Where it stands, marks included."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its language (BCP 47), tokens, sentences and outermost quotations, all in text order."""

    text: str
    language: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    _token_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _sentence_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_token_starts", tuple(token.start for token in self.tokens))
        object.__setattr__(self, "_sentence_starts", tuple(item.start for item in self.sentences))

    def sentence_at(self, offset: int) -> Sentence:
        """Return the sentence that holds `offset`, or the last one that begins before it."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    def token_at(self, offset: int) -> int:
        """Return the number of the token that holds `offset`, or of the last one before it."""
        return max(0, bisect_right(self._token_starts, offset) - 1)

    def numbers_of(self, span: Span) -> range:
        """Return the numbers of the tokens that a span covers."""
        return range(self.token_at(span.start), self.token_at(span.end - 1) + 1)

    def tokens_of(self, sentence: Sentence) -> tuple[Token, ...]:
        """Return the tokens of a sentence."""
        return self.tokens[sentence.first : sentence.last]

    def quotation_at(self, offset: int) -> Quotation | None:
        """Return the quotation that holds `offset`, if any."""
        return next((quote for quote in self.quotations if quote.start <= offset < quote.end), None)
