"""Sentences -> parts of speech, names and speech frames, by the small tagger that ships with the package."""

from verbale.tagging.asked import Tags
from verbale.tagging.tagger import (
    NoTagger,
    SentenceTagger,
    Tagger,
    default_tagger,
    is_screened,
    screened_version,
)
from verbale.tagging.tags import NameLabel, NameSpan, SentenceTags, SpeechFrame, WordTags

__all__ = [
    "NameLabel",
    "NameSpan",
    "NoTagger",
    "SentenceTagger",
    "SentenceTags",
    "SpeechFrame",
    "Tagger",
    "Tags",
    "WordTags",
    "default_tagger",
    "is_screened",
    "screened_version",
]
