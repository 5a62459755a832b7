"""Write what the tagger alone says of speech in German texts, in the form that the scorers of statements read.

Usage: python tools/tagger_alone.py TEXTS OUT. Frames with a message become statements; no rule has a say.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from verbale.languages import Document, Sentence, split_text
from verbale.tagging import SpeechFrame, Tags, default_tagger

Row = dict[str, Any]


def main(texts: Path, out: Path) -> None:
    """Tag every text of the folder and write `articles.jsonl` and `statements.jsonl`."""
    out.mkdir(parents=True, exist_ok=True)
    articles: list[Row] = []
    statements: list[Row] = []
    for path in sorted(texts.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        articles.append({"id": path.stem, "uri": path.name, "text": text})
        statements += [{"article": path.stem, **row} for row in statements_of(split_text(text, "de"))]
    for name, rows in (("articles", articles), ("statements", statements)):
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (out / f"{name}.jsonl").write_text(lines, encoding="utf-8")


def statements_of(document: Document) -> Iterator[Row]:
    """Yield the frames with a message, sentence by sentence."""
    tags = Tags(document, default_tagger())
    tags.prepare(document.sentences)
    for sentence in document.sentences:
        for frame in tags.of(sentence).frames:
            if frame.message:
                yield statement_of(document, sentence, frame)


def statement_of(document: Document, sentence: Sentence, frame: SpeechFrame) -> Row:
    """Return a frame as a row with the spans of its words."""

    def spans(words: tuple[int, ...]) -> list[Row]:
        tokens = [document.tokens[sentence.first + at] for at in words]
        return [{"start": token.start, "end": token.end} for token in tokens]

    row: Row = {"message": spans(frame.message), "cue": spans(frame.cue)}
    return row | ({"speaker": {"evidence": spans(frame.source)}} if frame.source else {})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
