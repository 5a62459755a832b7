"""An article as the search for statements sees it: clauses, quotations, and what other steps found."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby, takewhile

from verbale.actors.slugs import GROUP
from verbale.contacts.topics import TopicHit, topics_of
from verbale.languages import Document, Quotation, Sentence
from verbale.languages.clauses import Clause, aside_tokens, find_clauses, interjected_tokens, quoted_tokens
from verbale.languages.grammar import Grammar, grammar_of
from verbale.records import Mention, Span, Speaker, SpeechKind, TimeExpression
from verbale.statements.quoted_verbs import quoted_verbs
from verbale.tagging import Tags

_ENDS = (".", "!", "?")
_EDGE_MARKS = frozenset({*".,;:–—-+|", "+++"})
# So much of the words said is in quotation marks where they are direct speech.
_QUOTED_SHARE = 0.8


@dataclass(frozen=True)
class Page:
    """The text with its grammar. Clauses are found once a sentence."""

    document: Document
    times: tuple[TimeExpression, ...]
    mentions: tuple[Mention, ...]
    grammar: Grammar
    quoted: frozenset[int]
    asides: frozenset[int]
    timed: frozenset[int]
    tags: Tags
    _clauses: dict[int, tuple[Clause, ...]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(
        cls,
        document: Document,
        times: tuple[TimeExpression, ...],
        mentions: tuple[Mention, ...],
        tags: Tags,
    ) -> Page:
        """Return the page of a document; `times` and `mentions` in text order. What is but part of an outlet's name is no time."""
        outlets = [item.span for item in mentions if item.kind == "outlet"]
        times = tuple(time for time in times if not any(span.holds(time.span) for span in outlets))
        # "The 84-year-old leader" is no time.
        said = (time.span for time in times if not document.text.startswith("-old", time.end))
        timed = {at for span in said for at in document.numbers_of(span)}
        grammar = grammar_of(document.language)
        return cls(
            document,
            times,
            mentions,
            grammar,
            quoted_tokens(document) - interjected_tokens(document) - quoted_verbs(document, grammar),
            aside_tokens(document),
            frozenset(timed),
            tags,
        )

    @cached_property
    def opaque(self) -> frozenset[int]:
        """The tokens at which no clause ends: those in quotation marks and in short brackets."""
        return self.quoted | self.asides

    @cached_property
    def sex_of(self) -> dict[str, str]:
        """The sex (`m` or `f`) of the actors of which the text or the tables tell it, by id."""
        return {item.actor: item.sex for item in self.mentions if item.actor is not None and item.sex}

    @cached_property
    def topics(self) -> tuple[TopicHit, ...]:
        """All words of topics, in text order."""
        return topics_of(self.document)

    @cached_property
    def paragraphs(self) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of each paragraph, in text order."""
        grouped = groupby(self.document.sentences, key=lambda sentence: sentence.paragraph)
        return tuple(tuple(held) for _, held in grouped)

    def rest_of_paragraph(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """Return the sentence and those behind it in its paragraph."""
        sentences = self.document.sentences
        following = (sentences[at] for at in range(sentence.index, len(sentences)))
        return tuple(takewhile(lambda one: one.paragraph == sentence.paragraph, following))

    def clauses(self, sentence: Sentence) -> tuple[Clause, ...]:
        """Return the clauses of a sentence."""
        known = self._clauses.get(sentence.index)
        if known is None:
            known = find_clauses(self.document, sentence, self.grammar, self.opaque)
            self._clauses[sentence.index] = known
        return known

    def opens_sentence(self, first: int, fewest: int) -> bool:
        """Return whether a token opens words in quotation marks that end like a sentence and are so many at least."""
        quote = self.document.quotation_at(self.document.tokens[first].start)
        inner = self.document.text[quote.inner.start : quote.inner.end] if quote is not None else ""
        return inner[-1:] in _ENDS and len(inner.split()) >= fewest

    def begins_with_verb(self, quote: Quotation) -> bool:
        """Return whether words in quotation marks begin with the verb whose subject stands before them: "Der Plan | „kommt zu spät“"."""
        verb = self.document.tokens[self.document.token_at(quote.inner.start)]
        return self.document.text[quote.inner.start].islower() and self.grammar.is_finite(verb)

    def span(self, first: int, last: int) -> Span | None:
        """Return the text from token `first` up to, not including, `last`, without marks at its edges."""
        tokens = self.document.tokens
        while first < last and tokens[first].text in _EDGE_MARKS:
            first += 1
        while last > first and tokens[last - 1].text in _EDGE_MARKS:
            last -= 1
        return Span(tokens[first].start, tokens[last - 1].end) if first < last else None

    def mentions_in(self, span: Span) -> list[Mention]:
        """Return the mentions that lie at least partly in `span`, in text order."""
        at = bisect_left(self._mention_starts, span.start)
        while at and self.mentions[at - 1].end > span.start:  # mentions do not overlap, but for groups
            at -= 1
        end = bisect_left(self._mention_starts, span.end)
        return [item for item in self.mentions[at:end] if item.end > span.start]

    @cached_property
    def _mention_starts(self) -> list[int]:
        return [item.start for item in self.mentions]

    def kind_of(self, message: tuple[Span, ...]) -> SpeechKind:
        """Tell speech in quotation marks from reported speech: by most of its letters."""
        quoted = sum(
            max(0, min(span.end, quote.end) - max(span.start, quote.start))
            for span in message
            for quote in self.document.quotations
        )
        whole = sum(span.end - span.start for span in message)
        return "direct" if message and quoted >= _QUOTED_SHARE * whole else "indirect"

    def unlisted(self, name: str, span: Span) -> Speaker:
        """Return who is in no list, with the one side that the words name, such as a ministry's state."""
        sides = sorted({item.side for item in self.mentions_in(span) if item.side})
        return Speaker(f"{GROUP}{_slug(name)}", name, (span,), sides[0] if len(sides) == 1 else None)

    def opens_speech(self, sentence: Sentence) -> bool:
        """Whether a sentence ends with a colon: what it introduces stands in the next one."""
        return self.document.text[sentence.start : sentence.end].rstrip().endswith(":")

    def words(self, first: int, last: int) -> list[str]:
        """Return the words of these tokens in lower case, without those in quotation marks."""
        return [self.document.tokens[at].low for at in range(first, last) if at not in self.quoted]


def _slug(name: str) -> str:
    """Return a name as the last part of an id.

    >>> _slug("Sprecher der Polizei")
    'sprecher-der-polizei'
    """
    return re.sub(r"[^\w]+", "-", name.lower()).strip("-") or "unnamed"
