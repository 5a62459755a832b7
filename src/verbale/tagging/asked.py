"""The tags of a document, made for the sentences that a step asks about."""

from __future__ import annotations

from collections.abc import Iterable

from verbale.languages import Document, Sentence
from verbale.tagging.tagger import SentenceTagger, Words
from verbale.tagging.tags import SentenceTags


class Tags:
    """The tags of a document's sentences. A sentence that nobody asks about is not tagged."""

    def __init__(self, document: Document, tagger: SentenceTagger) -> None:
        self._document = document
        self._tagger = tagger
        self._found: dict[int, SentenceTags] = {}

    def prepare(self, sentences: Iterable[Sentence]) -> None:
        """Tag several sentences at once, which is faster than one after the other."""
        new = [item for item in sentences if item.index not in self._found]
        tags = self._tagger.tag(self._words(item) for item in new)
        self._found |= zip((item.index for item in new), tags, strict=True)

    def of(self, sentence: Sentence) -> SentenceTags:
        """Return the tags of a sentence."""
        if sentence.index not in self._found:
            self.prepare([sentence])
        return self._found[sentence.index]

    def _words(self, sentence: Sentence) -> Words:
        return tuple(token.text for token in self._document.tokens_of(sentence))
