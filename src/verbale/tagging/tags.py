"""What the tagger says of one sentence. Words are counted from the sentence's beginning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

NameLabel = Literal["PER", "LOC", "ORG", "OTH"]


@dataclass(frozen=True, slots=True)
class WordTags:
    """A word's part of speech and features, by the names of Universal Dependencies; None where it has none.

    `pos` is `X` for words behind the tagger's reach.
    """

    pos: str = "X"
    case: str | None = None
    mood: str | None = None
    tense: str | None = None
    verbform: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name: the words from `first` up to, not including, `last`; `score` is the least sure word's, 0 to 1."""

    first: int
    last: int
    label: NameLabel
    score: float


@dataclass(frozen=True, slots=True)
class SpeechFrame:
    """Who says what by which words: the words of the cue and of each role, in text order.

    `particle` are words that belong to the cue and stand apart from it: "teilte … mit". `score` is how sure the
    tagger is of the cue, 0 to 1.
    """

    cue: tuple[int, ...]
    source: tuple[int, ...] = ()
    message: tuple[int, ...] = ()
    topic: tuple[int, ...] = ()
    addressee: tuple[int, ...] = ()
    medium: tuple[int, ...] = ()
    particle: tuple[int, ...] = ()
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class SentenceTags:
    """All tags of a sentence. `cues`: how likely each word is one of a cue, 0 to 1."""

    words: tuple[WordTags, ...] = ()
    names: tuple[NameSpan, ...] = ()
    frames: tuple[SpeechFrame, ...] = ()
    cues: tuple[float, ...] = ()


NOTHING = SentenceTags()
