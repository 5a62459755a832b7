"""Sentences with their tags in a form that a person can read, and the command that writes them anew.

Run `python tests/tagging/tagging_golden.py` after new weights, and read what changed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from verbale.languages import split_text
from verbale.tagging import SentenceTags, SpeechFrame, Tagger

FILE = Path(__file__).parent / "golden.txt"
_FEATURES = ("case", "mood", "tense", "verbform", "number")
_ROLES = ("source", "message", "topic", "addressee", "medium", "particle")
SENTENCES = (
    (
        "de",
        "Der Sprecher des Außenministeriums, Jan Weller, teilte der Nordpost mit, man habe die Note erhalten.",
    ),
    ("de", "„Wir reden“, sagte sie, „aber nicht heute.“"),
    ("de", "Nach Angaben der Polizei wurde niemand verletzt."),
    ("de", "Die Ministerin drohte in Oslo mit neuen Sanktionen gegen Kamarien."),
    ("de", "Am Abend soll der Gesandte abgereist sein."),
    ("de", "Der Fluss fließt träge durch das Tal."),
    ("en", "Rosalind Etheridge told reporters in Geneva that the talks had been useful."),
    ("en", "The plan, according to two diplomats, is dead."),
    ("ru", "По словам Ованеса Саркисяна, переговоры пройдут в Осло."),
    ("ru", "«Мы готовы», — заявила представитель МИД Анна Ковач журналистам."),
)


def words_of(text: str, language: str) -> tuple[str, ...]:
    """Return the words of a text that is one sentence."""
    return tuple(token.text for token in split_text(text, language).tokens)


def describe(words: tuple[str, ...], tags: SentenceTags) -> str:
    """Return the tags as lines: the words with their parts of speech and features, then names, then frames."""

    def joined(places: tuple[int, ...]) -> str:
        return " ".join(words[at] for at in places)

    lines = []
    for word, told in zip(words, tags.words, strict=True):
        features = [value for name in _FEATURES if (value := getattr(told, name))]
        lines.append(f"  {word:<20}{told.pos:<6} {' '.join(features)}".rstrip())
    lines += [f"  {name.label} {' '.join(words[name.first : name.last])}" for name in tags.names]
    lines += [f"  SPEECH cue: {joined(frame.cue)}{_roles(frame, joined)}" for frame in tags.frames]
    return "\n".join(lines)


def _roles(frame: SpeechFrame, joined: Callable[[tuple[int, ...]], str]) -> str:
    return "".join(f" | {role}: {joined(held)}" for role in _ROLES if (held := getattr(frame, role)))


def render(tagger: Tagger) -> str:
    """Return the whole file."""
    words = [words_of(text, language) for language, text in SENTENCES]
    tags = tagger.tag(words)
    parts = [
        f"{text}\n{describe(held, told)}\n"
        for (_, text), held, told in zip(SENTENCES, words, tags, strict=True)
    ]
    return "\n".join(parts)


if __name__ == "__main__":
    FILE.write_text(render(Tagger()), encoding="utf-8")
