"""The project's own passages as examples: names and cues a sentence, and the roles of each cue."""

from __future__ import annotations

from pathlib import Path

from examples import Example
from passages import NewsPassage, PassageFrame, load_passages

from verbale.languages import Document, Sentence, split_text

FOLDER = Path(__file__).parent / "passages"
LANGUAGES = ("de", "en", "ru")
_ROLE_NAMES = {"source": "Source", "message": "Message", "topic": "Topic", "addressee": "Addr", "medium": "Medium"}  # fmt: skip


def own_examples(language: str, part: str) -> tuple[list[Example], list[Example]]:
    """Return the sentences with names and cues, and those with a marked cue and its roles."""
    tagged: list[Example] = []
    asked: list[Example] = []
    for passage in load_passages(FOLDER, language, part):
        document = split_text(passage.text, language)
        tagged += [_tagged(document, sentence, passage) for sentence in document.sentences]
        asked += [_asked(document, frame) for frame in passage.frames if "cue" in frame.roles]
    return tagged, asked


def under_uner(example: Example) -> Example:
    """Return a sentence's names as Universal NER has them: alike but for OTH, which is none there."""
    names = ["O" if tag.endswith("OTH") else tag for tag in example.labels["name"]]
    return Example(example.words, "uner", {"name": names}, without_other=True)


def _tagged(document: Document, sentence: Sentence, passage: NewsPassage) -> Example:
    tokens = document.tokens_of(sentence)
    names = ["O"] * len(tokens)
    for name in passage.names:
        _mark(
            names,
            held_tokens(document, sentence, (name.start, name.end)),
            "B-" + name.label,
            "I-" + name.label,
        )
    cues = ["O"] * len(tokens)
    for frame in passage.frames:
        if "cue" in frame.roles:
            _mark(cues, held_tokens(document, sentence, frame.roles["cue"][0]), "B", "I")
    return Example([token.text for token in tokens], "news", {"name": names, "cue": cues})


def _asked(document: Document, frame: PassageFrame) -> Example:
    first, *others = frame.roles["cue"]
    sentence = document.sentence_at(first[0])
    tags = ["O"] * (sentence.last - sentence.first)
    for role, name in _ROLE_NAMES.items():
        for piece in frame.roles.get(role, ()):
            _mark(tags, held_tokens(document, sentence, piece), name, name)
    for piece in others:
        _mark(tags, held_tokens(document, sentence, piece), "PTC", "PTC")
    words = [token.text for token in document.tokens_of(sentence)]
    return Example(words, "news", {"role": tags}, frozenset(held_tokens(document, sentence, first)))


def held_tokens(document: Document, sentence: Sentence, piece: tuple[int, int]) -> list[int]:
    """Return the numbers, within the sentence, of its tokens that lie in a piece of the text."""
    tokens = document.tokens_of(sentence)
    return [at for at, token in enumerate(tokens) if piece[0] < token.end and token.start < piece[1]]


def _mark(tags: list[str], places: list[int], first: str, others: str) -> None:
    for at in places:
        tags[at] = first if at == places[0] else others
