"""A document's tags are made for the sentences that are asked about, several at once, and only once."""

from __future__ import annotations

from collections.abc import Iterable

from verbale.languages import split_text
from verbale.tagging import NoTagger, SentenceTags, Tags, WordTags

TEXT = "Der Minister reist ab. Er kommt morgen an. Danach spricht er."


class Counting:
    """A tagger that notes what it is asked."""

    version = "counting"

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def tag(self, sentences: Iterable[tuple[str, ...]]) -> list[SentenceTags]:
        given = list(sentences)
        self.asked.append([" ".join(words) for words in given])
        return [SentenceTags(words=(WordTags("X"),) * len(words)) for words in given]


def test_only_what_is_asked_is_tagged_and_only_once() -> None:
    document, tagger = split_text(TEXT, "de"), Counting()
    tags = Tags(document, tagger)
    tags.prepare(document.sentences[:2])
    assert 5 == len(tags.of(document.sentences[1]).words)
    assert 4 == len(tags.of(document.sentences[2]).words)
    tags.prepare(document.sentences)
    expected = [["Der Minister reist ab .", "Er kommt morgen an ."], ["Danach spricht er ."], []]
    assert expected == tagger.asked


def test_without_a_tagger_there_are_no_tags() -> None:
    document = split_text(TEXT, "de")
    assert SentenceTags() == Tags(document, NoTagger()).of(document.sentences[0])
