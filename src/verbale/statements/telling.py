"""The words that tell of a statement: those of its cue's sentence that are not said by anybody."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from verbale.languages import Sentence
from verbale.records import Mention, Span, TimeExpression
from verbale.statements.page import Page
from verbale.statements.said import Said


@dataclass(frozen=True)
class Telling:
    """A statement with the sentence of its cue; `spoken` are the words of every statement, but for acts that are only named."""

    page: Page
    said: Said
    spoken: tuple[Span, ...]

    @property
    def sentence(self) -> Sentence:
        """The sentence of the cue."""
        return self.page.document.sentences[self.said.sentence]

    @property
    def is_named_act(self) -> bool:
        """Whether only the act is told, without its words."""
        return self.said.kind == "reported"

    @cached_property
    def cue(self) -> tuple[int, ...]:
        """The tokens of the cue, as far as they stand in the sentence."""
        tokens = (self.page.document.token_at(span.start) for span in self.said.cue)
        return tuple(at for at in tokens if self.sentence.first <= at < self.sentence.last)

    @cached_property
    def speaker(self) -> frozenset[int]:
        """The tokens that name the speaker."""
        spans = self.said.speaker.evidence if self.said.speaker is not None else ()
        return frozenset(at for span in spans for at in self.page.document.numbers_of(span))

    @cached_property
    def open(self) -> frozenset[int]:
        """The tokens of the sentence that tell of the statement."""
        own = range(self.sentence.first, self.sentence.last)
        said = {at for span in self._near for at in self.page.document.numbers_of(span)}
        return frozenset(at for at in own if at not in said and at not in self.page.quoted)

    @cached_property
    def _near(self) -> list[Span]:
        """What is said in the sentence; words that hold the cue tell of it: "Weber said | that Kurz had warned …"."""
        own = self.said.message if not self.is_named_act else ()
        near = [span for span in self.spoken if span.overlaps(self.sentence.span)]
        return [span for span in near if span in own or not any(span.holds(cue) for cue in self.said.cue)]

    def tells(self, words: Span | Mention | TimeExpression) -> bool:
        """Whether words stand in the sentence, outside what is said."""
        span = words if isinstance(words, Span) else words.span
        return self.sentence.span.holds(span) and not any(span.overlaps(said) for said in self._near)

    def is_apart(self, words: Mention) -> bool:
        """Whether words stand in the sentence, outside what this statement says."""
        own = self.said.message if not self.is_named_act else ()
        return self.sentence.span.holds(words.span) and not any(words.span.overlaps(said) for said in own)
